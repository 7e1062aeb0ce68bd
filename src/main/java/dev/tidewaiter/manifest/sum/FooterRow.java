package dev.tidewaiter.manifest.sum;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.label.LabelPairs;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.manifest.value.HsCodes;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.regex.Pattern;

/**
 * Tells the foot of a table whose sums do not begin their row: "C/NO. 1-9 | INVOICE TOTAL | 2,820" beside the marks, "Net weight:
 * 41 kg | Packages: 52" in whatever columns. A row that names goods, their code or a party is none.
 */
public final class FooterRow {

    private static final int LONGEST_LABEL = 40;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private final RowMeasures measures;
    private final CellWords words;
    private final Headings headings;
    private final TitlesOfForm titles;

    /** Which cell of a row told goods or a party last: lines are alike, so that it is asked first. */
    private int telling;

    public FooterRow(RowMeasures measures, CellWords words, Headings headings, TitlesOfForm titles) {
        this.measures = measures;
        this.words = words;
        this.headings = headings;
        this.titles = titles;
    }

    /** Whether a sum or a charge stands in a row whose other texts tell no goods: marks, sums, charges. */
    boolean isSum(SourceRow row) {
        var cells = row.cells();
        if (telling < cells.size() && !isSum(cells.get(telling)) && tellsGoodsOrParty(cells.get(telling))) {
            return false;
        }
        boolean sum = false;
        for (int i = 0; i < cells.size(); i++) {
            if (isSum(cells.get(i))) {
                sum = true;
            } else if (tellsGoodsOrParty(cells.get(i))) {
                telling = i;
                return false;
            }
        }
        return sum;
    }

    private boolean isSum(SourceCell cell) {
        return cell.kind() == SourceCell.Kind.TEXT && isSum(cell.text());
    }

    private boolean isSum(String text) {
        return words.isTotal(text) || startsSum(text) || words.isWholeCharge(text);
    }

    /** "TOTAL: two containers", "Board 2 subtotal:": no goods begin so, and none end so. */
    private boolean startsSum(String text) {
        int colon = TextMarks.firstColon(text);
        if (colon <= 0 || colon >= LONGEST_LABEL) {
            return false;
        }
        var label = text.substring(0, colon).strip();
        boolean ends = colon == text.length() - 1 && words.isTotal(label.substring(label.lastIndexOf(' ') + 1));
        return ends || words.isTotal(label);
    }

    private boolean tellsGoodsOrParty(SourceCell cell) {
        var field = measures.field(cell.column());
        if (field == null || words.isAbsent(cell.text()) || words.isBesideTotal(cell.text())) {
            return false;
        }
        return switch (field) {
            case HS -> HsCodes.areIn(cell.text());
            case QUANTITY, UNIT_PRICE, TOTAL_VALUE, PACKAGE_COUNT, NET_WEIGHT, GROSS_WEIGHT, MARKS, UNIT, LINE -> false;
            default ->
                (field.attribute() == Attribute.COUNTRY && Countries.named(cell.text()) != null)
                        || (RowMeasures.isSubstance(field) && RowMeasures.hasLetter(cell.text()));
        };
    }

    /** Whether the first text of a row, or the one where goods are described, is the name of a charge. */
    boolean namesCharge(SourceRow row) {
        boolean first = true;
        for (var cell : row.cells()) {
            if (RowMeasures.hasLetter(cell.text())) {
                boolean looked = first || measures.field(cell.column()) == Field.DESCRIPTION;
                if (looked && words.isCharge(cell.text())) {
                    return true;
                }
                first = false;
            }
        }
        return false;
    }

    /** Whether each text is a label with its value, and two of them or more say something of the whole. */
    private boolean isOfLabels(SourceRow row) {
        int labels = 0;
        for (var cell : row.cells()) {
            if (cell.kind() == SourceCell.Kind.TEXT) {
                if (saysSomethingOfAll(cell.text())) {
                    labels++;
                } else if (!isLabelled(cell.text())) {
                    return false;
                }
            }
        }
        return labels > 1;
    }

    /** Whether a row says nothing but what a form prints: labels, sums, titles of boxes, boxes to sign. */
    public boolean isPartOfForm(SourceRow row) {
        return isOfLabels(row)
                || isOfPairs(row)
                || LabelPairs.areLong(row, headings, column -> measures.field(column) == Field.DESCRIPTION)
                || LabelPairs.haveColons(row, headings, words::isOfForm)
                || isOfSums(row)
                || (LabelledAmounts.are(row, measures, words) && tellsNoGoods(row))
                || titles.are(row)
                || BoxesToSign.are(row, words);
    }

    /**
     * Whether nothing in a row of labels is of goods or a party, and what stands where goods are described is a label, a sum or a charge
     * itself: "Drones: | 12 pcs | Gyroscopes: | 4 pcs" with a number there, or "Orlan-10: | 12", are goods by labels that nobody knows.
     */
    private boolean tellsNoGoods(SourceRow row) {
        boolean unknown = false;
        boolean amountDescribes = false;
        for (var cell : row.cells()) {
            var text = cell.text();
            boolean labelled = text.charAt(text.length() - 1) == ':';
            var label = labelled ? text.substring(0, text.length() - 1).strip() : text;
            var meaning = labelled ? headings.meaning(label) : null;
            boolean ofSums = isSum(label) || isOfCharges(label);
            boolean described = measures.field(cell.column()) == Field.DESCRIPTION;
            boolean unknownHere = labelled && meaning == null && !ofSums;
            if ((meaning != null && meaning.substantial())
                    || (unknownHere && Characters.hasDigit(label))
                    || (!labelled && !(described && ofSums) && tellsGoodsOrParty(cell))) {
                return false;
            }
            unknown |= unknownHere;
            amountDescribes |= described && !labelled && Characters.hasDigit(text);
        }
        return !unknown || !amountDescribes;
    }

    /** "Packing | Wooden case | Packages | 3 | Gross weight | 412.5": facts of the whole, none of them where goods are described. */
    private boolean isOfPairs(SourceRow row) {
        for (var cell : row.cells()) {
            if (measures.field(cell.column()) == Field.DESCRIPTION) {
                return false; // nearly all rows of goods end here, before their texts are looked up among the headings
            }
        }
        var fields = LabelPairs.fields(row, headings);
        return !fields.isEmpty() && fields.stream().allMatch(FooterRow::isOfShipment);
    }

    /**
     * Whether a row is nothing but names of sums with their amounts, beside each other and without colons: "PESO NETO | 158 KG | TOTAL
     * FACTURA | 2174". Where goods are described, "Cartons | 500" are goods.
     */
    private boolean isOfSums(SourceRow row) {
        if (!LabelledAmounts.takeTurns(row)) {
            return false;
        }
        boolean sum = false;
        for (var cell : row.cells()) {
            if (LabelledAmounts.isInWords(cell)) {
                var text = cell.text();
                boolean described = measures.field(cell.column()) == Field.DESCRIPTION;
                // "Transport box | 4" of a table of two columns only begins like a charge
                boolean sumItself =
                        isSum(text) || (words.isCharge(text) && (!described || isOfCharges(text))) || namesWeight(text);
                if (!sumItself && (described || !namesSumOfShipment(text))) {
                    return false;
                }
                sum |= sumItself;
            } else if (tellsGoodsOrParty(cell)) {
                return false;
            }
        }
        return sum;
    }

    /** "VAT 20%", "Shipping & handling": words of charges and of sums and no other, so that "Transport box" is none. */
    private boolean isOfCharges(String text) {
        for (var word : NO_LETTERS.split(text, -1)) {
            boolean ofSums = words.isBesideTotal(word) && !words.terms().isUnit(word);
            if (!word.isEmpty() && !ofSums && !words.isCharge(word) && !words.isWholeCharge(word)) {
                return false;
            }
        }
        return true;
    }

    /** "1x5 KG/CTN | 16 CS" below the line of the goods: what stands where goods are described says only how they are packed. */
    public boolean tellsPacking(SourceRow row) {
        boolean packing = false;
        for (var cell : row.cells()) {
            var field = measures.field(cell.column());
            if (field == Field.DESCRIPTION && words.signs().isPacking(cell.text())) {
                packing = true;
            } else if (field != Field.QUANTITY && field != Field.PACKAGE_COUNT && field != Field.UNIT) {
                return false;
            }
        }
        return packing;
    }

    private boolean namesWeight(String text) {
        var meaning = headings.meaning(text);
        return meaning != null
                && meaning.exact()
                && meaning.kind() == Meaning.Kind.FIELD
                && (meaning.fields().get(0) == Field.NET_WEIGHT
                        || meaning.fields().get(0) == Field.GROSS_WEIGHT);
    }

    /** "Gross weight = | 567.6 | 460.8": the name of an amount, outside the columns of goods, before what it amounts to. */
    public boolean beginsWithSum(SourceRow row) {
        var first = row.cells().get(0);
        return measures.field(first.column()) == null && namesSumOfShipment(first.text());
    }

    private boolean namesSumOfShipment(String text) {
        var meaning = headings.meaning(text);
        return meaning != null
                && meaning.exact()
                && meaning.kind() == Meaning.Kind.FIELD
                && meaning.fields().get(0).attribute() == Attribute.NUMBER;
    }

    /** "Porto: franco": some label and its value, neither goods nor a party. */
    private boolean isLabelled(String text) {
        int colon = text.indexOf(':');
        var meaning =
                colon <= 0 ? null : headings.meaning(text.substring(0, colon).strip());
        return colon > 0 && colon < LONGEST_LABEL && (meaning == null || !meaning.substantial());
    }

    private boolean saysSomethingOfAll(String text) {
        int colon = TextMarks.firstColon(text);
        if (colon <= 0 || colon >= LONGEST_LABEL || colon == text.length() - 1) {
            return false;
        }
        var meaning = headings.meaning(text.substring(0, colon).strip());
        return meaning != null
                && (meaning.kind() == Meaning.Kind.FIELD || meaning.kind() == Meaning.Kind.LIKELY)
                && isOfShipment(meaning.fields().get(0));
    }

    /** A sum of the whole, never what tells one kind of goods or a party. */
    private static boolean isOfShipment(Field field) {
        return field.role() == null
                && (field.attribute() == Attribute.NUMBER
                        || switch (field) {
                            case INCOTERM, PAYMENT_TERMS, CURRENCY, MODE_OF_TRANSPORT, PACKAGE_TYPE -> true;
                            case ARRIVAL_DATE, EXPORT_DATE, PORT_OF_LOADING, PORT_OF_DISCHARGE -> true;
                            default -> false;
                        });
    }
}

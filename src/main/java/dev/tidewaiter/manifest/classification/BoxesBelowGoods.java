package dev.tidewaiter.manifest.classification;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.cell.LinesAbove;
import dev.tidewaiter.manifest.cell.NoteText;
import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.cell.SkipReason;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.sum.TitlesOfForm;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.manifest.value.HsCodes;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells the boxes that a form prints below its goods by what stands in the wrong columns: the words for a sum or a box where all lines
 * have numbers, a number where all lines describe the goods, nothing but words where each line was counted.
 */
final class BoxesBelowGoods {

    private static final int FEWEST_LINES = 2;
    private static final int LONGEST_COUNT = 10;
    private static final int SHORTEST_TITLE = 3;
    private static final int FEWEST_CAPTIONS = 3;
    private static final int SHORTEST_CODE = 4;

    private final RowMeasures measures;
    private final CellWords words;
    private final Headings headings;
    private final TitlesOfForm titles;
    private final int[] numbers;
    private int lines;
    private int described;
    private int codes;

    private int lastBoxes;
    private int lastApart;
    /** The columns of the last boxes, where these are nothing but captions. */
    private Set<Integer> captions = Set.of();

    private final LinesAbove above;
    private final FootOfForm foot;

    BoxesBelowGoods(RowMeasures measures, ManifestDictionaries dictionaries, TitlesOfForm titles) {
        this.measures = measures;
        this.words = dictionaries.words();
        this.headings = dictionaries.headings();
        this.titles = titles;
        this.numbers = new int[measures.width()];
        this.above = new LinesAbove(measures, dictionaries.partyWords());
        this.foot = new FootOfForm(measures, headings);
    }

    /** Takes in what became of a row: a line of goods, or such boxes by its words, or sums whose names may stand above their amounts. */
    void note(SourceRow row, @Nullable SkipReason reason) {
        if (reason == null) {
            add(row);
        } else if (reason == SkipReason.LABELS_OF_FORM && row.number() != lastApart) {
            noteBoxes(row);
            foot.note(row);
        } else if (reason == SkipReason.TOTAL && isOfCaptions(row)) {
            noteBoxes(row); // "Goods | Carriage | Taxable | Total"
        }
    }

    private void add(SourceRow row) {
        lines++;
        above.add(row);
        for (var cell : row.cells()) {
            var field = measures.field(cell.column());
            if (field == Field.DESCRIPTION) {
                described += RowMeasures.hasLetter(cell.text()) ? 1 : 0;
            } else if (field == Field.HS) {
                codes += HsCodes.areIn(cell.text()) ? 1 : 0;
            } else if (field != null && isAmount(field)) {
                numbers[cell.column()] += RowMeasures.isNumber(cell) ? 1 : 0;
            }
        }
    }

    private void noteBoxes(SourceRow row) {
        lastBoxes = row.number();
        captions =
                isOfCaptions(row) ? row.cells().stream().map(SourceCell::column).collect(Collectors.toSet()) : Set.of();
    }

    private static boolean isOfCaptions(SourceRow row) {
        return row.cells().size() >= FEWEST_CAPTIONS
                && row.cells().stream().noneMatch(cell -> Characters.hasDigit(cell.text()));
    }

    /** "Aspect | Packages | Gross weight" over "PALLETS | 24 | 4380": a value below each caption, and nothing where all lines describe the goods. */
    private boolean areBelowCaptions(SourceRow row) {
        return row.number() == lastBoxes + 1
                && lines >= FEWEST_LINES
                && described == lines
                && !holds(row, Field.DESCRIPTION)
                && !holdsCode(row)
                && !titles.tellLine(row)
                && row.cells().size() > 1
                && row.cells().stream().allMatch(cell -> captions.contains(cell.column()));
    }

    /**
     * Whether a row below lines is such a box, or holds the values of the boxes right above it.
     *
     * @param belowTotal whether a total was seen and no line after it
     */
    boolean areIn(SourceRow row, RowMeasures.Count count, boolean belowTotal) {
        if (isBox(row, count, belowTotal) || areBelowCaptions(row) || (belowTotal && foot.isIn(row))) {
            noteBoxes(row);
            return true;
        }
        boolean apart = above.endBefore(row) // asked first, as nearly all rows follow the one before
                && lines >= FEWEST_LINES
                && described == lines
                && count.measured() == 0
                && !holds(row, Field.DESCRIPTION)
                && !tellsLine(row)
                && above.lack(row);
        lastApart = apart ? row.number() : lastApart; // what follows such a row need not be of a form
        return apart;
    }

    private boolean isBox(SourceRow row, RowMeasures.Count count, boolean belowTotal) {
        boolean numbersBox = belowTotal && above.areNumberedUnlike(row) && above.areCountedUnlike(row);
        return lines > 0
                && (numbersBox || !tellsLine(row))
                && !titles.tellLine(row)
                && (saysSum(row) || areNumbered(row) || (lines >= FEWEST_LINES && isMisplaced(row, count, belowTotal)));
    }

    private boolean isMisplaced(SourceRow row, RowMeasures.Count count, boolean belowTotal) {
        boolean uncounted = isUncounted(row);
        boolean mayName =
                row.cells().size() == 1 && holds(row, Field.DESCRIPTION); // a section, or more of the text above
        return (belowTotal && !mayName && above.areCountedUnlike(row))
                || ((uncounted || (belowTotal && row.cells().stream().anyMatch(this::isWordAmongNumbers)))
                        && isNumberOfGoods(row))
                || (belowTotal && isWordAmongCodes(row))
                || (uncounted && row.number() == lastBoxes + 1 && !describesGoods(row, count))
                || (count.measured() == 0 && isWordsOnly(row));
    }

    /** The number of a line, or a code. */
    private boolean tellsLine(SourceRow row) {
        for (var cell : row.cells()) {
            var field = measures.field(cell.column());
            boolean number = !RowMeasures.hasLetter(cell.text()) && RowMeasures.isNumber(cell);
            if (number && (field == Field.LINE || field == Field.HS)) {
                return true;
            }
        }
        return false;
    }

    /** A code: "24" below a caption is a count, whichever column that stands in. */
    private boolean holdsCode(SourceRow row) {
        return row.cells().stream()
                .anyMatch(cell -> measures.field(cell.column()) == Field.HS
                        && !RowMeasures.hasLetter(cell.text())
                        && RowMeasures.isNumber(cell)
                        && Characters.digits(cell.text()) >= SHORTEST_CODE);
    }

    /** "Totale documento" in the column of prices, "Gross weight" where the pieces are counted. */
    private boolean saysSum(SourceRow row) {
        return row.cells().stream().anyMatch(cell -> {
            var text = cell.text();
            boolean word = isWordAmongNumbers(cell) && text.length() > SHORTEST_TITLE && !words.isAbsent(text);
            return word && (words.startsWithTotal(text) || (lines >= FEWEST_LINES && isTitle(text)));
        });
    }

    /** "22 Signature of the sender | 23 Signature of the carrier": boxes that bear their numbers, one after the other. */
    private static boolean areNumbered(SourceRow row) {
        int last = 0;
        for (var cell : row.cells()) {
            int number = NoteText.boxNumber(cell.text());
            if (number == 0 || (last > 0 && number != last + 1)) {
                return false;
            }
            last = number;
        }
        return row.cells().size() > 1;
    }

    private boolean isTitle(String text) {
        var meaning = headings.meaning(text);
        return meaning != null && meaning.exact() && !words.terms().isPackage(text);
    }

    /** Whether a cell holds words where each line has a number. */
    private boolean isWordAmongNumbers(SourceCell cell) {
        var field = measures.field(cell.column());
        return field != null
                && isAmount(field)
                && numbers[cell.column()] == lines
                && RowMeasures.hasLetter(cell.text())
                && cell.text().chars().noneMatch(Character::isDigit);
    }

    /** "Opinion | | Validity | 6 months" where each line has its code and its description: a word for the one and nothing of the other. */
    private boolean isWordAmongCodes(SourceRow row) {
        return codes == lines
                && described == lines
                && !holds(row, Field.DESCRIPTION)
                && row.cells().stream()
                        .anyMatch(cell -> measures.field(cell.column()) == Field.HS
                                && !Characters.hasDigit(cell.text())
                                && !words.isAbsent(cell.text()));
    }

    /** Whether each line has a quantity, or a number of packages, and a row has none. */
    private boolean isUncounted(SourceRow row) {
        boolean counted = false;
        for (int column = 0; column < numbers.length; column++) {
            var field = measures.field(column);
            if ((field == Field.QUANTITY || field == Field.PACKAGE_COUNT) && numbers[column] == lines) {
                int count = column;
                if (row.cells().stream().anyMatch(cell -> cell.column() == count && RowMeasures.isNumber(cell))) {
                    return false;
                }
                counted = true;
            }
        }
        return counted;
    }

    /** Whether a number stands where all lines describe the goods. */
    private boolean isNumberOfGoods(SourceRow row) {
        return described == lines
                && row.cells().stream()
                        .anyMatch(cell -> measures.field(cell.column()) == Field.DESCRIPTION
                                && !RowMeasures.hasLetter(cell.text())
                                && RowMeasures.isNumber(cell));
    }

    /** Words alone, of which some stand among numbers; a quantity may be said in a word, and a price, too. */
    private boolean isWordsOnly(SourceRow row) {
        boolean misplaced = false;
        for (var cell : row.cells()) {
            boolean box = cell.column() == row.cells().get(0).column() && NoteText.boxNumber(cell.text()) > 0;
            if (!box && cell.text().chars().anyMatch(Character::isDigit)) {
                return false;
            }
            var field = measures.field(cell.column());
            misplaced |= field == Field.HS && codes == lines && !words.isAbsent(cell.text());
            boolean price = field == Field.UNIT_PRICE || field == Field.TOTAL_VALUE;
            boolean said = field == Field.QUANTITY && cell.text().length() <= LONGEST_COUNT;
            misplaced |= isWordAmongNumbers(cell) && !price && !said;
        }
        return misplaced;
    }

    /** A description, and beside it a code, a maker or a country: of a form, the number of a box stands there. */
    private boolean describesGoods(SourceRow row, RowMeasures.Count count) {
        return count.substantial() > 1 && holds(row, Field.DESCRIPTION);
    }

    private boolean holds(SourceRow row, Field field) {
        return row.cells().stream().anyMatch(cell -> measures.field(cell.column()) == field);
    }

    private static boolean isAmount(@Nullable Field field) {
        return field == Field.QUANTITY
                || field == Field.PACKAGE_COUNT
                || field == Field.UNIT_PRICE
                || field == Field.TOTAL_VALUE
                || field == Field.NET_WEIGHT
                || field == Field.GROSS_WEIGHT;
    }
}

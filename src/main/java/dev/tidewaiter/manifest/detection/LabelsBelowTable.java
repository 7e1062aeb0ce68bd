package dev.tidewaiter.manifest.detection;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.form.LabelledValueReader;
import dev.tidewaiter.manifest.label.LabelPairs;
import dev.tidewaiter.manifest.label.LabelTexts;
import dev.tidewaiter.manifest.label.UndelimitedLabels;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.HsCode;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What labels say below the lines of a table: parties, banks, countries and terms, and nothing of single goods. */
final class LabelsBelowTable {

    private static final int FEWEST_DIGITS = 3;

    private final ManifestDictionaries dictionaries;
    private final List<MergedRange> merged;

    LabelsBelowTable(ManifestDictionaries dictionaries, List<MergedRange> merged) {
        this.dictionaries = dictionaries;
        this.merged = merged;
    }

    /**
     * Labels below a table that name a party, its bank or a country, and the weights and packages of the whole that are told once; others
     * are notes.
     */
    List<LabelledValues.Labelled> in(List<SourceRow> rows) {
        var narrow = new UndelimitedLabels(dictionaries)
                .parted(rows.stream()
                        .filter(row -> row.cells().size() < 4 || isOfPairs(row))
                        .toList());
        var sums = sumsToldOnce(narrow);
        var paired = new HashSet<Integer>();
        narrow.stream().filter(this::isOfLabelsAndValues).forEach(row -> paired.add(row.number()));
        for (int i = 1; i < narrow.size(); i++) {
            if (isBelowCaptions(narrow.get(i), narrow.get(i - 1))) {
                paired.add(narrow.get(i).number());
            }
        }
        var numbered = new HashSet<Integer>();
        narrow.stream().filter(LabelsBelowTable::isOfNumber).forEach(row -> numbered.add(row.number()));
        var roles = new RolesSideBySide(dictionaries.headings(), narrow);
        var found = new ArrayList<LabelledValues.Labelled>();
        for (var value :
                new LabelledValueReader(dictionaries, narrow, merged).read().values()) {
            var field = value.column().field();
            boolean sum = value.row() == sums.getOrDefault(field, 0);
            boolean told =
                    isTerm(field) || field.role() == Role.BANK || (numbered.contains(value.row()) && isOfPaper(field));
            boolean labelled = value.labelledByColon() || paired.contains(value.row()) || roles.head(value);
            if (sum || (labelled ? !isOfGoods(field) : told)) {
                found.add(value);
            }
        }
        return found;
    }

    /** Whether labels and values take turns in a row: "PESO NETO | 158 KG | TOTAL FACTURA | 2174". */
    private boolean isOfPairs(SourceRow row) {
        if (!LabelPairs.fields(row, dictionaries.headings()).isEmpty() || isOfLabelsAndValues(row)) {
            return true;
        }
        boolean pairs = row.cells().size() % 2 == 0;
        boolean colons = pairs;
        for (int i = 0; colons && i < row.cells().size(); i += 2) {
            colons = TextMarks.isLabel(row.cells().get(i).text().strip());
        }
        if (colons) {
            return true; // "ETD: | 3 May | ETA: | 9 June"
        }
        for (int i = 0; pairs && i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            boolean words = cell.kind() == SourceCell.Kind.TEXT
                    && Character.isLetter(cell.text().charAt(0));
            pairs = i % 2 == 0 ? words : !words;
        }
        return pairs && sumIn(row.cells().get(0)) != null;
    }

    /** "Transportsätt | Lastbil | Speditör | Omega AB": two labels or more, each with its value beside it, as no line of goods has them. */
    private boolean isOfLabelsAndValues(SourceRow row) {
        var texts = new LabelTexts(dictionaries.headings());
        boolean pairs = row.cells().size() >= 4 && row.cells().size() % 2 == 0;
        for (int i = 0; pairs && i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            boolean label = cell.kind() == SourceCell.Kind.TEXT && texts.isLabelText(cell.text());
            pairs = label == (i % 2 == 0);
        }
        return pairs;
    }

    /** "Transport by | Carrier | Collected on" over "Carrier | Omega Trasporti & C. | 18/09/2025": a caption over each; a number may be a code. */
    private boolean isBelowCaptions(SourceRow row, SourceRow above) {
        var texts = new LabelTexts(dictionaries.headings());
        return row.number() == above.number() + 1
                && row.cells().size() > 1
                && above.cells().stream()
                        .allMatch(cell -> cell.kind() == SourceCell.Kind.TEXT && texts.isLabelText(cell.text()))
                && row.cells().stream()
                        .allMatch(cell -> (Characters.letters(cell.text()) > 0
                                        || cell.kind() == SourceCell.Kind.DATE
                                        || dictionaries.dates().isDate(cell.text()))
                                && above.cells().stream().anyMatch(caption -> caption.column() == cell.column()));
    }

    /** The rows of weights and packages that only one label names: a sum of the whole, and none of one kind of goods. */
    private Map<Field, Integer> sumsToldOnce(List<SourceRow> rows) {
        var told = new EnumMap<Field, Integer>(Field.class);
        for (var row : rows) {
            for (var cell : row.cells()) {
                var field = sumIn(cell);
                if (field != null) {
                    told.merge(field, row.number(), (first, again) -> -1);
                }
            }
        }
        return told;
    }

    /** The weight or number of packages that a cell is the label of, or begins with; null for none. */
    private @Nullable Field sumIn(SourceCell cell) {
        int colon = TextMarks.firstColon(cell.text());
        var meaning = cell.kind() == SourceCell.Kind.TEXT
                ? dictionaries
                        .headings()
                        .meaning((colon < 0 ? cell.text() : cell.text().substring(0, colon)).strip())
                : null;
        if (meaning == null || !meaning.exact() || meaning.fields().isEmpty()) {
            return null;
        }
        return switch (meaning.fields().get(0)) {
            case NET_WEIGHT, GROSS_WEIGHT, PACKAGE_COUNT -> meaning.fields().get(0);
            default -> null;
        };
    }

    /** Codes in rows of their own below the total, which hold for all that is summed up there; none where they may be a line's. */
    List<LabelledValues.Labelled> codesIn(List<SourceRow> rows) {
        var found = new ArrayList<LabelledValues.Labelled>();
        boolean total = false;
        for (var row : rows) {
            total |= row.cells().stream().anyMatch(cell -> dictionaries.words().isTotal(cell.text()));
            var text = row.cells().stream().map(SourceCell::text).collect(Collectors.joining(" "));
            if (total && row.cells().size() < 4 && dictionaries.codes().begin(text)) {
                var codes = dictionaries.codes().in(text).stream()
                        .map(HsCode::digits)
                        .collect(Collectors.joining(", "));
                int column = columnOfCode(row);
                var cell = new SourceCell(column, SourceCell.Kind.TEXT, codes, Double.NaN, false);
                found.add(new LabelledValues.Labelled(Column.ofLabel(Field.HS, column), cell, row.number(), true));
            }
        }
        return found;
    }

    /** Where the digits stand: in the cell of the label or beside it. */
    private static int columnOfCode(SourceRow row) {
        return row.cells().stream()
                .filter(cell -> Characters.digits(cell.text()) > 0)
                .findFirst()
                .orElse(row.cells().get(0))
                .column();
    }

    /** "PO No. | OMG-P-2512-118": a label and a number in one piece, and nothing else in the row. */
    private static boolean isOfNumber(SourceRow row) {
        var number = row.cells().size() == 2 ? row.cells().get(1).text().strip() : "";
        return Characters.digits(number) >= FEWEST_DIGITS && number.indexOf(' ') < 0;
    }

    /** What numbers the papers of a shipment. */
    private static boolean isOfPaper(Field field) {
        return switch (field) {
            case PURCHASE_ORDER, CONTRACT, INVOICE_NUMBER, BILL_OF_LADING, AIR_WAYBILL, SHIPMENT -> true;
            default -> false;
        };
    }

    /** Terms of the whole shipment, which stand below the goods with their labels beside them, often without a colon. */
    private static boolean isTerm(Field field) {
        return switch (field) {
            case INCOTERM,
                    PAYMENT_TERMS,
                    PORT_OF_LOADING,
                    PORT_OF_DISCHARGE,
                    ORIGIN,
                    DESTINATION,
                    MODE_OF_TRANSPORT,
                    MARKS,
                    REMARKS,
                    PACKAGE_TYPE -> true;
            default -> false;
        };
    }

    private static boolean isOfGoods(Field field) {
        return field.attribute() == Field.Attribute.NUMBER
                || switch (field) {
                    case DESCRIPTION, HS, ECCN, MODEL, PART_NUMBER, SERIAL_NUMBER, UNIT -> true;
                    default -> false;
                };
    }
}

package dev.tidewaiter.manifest.layout;

import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Labels that nothing but a blank parts from the company behind them, as Russian forms print them: "Грузоотправитель ООО «Омега», г.
 * Самара", be there the caption of the box above it in the same cell. Such a label is given the colon that it lacks.
 */
final class GluedLabels {

    private static final Pattern CAPTION = Pattern.compile("\\s*\\([^()]{3,80}\\)\\s*\\n\\s*");
    /** "ЕИК 123456789", "VAT DE144556677". */
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{0,3}\\d[\\d ./-]{5,}");

    private static final Pattern GAP = Pattern.compile(" {2,}(?=[^ \\n])");

    private static final int LONGEST_NUMBER_LABEL = 40;
    private static final int MOST_WORDS = 3;
    private static final int LONGEST_HEAD = 100;

    private final ManifestDictionaries dictionaries;

    GluedLabels(ManifestDictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /** The rows with a colon behind each such label. */
    List<SourceRow> parted(List<SourceRow> rows) {
        return rows.stream().map(this::parted).toList();
    }

    private SourceRow parted(SourceRow row) {
        if (row.cells().stream().noneMatch(cell -> labelEnd(cell) > 0)) {
            return row;
        }
        return new SourceRow(
                row.number(),
                row.hidden(),
                row.cells().stream().map(this::parted).toList());
    }

    private SourceCell parted(SourceCell cell) {
        int end = labelEnd(cell);
        if (end < 0) {
            return cell;
        }
        var text = cell.text().substring(captionEnd(cell.text()), end) + ": "
                + cell.text().substring(end).strip();
        return new SourceCell(cell.column(), cell.kind(), text, Double.NaN, cell.formula());
    }

    private static int captionEnd(String text) {
        var caption = CAPTION.matcher(text);
        return caption.lookingAt() ? caption.end() : 0;
    }

    /** Where the label ends that a cell begins with; -1 when it begins with none, or a colon follows it already. */
    private int labelEnd(SourceCell cell) {
        var text = cell.text();
        if (cell.kind() != SourceCell.Kind.TEXT || text.length() < 10) {
            return -1;
        }
        int start = captionEnd(text);
        int gap = gapBehindNumberLabel(text, start);
        if (gap > 0) {
            return gap;
        }
        int blank = text.indexOf(' ', start);
        for (int words = 0; words < MOST_WORDS && blank > 0; words++) {
            var rest = text.substring(blank).strip();
            if (beginsCompany(rest) && isParty(text.substring(start, blank))) {
                return blank;
            }
            if (NUMBER.matcher(rest).matches() && numbersParty(text.substring(start, blank))) {
                return blank;
            }
            blank = text.indexOf(' ', blank + 1);
        }
        return -1;
    }

    /** The wide gap behind the label of a number: "Основание отпуска   39-6778/24 от 09.01.2024"; -1 where there is none. */
    private int gapBehindNumberLabel(String text, int start) {
        var gap = GAP.matcher(text);
        if (!gap.find(start) || gap.start() == start || gap.start() - start > LONGEST_NUMBER_LABEL) {
            return -1;
        }
        var meaning = dictionaries.headings().meaning(text.substring(start, gap.start()));
        boolean numbers = meaning != null
                && meaning.exact()
                && meaning.kind() == Meaning.Kind.FIELD
                && switch (meaning.fields().get(0)) {
                    case INVOICE_NUMBER, CONTRACT, PURCHASE_ORDER, SHIPMENT, BILL_OF_LADING, AIR_WAYBILL -> true;
                    default -> false;
                };
        return numbers && ValueFit.digits(text.substring(gap.end())) > 0 ? gap.start() : -1;
    }

    /** A name in quotes, or a legal form that stands before its name: no company is called "Shipper «Omega»". */
    private boolean beginsCompany(String rest) {
        var head = rest.substring(0, Math.min(rest.length(), LONGEST_HEAD));
        return !rest.isEmpty()
                && ("\"«“".indexOf(rest.charAt(0)) >= 0
                        || dictionaries.partyWords().beginsWithLegalForm(head))
                && dictionaries.partyWords().looksLikeCompany(head);
    }

    private boolean numbersParty(String label) {
        var meaning = dictionaries.headings().meaning(label);
        return meaning != null && meaning.exact() && meaning.kind() == Meaning.Kind.PARTY_ID;
    }

    private boolean isParty(String label) {
        var meaning = dictionaries.headings().meaning(label);
        return meaning != null
                && meaning.exact()
                && meaning.kind() == Meaning.Kind.FIELD
                && meaning.fields().get(0).attribute() == Attribute.NAME
                && meaning.fields().get(0).role() != Role.PARTY;
    }
}

package dev.tidewaiter.manifest.letterhead;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the titles of a document say that it is, and so who writes it: the sender an invoice, the buyer an order. */
final class TitledWriter {

    private final ManifestDictionaries dictionaries;

    TitledWriter(ManifestDictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /** What the title of the document says that it is: the first title that is no label with its number beside it. */
    @Nullable
    Field numbered(List<SourceRow> rows) {
        for (var row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                var field = dictionaries.titles().ofTitle(row.cells().get(i).text());
                if (field != null && !hasNumberBeside(row, i)) {
                    return field;
                }
            }
        }
        return null;
    }

    /** Whether the document is a waybill or a bill of lading, which a carrier writes. */
    boolean isOfCarrier(List<SourceRow> rows) {
        var field = numbered(rows);
        return field == Field.BILL_OF_LADING || field == Field.AIR_WAYBILL;
    }

    /** Who writes the document; a mere party where no title says so. */
    Role of(List<SourceRow> rows) {
        var title = of(rows, false);
        return title == Role.PARTY ? of(rows, true) : title;
    }

    /** @param numbers whether only titles with a number count, which may number a document that this one refers to */
    private Role of(List<SourceRow> rows, boolean numbers) {
        for (var row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                var cell = row.cells().get(i);
                var numbered = dictionaries.titles().ofNumberLabel(cell.text());
                boolean number = numbered != null || (isLabel(cell) && hasNumberBeside(row, i));
                var said = cell.kind() == SourceCell.Kind.TEXT && number == numbers
                        ? dictionaries.partyWords().titles().writerOf(cell.text())
                        : null;
                if (said != null) {
                    return said;
                }
                if (numbers && (isSenders(numbered) || isSenders(labelOfNumber(cell)))) {
                    return Role.EXPORTER; // "Lieferschein-Nr." before "Ihre Bestellung"
                }
            }
        }
        return Role.PARTY;
    }

    private static boolean isSenders(@Nullable Field numbered) {
        return numbered == Field.SHIPMENT || numbered == Field.INVOICE_NUMBER;
    }

    /** What the label before a number in its own cell numbers: "Lieferschein-Nr.: L-118". */
    private @Nullable Field labelOfNumber(SourceCell cell) {
        int colon = cell.kind() == SourceCell.Kind.TEXT ? TextMarks.firstColon(cell.text()) : -1;
        return colon > 0 && Characters.digits(cell.text().substring(colon)) > 0
                ? dictionaries.titles().ofNumberLabel(cell.text().substring(0, colon))
                : null;
    }

    /** "Ihre Bestellung", "Order:" beside a number tell what is referred to. */
    private boolean isLabel(SourceCell cell) {
        return TextMarks.isLabel(cell.text()) || dictionaries.headings().meaning(cell.text()) != null;
    }

    private static boolean hasNumberBeside(SourceRow row, int at) {
        var next = at + 1 < row.cells().size() ? row.cells().get(at + 1) : null;
        return next != null && (Characters.digits(next.text()) > 0 || next.kind() != SourceCell.Kind.TEXT);
    }
}

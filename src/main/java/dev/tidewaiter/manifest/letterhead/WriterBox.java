package dev.tidewaiter.manifest.letterhead;

import dev.tidewaiter.manifest.label.LabelParser;
import dev.tidewaiter.manifest.label.RepeatedLabel;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A box with labels that do not say whose they are, "Company name | Address | Tax number", on a paper of somebody who sends goods. It is
 * the writer's above the title, beside the name of a company that a courtesy follows, which is the one written to, or before the label
 * of whoever receives the goods; it is the receiver's where the writer heads the paper.
 */
public final class WriterBox {

    private final ManifestDictionaries dictionaries;
    private final LabelParser labels;
    private final RepeatedLabel repeated;

    public WriterBox(ManifestDictionaries dictionaries, LabelParser labels) {
        this.dictionaries = dictionaries;
        this.labels = labels;
        this.repeated = new RepeatedLabel(dictionaries, labels.texts());
    }

    /** Keeps in mind where the box of the writer or of the receiver begins, on a paper of somebody who sends goods. */
    public void note(List<SourceRow> rows, Letterhead letterhead) {
        if (new TitledWriter(dictionaries).of(rows) != Role.EXPORTER) {
            return;
        }
        boolean addressed =
                rows.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> isAddressedCompany(cell.text()));
        SourceCell name = null;
        int at = 0;
        boolean received = false;
        for (int i = 0; i < rows.size(); i++) {
            for (var cell : rows.get(i).cells()) {
                var written = labels.label(cell, rows.get(i).number());
                if (written == null) {
                    continue;
                }
                var label = repeated.withoutTranslation(written);
                if (name == null && labels.texts().isName(cell.text())) {
                    name = cell;
                    at = i;
                } else if (namesReceiver(label.field())) {
                    received = true;
                    addressed |= name != null; // "Raison: …" left of or above "Client: …"
                } else if (name == null && namesSender(label.field())) {
                    return;
                }
            }
        }
        if (name == null) {
            return;
        }
        int row = rows.get(at).number();
        if (addressed || (!letterhead.heads(row) && isAboveTitle(rows, at))) {
            labels.anchors().noteSection(Role.EXPORTER, name.column(), top(rows, at, name) - 1);
        } else if (!received && letterhead.heads(row) && !letterhead.names(rows.get(at), name)) {
            labels.anchors().noteSection(letterhead.addressee(), name.column(), top(rows, at, name) - 1);
        }
    }

    /** "Tên đơn vị: Công ty …" over "Phiếu xuất kho": no title stands above or beside the box, and one below it. */
    private boolean isAboveTitle(List<SourceRow> rows, int at) {
        return rows.subList(0, at + 1).stream().noneMatch(this::holdsTitle)
                && rows.subList(at + 1, rows.size()).stream().anyMatch(this::holdsTitle);
    }

    private boolean holdsTitle(SourceRow row) {
        return row.cells().stream().anyMatch(cell -> dictionaries.titles().ofTitle(cell.text()) != null);
    }

    public static boolean namesReceiver(Field field) {
        return field.role() != null && field.role().receives() && field.attribute() == Attribute.NAME;
    }

    private static boolean namesSender(Field field) {
        return field.role() == Role.EXPORTER || field.role() == Role.SHIPPER;
    }

    private boolean isAddressedCompany(String text) {
        return dictionaries.partyWords().addressing().isAddressed(text)
                && dictionaries.partyWords().looksLikeCompany(text);
    }

    /** The number of the highest row of the labels that stand one upon the other. */
    private int top(List<SourceRow> rows, int at, SourceCell name) {
        int top = at;
        while (top > 0 && isOfParty(rows.get(top - 1).cell(name.column()))) {
            top--;
        }
        return rows.get(top).number();
    }

    private boolean isOfParty(@Nullable SourceCell cell) {
        return cell != null && labels.texts().isOfParty(cell.text());
    }
}

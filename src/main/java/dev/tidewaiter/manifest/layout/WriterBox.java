package dev.tidewaiter.manifest.layout;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The box of whoever writes a paper, with labels that do not say whose they are: "Registration No. | Company name | Address" beside the
 * name of a company that a courtesy follows, which is the one written to, or before the label of whoever receives the goods.
 */
final class WriterBox {

    private final ManifestDictionaries dictionaries;
    private final LabelParser labels;

    WriterBox(ManifestDictionaries dictionaries, LabelParser labels) {
        this.dictionaries = dictionaries;
        this.labels = labels;
    }

    /** Keeps in mind where the box of a sender begins, on a paper of his to another company. */
    void note(List<SourceRow> rows) {
        if (new TitledWriter(dictionaries).of(rows) != Role.EXPORTER) {
            return;
        }
        boolean addressed =
                rows.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> isAddressedCompany(cell.text()));
        SourceCell name = null;
        int at = 0;
        for (int i = 0; i < rows.size(); i++) {
            for (var cell : rows.get(i).cells()) {
                var label = labels.label(cell, rows.get(i).number());
                if (label == null) {
                    continue;
                }
                if (name == null && labels.texts().isName(cell.text())) {
                    name = cell;
                    at = i;
                } else if (namesReceiver(label.field())) {
                    addressed |= name != null; // "Raison: …" left of or above "Client: …"
                } else if (name == null && namesSender(label.field())) {
                    return;
                }
            }
        }
        if (addressed && name != null) {
            labels.noteSection(Role.EXPORTER, name.column(), top(rows, at, name) - 1);
        }
    }

    static boolean namesReceiver(Field field) {
        return field.role() != null && field.role().receives() && field.attribute() == Attribute.NAME;
    }

    private static boolean namesSender(Field field) {
        return field.role() == Role.EXPORTER || field.role() == Role.SHIPPER;
    }

    private boolean isAddressedCompany(String text) {
        return dictionaries.partyWords().isAddressed(text)
                && dictionaries.partyWords().looksLikeCompany(text);
    }

    /** The number of the highest row of the labels that stand one upon the other. */
    private int top(List<SourceRow> rows, int at, SourceCell name) {
        int top = at;
        while (top > 0 && isOfParty(in(rows.get(top - 1), name.column()))) {
            top--;
        }
        return rows.get(top).number();
    }

    private boolean isOfParty(@Nullable SourceCell cell) {
        return cell != null && labels.texts().isOfParty(cell.text());
    }

    private static @Nullable SourceCell in(SourceRow row, int column) {
        return row.cells().stream()
                .filter(cell -> cell.column() == column)
                .findFirst()
                .orElse(null);
    }
}

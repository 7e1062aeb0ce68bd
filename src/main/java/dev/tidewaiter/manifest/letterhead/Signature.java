package dev.tidewaiter.manifest.letterhead;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The company over the line to sign on, which writes the document where its head names nobody. */
public final class Signature {

    private static final int MOST_CELLS = 2;

    private final ManifestDictionaries dictionaries;

    public Signature(ManifestDictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /** The writer in the rows from the heading on; nobody when several companies stand below the last row of many cells. */
    public List<Labelled> of(Role writer, List<SourceRow> rows) {
        var found = new ArrayList<Labelled>();
        for (var row : rows) {
            if (row.cells().size() > MOST_CELLS) {
                found.clear();
                continue;
            }
            for (var cell : row.cells()) {
                if (isCompany(cell)) {
                    found.add(new Labelled(
                            Column.ofLabel(Field.of(writer, Field.Attribute.NAME), cell.column()),
                            cell,
                            row.number(),
                            false));
                }
            }
        }
        long names = found.stream()
                .map(value -> value.cell().text().strip().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        return names == 1 ? found.subList(0, 1) : List.of();
    }

    private boolean isCompany(SourceCell cell) {
        return cell.kind() == SourceCell.Kind.TEXT
                && TextMarks.firstColon(cell.text()) < 0
                && Characters.digits(cell.text()) == 0
                && dictionaries.partyWords().looksLikeCompany(cell.text())
                && !dictionaries.partyWords().isBank(cell.text());
    }
}

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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The company over the line to sign on, or in a foot with its address and its numbers, "Omega B.V. · Musterweg 14 · 9403 AA Assen · BTW
 * NL…": it writes the document where its head names nobody.
 */
public final class Signature {

    static final int MOST_CELLS = 2;
    private static final int FEWEST_PIECES = 3;
    private static final Pattern PIECES = Pattern.compile("\\s*[·•|]\\s*|\\s+[–—-]\\s+");

    private final ManifestDictionaries dictionaries;

    public Signature(ManifestDictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /**
     * Adds the writer where the head has not named it, and whoever else stands below the goods with an address.
     *
     * @param writer who the writer is to the goods; a party without a role where the head tells
     * @param rows   the rows from the heading on
     */
    public void addTo(List<Labelled> form, Role writer, List<SourceRow> rows) {
        if (writer != Role.PARTY) {
            form.addAll(of(writer, rows));
        }
        form.addAll(new PartiesAtFoot(dictionaries).in(rows, form));
    }

    /** The writer in the rows from the heading on; nobody when several companies stand below the last row of many cells. */
    private List<Labelled> of(Role writer, List<SourceRow> rows) {
        var found = new ArrayList<Labelled>();
        for (var row : rows) {
            if (row.cells().size() > MOST_CELLS) {
                found.clear();
                continue;
            }
            for (var cell : row.cells()) {
                var foot = foot(cell);
                if (foot != null) {
                    return inFoot(writer, foot, row);
                }
                if (isCompany(cell)) {
                    found.add(labelled(writer, Field.Attribute.NAME, cell, row));
                }
            }
        }
        long names = found.stream()
                .map(value -> value.cell().text().strip().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        return names == 1 ? found.subList(0, 1) : List.of();
    }

    private static Labelled labelled(Role writer, Field.Attribute attribute, SourceCell cell, SourceRow row) {
        return new Labelled(Column.ofLabel(Field.of(writer, attribute), cell.column()), cell, row.number(), false);
    }

    /** The name of a company that stands in a foot, before its address; null where a cell is none. */
    private @Nullable SourceCell foot(SourceCell cell) {
        var pieces = PIECES.split(cell.text(), -1);
        boolean foot = cell.kind() == SourceCell.Kind.TEXT
                && pieces.length >= FEWEST_PIECES
                && Characters.hasDigit(pieces[1] + pieces[2])
                && TextMarks.firstColon(pieces[0]) < 0
                && Characters.digits(pieces[0]) == 0
                && dictionaries.partyWords().looksLikeCompany(pieces[0])
                && !dictionaries.partyWords().isBank(pieces[0]);
        return foot ? cell : null;
    }

    private List<Labelled> inFoot(Role writer, SourceCell foot, SourceRow row) {
        var found = new ArrayList<Labelled>();
        var name = PIECES.split(foot.text(), 2)[0].strip();
        found.add(labelled(writer, Field.Attribute.NAME, with(foot, name), row));
        var parties = dictionaries.partyText().parse(PIECES.matcher(foot.text()).replaceAll(", "));
        if (!parties.isEmpty() && !parties.get(0).address().isBlank()) {
            found.add(labelled(
                    writer, Field.Attribute.ADDRESS, with(foot, parties.get(0).address()), row));
        }
        if (!parties.isEmpty() && !parties.get(0).identifiers().isEmpty()) {
            var number = parties.get(0).identifiers().get(0).value();
            found.add(labelled(writer, Field.Attribute.ID, with(foot, number), row));
        }
        return found;
    }

    static SourceCell with(SourceCell cell, String text) {
        return new SourceCell(cell.column(), SourceCell.Kind.TEXT, text, Double.NaN, cell.formula());
    }

    private boolean isCompany(SourceCell cell) {
        return PartiesAtFoot.isCompany(cell, dictionaries.partyWords());
    }
}

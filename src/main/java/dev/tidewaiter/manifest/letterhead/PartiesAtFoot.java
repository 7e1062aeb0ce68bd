package dev.tidewaiter.manifest.letterhead;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.PartyWords;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Companies below the goods with an address below each, "Omega Air Ltd" over "Azadi Street 5, Tehran, Iran", that no label names: whoever
 * signs for the goods, or gets them from whoever the head names. What they are to the goods nobody says.
 */
final class PartiesAtFoot {

    private final ManifestDictionaries dictionaries;

    PartiesAtFoot(ManifestDictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /**
     * The names and addresses of such companies.
     *
     * @param rows the rows from the heading on
     * @param form what was read of the sheet, whose parties are not told again
     */
    List<Labelled> in(List<SourceRow> rows, List<Labelled> form) {
        var found = new ArrayList<Labelled>();
        int first = rows.size();
        while (first > 0 && rows.get(first - 1).cells().size() <= Signature.MOST_CELLS) {
            first--;
        }
        for (int i = first; first > 0 && i + 1 < rows.size(); i++) {
            var row = rows.get(i);
            var next = rows.get(i + 1);
            var name = alone(row, form);
            var address = next.number() == row.number() + 1 ? alone(next, form) : null;
            if (name != null
                    && address != null
                    && name.column() == address.column()
                    && isCompany(name, dictionaries.partyWords())
                    && form.stream().noneMatch(value -> isNameOf(value, name))
                    && isAddress(address)) {
                found.add(labelled(Field.PARTY_NAME, name, row));
                found.add(labelled(Field.PARTY_ADDRESS, address, next));
            }
        }
        return found;
    }

    private static @Nullable SourceCell alone(SourceRow row, List<Labelled> form) {
        boolean alone = row.cells().size() == 1 && form.stream().noneMatch(value -> value.row() == row.number());
        return alone ? row.cells().get(0) : null;
    }

    private static boolean isNameOf(Labelled value, SourceCell name) {
        return value.column().field().attribute() == Attribute.NAME
                && value.cell().text().strip().equalsIgnoreCase(name.text().strip());
    }

    private boolean isAddress(SourceCell cell) {
        var text = cell.text();
        return cell.kind() == SourceCell.Kind.TEXT
                && TextMarks.firstColon(text) < 0
                && text.indexOf(',') > 0
                && (Countries.inText(text) != null
                        || (Characters.hasDigit(text)
                                && dictionaries.partyWords().hasAddressWord(text)));
    }

    private static Labelled labelled(Field field, SourceCell cell, SourceRow row) {
        return new Labelled(Column.ofLabel(field, cell.column()), cell, row.number(), false);
    }

    /** Whether a cell names a company and nothing else, and no bank, which is paid and gets no goods. */
    static boolean isCompany(SourceCell cell, PartyWords words) {
        return cell.kind() == SourceCell.Kind.TEXT
                && TextMarks.firstColon(cell.text()) < 0
                && Characters.digits(cell.text()) == 0
                && words.looksLikeCompany(cell.text())
                && !words.isBank(cell.text());
    }
}

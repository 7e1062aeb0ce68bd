package dev.tidewaiter.manifest.label;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.layout.CellGrid;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * "From: Repair shop" and "To: Us" over a company and its address: whoever stands below sends or receives, whatever word stands beside.
 * The words of a role are a list and so never all; a block below the label needs none of them.
 */
public final class WayOverBlock {

    /** The name, a second line of it and the address. */
    private static final int MOST_ROWS_TO_ADDRESS = 3;

    private static final int LETTERS_OF_CODE = 2;

    private final CellGrid cells;
    private final LabelParser labels;
    private final ManifestDictionaries dictionaries;

    public WayOverBlock(CellGrid cells, LabelParser labels, ManifestDictionaries dictionaries) {
        this.cells = cells;
        this.labels = labels;
        this.dictionaries = dictionaries;
    }

    /**
     * The label of the block below, and beside it what its words may name, which is still somebody or a place.
     *
     * @return nothing where no block stands below, or where a company stands behind the colon, whose address that is
     */
    public List<FormLabel> of(FormLabel label) {
        var parties =
                label.fields().stream().filter(WayOverBlock::isPartyOfSide).toList();
        var way = way(label);
        var said = label.inline();
        if (!label.colon()
                || said.isEmpty()
                || (way == null && !isWordAlone(said))
                || parties.isEmpty()
                || dictionaries.partyWords().looksLikeCompany(said)
                || !isBlock(label)) {
            return List.of();
        }
        var head = new FormLabel(label.cell(), label.row(), parties, "", true);
        if (isWordAlone(said)) {
            return List.of(head);
        }
        var field = way != null && isCountry(said) ? way : Field.PARTY_NAME;
        return List.of(new FormLabel(label.cell(), label.row(), List.of(field), said, true), head);
    }

    private static boolean isPartyOfSide(Field field) {
        var role = field.role();
        return role != null && field.attribute() == Attribute.NAME && (role.sends() || role.receives());
    }

    private static @Nullable Field way(FormLabel label) {
        return Stream.of(Field.PORT_OF_LOADING, Field.PORT_OF_DISCHARGE, Field.PLACE_OF_DELIVERY)
                .filter(label.fields()::contains)
                .findFirst()
                .orElse(null);
    }

    /** A company, or what may be called something, over an address. */
    private boolean isBlock(FormLabel label) {
        int last = cells.lastRow(label.row(), label.cell().column());
        var name = cells.at(last + 1, label.cell().column());
        if (name == null || !mayBeName(name, last + 1)) {
            return false;
        }
        boolean company = dictionaries.partyWords().looksLikeCompany(name.text());
        for (int row = last + 2; row <= last + MOST_ROWS_TO_ADDRESS; row++) {
            var below = cells.at(row, label.cell().column());
            if (below == null || labels.label(below, row) != null) {
                return false;
            }
            if (isAddress(below.text(), company)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBeName(SourceCell cell, int row) {
        var text = cell.text();
        return cell.kind() == SourceCell.Kind.TEXT
                && TextMarks.firstColon(text) < 0
                && !isAddress(text, false)
                && Countries.named(text) == null
                && !dictionaries.dates().isDate(text)
                && labels.label(cell, row) == null;
    }

    /** Below a company a country or a street is enough; below other words an address has both, or a house and a comma. */
    private boolean isAddress(String text, boolean company) {
        boolean country = Countries.inText(text) != null;
        boolean street = Characters.hasDigit(text) && dictionaries.partyWords().hasAddressWord(text);
        boolean parted = text.indexOf(',') > 0;
        return company ? country || street || parted : parted && (country || street);
    }

    /** A place as it is written, "US" or "Germany"; "Us" is a word. */
    private static boolean isCountry(String text) {
        return Countries.named(text) != null
                && (text.length() > LETTERS_OF_CODE || text.chars().allMatch(Character::isUpperCase));
    }

    /** "Customer", "Us": one word that is written like no name of its own and names nobody. */
    private boolean isWordAlone(String text) {
        return labels.texts().roleNamed(dictionaries.words().signs().roleAlone(text)) != null
                || dictionaries.words().isAbsent(text)
                || (text.length() <= LETTERS_OF_CODE && !isCountry(text));
    }
}

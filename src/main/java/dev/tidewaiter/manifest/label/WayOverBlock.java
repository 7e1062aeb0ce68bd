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

    private static final int FARTHEST_BESIDE = 4;

    private static final int MOST_WORDS_OF_PLACE = 3;

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
        var said = parties.isEmpty() ? null : said(label);
        if (said == null && !parties.isEmpty() && label.inline().isEmpty() && isOverNameAndAddress(label)) {
            return List.of(new FormLabel(label.cell(), label.row(), parties, "", true));
        }
        if (said == null || dictionaries.partyWords().looksLikeCompany(said.text())) {
            return List.of();
        }
        var way = way(label);
        boolean word = isWordAlone(said.text());
        boolean site = dictionaries.words().signs().isSiteOrUs(said.text());
        var block = way == null && !word ? null : block(label, said, way, word && (way != null || site));
        if (block == null) {
            return List.of();
        }
        if (block.of() == Block.Of.ADDRESS || (way == null && block.of() == Block.Of.PLACE)) {
            return List.of(new FormLabel(said.cell(), said.row(), parties, said.text(), true));
        }
        var fields = block.of() == Block.Of.PLACE ? label.fields() : parties;
        var head = new FormLabel(block.above(), block.row() - 1, fields, "", true);
        if (word && block.above().equals(said.cell())) {
            return List.of(head);
        }
        var field = way != null && isCountry(said.text()) ? way : Field.PARTY_NAME;
        return List.of(new FormLabel(said.cell(), said.row(), List.of(field), said.text(), true), head);
    }

    /**
     * What stands behind the colon of a label, or in the next cell beside or below.
     *
     * @param heads whether it is a label of its own, "Customer", and so heads what stands below it
     */
    private record Said(SourceCell cell, int row, String text, boolean heads) {}

    /**
     * What stands below such a word.
     *
     * @param above the cell that heads it
     * @param row   its first row
     */
    private record Block(Of of, SourceCell above, int row) {

        enum Of {
            NAME,
            ADDRESS,
            PLACE
        }
    }

    private @Nullable Said said(FormLabel label) {
        var cell = label.cell();
        if (!label.inline().isEmpty()) {
            return label.colon() ? new Said(cell, label.row(), label.inline(), false) : null;
        }
        var beside = cells.rightOf(label.row(), cells.lastColumn(label.row(), cell.column()));
        if (beside != null && beside.column() - cell.column() <= FARTHEST_BESIDE && isWord(beside)) {
            boolean site = dictionaries.words().signs().isSiteOrUs(beside.text());
            boolean read = labels.label(beside, label.row()) != null;
            boolean heads = !site && read;
            return (heads && (way(label) == null || !namesRole(beside.text())))
                            || (read && isOverName(cell, label.row()) && isOverName(beside, label.row()))
                    ? null
                    : new Said(beside, label.row(), beside.text(), heads);
        }
        int below = cells.lastRow(label.row(), cell.column()) + 1;
        var under = beside == null ? cells.at(below, cell.column()) : null;
        return under != null && isWord(under) && dictionaries.words().signs().isSiteOrUs(under.text())
                ? new Said(under, below, under.text(), false)
                : null;
    }

    /** "Shipper | Carrier" over two names are two boxes side by side, and neither is a word for the other. */
    private boolean isOverName(SourceCell head, int row) {
        int next = cells.lastRow(row, head.column()) + 1;
        int top = cells.row(next).isEmpty() ? next + 1 : next;
        var first = cells.at(top, head.column());
        return first != null && mayBeLine(first, top) && !isHouseOrAddress(first.text());
    }

    /** "To" over two words that are no place and over an address: who receives there, and no port. */
    private boolean isOverNameAndAddress(FormLabel label) {
        var head = label.cell();
        int next = cells.lastRow(label.row(), head.column()) + 1;
        var name = way(label) == null ? null : cells.at(next, head.column());
        var address = name == null ? null : cells.at(next + 1, head.column());
        return name != null
                && address != null
                && isOverName(head, label.row())
                && name.text().strip().indexOf(' ') > 0
                && isNoPlace(name.text().strip(), address.text())
                && mayBeLine(address, next + 1)
                && isHouseOrAddress(address.text());
    }

    private boolean isNoPlace(String name, String address) {
        return !Characters.hasDigit(name)
                && Countries.inText(name) == null
                && !address.contains(name)
                && !dictionaries.partyWords().addressing().namesPort(name);
    }

    private static boolean isWord(SourceCell cell) {
        var text = cell.text();
        return cell.kind() == SourceCell.Kind.TEXT
                && text.indexOf(',') < 0
                && text.indexOf('\n') < 0
                && TextMarks.firstColon(text) < 0;
    }

    /**
     * The block below what is said, or below the label beside it; null where none is.
     *
     * @param place whether words tell what is at a place, and so even one line below tells which or whose that is
     */
    private @Nullable Block block(FormLabel label, Said said, @Nullable Field way, boolean place) {
        var below = said.heads() ? null : block(said.cell(), said.row(), said, way, place);
        return below == null && said.row() == label.row() && !said.cell().equals(label.cell())
                ? block(label.cell(), label.row(), said, way, place)
                : below;
    }

    private @Nullable Block block(SourceCell above, int row, Said said, @Nullable Field way, boolean place) {
        int next = cells.lastRow(row, above.column()) + 1;
        int top = place && cells.row(next).isEmpty() ? next + 1 : next;
        var first = cells.at(top, above.column());
        if (first == null || !mayBeLine(first, top)) {
            return null;
        }
        boolean inline = said.cell().equals(above) && TextMarks.firstColon(above.text()) >= 0;
        if (isHouseOrAddress(first.text())) {
            return top == next && above.equals(said.cell()) && (place || mayHaveAddress(said, first.text(), way))
                    ? new Block(Block.Of.ADDRESS, above, top)
                    : place ? new Block(Block.Of.NAME, above, top) : null;
        }
        var second = cells.at(top + 1, above.column());
        boolean more = second != null && mayBeLine(second, top + 1);
        boolean company = dictionaries.partyWords().looksLikeCompany(first.text()) && (place || inline || more);
        if (company || (more && (place || (inline && isOverAddress(above, top))))) {
            return new Block(Block.Of.NAME, above, top);
        }
        if (place) {
            return isFewWords(first.text()) ? new Block(Block.Of.PLACE, above, top) : null;
        }
        // below "From: | Hamburg" in a column of values stands that of the next label
        boolean alone = cells.row(top).size() == 1 && !more;
        boolean town = above.equals(said.cell()) && way != null && alone && isTown(first.text());
        return town && isNoPlace(said.text().strip(), first.text()) ? new Block(Block.Of.PLACE, above, top) : null;
    }

    /** A port of loading has no house; a berth is a house in the town of the port where goods go, so that there a country must tell. */
    private boolean mayHaveAddress(Said said, String address, @Nullable Field way) {
        return way != null
                && !isCountry(said.text())
                && !dictionaries.partyWords().addressing().namesPort(said.text())
                && (way == Field.PORT_OF_LOADING || (address.indexOf(',') > 0 && Countries.inText(address) != null));
    }

    /** "Tehran", but no country, below which a town may stand above: "From: Mersin" over "Türkiye". */
    private static boolean isTown(String text) {
        return Countries.named(text) == null
                && isFewWords(text)
                && Stream.of(text.strip().split("\\s+"))
                        .allMatch(word -> Characters.letters(word) == word.length()
                                && !Character.isLowerCase(word.codePointAt(0)));
    }

    private static boolean isFewWords(String text) {
        return text.strip().chars().filter(Character::isWhitespace).count() < MOST_WORDS_OF_PLACE;
    }

    private boolean isOverAddress(SourceCell above, int top) {
        for (int row = top + 1; row < top + MOST_ROWS_TO_ADDRESS; row++) {
            var below = cells.at(row, above.column());
            if (below == null || labels.label(below, row) != null) {
                return false;
            }
            if (isAddress(below.text())) {
                return true;
            }
        }
        return false;
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

    /** A line of somebody's name or address: no label, no title and no day. */
    private boolean mayBeLine(SourceCell cell, int row) {
        var text = cell.text();
        return cell.kind() == SourceCell.Kind.TEXT
                && TextMarks.firstColon(text) < 0
                && !dictionaries.dates().isDate(text)
                && !labels.texts().isLabelText(text)
                && labels.label(cell, row) == null;
    }

    private boolean isHouseOrAddress(String text) {
        return isAddress(text) || dictionaries.partyWords().tellsHouse(text);
    }

    /** An address names a street or a country, and a comma parts it. */
    private boolean isAddress(String text) {
        return text.indexOf(',') > 0
                && (Countries.inText(text) != null || dictionaries.partyWords().tellsHouse(text));
    }

    /** A place as it is written, "US" or "Germany"; "Us" is a word. */
    private static boolean isCountry(String text) {
        return Countries.named(text) != null
                && (text.length() > LETTERS_OF_CODE || text.chars().allMatch(Character::isUpperCase));
    }

    /** "Customer", "Us": one word that is written like no name of its own and names nobody. */
    private boolean isWordAlone(String text) {
        return namesRole(text)
                || dictionaries.words().signs().isSiteOrUs(text)
                || dictionaries.words().isAbsent(text)
                || (text.length() <= LETTERS_OF_CODE && !isCountry(text));
    }

    private boolean namesRole(String text) {
        return labels.texts().roleNamed(dictionaries.words().signs().roleAlone(text)) != null;
    }
}

package dev.tidewaiter.manifest.letterhead;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.NamedParty;
import dev.tidewaiter.manifest.value.PartyWords;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Companies below the goods with an address below each, beside it or behind it, "Omega Air Ltd" over "Azadi Street 5, Tehran, Iran", that
 * no label names: whoever signs for the goods, or gets them from whoever the head names. What they are to the goods nobody says.
 */
final class PartiesAtFoot {

    /** A company, its address and a caption for the stamp or the signature. */
    private static final int MOST_CELLS = 3;

    /** An empty row may part the name from the address. */
    private static final int MOST_ROWS_APART = 2;

    private static final int FEWEST_COLUMNS_OF_TEXTS = 3;

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
        for (int i = firstOfFoot(rows); i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.cells().isEmpty() || row.cells().size() > MOST_CELLS || isRead(row, form)) {
                continue;
            }
            var first = row.cells().get(0);
            var split = split(first);
            var name = split.isEmpty() ? first : split.get(0);
            boolean company = isNameOfCompany(name);
            if ((company || mayBeName(name)) && form.stream().noneMatch(value -> isNameOf(value, name))) {
                var next = i + 1 < rows.size() ? rows.get(i + 1) : null;
                var address =
                        split.isEmpty() ? address(row, next, form) : labelled(Field.PARTY_ADDRESS, split.get(1), row);
                if (address != null && (company || isWholeAddress(address.cell().text()))) {
                    found.add(labelled(Field.PARTY_NAME, name, row));
                    found.add(address);
                }
            }
        }
        return found;
    }

    /** The row behind the last that may hold goods: one with an amount, or with a text in nearly each column. */
    private int firstOfFoot(List<SourceRow> rows) {
        int columns = rows.isEmpty() ? 0 : rows.get(0).cells().size();
        int first = rows.size();
        while (columns > 1 && first > 1 && !mayHoldGoods(rows.get(first - 1), columns)) {
            first--;
        }
        return first;
    }

    private boolean mayHoldGoods(SourceRow row, int columns) {
        int cells = row.cells().size();
        boolean form =
                row.cells().stream().anyMatch(cell -> dictionaries.words().isOfForm(cell.text()));
        boolean amount = cells > 1 && row.cells().stream().anyMatch(this::isAmount);
        return amount || (!form && cells >= FEWEST_COLUMNS_OF_TEXTS && cells >= columns - 1 && cells <= columns);
    }

    private boolean isAmount(SourceCell cell) {
        return Characters.letters(cell.text()) == 0
                && Characters.hasDigit(cell.text())
                && cell.kind() != SourceCell.Kind.DATE
                && !dictionaries.dates().isDate(cell.text());
    }

    private static boolean isRead(SourceRow row, List<Labelled> form) {
        return form.stream().anyMatch(value -> value.row() == row.number());
    }

    /** "Omega Air Ltd, Azadi Street 5, Tehran, Iran" in one cell, in its two parts; nothing where it is no company and its address. */
    private List<SourceCell> split(SourceCell cell) {
        var parties = cell.kind() == SourceCell.Kind.TEXT && cell.text().indexOf(',') > 0
                ? dictionaries.partyText().parse(cell.text())
                : List.<NamedParty>of();
        boolean one = parties.size() == 1
                && isAddress(parties.get(0).address())
                && PlainName.isWrittenLikeName(parties.get(0).name());
        return one
                ? List.of(
                        Signature.with(cell, parties.get(0).name()),
                        Signature.with(cell, parties.get(0).address()))
                : List.of();
    }

    /** The address beside a company, in one cell or in two, or below it; null where none is there. */
    private @Nullable Labelled address(SourceRow row, @Nullable SourceRow next, List<Labelled> form) {
        var beside = row.cells().stream().skip(1).map(SourceCell::text).collect(Collectors.joining(", "));
        if (Countries.named(beside) == null && isAddress(beside)) { // "Omega LLC | Russia" is a line of a list
            return labelled(Field.PARTY_ADDRESS, Signature.with(row.cells().get(1), beside), row);
        }
        if (next == null
                || next.number() > row.number() + MOST_ROWS_APART
                || next.cells().size() > MOST_CELLS
                || isRead(next, form)) {
            return null;
        }
        var below = below(row.cells().get(0), next);
        return below.isEmpty() ? null : labelled(Field.PARTY_ADDRESS, below.get(), next);
    }

    private Optional<SourceCell> below(SourceCell name, SourceRow next) {
        return next.cells().stream()
                .filter(cell -> cell.column() == name.column() && cell.kind() == SourceCell.Kind.TEXT)
                .map(cell -> Signature.with(cell, withoutLabel(cell.text())))
                .filter(cell -> isAddress(cell.text()))
                .findFirst();
    }

    /** "Azadi Street 5, Tehran" of "Address: Azadi Street 5, Tehran". */
    private String withoutLabel(String text) {
        int colon = TextMarks.firstColon(text);
        var meaning = colon > 0
                ? dictionaries.headings().meaning(text.substring(0, colon).strip())
                : null;
        return meaning != null && meaning.kind() == Meaning.Kind.PARTY_ADDRESS
                ? SourceCell.bare(text.substring(colon + 1))
                : text;
    }

    private static boolean isNameOf(Labelled value, SourceCell name) {
        return value.column().field().attribute() == Attribute.NAME
                && value.cell().text().strip().equalsIgnoreCase(name.text().strip());
    }

    /** Commas part an address that ends in a country or names a street and a house; without them it tells all three, or a town and its country. */
    private boolean isAddress(String text) {
        boolean country = Countries.inText(text) != null;
        boolean street = Characters.hasDigit(text) && dictionaries.partyWords().hasAddressWord(text);
        boolean parted = text.indexOf(',') > 0;
        boolean town = country
                && !Characters.hasDigit(text)
                && text.strip().indexOf(' ') == text.strip().lastIndexOf(' ');
        return TextMarks.firstColon(text) < 0 && (parted ? country || street : (country && street) || town);
    }

    /** "Omega Parvaz" over a whole address: somebody, though no legal form says so. */
    private boolean mayBeName(SourceCell cell) {
        return cell.kind() == SourceCell.Kind.TEXT
                && TextMarks.firstColon(cell.text()) < 0
                && Characters.digits(cell.text()) == 0
                && PlainName.isWrittenLikeName(cell.text())
                && !dictionaries.isHeading(cell.text().strip())
                && !dictionaries.words().isOfForm(cell.text())
                && !dictionaries.partyWords().isBank(cell.text());
    }

    private static boolean isWholeAddress(String text) {
        return text.indexOf(',') > 0 && Characters.hasDigit(text) && Countries.inText(text) != null;
    }

    private static Labelled labelled(Field field, SourceCell cell, SourceRow row) {
        return new Labelled(Column.ofLabel(field, cell.column()), cell, row.number(), false);
    }

    /** "Omega 21 Trading Ltd": a number may be a word of a name, where letters follow it. */
    private boolean isNameOfCompany(SourceCell cell) {
        var letters = Characters.letters(cell.text()) > 2 * Characters.digits(cell.text())
                ? Signature.with(cell, cell.text().replaceAll("\\d", ""))
                : cell;
        return isCompany(letters, dictionaries.partyWords());
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

package dev.tidewaiter.manifest.letterhead;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.NamedParty;
import dev.tidewaiter.manifest.value.PartyWords;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Companies below the goods with an address below each, beside it or behind it, "Omega Air Ltd" over "Azadi Street 5, Tehran, Iran", that
 * no label names: whoever signs for the goods, or gets them from whoever the head names. What they are to the goods nobody says.
 */
final class PartiesAtFoot {

    /** A company, its address and a caption for the stamp or the signature. */
    private static final int MOST_CELLS = 3;

    private static final int FEWEST_COLUMNS_OF_TEXTS = 3;

    private static final int MOST_WORDS_OF_TOWN = 3;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Between a company and its address in one cell; looked for once in a run of blanks, of which a cell may hold thousands. */
    private static final Pattern DASH = Pattern.compile("(?<!\\s)\\s++[-–—]\\s++");

    private final ManifestDictionaries dictionaries;
    private final AddressAtFoot addresses;

    PartiesAtFoot(ManifestDictionaries dictionaries) {
        this.dictionaries = dictionaries;
        this.addresses = new AddressAtFoot(dictionaries);
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
            for (var cell : row.cells()) {
                var party = party(rows.subList(i, rows.size()), cell, form);
                if (!party.isEmpty()) {
                    found.addAll(party);
                    break;
                }
            }
        }
        return found;
    }

    /** The party that a cell names, with its address in the cell, beside it or below it; nothing where it names none. */
    private List<Labelled> party(List<SourceRow> rows, SourceCell cell, List<Labelled> form) {
        var row = rows.get(0);
        var signed = behindLabel(cell);
        var split = split(signed);
        var name = split.isEmpty() ? signed : split.get(0);
        boolean company = isNameOfCompany(name);
        if ((!company && !mayBeName(name) && !mayBeName(Signature.with(name, inCapitals(name.text()))))
                || form.stream().anyMatch(value -> isNameOf(value, name))) {
            return List.of();
        }
        var address = split.isEmpty()
                ? address(rows, name, company, form)
                : labelled(Field.PARTY_ADDRESS, split.get(1), row.number());
        return address != null && (company || addresses.isWhole(address.cell().text()))
                ? List.of(labelled(Field.PARTY_NAME, name, row.number()), address)
                : List.of();
    }

    /** "Omega Air Ltd" of "Signed: Omega Air Ltd", behind a label that asks for nothing that is read. */
    private SourceCell behindLabel(SourceCell cell) {
        int colon = cell.kind() == SourceCell.Kind.TEXT ? TextMarks.firstColon(cell.text()) : -1;
        if (colon <= 0) {
            return cell;
        }
        var behind = Signature.with(cell, SourceCell.bare(cell.text().substring(colon + 1)));
        return isNameOfCompany(behind) ? behind : cell;
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
        var text = cell.kind() == SourceCell.Kind.TEXT ? cell.text() : "";
        var dashed = DASH.split(text, 2);
        if (dashed.length == 2 && isNameOfCompany(Signature.with(cell, dashed[0])) && addresses.isAddress(dashed[1])) {
            return List.of(Signature.with(cell, dashed[0]), Signature.with(cell, dashed[1]));
        }
        var behind = behindForm(cell, text);
        if (!behind.isEmpty()) {
            return behind;
        }
        var parties = text.indexOf(',') > 0 ? dictionaries.partyText().parse(text) : List.<NamedParty>of();
        boolean one = parties.size() == 1
                && addresses.isAddress(parties.get(0).address())
                && PlainName.isWrittenLikeName(parties.get(0).name());
        return one
                ? List.of(
                        Signature.with(cell, parties.get(0).name()),
                        Signature.with(cell, parties.get(0).address()))
                : List.of();
    }

    /** "Omega Co., Ltd. Tehran Iran", "Omega Co., Ltd., Tehran": few words behind the legal form, as the town of a company stands there. */
    private List<SourceCell> behindForm(SourceCell cell, String text) {
        var words = text.strip().split("\\s+", -1);
        for (int town = 1; town <= MOST_WORDS_OF_TOWN && words.length - town > 1; town++) {
            int end = words.length - town;
            var name = String.join(" ", List.of(words).subList(0, end));
            var rest = String.join(" ", List.of(words).subList(end, words.length));
            if (dictionaries.partyWords().isOnlyLegalForm(bareEnd(words[end - 1]))
                    && Characters.digits(rest) == 0
                    && !dictionaries.partyWords().looksLikeCompany("A " + rest)
                    && !dictionaries.partyWords().isOnlyLegalForm(words[end])
                    && List.of(words).subList(end, words.length).stream().allMatch(AddressAtFoot::beginsAsName)
                    && isNameOfCompany(Signature.with(cell, bareEnd(name)))) {
                return List.of(Signature.with(cell, bareEnd(name)), Signature.with(cell, rest));
            }
        }
        return List.of();
    }

    private static String bareEnd(String text) {
        return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    }

    /** The address beside a company, in one cell or in two, or below it; null where none is there. */
    private @Nullable Labelled address(List<SourceRow> rows, SourceCell name, boolean company, List<Labelled> form) {
        var row = rows.get(0);
        var beside = addresses.beside(row, name);
        if (beside != null) {
            return labelled(Field.PARTY_ADDRESS, beside, row.number());
        }
        var below = addresses.below(rows, name, company, next -> isRead(next, form));
        return below == null ? null : labelled(Field.PARTY_ADDRESS, below.cell(), below.row());
    }

    private static boolean isNameOf(Labelled value, SourceCell name) {
        return value.column().field().attribute() == Attribute.NAME
                && value.cell().text().strip().equalsIgnoreCase(name.text().strip());
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

    private static Labelled labelled(Field field, SourceCell cell, int row) {
        return new Labelled(Column.ofLabel(field, cell.column()), cell, row, false);
    }

    /** "Omega 21 Trading Ltd": a number may be a word of a name, where letters follow it. */
    private boolean isNameOfCompany(SourceCell cell) {
        var letters = Characters.letters(cell.text()) > 2 * Characters.digits(cell.text())
                ? Signature.with(cell, cell.text().replaceAll("\\d", ""))
                : cell;
        return isCompany(letters, dictionaries.partyWords())
                || isCompany(Signature.with(letters, inCapitals(letters.text())), dictionaries.partyWords());
    }

    /** "Omega Co" of "omega co", which is all in small letters. */
    private static String inCapitals(String text) {
        return text.chars().anyMatch(Character::isUpperCase)
                ? ""
                : WORD.matcher(text)
                        .replaceAll(word -> word.group().substring(0, 1).toUpperCase(Locale.ROOT)
                                + word.group().substring(1));
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

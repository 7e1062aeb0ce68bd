package dev.tidewaiter.manifest.letterhead;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The address of a company at the foot: beside it, or in the rows below it, "Azadi Street 5" over "Tehran" over "Iran". */
final class AddressAtFoot {

    private static final int MOST_CELLS = 3;

    /** An empty row may part the name from the address. */
    private static final int MOST_ROWS_APART = 2;

    private static final int MOST_LINES = 4;

    private static final int MOST_WORDS_OF_TOWN = 3;

    private static final int LONGEST_FIRST_LINE = 60;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,]+");

    private final ManifestDictionaries dictionaries;

    AddressAtFoot(ManifestDictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /** The cells right of a name as one address; null where they are none. */
    @Nullable
    SourceCell beside(SourceRow row, SourceCell name) {
        var cells = row.cells().stream()
                .filter(cell -> cell.column() > name.column())
                .toList();
        var text = cells.stream().map(SourceCell::text).collect(Collectors.joining(", "));
        boolean address = Countries.named(text) == null && isAddress(text); // "Omega LLC | Russia" is a line of a list
        return address ? Signature.with(cells.get(0), text) : null;
    }

    /**
     * Lines below a name.
     *
     * @param cell the first of them, with the text of all
     * @param row  its row
     */
    record Lines(SourceCell cell, int row) {}

    /**
     * The address in the rows below a name, in its column or alone in their row.
     *
     * @param rows    the rows from that of the name on
     * @param company whether the name is a company's for sure, below which a town is enough
     * @param read    whether a row was read as something else
     */
    @Nullable
    Lines below(List<SourceRow> rows, SourceCell name, boolean company, Predicate<SourceRow> read) {
        var lines = new ArrayList<String>();
        @Nullable SourceCell first = null;
        int last = rows.get(0).number();
        int begin = last;
        for (int i = 1; i < rows.size() && lines.size() < MOST_LINES; i++) {
            var row = rows.get(i);
            var cell = read.test(row) || row.cells().size() > MOST_CELLS ? null : line(row, name);
            if (cell == null || row.number() > last + (first == null ? MOST_ROWS_APART : 1)) {
                break;
            }
            if (first == null) {
                first = cell;
                begin = row.number();
            }
            last = row.number();
            lines.add(withoutComma(cell.text()));
            if (!company && isAddress(cell.text())) {
                break;
            }
        }
        var text = String.join(", ", lines);
        boolean address = first != null
                && (isAddress(lines.get(0))
                        || isAddress(text)
                        || (company
                                && (dictionaries.partyWords().tellsHouse(text)
                                        || isTown(lines.get(lines.size() - 1)))));
        return first != null && address ? new Lines(Signature.with(first, text), begin) : null;
    }

    private @Nullable SourceCell line(SourceRow row, SourceCell name) {
        var cells = row.cells();
        var below = cells.stream()
                .filter(cell -> cell.column() == name.column())
                .findFirst()
                .orElse(cells.size() == 1 ? cells.get(0) : null);
        if (below == null || below.kind() != SourceCell.Kind.TEXT) {
            return null;
        }
        var cell = Signature.with(below, withoutLabel(below.text()));
        var text = cell.text();
        boolean line = TextMarks.firstColon(text) < 0
                && Characters.letters(text) > 1
                && text.length() <= LONGEST_FIRST_LINE
                && !dictionaries.partyWords().looksLikeCompany(text)
                && !dictionaries.isHeading(text.strip())
                && !dictionaries.words().isOfForm(text)
                && !dictionaries.words().isNote(text)
                && !dictionaries.dates().isDate(text);
        return line || isAddress(text) ? cell : null;
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

    private static String withoutComma(String line) {
        var stripped = line.strip();
        return stripped.endsWith(",") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    /** Commas part an address that ends in a country or names a street and a house; without them it tells all three, or a town and its country. */
    boolean isAddress(String text) {
        boolean country = Countries.inText(text) != null;
        boolean street = dictionaries.partyWords().tellsHouse(text);
        boolean parted = text.indexOf(',') > 0;
        boolean town = country
                && !Characters.hasDigit(text)
                && text.strip().indexOf(' ') == text.strip().lastIndexOf(' ');
        return TextMarks.firstColon(text) < 0 && (parted ? country || street : (country && street) || town);
    }

    /** "Tehran", "11365 Tehran", "Azadi Ave, Tehran": a few words, the last with a capital, as below a company its town stands. */
    private boolean isTown(String text) {
        var words = BETWEEN_WORDS
                .splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .toList(); // "Tehran, ," of empty fields
        return !words.isEmpty()
                && words.size() <= MOST_WORDS_OF_TOWN
                && Character.isUpperCase(words.get(words.size() - 1).codePointAt(0))
                && PlainName.isWrittenLikeName("Town " + text);
    }

    /** An address that nobody could take for a sentence: a house, a town and a country, each written as a name. */
    boolean isWhole(String text) {
        var parts = text.split(",", -1);
        return parts.length > 1
                && Characters.hasDigit(text)
                && text.indexOf('%') < 0
                && Countries.inText(text) != null
                && Countries.inText(parts[0]) == null
                && (dictionaries.partyWords().tellsHouse(parts[0])
                        || List.of(parts).stream().allMatch(AddressAtFoot::beginsAsName));
    }

    static boolean beginsAsName(String part) {
        var text = part.strip();
        return !text.isEmpty() && !Character.isLowerCase(text.codePointAt(0));
    }
}

package dev.tidewaiter.manifest.letterhead;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.label.LabelParser;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the name of whoever writes a document when no legal form tells it: "Blue River Exports" over a street, or above the title with
 * nothing else beside it.
 */
final class PlainName {

    private static final int LONGEST_COMPANY = 120;
    private static final int LONGEST_BLOCK = 400;

    private static final Pattern POSTAL = Pattern.compile("(?:[A-Z]{1,2}-)?\\d{4,6}\\s+\\p{L}");
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 7;
    private static final int ROWS_TO_TITLE = 2;
    private static final int ROWS_OF_HEAD = 4;
    private static final int LINES_TO_CONTACT = 3;

    private final ManifestDictionaries dictionaries;
    private final LabelParser labels;

    PlainName(ManifestDictionaries dictionaries, LabelParser labels) {
        this.dictionaries = dictionaries;
        this.labels = labels;
    }

    /** Whether a cell in one of the first rows is such a name. */
    boolean is(SourceCell cell, int at, List<SourceRow> rows) {
        var row = rows.get(at);
        if (mayBeWord(cell, row.number()) && standsOverAddress(cell, at, rows)) {
            return true; // "Model Group" over a street heads nothing
        }
        return mayBeName(cell, row.number())
                && (ReturnLine.isBelow(cell, at, rows)
                        || standsOverContacts(cell, at, rows)
                        || (at == 0 && row.cells().size() == 1 && standsOverTitle(rows))
                        || (at == 0 && standsBesideTitle(row, cell))
                        || (row.cells().size() == 1 && standsAloneBelowTitle(cell, at, rows)));
    }

    /** "東川製作所 御中": somebody whom a courtesy follows in the same cell. "お客様" is nobody by name. */
    boolean isAddressed(String text) {
        return text.length() > 3
                && text.length() <= LONGEST
                && dictionaries.partyWords().addressing().isAddressed(text)
                && !isWhollyHeading(text)
                && !dictionaries.partyWords().addressing().isCourtesy(text)
                && Characters.digits(text) == 0;
    }

    /** Whether a text beside "Name:" may be somebody's. */
    boolean mayBePerson(SourceCell cell) {
        return cell.kind() == SourceCell.Kind.TEXT
                && Characters.digits(cell.text()) == 0
                && cell.text().length() <= LONGEST
                && isWrittenLikeName(cell.text().strip());
    }

    boolean mayBeName(SourceCell cell, int row) {
        return !dictionaries.isHeading(cell.text().strip()) && mayBeWord(cell, row);
    }

    /** Whether all of a text is known as a heading, and not only a word in it. */
    private boolean isWhollyHeading(String text) {
        return dictionaries.headings().isWhole(text);
    }

    /** The same of a text in which a word could head something. */
    private boolean mayBeWord(SourceCell cell, int row) {
        var text = cell.text().strip();
        return cell.kind() == SourceCell.Kind.TEXT
                && text.length() <= LONGEST
                && text.chars().noneMatch(c -> Character.isDigit(c) || c == '\n' || c == ':' || c == '：')
                && isWrittenLikeName(text)
                && !isTitle(text)
                && !isWhollyHeading(text)
                && labels.label(cell, row) == null
                && !dictionaries.partyWords().isBank(text)
                && !dictionaries.partyWords().addressing().isAddressed(text)
                && !dictionaries.partyWords().isHeadNote(text)
                && !dictionaries.words().isAbsent(text)
                && Countries.inText(text) == null;
    }

    /** Whether one of two names is written in Latin letters and the other one is not. */
    static boolean differInScript(String name, String again) {
        return isLatin(name) != isLatin(again);
    }

    private static boolean isLatin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    /** At least two words that all begin with a capital, but for short ones such as "and"; or some syllables in one piece. */
    static boolean isWrittenLikeName(String text) {
        if (text.chars().allMatch(Characters::isSpaceless)) {
            return text.length() > 2;
        }
        int capitals = 0;
        var words = text.split("[\\s,]+", -1);
        for (var word : words) {
            int first =
                    word.codePoints().filter(Character::isLetter).findFirst().orElse('&');
            if (Character.isUpperCase(first)
                    || Character.getType(first) == Character.OTHER_LETTER) { // Arabic has no capitals
                capitals += word.length() > 1 ? 1 : 0;
            } else if (word.length() > 3 || TextMarks.isBracketed(word)) {
                return false;
            }
        }
        return capitals > 1 && words.length <= MOST_WORDS;
    }

    /** "Omega Parvaz | PACKING LIST" in the first row. */
    private boolean standsBesideTitle(SourceRow row, SourceCell name) {
        return row.cells().size() == 2
                && row.cells().get(0).column() == name.column()
                && isWrittenInLetters(name.text())
                && isTitle(row.cells().get(1).text());
    }

    private boolean standsOverTitle(List<SourceRow> rows) {
        return isWrittenInLetters(rows.get(0).cells().get(0).text())
                && (holdTitle(rows.subList(1, Math.min(rows.size(), ROWS_TO_TITLE + 1))) || isTitleOfHead(rows));
    }

    private boolean holdTitle(List<SourceRow> rows) {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> isTitle(cell.text()));
    }

    /** Name, trade, year and title, each alone in its row and over the same columns. */
    private boolean isTitleOfHead(List<SourceRow> rows) {
        var head = rows.subList(0, Math.min(rows.size(), ROWS_OF_HEAD));
        int column = rows.get(0).cells().get(0).column();
        return head.stream()
                        .allMatch(row ->
                                row.cells().size() == 1 && row.cells().get(0).column() == column)
                && holdTitle(head.subList(1, head.size()));
    }

    /** "PURCHASE ORDER" over its number, its date and then a name, below which nothing stands. */
    private boolean standsAloneBelowTitle(SourceCell name, int at, List<SourceRow> rows) {
        boolean below = at + 1 < rows.size()
                && rows.get(at + 1).number() == rows.get(at).number() + 1;
        return !below
                && isWrittenInLetters(name.text())
                && rows.subList(0, at).stream()
                        .allMatch(row ->
                                row.cells().size() == 1 && row.cells().get(0).column() == name.column())
                && rows.subList(0, at).stream()
                        .anyMatch(row -> dictionaries
                                        .partyWords()
                                        .titles()
                                        .writerOf(row.cells().get(0).text())
                                != null);
    }

    /** Several syllables above a title may be a title themselves. */
    private static boolean isWrittenInLetters(String text) {
        return text.chars().anyMatch(c -> Character.isLetter(c) && !Characters.isSpaceless(c));
    }

    private boolean isTitle(String text) {
        return dictionaries.titles().ofTitle(text) != null
                || dictionaries.titles().ofNumberLabel(text) != null
                || dictionaries.partyWords().titles().writerOf(text) != null;
    }

    /** The line below it is an address, or the one after that begins with a postal code. */
    private boolean standsOverAddress(SourceCell name, int at, List<SourceRow> rows) {
        var street = below(name, at, 1, rows);
        var town = below(name, at, 2, rows);
        return street != null
                && (isAddress(street, rows.get(at).number() + 1)
                        || (town != null
                                && POSTAL.matcher(town.text()).lookingAt()
                                && Characters.digits(street.text()) > 0));
    }

    /** A telephone, a mail or the number of a company in one of the next lines, or a column further right: "Tel: 477 555 0100". */
    private boolean standsOverContacts(SourceCell name, int at, List<SourceRow> rows) {
        for (int lines = 1; lines <= LINES_TO_CONTACT; lines++) {
            var line = below(name, at, lines, rows);
            if (line == null) {
                var right = new SourceCell(name.column() + 1, name.kind(), name.text(), name.number(), name.formula());
                line = below(right, at, lines, rows);
            }
            if (line == null) {
                return false;
            }
            var label = labels.label(line, rows.get(at).number() + lines);
            if (label == null ? Characters.digits(line.text()) == 0 : !tellsContact(label.field())) {
                return false;
            }
            if (label != null) {
                return !label.inline().isEmpty();
            }
        }
        return false;
    }

    private static boolean tellsContact(Field field) {
        return field == Field.PHONE
                || field == Field.EMAIL
                || field == Field.WEBSITE
                || field.attribute() == Field.Attribute.ID;
    }

    private static @Nullable SourceCell below(SourceCell name, int at, int lines, List<SourceRow> rows) {
        int row = at + lines;
        if (row >= rows.size() || rows.get(row).number() != rows.get(at).number() + lines) {
            return null;
        }
        return rows.get(row).cells().stream()
                .filter(cell -> cell.column() == name.column() && cell.kind() == SourceCell.Kind.TEXT)
                .findFirst()
                .orElse(null);
    }

    private boolean isAddress(SourceCell cell, int row) {
        var text = cell.text();
        if (text.startsWith("〒")) {
            return true;
        }
        boolean number = text.indexOf('№') >= 0 || text.indexOf('#') >= 0 || isTitle(text);
        return !number
                && Characters.digits(text) > 0
                && Characters.letters(text) > 2
                && TextMarks.firstColon(text) < 0
                && labels.label(cell, row) == null
                && !dictionaries.dates().isDate(text)
                && (text.indexOf(',') > 0 || dictionaries.partyWords().hasAddressWord(text));
    }

    /** A letterhead in one cell: the name in its first line, or in the second below a brand, and then how to reach the company. */
    private boolean isBlock(SourceCell cell, int row) {
        var lines = cell.text().split("\\s*\\n\\s*", 3);
        boolean brand = lines.length > 2
                && lines[0].length() <= LONGEST / 2
                && Characters.digits(lines[0]) == 0
                && TextMarks.firstColon(lines[0]) < 0
                && !dictionaries.isHeading(lines[0])
                && !dictionaries.partyWords().isHeadNote(lines[0])
                && !isTitle(lines[0]);
        return lines.length > 1
                && cell.text().length() <= LONGEST_BLOCK
                && (isNameOfCompany(lines[0]) || (brand && isNameOfCompany(lines[1])))
                && labels.label(cell, row) == null;
    }

    private boolean isNameOfCompany(String line) {
        return line.length() <= LONGEST_COMPANY
                && TextMarks.firstColon(line) < 0
                && dictionaries.partyWords().looksLikeCompany(line);
    }

    /** Whether a cell names a company by its legal form, or as whoever is written to, and is no label. */
    boolean isCompany(SourceCell cell, int row) {
        var text = cell.text();
        if (cell.kind() == SourceCell.Kind.TEXT && text.indexOf('\n') > 0 && isBlock(cell, row)) {
            return true;
        }
        return cell.kind() == SourceCell.Kind.TEXT
                && text.length() <= LONGEST_COMPANY
                && text.indexOf(':') < 0
                && text.indexOf('：') < 0
                && (dictionaries.partyWords().looksLikeCompany(text) || isAddressed(text))
                && labels.label(cell, row) == null;
    }
}

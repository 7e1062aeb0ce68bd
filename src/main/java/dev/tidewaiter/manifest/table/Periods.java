package dev.tidewaiter.manifest.table;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The weeks, months or days over the columns of a plan, "W37 | W38 | W39 | Total", one column each under a heading that spans them. Each
 * is a word and a number that counts on, or another word each.
 */
final class Periods {

    private static final int FEWEST = 3;
    private static final int LONGEST = 12;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private Periods() {}

    /** Whether those cells of a row that hold digits name periods; whatever holds none may be their sum. */
    static boolean arePartOf(SourceRow row) {
        var numbered = row.cells().stream()
                .filter(cell -> Characters.hasDigit(cell.text()))
                .toList();
        return numbered.size() >= FEWEST
                && numbered.stream().allMatch(Periods::mayName)
                && (countOn(numbered) || differ(numbered));
    }

    private static boolean mayName(SourceCell cell) {
        return cell.kind() == SourceCell.Kind.TEXT
                && cell.text().length() <= LONGEST
                && Characters.letters(cell.text()) > 0;
    }

    /** "W37 | W38", "9月 | 10月". */
    private static boolean countOn(List<SourceCell> cells) {
        int before = -1;
        for (var cell : cells) {
            var number = NUMBER.matcher(cell.text());
            if (!number.find() || !word(cell).equals(word(cells.get(0)))) {
                return false;
            }
            int next = Integer.parseInt(number.group());
            if (before >= 0 && next != before + 1) {
                return false;
            }
            before = next;
        }
        return true;
    }

    /** "Sep-26 | Oct-26": one year, and another word before it in each. */
    private static boolean differ(List<SourceCell> cells) {
        var words = new HashSet<String>();
        var numbers = new HashSet<String>();
        for (var cell : cells) {
            words.add(word(cell));
            var number = NUMBER.matcher(cell.text());
            numbers.add(number.find() ? number.group() : "");
        }
        return words.size() == cells.size() && numbers.size() <= 2;
    }

    private static String word(SourceCell cell) {
        return DIGITS.matcher(cell.text()).replaceAll("").strip();
    }
}

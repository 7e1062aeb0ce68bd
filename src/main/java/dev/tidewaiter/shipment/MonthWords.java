package dev.tidewaiter.shipment;

import dev.tidewaiter.letters.PlainLetters;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names of months in many languages, whole and short, by {@code manifest/date-words.tsv}. Immutable. */
public final class MonthWords {

    /** Holds other words of dates, too. */
    public static final String LIST = "manifest/date-words.tsv";

    private static final String BESIDE = "beside";
    private static final Pattern MONTHS = Pattern.compile("(?:([1-9]|1[0-2])/)?([1-9]|1[0-2])");

    private final Map<String, Integer> months = new HashMap<>();

    /** The later and the earlier month of names that are those of two. */
    private final Map<String, Integer> later = new HashMap<>();

    private final Map<String, Integer> earlier = new HashMap<>();

    /** What may stand right behind the number of a day: "31st". */
    private final List<String> behindDays = new ArrayList<>();

    private MonthWords() {}

    /**
     * Reads the names from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a name is that of two months
     */
    public static MonthWords of(WordLists lists) {
        var read = new MonthWords();
        for (var row : lists.list(LIST).rows(2)) {
            if (row.cell(0).equals(BESIDE)) {
                read.behindDays.addAll(row.words(1));
            }
            var kind = MONTHS.matcher(row.cell(0));
            if (kind.matches()) {
                int month = Integer.parseInt(kind.group(2));
                var into = kind.group(1) == null ? read.months : read.later;
                row.words(1).forEach(name -> add(name, month, row, into));
                if (kind.group(1) != null) {
                    int first = Integer.parseInt(kind.group(1));
                    row.words(1).forEach(name -> add(name, first, row, read.earlier));
                }
            }
        }
        return read;
    }

    /** Whether a row of the list holds the names of a month, or of either of two. */
    public static boolean isOfMonth(WordRow row) {
        return MONTHS.matcher(row.cell(0)).matches();
    }

    private static void add(String name, int month, WordRow row, Map<String, Integer> into) {
        var before = into.put(folded(name), month);
        if (before != null && before != month) {
            throw row.wrong(
                    "\"" + name + "\" is the name of month " + before + " as well; a name of two months is none");
        }
    }

    /** In plain letters; but with the vowel signs of the scripts of India and South-East Asia, which tell one month from another. */
    public static String folded(String name) {
        return PlainLetters.withVowelSigns(name);
    }

    /** The month that a word names, 1 to 12, whatever its accents; null when it names none, or one of two. */
    public @Nullable Integer month(String word) {
        return months.get(folded(word));
    }

    /** The same; of a word that names one of two the later month. */
    public @Nullable Integer latestMonth(String word) {
        var month = month(word);
        return month == null ? later.get(folded(word)) : month;
    }

    /** Every month that a word may mean: the one that it names, both of those whose name it is, or those whose names it begins: "jui". */
    public Set<Integer> months(String word) {
        var month = month(word);
        if (month != null) {
            return Set.of(month);
        }
        var start = folded(word);
        var may = new TreeSet<Integer>();
        if (later.containsKey(start)) {
            may.add(earlier.get(start));
            may.add(later.get(start));
            return may;
        }
        months.forEach((name, number) -> {
            if (name.startsWith(start)) {
                may.add(number);
            }
        });
        return may;
    }

    /** Words that may stand right behind the number of a day, in the order of the list: "31st". */
    public List<String> behindDays() {
        return List.copyOf(behindDays);
    }
}

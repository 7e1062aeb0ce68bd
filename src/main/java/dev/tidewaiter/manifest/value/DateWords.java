package dev.tidewaiter.manifest.value;

import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words of dates and around them: months, "of", "dated". Thread-safe. */
public final class DateWords {

    private static final String LIST = "manifest/date-words.tsv";
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern MONTH = Pattern.compile("[1-9]|1[0-2]");

    private final Map<String, Integer> months = new HashMap<>();
    private final Set<String> beside = new HashSet<>();
    private final Set<String> besideName = new HashSet<>();
    private final Set<String> beforeMonth = new HashSet<>();
    private final List<String> between = new ArrayList<>();
    private final List<String> monthsOnly = new ArrayList<>();

    private DateWords(WordLists lists) {
        for (var row : lists.list(LIST).rows(2)) {
            var words = row.words(1);
            switch (row.cell(0)) {
                case "beside" -> beside.addAll(words);
                case "beside-name" -> besideName.addAll(words);
                case "before-month" -> beforeMonth.addAll(words);
                case "between" -> between.addAll(words);
                case "months-only" -> monthsOnly.addAll(words);
                default -> words.forEach(name -> add(name, month(row), row));
            }
        }
    }

    private void add(String name, int month, WordRow row) {
        var before = months.put(folded(name), month);
        if (before != null && before != month) {
            throw row.wrong(
                    "\"" + name + "\" is the name of month " + before + " as well; a name of two months is none");
        }
    }

    /** Without accents; but with the vowel signs of Indian scripts and Burmese, which tell one month from another. */
    private static String folded(String name) {
        var small = name.toLowerCase(Locale.ROOT).replace('ı', 'i');
        return ACCENTS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
    }

    private static int month(WordRow row) {
        if (!MONTH.matcher(row.cell(0)).matches()) {
            throw row.wrong("\"" + row.cell(0) + "\" is no month and no kind of words; see the remarks above");
        }
        return Integer.parseInt(row.cell(0));
    }

    /**
     * Reads the words from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    public static DateWords of(WordLists lists) {
        return new DateWords(lists);
    }

    /** The month that a word names, 1 to 12, whatever its accents; null when it names none. */
    @Nullable
    Integer month(String word) {
        return months.get(folded(word));
    }

    /** Whether a word may stand among the numbers of a date: 2025年3月1日, 1st of March. */
    boolean isBeside(String word) {
        return beside.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word may stand so in a date whose month is named, and only there: 2025 m. kovo 12 d. */
    boolean isBesideName(String word) {
        return besideName.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word says that the number behind it is the month: ngày 12 tháng 3 năm 2025. */
    boolean isBeforeMonth(String word) {
        return beforeMonth.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A regular expression for a word between the number of a document and its date. */
    String between() {
        return between.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?iu:", ")"));
    }

    /** Whether a heading says that its column holds months and no days. */
    boolean isOfMonths(String heading) {
        var small = heading.toLowerCase(Locale.ROOT);
        return monthsOnly.stream().anyMatch(small::contains);
    }
}

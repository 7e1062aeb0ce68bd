package dev.tidewaiter.manifest.value;

import dev.tidewaiter.shipment.MonthWords;
import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words of dates and around them: months, "of", "dated". Thread-safe. */
public final class DateWords {

    private static final Pattern SIGNS = Pattern.compile("[\\s.,]+");
    private static final Pattern DAY = Pattern.compile("[0-3]?\\d");

    private final MonthWords months;
    private final Map<String, Kind> kinds = new HashMap<>();
    private final Set<String> ofTrade = new HashSet<>();
    private final List<String> between = new ArrayList<>();
    private final List<String> monthsOnly = new ArrayList<>();

    /** What a word among the numbers of a date says; one of two kinds is of the first. */
    enum Kind {
        /** The number behind it is the month: ngày 12 tháng 3 năm 2025. */
        BEFORE_MONTH,
        /** Nothing: 2025年3月1日, 1st of March. */
        BESIDE,
        /** Nothing, in a date whose month is named, and only there: 2025 m. kovo 12 d. */
        BESIDE_NAME,
        OTHER
    }

    private DateWords(WordLists lists) {
        months = MonthWords.of(lists);
        for (var row : lists.list(MonthWords.LIST).rows(2)) {
            var words = row.words(1);
            switch (row.cell(0)) {
                case "beside" -> add(words, Kind.BESIDE);
                case "beside-name" -> add(words, Kind.BESIDE_NAME);
                case "before-month" -> add(words, Kind.BEFORE_MONTH);
                case "of-trade" -> words.forEach(name -> addOfTrade(name, row));
                case "between" -> between.addAll(words);
                case "months-only" -> monthsOnly.addAll(words);
                default -> {
                    if (!MonthWords.isOfMonth(row)) {
                        throw row.wrong(
                                "\"" + row.cell(0) + "\" is no month and no kind of words; see the remarks above");
                    }
                }
            }
        }
    }

    private void add(List<String> words, Kind kind) {
        words.forEach(word -> kinds.merge(word, kind, (one, other) -> one.compareTo(other) < 0 ? one : other));
    }

    private void addOfTrade(String name, WordRow row) {
        if (month(name) == null) {
            throw row.wrong("\"" + name + "\" is the name of no month above");
        }
        ofTrade.add(MonthWords.folded(name));
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
        return months.month(word);
    }

    /** Whether the name of a month is a word of goods or a unit as well: LED, set. */
    boolean isOfTrade(String month) {
        return ofTrade.contains(MonthWords.folded(month));
    }

    /** Whether a text is a day and the name of a month, be a word before or behind them: "Dinsdag 17 maart". */
    boolean nameDay(String text) {
        boolean day = false;
        boolean month = false;
        int others = 0;
        for (var word : SIGNS.split(text.strip(), -1)) {
            boolean number = DAY.matcher(word).matches();
            boolean name = !number && month(word) != null && !isOfTrade(word);
            others += number || name || word.isEmpty() ? 0 : 1;
            day |= number;
            month |= name;
        }
        return day && month && others < 2;
    }

    Kind kind(String word) {
        return kinds.getOrDefault(word.toLowerCase(Locale.ROOT), Kind.OTHER);
    }

    /** A regular expression for a word between the number of a document and its date. */
    String between() {
        return "(?iu:" + WordKinds.anyOf(between) + ")";
    }

    /** Whether a heading says that its column holds months and no days. */
    boolean isOfMonths(String heading) {
        var small = heading.toLowerCase(Locale.ROOT);
        return monthsOnly.stream().anyMatch(small::contains);
    }
}

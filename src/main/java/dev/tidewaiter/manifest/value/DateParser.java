package dev.tidewaiter.manifest.value;

import dev.tidewaiter.wordlist.WordLimits;
import dev.tidewaiter.wordlist.WordLists;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates as people write them. Nothing is guessed: a text that is no date of some day gives null. Thread-safe. */
public final class DateParser {

    /** The last year that two digits tell. */
    private static final int LAST_OF_CENTURY = 99;

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    /** Which of two numbers is the day in 03/04/2025. */
    public enum Order {
        DAY_FIRST,
        MONTH_FIRST
    }

    private final DateWords words;
    private final Pattern betweenNumberAndDate;
    private final int firstSerial;
    private final int lastSerial;
    private final int firstYear;
    private final int lastYear;
    private final int century;

    private DateParser(DateWords words, WordLimits limits) {
        this.words = words;
        limits.inOrder("first-serial", "last-serial");
        limits.inOrder("first-year", "last-year");
        limits.inOrder("century", "last-year");
        this.firstSerial = limits.value("first-serial", 10_000, 99_999);
        this.lastSerial = limits.value("last-serial", 10_000, 99_999);
        this.firstYear = limits.value("first-year", 1_000, 9_999);
        this.lastYear = limits.value("last-year", 1_000, 9_999);
        this.century = limits.value("century", firstYear - LAST_OF_CENTURY, 9_999);
        this.betweenNumberAndDate = Pattern.compile(
                "\\s+/\\s+|\\s*&\\s*|\\s+" + words.between() + "\\s+|\\s+\\p{L}{2,12}\\.?:\\s*|,\\s+|\\s{2,}");
    }

    /**
     * A reader that knows the words of dates, and which numbers are days.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    public static DateParser of(WordLists lists) {
        return new DateParser(
                DateWords.of(lists),
                new WordLimits(
                        lists.list("parameters/date-limits.tsv"),
                        "first-serial",
                        "last-serial",
                        "first-year",
                        "last-year",
                        "century"));
    }

    /** What stands between the number of a document and its date in one cell: a sign, a gap or a word such as "dated". */
    public Pattern betweenNumberAndDate() {
        return betweenNumberAndDate;
    }

    /** Whether a text names a day and no year: "Dinsdag 17 maart". */
    public boolean isDayOfMonth(String text) {
        return words.nameDay(text);
    }

    /** Whether a heading says that its column holds months and no days. */
    public boolean isOfMonths(String heading) {
        return words.isOfMonths(heading);
    }

    /**
     * Whether a text is a date, wherever it stands: "12 LED 24" is none, for who writes it may mean lamps, although a column of dates
     * may hold it for a day of January.
     */
    public boolean isDate(String text) {
        var parts = new Parts(text, words);
        if (day(parts, Order.DAY_FIRST) == null) {
            return false;
        }
        return parts.month == null || parts.haveWholeYear() || !words.isOfTrade(parts.month);
    }

    /** Whether a text is a date where one is asked for. */
    public boolean mayBeDate(String text) {
        return parse(text, Order.DAY_FIRST) != null;
    }

    /**
     * The day that a text names where a date is asked for.
     *
     * @param order which number is the day where both could be; where one is above 12, or the year comes first, the text says it
     */
    public @Nullable LocalDate parse(String text, Order order) {
        return day(new Parts(text, words), order);
    }

    private @Nullable LocalDate day(Parts parts, Order order) {
        if (parts.count == 1 && (parts.month != null || parts.besideName)) {
            return null; // "44135 Dortmund" is a town with its postcode
        }
        if (parts.count == 1) {
            return ofOneNumber(parts.numbers[0], parts.lengths[0]);
        }
        if (parts.month == null) {
            return parts.count < 3 || parts.besideName ? null : ofThreeNumbers(parts, order);
        }
        if (parts.count < 2) {
            return null;
        }
        // 12-Jan-2025, Jan 12, 2025, 2025 January 12
        boolean yearFirst = parts.lengths[0] == 4;
        int year = year(parts.numbers[yearFirst ? 0 : 1], parts.lengths[yearFirst ? 0 : 1]);
        int day = parts.numbers[yearFirst ? 1 : 0];
        var month = words.month(parts.month);
        return month == null ? null : day(year, month, day);
    }

    /**
     * Which order a text proves: the day first when its first number is above 12, the month first when its second is; null
     * when it could be either, or is no such date.
     */
    public @Nullable Order orderShownBy(String text) {
        var parts = new Parts(text, words);
        if (!parts.couldBeEither()) {
            return null;
        }
        if (parts.numbers[0] > 12 && parts.numbers[0] <= 31 && parts.numbers[1] <= 12) {
            return Order.DAY_FIRST;
        }
        return parts.numbers[1] > 12 && parts.numbers[1] <= 31 && parts.numbers[0] <= 12 ? Order.MONTH_FIRST : null;
    }

    /** Whether a text is a date of two readings: 03/04/2025. */
    public boolean isAmbiguous(String text) {
        var parts = new Parts(text, words);
        return parts.couldBeEither()
                && parts.numbers[0] <= 12
                && parts.numbers[1] <= 12
                && parts.numbers[0] != parts.numbers[1];
    }

    private @Nullable LocalDate ofThreeNumbers(Parts parts, Order order) {
        if (parts.lengths[0] == 4) {
            return day(parts.numbers[0], parts.numbers[1], parts.numbers[2]);
        }
        if (parts.lengths[0] > 2 || parts.lengths[1] > 2) {
            return null;
        }
        int year = year(parts.numbers[2], parts.lengths[2]);
        boolean dayFirst = parts.numbers[0] > 12
                || (parts.numbers[1] <= 12 && (parts.separator == '.' || order == Order.DAY_FIRST));
        return dayFirst ? day(year, parts.numbers[1], parts.numbers[0]) : day(year, parts.numbers[0], parts.numbers[1]);
    }

    private @Nullable LocalDate ofOneNumber(int number, int length) {
        if (length == 8) {
            return day(number / 10_000, number / 100 % 100, number % 100);
        }
        return length == 5 && number >= firstSerial && number <= lastSerial ? SERIAL_ZERO.plusDays(number) : null;
    }

    private int year(int number, int length) {
        return length == 4 ? number : length == 2 ? century + number : -1;
    }

    private @Nullable LocalDate day(int year, int month, int day) {
        if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null; // 31 April
        }
    }

    /** A letter, or a sign upon one: the vowels of Indian scripts are such. */
    private static boolean isOfWord(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** The numbers and the month's name of a text; a time behind the date is left out. */
    private static final class Parts {
        private final int[] numbers = new int[3];
        private final int[] lengths = new int[3];
        private int count;
        private char separator = ' ';
        private @Nullable String month;
        private boolean besideName;
        private boolean broken;
        private final DateWords words;

        Parts(String text, DateWords words) {
            this.words = words;
            int i = 0;
            int length = text.length();
            while (i < length && !broken && !timeStarts(text, i)) {
                char c = text.charAt(i);
                if (c >= '0' && c <= '9') {
                    i = number(text, i);
                } else if (isOfWord(c)) {
                    i = word(text, i);
                } else {
                    if (count == 1 && separator == ' ' && (c == '.' || c == '/' || c == '-')) {
                        separator = c;
                    }
                    broken |= " .,/-\u00a0'’`".indexOf(c) < 0;
                    i++;
                }
            }
            if (broken) {
                count = 0;
                month = null;
            }
        }

        boolean couldBeEither() {
            return count == 3
                    && month == null
                    && !besideName
                    && separator != '.'
                    && lengths[0] <= 2
                    && lengths[1] <= 2
                    && (lengths[2] == 4 || lengths[2] == 2);
        }

        private int number(String text, int from) {
            int i = from;
            int value = 0;
            while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9' && i - from < 9) {
                value = value * 10 + text.charAt(i) - '0';
                i++;
            }
            if (count == 3 || i - from > 8) {
                broken = true;
                return text.length();
            }
            numbers[count] = value;
            lengths[count] = i - from;
            count++;
            return i;
        }

        private int word(String text, int from) {
            int i = from;
            while (i < text.length() && isOfWord(text.charAt(i))) {
                i++;
            }
            var word = text.substring(from, i);
            if (word.equals("T") && count == 3) {
                return text.length(); // 2025-03-01T10:00, the T of ISO 8601 and no word
            }
            switch (words.kind(word)) {
                case BEFORE_MONTH -> separator = '.';
                case BESIDE_NAME -> besideName = true;
                case OTHER -> {
                    broken |= month != null;
                    month = word;
                }
                case BESIDE -> {}
            }
            return i;
        }

        /** Whether a year of four digits is among the numbers. */
        boolean haveWholeYear() {
            return Math.max(lengths[0], lengths[1]) == 4;
        }

        private boolean timeStarts(String text, int at) {
            if (count < 3 && !(count == 2 && month != null)) {
                return false;
            }
            return text.charAt(at) == ' ' && text.indexOf(':', at) > 0;
        }
    }
}

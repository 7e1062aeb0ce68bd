package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.rulebook.signal.ComparableText;
import dev.tidewaiter.rulebook.signal.SignalWords;
import dev.tidewaiter.rulebook.signal.SignalWords.Kind;
import dev.tidewaiter.shipment.MonthWords;
import dev.tidewaiter.wordlist.WordKinds;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days on which a firm was founded in a remark such as "consignee founded 2023-04-11, no website". A letter of credit, an order
 * and a certificate are established, too: where the part of the sentence says more than the word, it must speak of a firm or of a party.
 */
final class RemarkedFounding {

    /** Right behind the word, with no more than a short word between; what follows a year or a month must not make it a quantity. */
    private static final Pattern DAY = Pattern.compile("^(?:(?<lead>\\p{L}{1,8})\\.? )?"
            + "(?:(?<y>\\d{4})[./年-](?<m>\\d{1,2})[./月-](?<d>\\d{1,2})(?!\\d)"
            + "|(?<dd>\\d{1,2})\\.(?<mm>\\d{1,2})\\.(?<yy>\\d{4})(?!\\d)"
            + "|(?<one>\\d{1,2})/(?<other>\\d{1,2})/(?<year>\\d{4})(?!\\d)"
            + "|(?:(?<before>\\d{1,2})(?:\\p{L}{2}|\\.)? (?:\\p{L}{2,3} )?)?(?<name>\\p{L}{3,12})\\.?,? (?:(?<behind>\\d{1,2})(?:\\p{L}{2})?,? )?"
            + "(?:\\p{L}{2,3} )?(?<ofName>\\d{4})(?!\\d)"
            + "|(?<alone>\\d{4})(?:[./年-](?<month>\\d{1,2}))?(?=\\s*\\n|\\s*(?:[,;:()!?，。；、月年년–-]|\\.?\\s*$|\\.\\s)"
            + "|\\s(?<then>\\p{L}+))(?!\\d))");

    /** A year that stands before the word: "2023年5月設立", "im Jahr 2023 gegründet". */
    private static final Pattern YEAR_BEFORE = Pattern.compile(
            "(?<!\\d)(?:(?<y>\\d{4})[年년]\\s?(?:(?<m>\\d{1,2})[月월]\\s?(?:(?<d>\\d{1,2})[日일])?)?\\p{L}{0,2}"
                    + "|(?:(?<first>\\p{L}+) )?(?<alone>\\d{4})(?: (?<then>\\p{L}+)\\.?)?)\\s?$");

    private static final Pattern END = Pattern.compile("[,;!?，。；、\\n]");

    /** A year before which nobody founded a firm of today: a figure below it is something else. */
    private static final int FIRST_YEAR = 1600;

    private static final int MOST_BETWEEN = 2;

    /** How many characters before the word may hold its year, and how many what it is that was founded. */
    private static final int YEAR_REACH = 60;

    private static final int FIRM_REACH = 2000;

    private final Pattern said;
    private final SignalWords words;
    private final MonthWords months;

    RemarkedFounding(SignalWords words, MonthWords months) {
        this.words = words;
        this.months = months;
        this.said = Pattern.compile(
                WordKinds.anyOf(
                                words.all(Kind.FOUNDED),
                                word -> (ComparableText.unspaced(word) ? "" : "(?<!\\p{L})") + Pattern.quote(word))
                        + "[^\\p{L}\\d]{0,3}",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The days; of a year or a month alone the first one. */
    List<LocalDate> in(String remark) {
        var days = new ArrayList<LocalDate>();
        for (var word = said.matcher(remark); word.find(); ) {
            int before = word.start();
            var day = DAY.matcher(remark.substring(word.end()));
            var one = day.lookingAt() ? day(day) : null;
            if (one == null) {
                int from = Math.max(0, before - YEAR_REACH);
                var earlier = YEAR_BEFORE.matcher(remark.substring(from, before));
                if (earlier.find()) {
                    one = dayBefore(earlier);
                    before = from + earlier.start();
                }
            }
            if (one != null
                    && one.getYear() >= FIRST_YEAR
                    && isOfFirm(remark.substring(Math.max(0, before - FIRM_REACH), before))) {
                days.add(one);
            }
        }
        return List.copyOf(days);
    }

    /** Whether it is a firm that the words before that of founding speak of. */
    private boolean isOfFirm(String before) {
        var parts = END.split(before, -1);
        var part = ComparableText.of(parts[parts.length - 1]);
        if (!part.isBlank()) {
            return words.firstAt(Kind.FIRM, part) >= 0 && !isPaper(part) && !denies(part);
        }
        return parts.length < 2 || words.firstAt(Kind.PAPER, ComparableText.of(parts[parts.length - 2])) < 0;
    }

    /** Whether it is a paper that was established: "buyer's letter of credit", "letter of credit of the buyer", but not "as per L/C the buyer". */
    private boolean isPaper(String part) {
        int paper = words.firstAt(Kind.PAPER, part);
        if (paper < 0) {
            return false;
        }
        int refers = words.firstAt(Kind.REFERS, part);
        int firm = words.firstAt(Kind.FIRM, part.substring(paper));
        return firm < 0 || (!(refers >= 0 && refers < paper) && isBriefly(part.substring(paper, paper + firm)));
    }

    /** Whether no more than "of the" stands behind a paper's own words. */
    private boolean isBriefly(String paperAndMore) {
        return words.without(Kind.PAPER, paperAndMore + " ").strip().split(" ").length <= MOST_BETWEEN;
    }

    private boolean denies(String part) {
        var own = part.strip();
        return words.is(Kind.NOT, own.substring(own.lastIndexOf(' ') + 1));
    }

    private @Nullable LocalDate day(Matcher found) {
        try {
            if (found.group("ofName") != null) {
                Integer month = months.latestMonth(found.group("name"));
                var day = found.group("before") == null ? found.group("behind") : found.group("before");
                return month == null
                        ? null
                        : LocalDate.of(number(found, "ofName"), month, day == null ? 1 : Integer.parseInt(day));
            }
            if (found.group("yy") != null) {
                return LocalDate.of(number(found, "yy"), number(found, "mm"), number(found, "dd"));
            }
            if (found.group("d") != null) {
                return LocalDate.of(number(found, "y"), number(found, "m"), number(found, "d"));
            }
            if (found.group("year") != null) {
                return earlier(number(found, "year"), number(found, "one"), number(found, "other"));
            }
            if (found.group("then") != null && !isBesideYear(found.group("then"))) {
                return null; // "established 2400 volt"
            }
            Integer led = found.group("lead") == null ? null : months.latestMonth(found.group("lead"));
            int first = led == null ? 1 : led; // "established March 2022"
            return LocalDate.of(
                    number(found, "alone"), found.group("month") == null ? first : number(found, "month"), 1);
        } catch (DateTimeException e) {
            return null; // no day of the calendar
        }
    }

    private @Nullable LocalDate dayBefore(Matcher found) {
        try {
            if (found.group("y") != null) {
                return LocalDate.of(
                        number(found, "y"),
                        found.group("m") == null ? 1 : number(found, "m"),
                        found.group("d") == null ? 1 : number(found, "d"));
            }
            boolean told = isBesideYear(found.group("first")) || isBesideYear(found.group("then"));
            return told ? LocalDate.of(number(found, "alone"), 1, 1) : null;
        } catch (DateTimeException e) {
            return null; // no day of the calendar
        }
    }

    private boolean isBesideYear(@Nullable String word) {
        return word != null && words.is(Kind.BESIDE_YEAR, word);
    }

    /** Of two figures between strokes either may be the month: the earlier of the two days. */
    private static @Nullable LocalDate earlier(int year, int one, int other) {
        return Stream.of(new int[] {one, other}, new int[] {other, one})
                .filter(pair -> pair[0] >= 1 && pair[0] <= 12)
                .map(pair -> LocalDate.of(year, pair[0], pair[1]))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }
}

package dev.tidewaiter.manifest.value;

import dev.tidewaiter.wordlist.WordKinds;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How one language tells a way: with words ahead of its ends, or behind them as Turkish, Japanese and Korean do. */
final class RoutePattern {

    static final List<String> KINDS = List.of(
            "ahead", "from", "weak from", "to", "weak to", "via", "by", "from behind", "to behind", "via behind");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    /** The most letters of one end of the way, behind the first; it bounds the time that a hostile cell takes. */
    private static final String PLACE = "\\p{L}[^\\n]{1,60}?";

    private static final String FROM = "(?<from>\\p{L}.{1,60}?)";
    private static final String TO = "(?<to>" + PLACE + ")";
    private static final String NO_WORD_GOES_ON = "(?![\\p{L}\\p{M}\\p{N}])";

    /** Scripts that write without blanks, or glue such words to a name. */
    private static final Set<UnicodeScript> UNSPACED =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    /** In the place of words that need not be there. */
    private static final String NOTHING = "(?:)";

    private static final String APOSTROPHES = "'’ʼ`";

    private final Pattern route;

    private RoutePattern(String route) {
        this.route = Pattern.compile(route, FLAGS);
    }

    /**
     * The ways of a language.
     *
     * @param words by kind; none are found where those of one end are missing
     */
    static List<RoutePattern> of(Map<String, List<String>> words) {
        var patterns = new ArrayList<RoutePattern>();
        var ahead = before(words, "ahead");
        var end = end(words);
        var anyFrom = before(words, "from", "weak from");
        var anyTo = between(words, "to", "weak to");
        if (!anyFrom.isEmpty() && !anyTo.isEmpty()) {
            // weak words of both ends say so much else that they tell a way only behind a word for shipping
            Stream.of(
                            List.of(ahead, anyFrom, anyTo),
                            List.of(NOTHING, before(words, "from"), anyTo),
                            List.of(NOTHING, anyFrom, between(words, "to")))
                    .filter(parts -> parts.stream().noneMatch(String::isEmpty))
                    .map(parts -> parts.get(0) + parts.get(1) + FROM + parts.get(2) + TO + end)
                    .distinct()
                    .forEach(route -> patterns.add(new RoutePattern(route)));
        }
        var fromBehind = behind(words, "from behind");
        var toBehind = behind(words, "to behind");
        if (!fromBehind.isEmpty() && !toBehind.isEmpty()) {
            var via = behind(words, "via behind");
            var shipped = behind(words, "ahead");
            patterns.add(new RoutePattern((ahead.isEmpty() ? "" : "(?:" + ahead + ")?")
                    + FROM
                    + fromBehind
                    + (via.isEmpty() ? "" : "(?:" + PLACE + via + ")?")
                    + TO
                    + toBehind
                    + (shipped.isEmpty() ? "" : "(?:" + shipped + ")?")
                    + end));
        }
        return patterns;
    }

    RouteWords.@Nullable Route in(String text) {
        var told = route.matcher(text);
        return told.matches() ? new RouteWords.Route(told.group("from"), told.group("to"), told.group("mode")) : null;
    }

    /** What may follow: a port on the way, how the goods go, another line. */
    private static String end(Map<String, List<String>> words) {
        var via = between(words, "via");
        var by = joined(
                words,
                word -> isUnspaced(word) ? Pattern.quote(word) : "(?<=\\s)" + Pattern.quote(word) + NO_WORD_GOES_ON,
                "by");
        return (via.isEmpty() ? "" : "(?:" + via + "[^\\n]*?)?")
                + (by.isEmpty() ? "(?:(?<mode>(?!))|" : "(?:[\\s,，、]*(?<mode>" + by + ".*)|")
                + "\\s*\\n.*)?";
    }

    /** Words at the start of what they belong to. */
    private static String before(Map<String, List<String>> words, String... kinds) {
        return joined(words, word -> Pattern.quote(word) + (isUnspaced(word) ? "\\s*:?\\s*" : ":?\\s+"), kinds);
    }

    /** Words that stand between a place and the next. */
    private static String between(Map<String, List<String>> words, String... kinds) {
        return joined(
                words,
                word -> isUnspaced(word)
                        ? "\\s*" + Pattern.quote(word) + "\\s*:?\\s*"
                        : "\\s+" + Pattern.quote(word) + ":?\\s+",
                kinds);
    }

    /** Words behind the place that they belong to; an ending behind an apostrophe is glued to it. */
    private static String behind(Map<String, List<String>> words, String... kinds) {
        return joined(
                words,
                word -> {
                    if (APOSTROPHES.indexOf(word.charAt(0)) >= 0) {
                        return "[" + APOSTROPHES + "]" + Pattern.quote(word.substring(1)) + NO_WORD_GOES_ON + "\\s*";
                    }
                    return isUnspaced(word)
                            ? "\\s*" + Pattern.quote(word) + "\\s*"
                            : "\\s+" + Pattern.quote(word) + NO_WORD_GOES_ON + "\\s*";
                },
                kinds);
    }

    /** The longest first, as the first that fits is taken; empty where there are none. */
    private static String joined(Map<String, List<String>> words, UnaryOperator<String> written, String... kinds) {
        var all = Stream.of(kinds)
                .flatMap(kind -> words.getOrDefault(kind, List.of()).stream())
                .toList();
        return all.isEmpty() ? "" : WordKinds.anyOf(all, written);
    }

    private static boolean isUnspaced(String word) {
        return UNSPACED.contains(UnicodeScript.of(word.codePointAt(0)));
    }
}

package dev.tidewaiter.manifest.value;

import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Words of a text that tells both ends of the way, by {@code manifest/route-words.tsv}. Thread-safe. */
public final class RouteWords {

    /** Longer than any text that tells a way; it bounds the time that a hostile cell takes. */
    private static final int LONGEST = 300;

    private static final String LIST = "manifest/route-words.tsv";

    private final List<RoutePattern> languages = new ArrayList<>();

    /**
     * A way that is told.
     *
     * @param from where it begins
     * @param to   where it ends
     * @param mode how the goods go, with the word before it, such as "BY SEA"; null where that is not told
     */
    public record Route(String from, String to, @Nullable String mode) {}

    private RouteWords() {}

    /**
     * Reads the words from their list.
     *
     * @throws InvalidWordList when the list is missing, a row of it makes no sense, or a language has no words for both ends
     */
    public static RouteWords of(WordLists lists) {
        var words = new LinkedHashMap<String, Map<String, List<String>>>();
        var last = new LinkedHashMap<String, WordRow>();
        for (var row : lists.list(LIST).rows(3)) {
            if (!RoutePattern.KINDS.contains(row.cell(0))) {
                throw row.wrong("\"" + row.cell(0) + "\" is no kind of words; there are "
                        + String.join(", ", RoutePattern.KINDS));
            }
            words.computeIfAbsent(row.cell(1), any -> new LinkedHashMap<>())
                    .computeIfAbsent(row.cell(0), any -> new ArrayList<>())
                    .addAll(row.words(2));
            last.put(row.cell(1), row);
        }
        var read = new RouteWords();
        words.forEach((language, kinds) -> {
            var patterns = RoutePattern.of(kinds);
            var row = last.get(language);
            if (patterns.isEmpty() && row != null) {
                throw row.wrong(
                        "the language " + language
                                + " lacks words for one end of the way; it needs from and to, or from behind and to behind, and weak ones need a word ahead");
            }
            read.languages.addAll(patterns);
        });
        if (read.languages.isEmpty()) {
            throw new InvalidWordList(lists.list(LIST).problem(0, "lacks words of the kind from" + WordLists.COPY));
        }
        return read;
    }

    /** The way that a text tells and nothing else; null when it tells none. */
    public @Nullable Route in(String text) {
        return languages.stream()
                .map(language -> in(text, language))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * The first way that one of some texts tells in the first of the languages in which any does, with its text; null for none.
     *
     * @param fits whether a way that a text seems to tell is taken for one
     */
    public <T> Map.@Nullable Entry<T, Route> first(
            Collection<T> places, Function<T, String> text, BiPredicate<T, Route> fits) {
        for (var language : languages) {
            for (var place : places) {
                var route = in(text.apply(place), language);
                if (route != null && fits.test(place, route)) {
                    return Map.entry(place, route);
                }
            }
        }
        return null;
    }

    private static @Nullable Route in(String text, RoutePattern language) {
        return text.length() > LONGEST ? null : language.in(text.strip());
    }
}

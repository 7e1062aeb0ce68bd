package dev.tidewaiter.rulebook.lint;

import dev.tidewaiter.letters.NearWord;
import dev.tidewaiter.rulebook.language.ParsedRule;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The id that somebody meant who wrote another. */
final class RuleIds {

    private static final Pattern NEARLY = Pattern.compile("([A-Za-z])[ -]?0*(\\d{1,2})");

    private RuleIds() {}

    /** The id that is nearly there: {@code X001} is X01. */
    static String meant(String written) {
        var id = NEARLY.matcher(written);
        return id.matches()
                ? "write " + id.group(1).toUpperCase(Locale.ROOT) + (id.group(2).length() == 1 ? "0" : "") + id.group(2)
                        + " for " + written
                : "found \"" + written + "\"";
    }

    /** The ids of the file that a condition stands in, else one that is written nearly so. */
    static String near(@Nullable String id, ParsedRule text, Collection<ParsedRule> heads) {
        var beside = heads.stream()
                .filter(head -> head.file().equals(text.file()))
                .map(head -> String.valueOf(head.id()))
                .collect(Collectors.toCollection(TreeSet::new));
        return beside.isEmpty()
                ? NearWord.hint(
                        String.valueOf(id),
                        heads.stream().map(head -> String.valueOf(head.id())).toList())
                : "; write " + String.join(" or ", beside);
    }
}

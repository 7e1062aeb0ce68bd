package dev.tidewaiter.rulebook.lint;

import dev.tidewaiter.rulebook.language.ParsedRule;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.model.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which rules take for granted what others find, that a party is the list's entry: who says to those that it is not, has answered these,
 * too.
 */
final class RestingRules {

    private static final String RESTS_ON = "RestsOn";

    private RestingRules() {}

    /** The ids that a rule names; none where it says nothing. */
    static List<String> of(ParsedRule head) {
        return ids(head.said(RESTS_ON));
    }

    private static List<String> ids(@Nullable String said) {
        return said == null
                ? List.of()
                : Arrays.stream(said.split(","))
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .toList();
    }

    /** Says of rules what is wrong with those that they rest on: each must be there, and rest on nothing itself. */
    static void check(Collection<ParsedRule> texts, Map<String, Rule> rules, Collection<Problem> problems) {
        var restingOnGone = new TreeMap<String, List<ParsedRule>>();
        for (var text : texts) {
            var said = text.annotations().get(RESTS_ON);
            var wrong = said == null ? null : wrong(text, rules);
            if (said != null && wrong != null) {
                problems.add(new Problem(text.file(), text.place(said), text.id(), wrong));
            } else if (said != null) {
                of(text).stream()
                        .filter(id -> !rules.containsKey(id))
                        .findFirst()
                        .ifPresent(id -> restingOnGone
                                .computeIfAbsent(id, any -> new ArrayList<>())
                                .add(text));
            }
        }
        restingOnGone.forEach((id, resting) -> problems.add(gone(id, resting)));
    }

    /** A rule that is gone, told once at the first of those that name it. */
    private static Problem gone(String id, List<ParsedRule> resting) {
        var first = resting.get(0);
        var said = first.annotations().get(RESTS_ON);
        var others = resting.stream()
                .skip(1)
                .map(text -> String.valueOf(text.id()))
                .sorted()
                .collect(Collectors.joining(", "));
        return new Problem(
                first.file(),
                first.place(said),
                first.id(),
                "@RestsOn names a rule that does not exist: " + id + "; "
                        + (others.isEmpty()
                                ? "put that rule back, or name another"
                                : "put that rule back, for " + others + " rest on it, too"));
    }

    private static @Nullable String wrong(ParsedRule text, Map<String, Rule> rules) {
        if (text.said("Id") == null) {
            return "@RestsOn is said once for a rule, beside its @Id";
        }
        var named = of(text);
        if (named.isEmpty()) {
            return "@RestsOn names no rule; write ids such as P01, P02";
        }
        for (var id : named) {
            var other = rules.get(id);
            if (other != null && !other.restsOn().isEmpty()) {
                return "@RestsOn names " + id + ", which rests on another rule itself; name that one";
            }
        }
        return null;
    }
}

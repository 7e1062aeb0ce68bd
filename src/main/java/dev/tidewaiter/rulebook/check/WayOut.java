package dev.tidewaiter.rulebook.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What to do where scenarios come out otherwise than they expect. A right change of a number, a party or a day makes the scenarios that
 * tell of it wrong, and who made it is not to believe that it is refused.
 */
final class WayOut {

    private static final int NAMED = 4;

    private WayOut() {}

    /**
     * The sentences; empty where nothing came out otherwise, or where a rule costs too much, which no scenario mends.
     *
     * @param changed the files that were changed since the lock was written
     */
    static String of(Collection<Scenario.Outcome> failed, Set<String> changed) {
        if (failed.isEmpty() || failed.stream().anyMatch(one -> one.answer().equals(Scenario.CUT_OFF))) {
            return "";
        }
        var ofRules = changed.stream()
                .filter(file -> !file.endsWith(".scenarios.csv"))
                .sorted()
                .toList();
        var told = new ArrayList<String>();
        told.add((failed.size() == 1
                        ? "1 scenario comes out otherwise than it expects"
                        : failed.size() + " scenarios come out otherwise than they expect")
                + (ofRules.isEmpty()
                        ? "."
                        : ", and since the lock was written " + named(ofRules)
                                + " changed: if that is meant, these scenarios only tell what it does."));
        told.add("Where the new answer is right, write it into the column \"expect\" and the reason into \"why\".");
        hint(
                told,
                changed,
                file -> file.startsWith("parameters/"),
                "Where a scenario is about the number as it was, let it set that number in a column \"parameter:NAME\".");
        hint(
                told,
                changed,
                file -> file.startsWith("tables/designated-parties."),
                "Where it needs a party that is no more as it was, let it bring one of its own in the columns \"listed.list\" and"
                        + " \"listed.name\".");
        hint(
                told,
                changed,
                file -> file.contains("time-boxed-measures") || file.equals("tables/documents.xlsx"),
                "Where it is about a day of a measure, move its own day, such as \"exportDate\", with it.");
        hint(
                told,
                changed,
                file -> file.startsWith("words/"),
                "Where it rests on a word that is gone, write one that is in the list into its line.");
        told.add("Where the new answer is wrong, take the change back. See \"Scenarios that come out otherwise\" in"
                + " rules/README.md.");
        return String.join(" ", told);
    }

    private static void hint(Collection<String> told, Set<String> changed, Predicate<String> of, String sentence) {
        if (changed.stream().anyMatch(of)) {
            told.add(sentence);
        }
    }

    private static String named(Collection<String> files) {
        int more = files.size() - NAMED;
        return files.stream().limit(NAMED).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }
}

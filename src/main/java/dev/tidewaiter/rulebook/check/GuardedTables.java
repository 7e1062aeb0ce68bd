package dev.tidewaiter.rulebook.check;

import dev.tidewaiter.rulebook.ReadsOfRules;
import dev.tidewaiter.rulebook.TouchedRules;
import dev.tidewaiter.rulebook.change.GuardedRules;
import dev.tidewaiter.rulebook.change.PartChange;
import dev.tidewaiter.rulebook.change.PartChange.Kind;
import dev.tidewaiter.rulebook.change.RulebookChange;
import dev.tidewaiter.rulebook.change.RulebookContents;
import dev.tidewaiter.rulebook.change.RulebookPart;
import dev.tidewaiter.rulebook.language.RuleFiles;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a change does to the tables, parameters and words by which rules decide that may not be switched off. A row that is
 * gone, a later day or a higher threshold silences such a rule as well as a change of its text, so two people must answer for it.
 */
final class GuardedTables {

    /** What is told to people, or says where a row was read. */
    private static final Set<String> REMARKS = Set.of(
            "title",
            "what",
            "why",
            "means",
            "question",
            "step",
            "report",
            "note",
            "design_note",
            "source",
            "citation",
            "certainty",
            "asks",
            "unit");

    /** Headings that a parameter has for each of its values, such as {@code cites of the value from 2024-09-01}. */
    private static final List<String> REMARKS_OF_A_VALUE = List.of("cites of ", "why of ");

    private static final int NAMED = 3;

    private GuardedTables() {}

    /** A sentence for each table, parameter and word list of such rules in which something is gone or says something else. */
    static List<String> changed(RulesFolder before, RulebookChange change) throws IOException {
        var less = change.changes().stream().filter(GuardedTables::mayFindLess).toList();
        if (less.isEmpty()) {
            return List.of();
        }
        var guarded = GuardedRules.of(RulebookContents.of(before.holding(rules(before))));
        var readers =
                TouchedRules.readers(ReadsOfRules.in(before), new RulebookChange(change.was(), change.is(), less));
        Map<String, List<String>> byCause = new LinkedHashMap<>();
        readers.forEach((id, causes) -> {
            var rule = guarded.get(id);
            if (rule != null) {
                causes.forEach(cause ->
                        byCause.computeIfAbsent(cause, any -> new ArrayList<>()).add(rule.name()));
            }
        });
        var sentences = new ArrayList<String>();
        Map<List<String>, List<String>> byRules = new LinkedHashMap<>();
        byCause.forEach((cause, rules) ->
                byRules.computeIfAbsent(rules, any -> new ArrayList<>()).add(cause));
        byRules.forEach((rules, causes) -> sentences.add(named(rules) + " may not be switched off, and what "
                + (rules.size() == 1 ? "it decides" : "they decide") + " by was changed: "
                + String.join("; ", causes)));
        return sentences;
    }

    /** The files in which its rules stand, as nothing else is asked of it. */
    private static Set<String> rules(RulesFolder folder) {
        return folder.files().keySet().stream().filter(RuleFiles::isRules).collect(Collectors.toSet());
    }

    private static String named(List<String> rules) {
        int more = rules.size() - NAMED;
        return more > 0
                ? String.join(", ", rules.subList(0, NAMED)) + " and " + more + " more"
                : String.join(", ", rules);
    }

    /** A new row adds to what is found. A new word may take away, such as one that marks a cell as naming nobody. */
    private static boolean mayFindLess(PartChange change) {
        if (WordChanges.takeNothingAway(change)) {
            return false;
        }
        if (change.kind() == Kind.CHANGED) {
            return change.fields().stream().anyMatch(field -> !isRemark(field.field()));
        }
        return change.kind() == Kind.REMOVED
                || (change.entry().part() == RulebookPart.WORDS && !TouchedRules.isOfReading(change.entry()));
    }

    private static boolean isRemark(String heading) {
        return REMARKS.contains(heading) || REMARKS_OF_A_VALUE.stream().anyMatch(heading::startsWith);
    }
}

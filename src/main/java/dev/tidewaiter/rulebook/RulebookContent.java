package dev.tidewaiter.rulebook;

import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.rulebook.law.LawOfDay;
import dev.tidewaiter.rulebook.model.RuleReads;
import dev.tidewaiter.rulebook.source.LineLimits;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What a rulebook holds besides its rules.
 *
 * @param folder     where it was read from
 * @param law        its tables and parameters
 * @param ownLists   the designated parties that come with it
 * @param words      its word lists
 * @param whatIsRead what each of its rules reads, by the rule's id; worked out when somebody asks
 */
record RulebookContent(
        RulesFolder folder,
        LawOfDay law,
        List<ListSnapshot> ownLists,
        RulebookWords words,
        Supplier<Map<String, RuleReads>> whatIsRead) {

    RulebookContent {
        ownLists = List.copyOf(ownLists);
    }

    /** The same with some parameters set, and with words that go by the limits among them. */
    RulebookContent with(Map<String, Double> set) {
        var limits = LineLimits.among(set);
        var parameters = new TreeMap<>(set);
        parameters.keySet().removeAll(limits.keySet());
        return new RulebookContent(folder, law.with(parameters), ownLists, words.with(limits), whatIsRead);
    }
}

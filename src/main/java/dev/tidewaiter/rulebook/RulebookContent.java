package dev.tidewaiter.rulebook;

import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.rulebook.law.LawOfDay;
import dev.tidewaiter.rulebook.model.RuleReads;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.util.List;
import java.util.Map;
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

    /** The same with other tables and parameters. */
    RulebookContent with(LawOfDay other) {
        return new RulebookContent(folder, other, ownLists, words, whatIsRead);
    }
}

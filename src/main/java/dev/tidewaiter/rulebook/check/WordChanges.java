package dev.tidewaiter.rulebook.check;

import dev.tidewaiter.rulebook.change.PartChange;
import dev.tidewaiter.rulebook.change.RulebookEntry;
import dev.tidewaiter.rulebook.change.RulebookPart;
import dev.tidewaiter.rulebook.facts.ListedOwners;
import java.util.List;
import java.util.Set;

/**
 * Changes of words after which no rule of the program's own finds less: a new word for goods that are looked for, and a column of
 * one's own that only one's own rules ask for. All other words may mark something as being nothing.
 */
final class WordChanges {

    /** Lists of goods that rules look for; in others a word may also say that goods are none of those. */
    private static final Set<String> OF_GOODS_LOOKED_FOR = Set.of(
            "words/goods/drones.tsv",
            "words/goods/drone-parts.tsv",
            "words/goods/engines.tsv",
            "words/goods/engine-models.tsv");

    /** Traits by which goods are looked at more mildly. */
    private static final List<String> EASING =
            List.of("HOBBY", "AGRICULTURAL", "NO_BRAND", "WITHIN_SIGHT", "FIRST_PERSON_VIEW", "MODEL_AIRCRAFT");

    private static final String OWN_COLUMNS = "words/manifest/own-columns.tsv";
    private static final Set<String> COLUMNS_OF_PROGRAM =
            Set.of(ListedOwners.COLUMN_OF_OWNERS, ListedOwners.COLUMN_OF_SHARES);

    private WordChanges() {}

    static boolean takeNothingAway(PartChange change) {
        var entry = change.entry();
        if (entry.part() != RulebookPart.WORDS) {
            return false;
        }
        return entry.file().equals(OWN_COLUMNS)
                ? COLUMNS_OF_PROGRAM.stream().noneMatch(column -> says(entry, column))
                : change.kind() == PartChange.Kind.ADDED
                        && OF_GOODS_LOOKED_FOR.contains(entry.file())
                        && EASING.stream().noneMatch(trait -> says(entry, trait));
    }

    private static boolean says(RulebookEntry entry, String word) {
        return List.of((entry.key() + " " + entry.title() + " " + entry.fields().values()).split("[^\\w-]+", -1))
                .contains(word);
    }
}

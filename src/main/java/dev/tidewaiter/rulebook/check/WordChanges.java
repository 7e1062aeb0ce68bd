package dev.tidewaiter.rulebook.check;

import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.Trait;
import dev.tidewaiter.rulebook.change.PartChange;
import dev.tidewaiter.rulebook.change.RulebookEntry;
import dev.tidewaiter.rulebook.change.RulebookPart;
import dev.tidewaiter.wordlist.WordLists;
import java.util.HashSet;
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

    /**
     * What a new word may say there. Any other class or trait may excuse goods or hide a longer word, and so may a part in the
     * sentence. No list of the rules: whoever may edit that could excuse the own edit.
     */
    private static final Set<String> ONLY_FINDING = Set.of(
            "DRONE",
            "DRONE_ENGINE",
            "DRONE_PART",
            "MUNITION",
            "MILITARY",
            "FOR_DRONES",
            "MODEL",
            "MAKER",
            "EXACT",
            "AUTONOMOUS",
            "BEYOND_SIGHT");

    /** What an engine of drones is besides, in each row that names one. Without that class these are engines that rules pass. */
    private static final Set<String> OF_DRONE_ENGINES = Set.of("ENGINE", "PISTON_ENGINE", "AIRCRAFT_ENGINE", "TURBINE");

    private static final Set<String> FIRST_CELL = firstCell();

    private static final String OWN_COLUMNS = "words/manifest/own-columns.tsv";

    private WordChanges() {}

    static boolean takeNothingAway(PartChange change) {
        var entry = change.entry();
        if (entry.part() != RulebookPart.WORDS) {
            return false;
        }
        var said = said(entry);
        return entry.file().equals(OWN_COLUMNS)
                ? columnsOfProgram().stream().noneMatch(said::contains)
                : change.kind() == PartChange.Kind.ADDED
                        && OF_GOODS_LOOKED_FOR.contains(entry.file())
                        && said.stream().allMatch(word -> onlyFinds(word, classes(entry)) || !FIRST_CELL.contains(word))
                        && said.stream().anyMatch(ONLY_FINDING::contains)
                        && said.stream().noneMatch(word -> word.startsWith("+") || word.startsWith("="));
    }

    private static boolean onlyFinds(String word, List<String> classes) {
        return ONLY_FINDING.contains(word) || (OF_DRONE_ENGINES.contains(word) && classes.contains("DRONE_ENGINE"));
    }

    /** What the first cell of a row says: the key is "spelling (first cell, language)". What stands in other cells excuses nothing. */
    private static List<String> classes(RulebookEntry entry) {
        var cells = entry.key().substring(entry.key().lastIndexOf(" (") + 1);
        return List.of(cells.replaceFirst("^\\(", "").replaceFirst(",.*", "").split(" ", -1));
    }

    /** Whatever the first cell may hold besides parts in the sentence and measures. */
    private static Set<String> firstCell() {
        var words = new HashSet<>(Set.of("NOTHING", "HINT", "PART_NUMBER"));
        for (var item : ItemClass.values()) {
            words.add(item.name());
        }
        for (var trait : Trait.values()) {
            words.add(trait.name());
        }
        return Set.copyOf(words);
    }

    /** The rules of the program ask for these, and so may one that cannot be switched off. */
    private static List<String> columnsOfProgram() {
        var own = WordLists.name(OWN_COLUMNS);
        return WordLists.bundled().list(own).rows().stream()
                .map(row -> row.cell(0))
                .toList();
    }

    private static List<String> said(RulebookEntry entry) {
        return List.of((entry.key() + " " + entry.title() + " " + entry.fields().values()).split("[^\\w=+-]+", -1));
    }
}

package dev.tidewaiter.goods;

import dev.tidewaiter.letters.NearWord;
import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordList;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Classes of goods that are read alike, by the name of their group. Immutable. */
public final class ClassGroups {

    public static final String FILE = "goods/class-groups.tsv";

    /** Classes whose word beside "drone" names no part of one. */
    public static final String NO_PART_OF_DRONES = "no-part-of-drones";

    /** Engines, motors and batteries, whose word is the main noun beside a drone whatever the order of the language. */
    public static final String ENGINES_BESIDE_DRONES = "engines-beside-drones";

    /** Cameras, whose word right behind a drone says what it carries. */
    public static final String CAMERAS_BESIDE_DRONES = "cameras-beside-drones";

    /** Classes whose words in a remark say nothing of the goods. */
    public static final String NOT_OF_REMARKS = "not-of-remarks";

    /** Classes that are told wherever they stand. */
    public static final String TOLD_ANYWHERE = "told-anywhere";

    private final Map<String, Set<ItemClass>> byName = new HashMap<>();
    private final WordList list;

    private ClassGroups(WordList list) {
        this.list = list;
    }

    /**
     * Reads the groups.
     *
     * @throws InvalidWordList when a row names what there is not, or a group twice
     */
    public static ClassGroups of(WordLists words) {
        var groups = new ClassGroups(words.list(FILE));
        groups.list.rows(3).forEach(groups::add);
        return groups;
    }

    private void add(WordRow row) {
        if (byName.put(row.cell(0), classes(row)) != null) {
            throw row.wrong(
                    "the group \"" + row.cell(0) + "\" stands here a second time; write all its classes into one row");
        }
    }

    public static Set<ItemClass> classes(WordRow row) {
        var classes = EnumSet.noneOf(ItemClass.class);
        row.words(1, ' ').forEach(name -> classes.add(ItemClasses.named(name, row)));
        return OrderedSets.of(classes);
    }

    /**
     * The classes of a group.
     *
     * @throws InvalidWordList when no row has it
     */
    public Set<ItemClass> named(String name) {
        var classes = byName.get(name);
        if (classes == null) {
            throw new InvalidWordList(list.problem(1, "lacks the group \"" + name + "\""));
        }
        return classes;
    }

    /**
     * The same, where the row of another list names it.
     *
     * @throws InvalidWordList when there is no such group: the row that asks may have misspelt it
     */
    public Set<ItemClass> named(String name, WordRow asking) {
        if (!byName.containsKey(name)) {
            throw asking.wrong(
                    "there is no group \"" + name + "\" in words/" + FILE + NearWord.hint(name, byName.keySet()));
        }
        return named(name);
    }
}

package dev.tidewaiter.goods;

import dev.tidewaiter.letters.NearWord;
import dev.tidewaiter.wordlist.WordList;
import dev.tidewaiter.wordlist.WordRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads classes of goods that a list names in its first column. */
public final class ItemClasses {

    private static final List<String> NAMES =
            Stream.of(ItemClass.values()).map(Enum::name).toList();

    private ItemClasses() {}

    public static Set<ItemClass> read(WordList list) {
        var classes = EnumSet.noneOf(ItemClass.class);
        for (var row : list.rows(2)) {
            classes.add(read(row));
        }
        return OrderedSets.of(classes);
    }

    public static ItemClass read(WordRow row) {
        return named(row.cell(0), row);
    }

    public static ItemClass named(String name, WordRow row) {
        try {
            return ItemClass.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw row.wrong("there is no class of goods \"" + name + "\"" + NearWord.hint(name, NAMES));
        }
    }
}

package dev.tidewaiter.goods.line;

import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.ItemClasses;
import dev.tidewaiter.goods.Trait;
import dev.tidewaiter.goods.phrase.GrammaticalRole;
import dev.tidewaiter.wordlist.WordRow;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a row that derives classes of goods asks of a line.
 *
 * @param classes classes that its words made
 * @param traits  what they say of the goods
 * @param roles   their parts in the sentence
 * @param others  what its numbers and models say
 */
record ReadingSigns(
        EnumSet<ItemClass> classes,
        EnumSet<Trait> traits,
        EnumSet<GrammaticalRole> roles,
        EnumSet<ReadingSign> others) {

    /** Those of a cell: classes and traits in capitals, {@code +ROLE}, and other signs in small letters. */
    static ReadingSigns read(WordRow row, int cell) {
        var classes = EnumSet.noneOf(ItemClass.class);
        var traits = EnumSet.noneOf(Trait.class);
        var roles = EnumSet.noneOf(GrammaticalRole.class);
        var others = EnumSet.noneOf(ReadingSign.class);
        for (var word : row.cell(cell).isEmpty() ? Set.<String>of() : Set.copyOf(row.words(cell, ' '))) {
            boolean known = false;
            for (var one : GrammaticalRole.values()) {
                known |= word.equals("+" + one.name()) && roles.add(one);
            }
            for (var one : ReadingSign.values()) {
                known |= word.equals(one.id()) && others.add(one);
            }
            for (var one : Trait.values()) {
                known |= word.equals(one.name()) && traits.add(one);
            }
            if (!known) {
                classes.add(ItemClasses.named(word, row));
            }
        }
        return new ReadingSigns(classes, traits, roles, others);
    }

    boolean isEmpty() {
        return classes.isEmpty() && traits.isEmpty() && roles.isEmpty() && others.isEmpty();
    }

    boolean allIn(LineReading line) {
        if (!line.classes().containsAll(classes)
                || !line.traits().containsAll(traits)
                || !line.roles().containsAll(roles)) {
            return false;
        }
        for (var sign : others) {
            if (!line.shows(sign)) {
                return false;
            }
        }
        return true;
    }

    boolean anyIn(LineReading line) {
        if (anyIn(line.classes(), classes) || anyIn(line.traits(), traits) || anyIn(line.roles(), roles)) {
            return true;
        }
        for (var sign : others) {
            if (line.shows(sign)) {
                return true;
            }
        }
        return false;
    }

    private static <E> boolean anyIn(Set<E> some, Set<E> asked) {
        for (var one : asked) {
            if (some.contains(one)) {
                return true;
            }
        }
        return false;
    }
}

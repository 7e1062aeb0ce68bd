package dev.tidewaiter.goods;

import java.util.List;
import java.util.Set;

/**
 * What one text says, whatever cell it stands in: remembered per text, and tied to the cell each time.
 *
 * @param classes classes named
 * @param traits  traits stated
 * @param joints  whether it speaks of parts or of vehicles
 * @param words   the words behind the classes
 * @param amounts numbers with units, whose quantity may depend on the rest of the line
 */
record Reading(Set<ItemClass> classes, Set<Trait> traits, Set<Joint> joints, List<Words> words, List<Amount> amounts) {

    static final Reading EMPTY = new Reading(Set.of(), Set.of(), Set.of(), List.of(), List.of());

    /** A clue before it is tied to a cell. */
    record Words(ItemClass item, Lexeme lexeme, String text) {}

    boolean isEmpty() {
        return words.isEmpty() && traits.isEmpty() && joints.isEmpty() && amounts.isEmpty();
    }
}

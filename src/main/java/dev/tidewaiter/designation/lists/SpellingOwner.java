package dev.tidewaiter.designation.lists;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;

/**
 * Whose a spelling is in an index of names, which finds the best one of each owner. What may not hide another is another owner's: a weak
 * spelling no strong one, and of an entry that may be a person or a firm the likeness to one no likeness to the other, since more than
 * the likeness decides how far each reaches.
 *
 * @param entry    the entry's place among those of the index
 * @param weak     whether the publisher calls the spelling weak
 * @param asPerson whether it is compared as the name of a person
 */
public record SpellingOwner(int entry, boolean weak, boolean asPerson) {

    private static final int WEAK = 1;
    private static final int PERSON = 2;
    private static final int OWNERS = 4;

    /** The owner of a spelling that was found. */
    public static SpellingOwner of(IndexedName spelling) {
        int number = spelling.owner();
        return new SpellingOwner(number / OWNERS, (number & WEAK) != 0, (number & PERSON) != 0);
    }

    /** A spelling as an index keeps it. */
    public static IndexedName spelling(int entry, Designation.ListedName name, Bearer bearer) {
        int number = OWNERS * entry + (name.weak() ? WEAK : 0) + (bearer == Bearer.PERSON ? PERSON : 0);
        return new IndexedName(number, name.text(), bearer);
    }
}

package dev.tidewaiter.designation.evidence;

import dev.tidewaiter.designation.lists.Designation;

/**
 * An entry by which another list's entry was found: it carries what the party carries, and the two are one party.
 *
 * @param found   the entry that carries the name or number of the party
 * @param because what makes the two entries one party, such as {@code number 3808184570}
 */
public record SameParty(Designation found, String because) {

    /** As a sentence names it, behind the entry that was found by it: {@code the same party by its number 3808184570}. */
    public String inWords() {
        return "the same party by its " + because;
    }
}

package dev.tidewaiter.designation.lists;

import dev.tidewaiter.wordlist.WordLists;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How lists are read.
 *
 * @param labels  the words by which numbers are told in remarks
 * @param sizes   how many entries lists are known to have
 * @param suspensions entries that are suspended though their list does not say so
 * @param limits  what tells that files do not belong together
 * @param partial whether a list may be read without files that belong to it
 * @param today   the day by the clock; a day far ahead where every day is believed
 */
public record ListReading(
        IdentifierLabels labels,
        KnownSizes sizes,
        KnownSuspensions suspensions,
        ListLimits limits,
        boolean partial,
        LocalDate today) {

    /**
     * By the words of some rules.
     *
     * @param words      by which numbers are told in remarks and a part is told from a whole list
     * @param wholeShare the part of its known entries, 0 to 1, that a list must at least have to be the whole one
     */
    public static ListReading of(WordLists words, double wholeShare) {
        return new ListReading(
                IdentifierLabels.of(words),
                KnownSizes.of(words, wholeShare),
                KnownSuspensions.of(words),
                ListLimits.of(words),
                false,
                LocalDate.MAX.minusDays(1));
    }

    /** The same, with leave to do without files that belong to a list. */
    public ListReading orPartial(boolean allowed) {
        return new ListReading(labels, sizes, suspensions, limits, allowed, today);
    }

    /** The same on a day, from which on no row dates a list. */
    public ListReading on(LocalDate day) {
        return new ListReading(labels, sizes, suspensions, limits, partial, day);
    }

    /**
     * The newer of a list's day by the rows before and the day of a further one. One that is not here yet is a slip, or an entry that is
     * announced: it does not date a list all other rows of which are older.
     */
    public @Nullable LocalDate newest(@Nullable LocalDate before, @Nullable LocalDate ofRow) {
        boolean isNewer = ofRow != null && (before == null || ofRow.isAfter(before));
        return isNewer && !ListSnapshot.isAhead(ofRow, today) ? ofRow : before;
    }
}

package dev.tidewaiter.casework.finding;

/**
 * A list's entry as it was when rows were screened.
 *
 * @param list  the list's id; empty for a finding that is about no entry
 * @param entry the entry's number
 * @param hash  the hash of its major fields
 * @param file  the name of a file with such a row, by which people know what to screen again
 */
public record EntryThen(String list, String entry, String hash, String file) {

    /** What a finding has of a list. */
    public static EntryThen of(StoredFinding finding) {
        return new EntryThen(
                finding.subject().list(),
                finding.subject().entry(),
                finding.standing().entryThen(),
                finding.place().file());
    }
}

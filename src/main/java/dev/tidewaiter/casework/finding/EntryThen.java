package dev.tidewaiter.casework.finding;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A list's entry as it was when rows were screened.
 *
 * @param list  the list's id; empty for a finding that is about no entry
 * @param entry the entry's number
 * @param hash  the hash of its major fields
 */
public record EntryThen(String list, String entry, String hash) {

    /** What a finding has of a list. */
    public static EntryThen of(StoredFinding finding) {
        return new EntryThen(
                finding.subject().list(),
                finding.subject().entry(),
                finding.standing().entryThen());
    }

    /** What some findings have of lists, each with the first of their files, by whose name people know what to screen again. */
    public static Map<EntryThen, String> withFiles(Collection<StoredFinding> findings) {
        var files = new LinkedHashMap<EntryThen, String>();
        findings.forEach(
                finding -> files.putIfAbsent(of(finding), finding.place().file()));
        return files;
    }
}

package dev.tidewaiter.designation.download;

import dev.tidewaiter.designation.snapshot.ImportedList;
import java.util.List;

/**
 * What came of refreshing a list, or a collection of lists.
 *
 * @param list     its id
 * @param state    how it ended
 * @param sentence why it could not be fetched; empty otherwise
 * @param imported what became of what was fetched
 */
public record RefreshedList(String list, State state, String sentence, List<ImportedList> imported) {

    /** How it ended. */
    public enum State {
        /** Something was sent; what became of it, the import says. */
        FETCHED,
        /** Its publisher says that what is in force is what it publishes. */
        UNCHANGED,
        /** It could not be fetched, or something else came in its place. */
        FAILED
    }

    public RefreshedList {
        imported = List.copyOf(imported);
    }
}

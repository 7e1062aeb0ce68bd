package dev.tidewaiter.rulebook.change;

import java.util.List;

/**
 * One thing that was added, is gone, or says something else.
 *
 * @param kind   which of these
 * @param entry  the thing as it is; as it was when it is gone
 * @param fields what it says otherwise, for one that changed
 */
public record PartChange(Kind kind, RulebookEntry entry, List<HeadingChange> fields) {

    /** What became of it. */
    public enum Kind {
        REMOVED("gone"),
        ADDED("added"),
        CHANGED("changed");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As it is told. */
        public String word() {
            return word;
        }
    }

    public PartChange {
        fields = List.copyOf(fields);
    }
}

package dev.tidewaiter.rulebook.change;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of one heading of an entry.
 *
 * @param field the heading
 * @param was   what it said that it says no more
 * @param is    what it says that it did not say
 */
public record HeadingChange(String field, List<String> was, List<String> is) {

    public HeadingChange {
        was = List.copyOf(was);
        is = List.copyOf(is);
    }

    /** What two lists of texts do not have in common. */
    static HeadingChange of(String field, List<String> was, List<String> is) {
        var gone = new ArrayList<>(was);
        is.forEach(gone::remove);
        var come = new ArrayList<>(is);
        was.forEach(come::remove);
        return gone.isEmpty() && come.isEmpty()
                ? new HeadingChange(field, was, is)
                : new HeadingChange(field, gone, come);
    }
}

package dev.tidewaiter.designation.words;

import dev.tidewaiter.wordlist.WordLists;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What is left of a legal form where a list broke a name in two: nobody is called so. Immutable. */
public final class BrokenForms {

    private final Set<String> names;

    private BrokenForms(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    /**
     * Reads the parts from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    static BrokenForms of(WordLists lists) {
        var names = new HashSet<String>();
        for (var row : lists.list("designation/broken-forms.tsv").rows(1)) {
            names.add(row.cell(0).toLowerCase(Locale.ROOT));
        }
        return new BrokenForms(names);
    }

    /** Tells these parts from those of other rules. */
    public String key() {
        return String.join("\n", new TreeSet<>(names));
    }

    /** Whether a listed name is such a part and nothing else. */
    public boolean is(String listed) {
        return names.contains(listed.toLowerCase(Locale.ROOT));
    }
}

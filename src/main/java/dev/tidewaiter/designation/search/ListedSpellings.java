package dev.tidewaiter.designation.search;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.SpellingOwner;
import dev.tidewaiter.designation.words.BrokenForms;
import dev.tidewaiter.hash.Sha256;
import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.search.NamesToIndex;
import java.util.ArrayList;
import java.util.List;

/** The spellings of entries, ready for an index of names. */
final class ListedSpellings {

    private ListedSpellings() {}

    /**
     * Those of some entries, put together when they are asked for.
     *
     * @param key what tells the entries from others; empty where nothing does
     */
    static NamesToIndex of(List<Designation> entries, String key, BrokenForms broken) {
        return NamesToIndex.keyed(
                key.isEmpty() ? "" : Sha256.of(key + "\n" + broken.key()), () -> spellings(entries, broken));
    }

    private static List<IndexedName> spellings(List<Designation> entries, BrokenForms broken) {
        var indexed = new ArrayList<IndexedName>(entries.size() * 3);
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            for (var name : entry.names()) {
                if (!broken.is(name.text())) {
                    for (var bearer : entry.kind().bearers()) {
                        indexed.add(SpellingOwner.spelling(i, name, bearer));
                    }
                }
            }
        }
        return indexed;
    }
}

package dev.tidewaiter.rulebook;

import dev.tidewaiter.wordlist.WordLists;
import java.util.Set;
import java.util.TreeSet;

/** The names of the columns of manifests that a rulebook declares for itself; who reads manifests makes more of the list. */
final class OwnColumnNames {

    private static final String LIST = "manifest/own-columns.tsv";

    private OwnColumnNames() {}

    static Set<String> in(WordLists lists) {
        var names = new TreeSet<String>();
        if (lists.has(LIST)) {
            lists.list(LIST).rows().forEach(row -> names.add(row.cell(0)));
        }
        return names;
    }
}

package dev.tidewaiter.names.search;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NameIndex;
import dev.tidewaiter.names.parse.NamesInOne;
import dev.tidewaiter.names.parse.ParsedName;
import dev.tidewaiter.names.token.WordReader;
import java.util.List;

/** The door of the module: an index over many names, and two names held against each other. */
public final class NameMatcher {

    private NameMatcher() {}

    /** An index over some names. */
    public static NameIndex over(List<IndexedName> names) {
        return new WordNameIndex(NameTables.of(names));
    }

    /** Whether a text has anything to look for: a word with letters or digits besides legal forms and fillers. */
    public static boolean canSearch(String name) {
        return ParsedName.saysSomething(name);
    }

    /** Whether a text has a word that tells one firm from others; "Glass Factory" has none. */
    public static boolean hasDistinguishingWord(String name) {
        return WordReader.wordsOf(name).stream().anyMatch(word -> word.distinguishes(false));
    }

    /**
     * Two names held against each other without any list, so that all words we have no knowledge of count as rare. Under
     * {@link NameComparison#MATCH} the score grades how close they look, whoever is meant.
     *
     * @param name   a name as somebody wrote it
     * @param other  the name to hold it against
     * @param bearer what the two are names of
     */
    public static NameComparison compare(String name, String other, IndexedName.Bearer bearer) {
        var best = compareAsListed(name, other, bearer);
        for (var listed : bearer == IndexedName.Bearer.PERSON ? List.<String>of() : NamesInOne.besides(other)) {
            best = ComparisonChoice.better(best, compareAsListed(name, listed, bearer));
        }
        return best;
    }

    /** The names that a list prints for one firm in one line, such as the short one in brackets; mostly none. */
    public static List<String> namesBeside(String name) {
        return NamesInOne.besides(name);
    }

    /** What stands between the marks by which lists part the names of one firm; the text alone when it has none. */
    public static List<String> partsOf(String name) {
        return NamesInOne.parts(name);
    }

    private static NameComparison compareAsListed(String name, String other, IndexedName.Bearer bearer) {
        var listed = new IndexedName(0, other, bearer);
        return new WordNameIndex(NameTables.of(List.of(listed))).compare(name, 0);
    }
}

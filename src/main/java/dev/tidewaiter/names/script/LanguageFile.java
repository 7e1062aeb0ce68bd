package dev.tidewaiter.names.script;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.wordlist.WordGroup;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.List;

/** The files of language knowledge that come with the module. */
public final class LanguageFile {

    private static final WordLists FILES = WordLists.beside(IndexedName.class);

    private LanguageFile() {}

    /** The rows of a file, as they stand. */
    public static List<String> lines(String file) {
        return FILES.list(file).rows().stream().map(WordRow::text).toList();
    }

    /** The rows of a file of headings and variants: after "=" all mean the same, after ":" they only belong together. */
    public static List<WordGroup> groups(String file) {
        return FILES.list(file).rows().stream().map(WordRow::group).toList();
    }
}

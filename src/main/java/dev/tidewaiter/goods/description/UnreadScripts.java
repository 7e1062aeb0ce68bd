package dev.tidewaiter.goods.description;

import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells when goods are described in a script in which the word lists know no word, so that nothing can be found in it. */
public final class UnreadScripts {

    /** The list of scripts that are read. */
    public static final String FILE = "goods/scripts.tsv";

    /** Below it all letters are Latin. */
    private static final char LATIN_TO = 0x370;

    private final Set<UnicodeScript> read = EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED);

    public UnreadScripts(WordLists words) {
        words.list(FILE).rows(2).forEach(row -> read.add(script(row)));
    }

    /** The script of a row. */
    public static UnicodeScript script(WordRow row) {
        try {
            return UnicodeScript.forName(row.cell(0));
        } catch (IllegalArgumentException e) {
            throw row.wrong("there is no script \"" + row.cell(0) + "\" in Unicode");
        }
    }

    /** The script of most letters of a text, in words, when it is not read; null when it is. */
    @Nullable
    public String of(String text) {
        int unread = 0;
        int letters = 0;
        UnicodeScript name = null;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                letters++;
                var script = scriptOf(c);
                if (!read.contains(script)) {
                    unread++;
                    name = script;
                }
            }
        }
        return name == null || unread * 2 <= letters ? null : inWords(name);
    }

    /** The scripts of most texts are told by their range, because Unicode's table is a search. */
    private static UnicodeScript scriptOf(int c) {
        if (c < LATIN_TO) {
            return UnicodeScript.LATIN;
        }
        if (c >= 0x400 && c < 0x530) {
            return UnicodeScript.CYRILLIC;
        }
        return c >= 0x4e00 && c <= 0x9fff ? UnicodeScript.HAN : UnicodeScript.of(c);
    }

    private static String inWords(UnicodeScript script) {
        var words = script.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

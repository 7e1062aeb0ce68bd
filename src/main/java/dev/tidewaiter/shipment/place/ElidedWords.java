package dev.tidewaiter.shipment.place;

import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordLists;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** French and Italian words that lose their vowel before a name and stick to it: "Usine d'Ijevsk", "Stabilimento dell'Izhevsk". */
public final class ElidedWords {

    static final String LIST = "places/elided-words.tsv";

    private final Set<String> words;
    private final Pattern inNames;

    private ElidedWords(Set<String> words) {
        this.words = words;
        this.inNames = Pattern.compile(
                "(?<![\\p{L}\\d])" + WordKinds.anyOf(words) + "['’](?=\\p{L})", Pattern.CASE_INSENSITIVE);
    }

    /**
     * Reads the words from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when the list is missing or a row makes no sense
     */
    public static ElidedWords of(WordLists lists) {
        var words = new HashSet<String>();
        for (var row : lists.list(LIST).rows(2)) {
            words.addAll(row.words(1));
        }
        return new ElidedWords(words);
    }

    /** Whether a word is one of them, whatever its capitals. */
    boolean has(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A name without such words; empty when it has none. Names of people such as D'Angelo are also read as they stand. */
    public String without(String name) {
        if (name.indexOf('\'') < 0 && name.indexOf('’') < 0) {
            return "";
        }
        var without = inNames.matcher(name).replaceAll("");
        return without.equals(name) ? "" : without;
    }
}

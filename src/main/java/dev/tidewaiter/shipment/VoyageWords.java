package dev.tidewaiter.shipment;

import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordLists;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words between a ship's name and the number of its voyage: "EXAMPLE STAR V.123E", "EXAMPLE STAR VOY NO 088S". */
public final class VoyageWords {

    private static final String LIST = "manifest/voyage-words.tsv";

    private final WordKinds words;
    private final Pattern directed;

    private VoyageWords(WordKinds words) {
        this.words = words;
        this.directed = Pattern.compile("\\p{Lu}[\\p{Lu} .'-]{3,}\\s(?:" + voyage() + "\\.? ?)?(\\d{2,4}"
                + words.anyOf("direction", word -> Pattern.quote(word.toUpperCase(Locale.ROOT))) + ")");
    }

    /**
     * Reads the words from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    public static VoyageWords of(WordLists lists) {
        return new VoyageWords(WordKinds.of(lists.list(LIST), "voyage", "number", "direction", "and"));
    }

    /** The voyage behind a ship in capitals, which ends in the direction it sails in: "EXAMPLE STAR V.031S"; empty for none. */
    public String directed(String ship) {
        var found = directed.matcher(ship);
        return found.matches() ? found.group(1) : "";
    }

    /** A regular expression for a word between ship and voyage in the title of a box that asks for both, in scripts that part no words. */
    public String and() {
        return words.anyOf("and");
    }

    /** A regular expression for a word for voyage; capitals do not matter. */
    public String voyage() {
        return "(?i:" + words.anyOf("voyage") + ")";
    }

    /** A regular expression for a word for number, as it may stand behind the one for voyage; capitals do not matter. */
    public String number() {
        return "(?i:" + words.anyOf("number") + ")";
    }
}

package dev.tidewaiter.names.script;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Letters that map onto Latin one by one, from {@code romanisation.txt}. */
final class Alphabets {

    private static final Map<Character, String> SPELLINGS = read();

    private Alphabets() {}

    /** How a small letter is written in Latin; null when the file does not have it. */
    static @Nullable String spelling(char letter) {
        return SPELLINGS.get(letter);
    }

    private static Map<Character, String> read() {
        var spellings = new HashMap<Character, String>(512);
        for (var line : LanguageFile.lines("romanisation.txt")) {
            int sign = line.indexOf('=');
            var letters = line.substring(0, sign).strip();
            var latin = line.substring(sign + 1).strip().split(" ", -1);
            if (letters.length() != latin.length) {
                throw new IllegalStateException("romanisation.txt: " + letters.length() + " letters but " + latin.length
                        + " spellings in the line of " + letters);
            }
            for (int i = 0; i < latin.length; i++) {
                spellings.putIfAbsent(letters.charAt(i), latin[i].equals("-") ? "" : latin[i]);
            }
        }
        return spellings;
    }
}

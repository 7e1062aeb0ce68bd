package dev.tidewaiter.names.distance;

import dev.tidewaiter.names.script.LanguageFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How Latin spells the letters of Arabic, Persian and Hebrew, from {@code abjad-letters.txt}. */
final class AbjadLetters {

    /**
     * One way to write a letter.
     *
     * @param latin  the Latin letters; empty when it is left out
     * @param start  whether only where a word begins
     * @param end    whether only where a word ends
     * @param usual  whether most writers do so
     */
    record LatinSpelling(String latin, boolean start, boolean end, boolean usual) {}

    private static final LatinSpelling[] NONE = {};
    private static final Map<Character, LatinSpelling[]> SPELLINGS = read();

    private AbjadLetters() {}

    /** The spellings of a letter; none when it has no sound of its own or is not known. */
    static LatinSpelling[] of(char letter) {
        return SPELLINGS.getOrDefault(letter, NONE);
    }

    private static Map<Character, LatinSpelling[]> read() {
        var lists = new HashMap<Character, List<LatinSpelling>>(128);
        for (var line : LanguageFile.lines("abjad-letters.txt")) {
            int sign = line.indexOf('=');
            var letters = line.substring(0, sign).strip();
            boolean usual = true;
            for (var written : line.substring(sign + 1).strip().split(" +", -1)) {
                var spelling = spelling(written, usual);
                usual &= spelling != null;
                for (int i = 0; i < letters.length() && spelling != null; i++) {
                    lists.computeIfAbsent(letters.charAt(i), letter -> new ArrayList<>(8))
                            .add(spelling);
                }
            }
        }
        var spellings = new HashMap<Character, LatinSpelling[]>(256);
        lists.forEach((letter, list) -> spellings.put(letter, list.toArray(LatinSpelling[]::new)));
        return spellings;
    }

    /** A spelling as the file has it; null for the bar before the rarer ones. */
    private static @Nullable LatinSpelling spelling(String written, boolean usual) {
        if (written.equals("|")) {
            return null;
        }
        boolean start = written.startsWith("^");
        boolean end = written.endsWith("$");
        var latin = written.substring(start ? 1 : 0, written.length() - (end ? 1 : 0));
        return new LatinSpelling(latin.equals("-") ? "" : latin, start, end, usual);
    }
}

package dev.tidewaiter.letters;

import java.util.Locale;
import java.util.stream.Collectors;

/** Says which letters of a word are not of the Latin alphabet, where to the eye they are the same. */
public final class LetterScripts {

    private static final int LATIN_END = 0x250;

    private LetterScripts() {}

    /** Each letter of another alphabet with its script, such as {@code Р is Cyrillic}. */
    public static String named(String word) {
        return word.codePoints()
                .filter(c -> c >= LATIN_END && Character.isLetter(c))
                .distinct()
                .mapToObj(LetterScripts::named)
                .collect(Collectors.joining(", "));
    }

    /** A letter with its script. */
    public static String named(int letter) {
        var script = Character.UnicodeScript.of(letter).name();
        return Character.toString(letter) + " is " + script.charAt(0)
                + script.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

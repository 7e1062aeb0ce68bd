package dev.tidewaiter.names.script;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads words of scripts that are not read letter by letter, and tells languages that share a script. */
final class ScriptReading {

    private static final String ONLY_UKRAINIAN = "іїєґў";
    private static final String ONLY_KAZAKH = "әғқңөұүһ";
    private static final String VOWELS_AFTER_HARD_SIGN = "еёюяиіэ";

    private static final class Groups {
        static final LetterGroups COMMON = LetterGroups.of("letter-groups.txt");
        static final LetterGroups UKRAINIAN = LetterGroups.of("ukrainian-letters.txt");
        static final LetterGroups BULGARIAN = LetterGroups.of("bulgarian-letters.txt");
    }

    private ScriptReading() {}

    // the ranges stand here, so that asking for one script does not load the tables of another

    /** The whole word in Latin letters; null when it is read letter by letter. */
    static @Nullable String ofWhole(String token) {
        char first = token.charAt(0);
        if (Abjad.is(first)) {
            return VowelledNames.reading(token);
        }
        if (first >= '\u0900' && first <= '\u0d7f') {
            return IndicLetters.reading(token);
        }
        if (first >= '\u0e00' && first <= '\u0eff') {
            return ThaiLetters.reading(token);
        }
        if (first >= '\u1780' && first <= '\u17ff') {
            return KhmerLetters.reading(token);
        }
        return first >= '\u3041' && first <= '\u30ff' ? Kana.reading(token) : null;
    }

    /** The groups of letters to look for in a word; null when its script has none. */
    static @Nullable LetterGroups groups(String token) {
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c >= 0x400 && c < 0x530) {
                return cyrillic(token.toLowerCase(Locale.ROOT));
            }
            if (c >= 0x370 && c < 0x700) {
                return Groups.COMMON;
            }
        }
        return null;
    }

    private static @Nullable LetterGroups cyrillic(String token) {
        // Russian writes these endings without the soft sign
        boolean ukrainian = token.contains("ськ") || token.contains("цьк");
        boolean bulgarian = false;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (ONLY_KAZAKH.indexOf(c) >= 0) {
                return null;
            }
            ukrainian |= ONLY_UKRAINIAN.indexOf(c) >= 0;
            bulgarian |= c == 'ъ'
                    && i > 0
                    && i + 1 < token.length()
                    && VOWELS_AFTER_HARD_SIGN.indexOf(token.charAt(i + 1)) < 0;
        }
        return ukrainian ? Groups.UKRAINIAN : bulgarian ? Groups.BULGARIAN : null;
    }
}

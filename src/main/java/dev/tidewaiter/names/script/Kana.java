package dev.tidewaiter.names.script;

import java.util.HashMap;
import java.util.Map;

/** Reads Japanese syllables as passports spell them: long vowels are written once. */
final class Kana {

    private static final int HIRAGANA_TO_KATAKANA = 'ア' - 'あ';
    private static final char DOUBLING = 'ッ';
    private static final char NASAL = 'ン';
    private static final Map<String, String> SYLLABLES = read();

    private Kana() {}

    private static boolean is(char c) {
        return c >= '\u3041' && c <= '\u30ff';
    }

    static String reading(String token) {
        var word = inKatakana(token);
        var out = new StringBuilder(word.length() * 2);
        boolean doubled = false;
        int at = 0;
        while (at < word.length()) {
            char c = word.charAt(at);
            if (c == DOUBLING) {
                doubled = true;
                at++;
                continue;
            }
            var pair = at + 1 < word.length() ? SYLLABLES.get(word.substring(at, at + 2)) : null;
            var syllable = pair != null ? pair : SYLLABLES.get(String.valueOf(c));
            at += pair != null ? 2 : 1;
            if (syllable == null) {
                // the mark of a long vowel, and letters of other scripts in between
                out.append(is(c) ? "" : Transliterator.latin(String.valueOf(c)));
                continue;
            }
            if (!isLongVowel(out, syllable, word, at)) {
                if (doubled) {
                    out.append(syllable.startsWith("ch") ? 't' : syllable.charAt(0));
                }
                out.append(syllable);
            }
            doubled = false;
        }
        return out.toString();
    }

    /** Whether a vowel only makes the one before it longer: Satou is Sato, while the u of Inoue begins a syllable. */
    private static boolean isLongVowel(StringBuilder out, String syllable, String word, int next) {
        if (out.length() == 0) {
            return false;
        }
        char before = out.charAt(out.length() - 1);
        boolean ends = next == word.length() || startsWithConsonant(word.charAt(next));
        return ends
                && ((before == 'o' && (syllable.equals("u") || syllable.equals("o")))
                        || (before == 'u' && syllable.equals("u")));
    }

    private static boolean startsWithConsonant(char c) {
        if (c == NASAL || c == DOUBLING) {
            return true;
        }
        var syllable = SYLLABLES.get(String.valueOf(c));
        return syllable != null && "aeiou".indexOf(syllable.charAt(0)) < 0;
    }

    private static String inKatakana(String token) {
        var out = new StringBuilder(token);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= '\u3041' && c <= '\u3096') {
                out.setCharAt(i, (char) (c + HIRAGANA_TO_KATAKANA));
            }
        }
        return out.toString();
    }

    private static Map<String, String> read() {
        var syllables = new HashMap<String, String>(256);
        for (var line : LanguageFile.lines("kana.txt")) {
            int sign = line.indexOf('=');
            var kana = line.substring(0, sign).strip().split(" ", -1);
            var latin = line.substring(sign + 1).strip().split(" ", -1);
            if (kana.length != latin.length) {
                throw new IllegalStateException("kana.txt: " + kana.length + " syllables but " + latin.length
                        + " spellings in the line of " + kana[0]);
            }
            for (int i = 0; i < kana.length; i++) {
                syllables.put(kana[i], latin[i]);
            }
        }
        return syllables;
    }
}

package dev.tidewaiter.names.script;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.letters.MixedAlphabets;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Writes any letter in small Latin letters without marks. Alphabets and Chinese characters come from tables, and the scripts
 * of names that lists hold are read by rules of their own ({@link ScriptReading}), all loaded when their first letter is met;
 * every other script goes through ICU, a whole token at a time.
 */
public final class Transliterator {

    private static final int PAGE = 256;
    /** For a letter that only ICU can spell. */
    private static final String BY_ICU = "?";

    /** Filled when their first letter is met, by whichever thread meets it; handed over so that no other sees half a page. */
    private static final AtomicReferenceArray<String @Nullable []> PAGES = new AtomicReferenceArray<>(0x10000 / PAGE);

    private Transliterator() {}

    /**
     * A token in small Latin letters and digits; letters that have no sound of their own are left out. A word in a script that
     * nobody here can read stays as it is, so that it still equals itself.
     */
    public static String latin(String token) {
        if (isPlain(token)) {
            return token;
        }
        var mended = MixedAlphabets.mend(token);
        var whole = ScriptReading.ofWhole(mended);
        var latin = whole != null ? whole : byLetters(mended);
        return latin.isEmpty() && hasLetter(token) ? token : latin;
    }

    private static String byLetters(String word) {
        var groups = ScriptReading.groups(word);
        var out = new StringBuilder(word.length() + 8);
        int i = 0;
        while (i < word.length()) {
            var group = groups == null ? null : groups.at(word, i);
            if (group != null) {
                out.append(group.latin());
                i += group.letters().length();
                continue;
            }
            var spelling = spelling(word.charAt(i++));
            if (spelling.equals(BY_ICU)) {
                return IcuTransliterator.latin(word);
            }
            out.append(spelling);
        }
        return out.toString();
    }

    private static boolean hasLetter(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (Character.isLetter(token.charAt(i))
                    && Character.getType(token.charAt(i)) != Character.MODIFIER_LETTER) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(String token) {
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static String spelling(char letter) {
        if (letter < 128) {
            return Ascii.SPELLING[letter];
        }
        int number = letter / PAGE;
        var page = PAGES.getAcquire(number);
        if (page == null) {
            // two threads may both make it; the pages are the same
            page = page(number);
            PAGES.setRelease(number, page);
        }
        return page[letter % PAGE];
    }

    private static String[] page(int number) {
        var page = new String[PAGE];
        for (int i = 0; i < PAGE; i++) {
            page[i] = look((char) (number * PAGE + i));
        }
        return page;
    }

    private static String look(char letter) {
        if (Characters.isHan(letter)) {
            return HanReadings.reading(letter);
        }
        if (letter >= '\uac00' && letter <= '\ud7a3') {
            return Hangul.spelling(letter);
        }
        var plain = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        var out = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c < 128) {
                out.append(Ascii.SPELLING[c]);
                continue;
            }
            var listed = Alphabets.spelling(c);
            // a letter such as й is listed with its mark, so the whole letter is asked for first
            var whole = Alphabets.spelling(Character.toLowerCase(letter));
            if (whole != null) {
                return whole;
            }
            if (listed != null) {
                out.append(listed);
            } else if (Character.isLetter(c)) {
                return isSpelledByIcu(c) ? BY_ICU : "";
            }
        }
        return out.toString();
    }

    private static boolean isSpelledByIcu(char letter) {
        var script = UnicodeScript.of(letter);
        return script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED;
    }

    private static final class Ascii {
        static final String[] SPELLING = new String[128];

        static {
            for (char c = 0; c < 128; c++) {
                SPELLING[c] = Character.isLetterOrDigit(c) ? Character.toString(Character.toLowerCase(c)) : "";
            }
        }

        private Ascii() {}
    }
}

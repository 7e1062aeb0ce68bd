package dev.tidewaiter.names.script;

import com.ibm.icu.text.Transliterator;
import dev.tidewaiter.cache.ClearingCache;

/** Spells words of scripts that we have no table for, as ICU does; loaded when the first of them is met. */
final class IcuTransliterator {

    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final ClearingCache<String, String> KNOWN = new ClearingCache<>(10_000, IcuTransliterator::spell);

    private IcuTransliterator() {}

    /** A word in small Latin letters and digits. */
    static String latin(String word) {
        return KNOWN.get(word);
    }

    // ICU does not say whether threads may share a transliterator
    private static synchronized String spell(String word) {
        var latin = TO_LATIN.transliterate(word);
        var out = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            if (c < 128 && Character.isLetterOrDigit(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }
}

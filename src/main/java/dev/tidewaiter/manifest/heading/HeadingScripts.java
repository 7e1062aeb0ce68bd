package dev.tidewaiter.manifest.heading;

import com.ibm.icu.text.Transliterator;
import dev.tidewaiter.letters.SimplifiedHan;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Headings in languages with two sets of letters, of which the list mostly has one. Serbian stands in Cyrillic and in Latin letters:
 * "Назив робе" is "Naziv robe". Chinese stands in traditional and in simplified ones: 收貨單位 is 收货单位.
 */
final class HeadingScripts {

    /** The thirty letters of Serbian: a heading with another one is in another language, or in two. */
    private static final String LETTERS = "абвгдђежзијклљмнњопрстћуфхцчџш";

    /** Short words are Russian as well: "Код" is no "Kod". */
    private static final int FEWEST = 5;

    /** Made for the first Serbian heading: most runs see none. */
    private static final class Latin {
        static final Transliterator LETTERS = Transliterator.getInstance("Serbian-Latin/BGN");
    }

    private HeadingScripts() {}

    /** What a heading means as it stands or, where that is not known for sure, in the other letters. */
    static @Nullable Meaning meaning(String text, Function<String, @Nullable Meaning> find) {
        var meaning = find.apply(text);
        if (meaning != null && meaning.exact()) {
            return meaning;
        }
        var written = isSerbian(text) ? Latin.LETTERS.transliterate(text) : SimplifiedHan.of(text);
        var other = written.equals(text) ? null : find.apply(written);
        return other != null && other.exact() ? other : meaning;
    }

    private static boolean isSerbian(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = Character.toLowerCase(text.charAt(i));
            if (LETTERS.indexOf(letter) >= 0) {
                letters++;
            } else if (Character.isLetter(letter)) {
                return false;
            }
        }
        return letters >= FEWEST;
    }
}

package dev.tidewaiter.names.search;

import dev.tidewaiter.names.script.Hangul;
import dev.tidewaiter.names.script.Transliterator;
import dev.tidewaiter.names.search.ForeignSounds.Sound;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of other languages in Korean syllables: a syllable cannot end in most consonants, so a vowel stands behind them that nobody hears
 * (하우스, ha-u-seu, for house). By the rules of the National Institute of Korean Language for foreign words (외래어 표기법, 1986): eu behind
 * most consonants, i behind ch and sh; p is also f, b also v, and "코프" ends Russian family names.
 */
public final class HangulSpellings {

    private static final Pattern SILENT_EU = Pattern.compile("(?<=[bcdfghjkmnprstv])eu(?=[bcdfghjkmnprstv]|\\b)");

    private static final Pattern BETWEEN = Pattern.compile("[·・ ]+");

    /** Shorter texts are names of Koreans. */
    private static final int FEWEST_SYLLABLES = 5;

    /** Of Russian names -ков and щи; of English and German words those of vector and factor. */
    private static final ForeignSounds SOUNDS = new ForeignSounds(
            List.of(Sound.of("(?<=[eoi])p\\b", "v"), Sound.of("sichi|sch?wichi", "shchi")),
            List.of(Sound.of("\\bb", "v"), Sound.of("(?<=[kst])eo\\b", "or")));

    private HangulSpellings() {}

    /**
     * A text of nothing but Hangul in Latin letters, without the vowels that only carry a consonant: as it sounds, as it would be a Slavic
     * name and as it would be a Western one, where those are other spellings. None for a text that may be the name of a Korean.
     */
    public static List<String> ofForeign(String text) {
        if (!isHangul(text)) {
            return List.of();
        }
        var words = Arrays.stream(BETWEEN.split(text.strip(), -1)).map(Transliterator::latin);
        var heard = SILENT_EU.matcher(words.collect(Collectors.joining(" "))).replaceAll("");
        return SOUNDS.spellings(heard);
    }

    private static boolean isHangul(String text) {
        int syllables = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Hangul.is(c)) {
                syllables++;
            } else if (c != ' ' && c != '·' && c != '・') {
                return false;
            }
        }
        return syllables >= FEWEST_SYLLABLES;
    }
}

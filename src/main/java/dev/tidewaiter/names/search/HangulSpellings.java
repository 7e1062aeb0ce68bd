package dev.tidewaiter.names.search;

import dev.tidewaiter.names.script.Hangul;
import dev.tidewaiter.names.script.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

    /** Sounds of Russian names: -ков, щи, я. */
    private static final Map<Pattern, String> SLAVIC = Map.of(
            Pattern.compile("(?<=[eoi])p\\b"), "v",
            Pattern.compile("sichi|sch?wichi"), "shchi");

    /** Sounds of English and German words: vector, factor. */
    private static final Map<Pattern, String> WESTERN = Map.of(
            Pattern.compile("\\bb"), "v",
            Pattern.compile("(?<=[kst])eo\\b"), "or");

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
        return List.of(heard, replaced(heard, SLAVIC), replaced(heard, WESTERN)).stream()
                .distinct()
                .toList();
    }

    private static String replaced(String heard, Map<Pattern, String> sounds) {
        var spelled = heard;
        for (var sound : sounds.entrySet()) {
            spelled = sound.getKey().matcher(spelled).replaceAll(sound.getValue());
        }
        return spelled;
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

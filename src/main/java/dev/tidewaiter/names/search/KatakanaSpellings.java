package dev.tidewaiter.names.search;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.names.script.Transliterator;
import dev.tidewaiter.names.search.ForeignSounds.Sound;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names of other languages in Japanese syllables: a syllable cannot end in a consonant but n, so a vowel stands behind it that nobody
 * hears (アルテム, a-ru-te-mu, for Artem). By the notice of Japan's Cabinet on writing foreign words (内閣告示第二号, 1991): u behind
 * most consonants, o behind t and d, i behind ch; fu at the end is also the v of Russian family names.
 */
public final class KatakanaSpellings {

    private static final char FIRST = '\u30a1';
    private static final char LAST = '\u30fa';

    /** Marks between the words of a name, of which one has the place of a blank; a word in characters needs none. */
    private static final Pattern BETWEEN =
            Pattern.compile("[・･＝=\\s]+|(?<=[\u30a1-\u30faー])(?=\\p{IsHan})|(?<=\\p{IsHan})(?=[\u30a1-\u30fa])");

    /** What stands behind the name of any firm in a sentence. */
    private static final String FIRM = "社";

    private static final Pattern FAMILY_NAME = Pattern.compile("(?<=[eo])fu$");
    private static final Pattern SILENT_U = Pattern.compile("(?<=[bfgkmprsvz])u(?=[bcdfghjkmnprstvz]|$)");
    private static final Pattern SILENT_O = Pattern.compile("(?<=[dt])o(?=[bcdfghjkmnprstvz]|$)");
    private static final Pattern SILENT_I = Pattern.compile("(?<=ch)i$|(?<=sh)i(?=ch)");

    /** Of Slavic names тё, зя, ди, в, and -вич at the end, for which Japanese has no syllables; of Western words those of ベクター, vector. */
    private static final ForeignSounds SOUNDS = new ForeignSounds(
            List.of(
                    Sound.of("(?<!s|sh)ch(?=o)", "t"),
                    Sound.of("j(?=[auo])", "zy"),
                    Sound.of("j(?=i)", "d"),
                    Sound.of("w(?=[aeio])", "v"),
                    Sound.of("bit?ch(?= |$)", "vich")),
            List.of(Sound.of("\\bb", "v"), Sound.of("(?<=[kst]t)a\\b", "or")));

    private KatakanaSpellings() {}

    /**
     * A text of katakana in Latin letters, without the vowels that only carry a consonant: as it sounds, and as it would be a Slavic
     * or a Western name, where those are other spellings. Words in characters stay as they are: レッドレパス工業. None for another text.
     */
    public static List<String> ofForeign(String text) {
        if (text.isEmpty() || !isKatakanaOrHan(text)) {
            return List.of();
        }
        var out = new StringBuilder(text.length() * 2);
        for (var word : BETWEEN.split(text.strip(), -1)) {
            if (word.equals(FIRM)) {
                continue;
            }
            out.append(out.isEmpty() ? "" : " ")
                    .append(
                            word.chars().limit(1).anyMatch(Characters::isHan)
                                    ? word
                                    : heard(Transliterator.latin(word)));
        }
        return SOUNDS.spellings(out.toString());
    }

    private static String heard(String latin) {
        var word = FAMILY_NAME.matcher(latin).replaceFirst("v");
        word = SILENT_U.matcher(word).replaceAll("");
        word = SILENT_O.matcher(word).replaceAll("");
        return SILENT_I.matcher(word).replaceAll("");
    }

    private static boolean isKatakanaOrHan(String text) {
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean is = c >= FIRST && c <= LAST;
            if (!is && "・･＝= \u3000ー".indexOf(c) < 0 && !Characters.isHan(c)) {
                return false;
            }
            any |= is;
        }
        return any;
    }
}

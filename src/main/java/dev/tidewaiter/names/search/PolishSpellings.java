package dev.tidewaiter.names.search;

import dev.tidewaiter.names.search.ForeignSounds.Sound;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of Russian firms and people as Polish papers spell them (PWN, transkrypcja): Siewiernyj Potok for Severny Potok, Połkowodiec for
 * Polkovodets. An i before a vowel only makes the consonant soft, ł is l and w is v.
 */
public final class PolishSpellings {

    /** Letters, groups and endings that Russian words have in Polish spelling. */
    private static final Pattern POLISH = Pattern.compile(
            "[łśźżćń]|szcz|i[ea]\\p{L}*[aoi]ja\\b|owiec\\b|odiec\\b|[kn]aja\\b|(?:[sc]kij|nyj|noje|skoje)\\b");

    /** One after the other. */
    private static final List<Sound> SOUNDS = List.of(
            Sound.of("szcz", "\u0002"),
            Sound.of("sz", "\u0003"),
            Sound.of("cz", "\u0001"),
            Sound.of("ch", "kh"),
            Sound.of("c", "ts"),
            Sound.of("ż", "zh"),
            Sound.of("ź", "z"),
            Sound.of("ś", "s"),
            Sound.of("ć", "t"),
            Sound.of("ń", "n"),
            Sound.of("ł", "l"),
            Sound.of("ó", "o"),
            Sound.of("w", "v"),
            Sound.of("(?<=\\p{L})ij\\b", "iy"),
            Sound.of("(?<=[^\\P{L}aeiouy])ie", "e"),
            Sound.of("(?<=[^\\P{L}aeiouy])i(?=[aou])", "y"),
            Sound.of("j", "y"),
            Sound.of("\u0001", "ch"),
            Sound.of("\u0002", "shch"),
            Sound.of("\u0003", "sh"));

    private PolishSpellings() {}

    /** A text in the spelling of English papers; empty where nothing Polish is in it. */
    public static String inEnglish(String text) {
        if (!mayBePolish(text)) {
            return "";
        }
        var small = text.toLowerCase(Locale.ROOT);
        if (!POLISH.matcher(small).find()) {
            return "";
        }
        var english = ForeignSounds.spelled(small, SOUNDS);
        return english.equals(small) ? "" : english;
    }

    /** Whether letters stand in a text without which it is no Polish spelling; asked first, because most have none. */
    private static boolean mayBePolish(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'j' || c == 'J' || c == 'w' || c == 'W' || (c >= 'Ć' && c <= 'ż')) {
                return true;
            }
        }
        return false;
    }
}

package dev.tidewaiter.names.search;

import dev.tidewaiter.names.search.ForeignSounds.Sound;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of Russian firms and people as German papers spell them (Duden): Maschinostroitelnyj sawod for Mashinostroitelny zavod. A sound
 * that is s, z, sh or zh in Russian is s or sch in German, so that the words of trade, which are known as English papers spell them, are
 * not heard.
 */
public final class GermanSpellings {

    /** Endings and groups of letters that Russian words have in German spelling, and hardly German ones. */
    private static final Pattern GERMAN = Pattern.compile(
            "(?:[ln]yj?|skij?|skoj|naja|skaja|nych|skich|oje|zii|[oe]w|owa|ewa)\\b|[aeio]tsch|\\bsawod");

    /** One after the other. */
    private static final List<Sound> SOUNDS = List.of(
            Sound.of("schtsch", "\u0002"),
            Sound.of("tsch", "\u0001"),
            Sound.of("sch", "\u0003"),
            Sound.of("ch", "kh"),
            Sound.of("\u0001", "ch"),
            Sound.of("\u0002", "shch"),
            Sound.of("ij\\b", "iy"),
            Sound.of("j", "y"),
            Sound.of("w", "v"),
            Sound.of("z", "ts"),
            Sound.of("\\bs(?=[aeiouy])", "z"),
            Sound.of("(?<=[aeiouy])s(?=[aeiouy])", "z"),
            Sound.of("ss", "s"));

    private GermanSpellings() {}

    /** A text of at least two words in the spellings of English papers; none where nothing German is in it. */
    public static List<String> inEnglish(String text) {
        if (text.indexOf(' ') < 0 || !mayBeGerman(text)) {
            return List.of();
        }
        var small = text.toLowerCase(Locale.ROOT);
        if (!GERMAN.matcher(small).find()) {
            return List.of();
        }
        var english = ForeignSounds.spelled(small, SOUNDS);
        // the sound that German has no letter for is written like the one it has: Ischewsk, Maschina
        return List.of(english.replace("\u0003", "zh"), english.replace("\u0003", "sh"));
    }

    /** Whether letters stand in a text without which it is no German spelling; asked first, because most have none. */
    private static boolean mayBeGerman(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = (char) (text.charAt(i) | 0x20);
            char next = (char) (text.charAt(i + 1) | 0x20);
            if ((c == 's' && next == 'c') || (c == 'a' && next == 'w') || (c == 'i' && next == 'j')) {
                return true;
            }
        }
        return false;
    }
}

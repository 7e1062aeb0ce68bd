package dev.tidewaiter.names.search;

import dev.tidewaiter.names.search.ForeignSounds.Sound;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of Russians as French papers spell them, and Soviet passports until 1997 did: Chychkine for Shyshkin. Among the ways in which
 * languages spell a sound, "ch" is tsh for most of them, so that only the French endings and groups of letters tell that it is sh.
 */
public final class FrenchSpellings {

    /** A Russian ending in French letters, of a family name or of the name of the father. */
    private static final Pattern FRENCH = Pattern.compile("(?:ine|[oe]ff|[oeï]eva?|vitch|[eo]vna|chov|kov|ski)\\b|tch");

    /** One after the other. */
    private static final List<Sound> SOUNDS = List.of(
            Sound.of("chtch", "\u0002"),
            Sound.of("dj", "dzh"),
            Sound.of("tch", "\u0001"),
            Sound.of("ch", "sh"),
            Sound.of("\u0001", "ch"),
            Sound.of("\u0002", "shch"),
            Sound.of("oï", "oy"),
            Sound.of("aï", "ay"),
            Sound.of("eï", "ey"),
            Sound.of("ouï", "uy"),
            Sound.of("ï", "i"),
            Sound.of("iou", "yu"),
            Sound.of("you", "yu"),
            Sound.of("ou", "u"),
            Sound.of("j", "zh"),
            Sound.of("gu(?=[eiïy])", "g"),
            Sound.of("(?<=[aeiouy])ss(?=[aeiouy])", "s"),
            Sound.of("(?<=\\p{L}{2})ine\\b", "in"),
            Sound.of("off\\b", "ov"),
            Sound.of("eff\\b", "ev"));

    private FrenchSpellings() {}

    /** A text of at least two words in the spelling of English papers; empty where nothing French is in it. */
    public static String inEnglish(String text) {
        if (text.indexOf(' ') < 0 || !mayBeFrench(text)) {
            return "";
        }
        var small = text.toLowerCase(Locale.ROOT);
        if (!FRENCH.matcher(small).find()) {
            return "";
        }
        var english = ForeignSounds.spelled(small, SOUNDS);
        return english.equals(small) ? "" : english;
    }

    /** Whether letters stand in a text without which it is no French spelling; asked first, because most have none. */
    private static boolean mayBeFrench(String text) {
        return text.contains("ch")
                || text.contains("CH")
                || text.contains("Ch")
                || text.contains("ou")
                || text.contains("OU")
                || text.indexOf('j') >= 0
                || text.indexOf('J') >= 0
                || text.indexOf('ï') >= 0
                || text.indexOf('Ï') >= 0;
    }
}

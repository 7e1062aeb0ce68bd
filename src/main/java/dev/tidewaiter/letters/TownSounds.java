package dev.tidewaiter.letters;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a town in Ukraine or Russia sounds like, equal for the tables by which English, German, French, Polish, Czech, Romanian,
 * Turkish and other hands write it: Донецк, Donetsk, Donjezk, Doněck and Donețk are one. Coarser than {@link CyrillicSounds}, so that only names
 * of some length are to be compared. A key, no spelling to show.
 */
public final class TownSounds {

    private static final String CYRILLIC = "абвгґдеёєжзиіїйклмнопрстуўфхцчшщъыьэюя";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "g", "d", "e", "e", "e", "zh", "z", "i", "i", "i", "i", "k", "l", "m", "n", "o", "p", "r",
        "s", "t", "u", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "i", "", "e", "iu", "ia"
    };

    /** Letters whose accent is another sound. */
    private static final String ACCENTED = "čćçšşșŝžżțţı";

    private static final String[] SOUNDED = {"ch", "ch", "ch", "sh", "sh", "sh", "sh", "zh", "zh", "ts", "ts", "i"};

    /** Spellings of one sound, the longer first: hissing ones are one, and so are those of the throat, which German and Polish write alike. */
    private static final String[][] SOUNDS = {
        {"schtsch", "s"},
        {"shch", "s"},
        {"szcz", "s"},
        {"tsch", "h"},
        {"tch", "h"},
        {"cz", "h"},
        {"sch", "s"},
        {"sh", "s"},
        {"sz", "s"},
        {"zh", "s"},
        {"ch", "h"},
        {"kh", "h"},
        {"ts", "s"},
        {"tz", "s"},
        {"ph", "f"},
        {"th", "t"},
        {"ou", "u"},
        {"c", "s"},
        {"z", "s"},
        {"w", "v"},
        {"y", "i"},
        {"j", "i"},
        {"q", "k"},
        {"x", "ks"}
    };

    /** The Greek name that Russian has with F: Feodosia, Theodosia. */
    private static final String GREEK = "teo";

    private TownSounds() {}

    /** The sounds of a word; what is no letter of either alphabet is left out. */
    public static String of(String word) {
        var latin = latin(word.toLowerCase(Locale.ROOT));
        var sounds = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); ) {
            var spelled = spelledAt(latin, i);
            if (spelled == null) {
                append(sounds, soundOf(latin.charAt(i), i));
                i++;
            } else {
                for (int k = 0; k < spelled[1].length(); k++) {
                    append(sounds, spelled[1].charAt(k));
                }
                i += spelled[0].length();
            }
        }
        return sounds.indexOf(GREEK) == 0 ? 'f' + sounds.substring(1) : sounds.toString();
    }

    private static String @Nullable [] spelledAt(String latin, int at) {
        for (var sound : SOUNDS) {
            if (latin.startsWith(sound[0], at)) {
                return sound;
            }
        }
        return null;
    }

    /** Luhansk is Lugansk, but a name that begins with G is another than one with H. */
    private static char soundOf(char letter, int at) {
        return letter == 'g' && at > 0 ? 'h' : letter;
    }

    private static String latin(String word) {
        var out = new StringBuilder(word.length() + 4);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int cyrillic = c < 0x400 ? -1 : CYRILLIC.indexOf(c);
            int accented = c < 0x80 ? -1 : ACCENTED.indexOf(c);
            if (cyrillic >= 0) {
                out.append(LATIN[cyrillic]);
            } else if (accented >= 0) {
                out.append(SOUNDED[accented]);
            } else {
                var plain = c < 0x80 ? String.valueOf(c) : Unaccented.of(c);
                plain.chars()
                        .filter(letter -> letter >= 'a' && letter <= 'z')
                        .forEach(letter -> out.append((char) letter));
            }
        }
        return out.toString();
    }

    /** Adds a sound, once where it is doubled; "ie" behind a consonant is a soft "e": Donieck, Jewpatorija. */
    private static void append(StringBuilder sounds, char sound) {
        int last = sounds.length() - 1;
        if (sound == 'e'
                && last >= 0
                && sounds.charAt(last) == 'i'
                && (last == 0 || "aeou".indexOf(sounds.charAt(last - 1)) < 0)) {
            sounds.setLength(last);
            last--;
        }
        if (last < 0 || sounds.charAt(last) != sound) {
            sounds.append(sound);
        }
    }
}

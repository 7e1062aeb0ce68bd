package dev.tidewaiter.letters;

import java.util.stream.Stream;

/**
 * What the name of a town in Ukraine or Russia sounds like, equal for the tables by which English, German, French, Polish, Czech, Romanian,
 * Turkish and other hands write it: Донецк, Donetsk, Donjezk, Doněck and Donețk are one. Coarser than {@link CyrillicSounds}, so that only names
 * of some length are to be compared. A key, no spelling to show.
 *
 * <p>One instance is for one thread, and hears one word after another.
 */
public final class TownSounds {

    private static final String CYRILLIC = "абвгґдеёєжзиіїйклмнопрстуўфхцчшщъыьэюя";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "g", "d", "e", "e", "e", "zh", "z", "i", "i", "i", "i", "k", "l", "m", "n", "o", "p", "r",
        "s", "t", "u", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "i", "", "e", "iu", "ia"
    };

    private static final int LETTERS = 'z' - 'a' + 1;
    private static final int FIRST_ACCENTED = 0x80;
    private static final int FIRST_CYRILLIC = 0x400;

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

    /** Those of one letter first are tried alone: nearly every letter begins one or none. */
    private static final String[][][] BY_LETTER = byLetter();

    /** The latin letters of the word in hand, and its sounds: a text has many words, and nearly none of them is kept. */
    private final StringBuilder latin = new StringBuilder();

    private final StringBuilder sounds = new StringBuilder();

    /** The sounds of a word; what is no letter of either alphabet is left out. */
    public static String of(String word) {
        return new TownSounds().of(word, 0, word.length()).toString();
    }

    /** The sounds of a word in a text, until the next word is asked about. */
    public CharSequence of(String text, int from, int to) {
        latin.setLength(0);
        sounds.setLength(0);
        for (int i = from; i < to; i++) {
            write(Character.toLowerCase(text.charAt(i)));
        }
        for (int i = 0; i < latin.length(); ) {
            i += hear(i);
        }
        if (sounds.indexOf(GREEK) == 0) {
            sounds.setCharAt(0, 'f');
        }
        return sounds;
    }

    private static String[][][] byLetter() {
        var found = new String[LETTERS][][];
        for (int i = 0; i < LETTERS; i++) {
            char first = (char) ('a' + i);
            found[i] = Stream.of(SOUNDS)
                    .filter(sound -> sound[0].charAt(0) == first)
                    .toArray(String[][]::new);
        }
        return found;
    }

    /** Adds the sound that is spelled there, and tells how many letters that takes. */
    private int hear(int at) {
        char letter = latin.charAt(at);
        for (var sound : BY_LETTER[letter - 'a']) {
            if (isWritten(sound[0], at)) {
                for (int k = 0; k < sound[1].length(); k++) {
                    append(sound[1].charAt(k));
                }
                return sound[0].length();
            }
        }
        append(soundOf(letter, at));
        return 1;
    }

    private boolean isWritten(String spelling, int at) {
        int i = 1;
        while (i < spelling.length() && at + i < latin.length() && spelling.charAt(i) == latin.charAt(at + i)) {
            i++;
        }
        return i == spelling.length();
    }

    /** Luhansk is Lugansk, but a name that begins with G is another than one with H. */
    private static char soundOf(char letter, int at) {
        return letter == 'g' && at > 0 ? 'h' : letter;
    }

    private void write(char c) {
        if (c < FIRST_ACCENTED) {
            if (c >= 'a' && c <= 'z') {
                latin.append(c);
            }
            return;
        }
        int cyrillic = c < FIRST_CYRILLIC ? -1 : CYRILLIC.indexOf(c);
        int accented = cyrillic >= 0 ? -1 : ACCENTED.indexOf(c);
        if (cyrillic >= 0) {
            latin.append(LATIN[cyrillic]);
        } else if (accented >= 0) {
            latin.append(SOUNDED[accented]);
        } else {
            var plain = Unaccented.of(c);
            for (int i = 0; i < plain.length(); i++) {
                char letter = plain.charAt(i);
                if (letter >= 'a' && letter <= 'z') {
                    latin.append(letter);
                }
            }
        }
    }

    /** Adds a sound, once where it is doubled; "ie" behind a consonant is a soft "e": Donieck, Jewpatorija. */
    private void append(char sound) {
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

package dev.tidewaiter.letters;

/**
 * What a word in Cyrillic letters sounds like, equal for whatever Latin letters somebody writes it in: Екатеринбург, Jekaterinburg and
 * Yekaterinburg are one, and so are грузополучатель and "gruzopoluchatel". A key to compare, no spelling to show.
 */
public final class CyrillicSounds {

    private static final String CYRILLIC = "абвгґдеёєжзиіїйклмнопрстуўфхцчшщъыьэюя";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "g", "d", "e", "e", "ie", "zh", "z", "i", "i", "i", "i", "k", "l", "m", "n", "o", "p", "r",
        "s", "t", "u", "u", "f", "h", "c", "ch", "sh", "sh", "", "i", "", "e", "iu", "ia"
    };

    /** Latin spellings of one sound in the tables of English, German, French and Polish hands; the longer first. */
    private static final String[][] SOUNDS = {
        {"shch", "sh"},
        {"schtsch", "sh"},
        {"tsch", "ch"},
        {"tch", "ch"},
        {"sch", "sh"},
        {"kh", "h"},
        {"ts", "c"},
        {"tz", "c"},
        {"ck", "k"},
        {"ph", "f"},
        {"w", "v"},
        {"y", "i"},
        {"j", "i"},
        {"ou", "u"},
        {"x", "ks"}
    };

    /** The letters that those begin with. */
    private static final String MAY_CHANGE = "stkcpwyjox";

    private CyrillicSounds() {}

    /** The sounds of a word in small letters, Cyrillic or Latin; other signs stay as they are. */
    public static String of(String word) {
        var plain = latin(word);
        var out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); ) {
            char c = plain.charAt(i);
            String[] found = null;
            for (int k = 0; k < SOUNDS.length && found == null && MAY_CHANGE.indexOf(c) >= 0; k++) {
                found = plain.startsWith(SOUNDS[k][0], i) ? SOUNDS[k] : null;
            }
            if (found == null) {
                append(out, c);
                i++;
            } else {
                for (int k = 0; k < found[1].length(); k++) {
                    append(out, found[1].charAt(k));
                }
                i += found[0].length();
            }
        }
        // Ye and Je at the start of a word are one letter in Russian
        var sounds = out.toString();
        return sounds.length() > 2 && sounds.startsWith("ie") ? sounds.substring(1) : sounds;
    }

    /** Whether a text has a Cyrillic letter. */
    public static boolean isCyrillic(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u0400' && text.charAt(i) <= '\u04ff') {
                return true;
            }
        }
        return false;
    }

    private static String latin(String word) {
        if (!isCyrillic(word)) {
            return word;
        }
        var out = new StringBuilder(word.length() + 4);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int at = c < 0x400 ? -1 : CYRILLIC.indexOf(c);
            if (at >= 0) {
                out.append(LATIN[at]);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Adds a letter, once where it is doubled. */
    private static void append(StringBuilder out, char c) {
        if (out.length() == 0 || out.charAt(out.length() - 1) != c) {
            out.append(c);
        }
    }
}

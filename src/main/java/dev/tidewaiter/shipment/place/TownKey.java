package dev.tidewaiter.shipment.place;

import java.util.Locale;

/**
 * A key that is equal for the spellings of one town's name: in Cyrillic and Latin letters, by whatever table the letters were
 * turned, and with any ending of a case. Jekaterinburg, Yekaterinburg and в Екатеринбурге are one.
 */
final class TownKey {

    /** Latin spellings of one sound; the longer first. */
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

    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґў";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
        "h", "c", "ch", "sh", "sh", "", "i", "", "e", "iu", "ia", "i", "i", "e", "g", "u"
    };

    /** Endings of cases, the longest first; what stands before them must still be long enough to be a name. */
    private static final String[] ENDINGS = {
        "ого", "ому", "ой", "ом", "ем", "ей", "ью", "ую", "ая", "ое", "ий", "ый", "а", "у", "ы", "е", "и", "ю", "я",
        "о", "й", "ь"
    };

    private static final int SHORTEST_STEM = 4;

    private TownKey() {}

    /** The key of a name as it stands. */
    static String of(String name) {
        return ofFolded(PlaceNameKey.of(name));
    }

    /** The key of a name that is folded already. */
    static String ofFolded(String plain) {
        return plain.isEmpty() || PlaceNameKey.hasIdeograph(plain) ? plain : sounds(latin(plain));
    }

    /** The key of the name's stem, for a word in Cyrillic letters; empty for others, and for short ones. */
    static String stem(String name) {
        if (!hasCyrillic(name)) {
            return "";
        }
        var small = name.toLowerCase(Locale.ROOT);
        for (var ending : ENDINGS) {
            if (small.endsWith(ending)) {
                small = small.substring(0, small.length() - ending.length());
                break;
            }
        }
        return small.length() < SHORTEST_STEM ? "" : of(small);
    }

    private static boolean hasCyrillic(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= '\u0400' && name.charAt(i) <= '\u04ff') {
                return true;
            }
        }
        return false;
    }

    private static String latin(String plain) {
        if (!hasCyrillic(plain)) {
            return plain;
        }
        var out = new StringBuilder(plain.length() + 4);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            int at = c < 0x400 ? -1 : CYRILLIC.indexOf(c);
            if (at >= 0) {
                out.append(LATIN[at]);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String sounds(String plain) {
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
        var key = out.toString();
        return key.length() > 2 && key.startsWith("ie") ? key.substring(1) : key;
    }

    /** Adds a letter, once where it is doubled. */
    private static void append(StringBuilder out, char c) {
        if (out.length() == 0 || out.charAt(out.length() - 1) != c) {
            out.append(c);
        }
    }
}

package dev.tidewaiter.letters;

/**
 * Which letters of the Latin, Greek and Cyrillic alphabets look the same, by Unicode's table of confusables (UTS 39). ICU, from whose
 * {@code SpoofChecker} the groups are written down, would take a third of a second to load it; a test holds them to it.
 *
 * <p>A text that was folded to small letters may have been typed in capitals, as names and model numbers mostly are. For such a
 * text there are questions of their own, in which the capitals decide: the small "в" looks like no Latin letter, and "В" like "B".
 */
public final class Confusables {

    /** No letter. */
    public static final char NONE = 0;

    static final int LATIN_END = 0x180;
    static final int OTHERS = 0x370;
    static final int OTHERS_END = 0x530;

    /** Cyrillic letters that are in daily use in Europe. */
    private static final int CYRILLIC = 0x400;

    private static final int CYRILLIC_END = 0x460;

    /** Groups of characters that look the same, those of ASCII first. */
    static final String GROUPS =
            "2Ϩ 3ЗӠ 6Ϭб AΑА ÆӔ ÁΆ ĂӐ ÄӒ BΒВ CϹС ÇҪ EΕЕ ÈЀ ÉΈ ĔĚӖ ËЁ FϜ GԌ HΗН JͿЈ KΚК MΜϺМ NΝ 0OΟО ÓΌ ÖӦ PΡР "
                    + "SЅ TΤТ VѴ WԜ XΧХ YΥϒУҮ ÝΎϓ ŸΫϔӰ ZΖ aαа æӕ áά ăӑ äӓ bЬ cϲс çҫ dԁ eеҽ èѐ ĕěӗ ëё ęҿ hһ ħћ iıͺιі íί "
                    + "ïϊї jϳј 1IlΙІӀӏ ÍĺΊ ÏΪЇ ŋη oοσϭо óό öӧ pþρϱϸр qԛ rг ŕѓ sѕ uυ úύ üϋ vνѵ wшѡԝ xх yγуү ÿӱ ÞϷ ßβϐ "
                    + "ĸκϰк µμ";

    private static final String[] GROUP_OF = new String[OTHERS_END];

    static {
        for (var group : GROUPS.split(" ", -1)) {
            for (int i = 0; i < group.length(); i++) {
                GROUP_OF[group.charAt(i)] = group;
            }
        }
    }

    private static final char[] LATIN = new char[OTHERS_END];
    private static final char[] LATIN_OF_FOLDED = new char[OTHERS_END];
    private static final char[] CYRILLIC_LIKE = new char[LATIN_END];
    private static final char[] CYRILLIC_OF_FOLDED = new char[LATIN_END];

    static {
        for (char c = OTHERS; c < OTHERS_END; c++) {
            LATIN[c] = choose(c, 0, LATIN_END);
        }
        for (char c = 0; c < LATIN_END; c++) {
            CYRILLIC_LIKE[c] = choose(c, CYRILLIC, CYRILLIC_END);
        }
        for (char c = OTHERS; c < OTHERS_END; c++) {
            LATIN_OF_FOLDED[c] = small(LATIN[capital(c)]);
        }
        for (char c = 0; c < LATIN_END; c++) {
            char capital = capital(c);
            CYRILLIC_OF_FOLDED[c] = capital < LATIN_END ? small(CYRILLIC_LIKE[capital]) : NONE;
        }
    }

    private Confusables() {}

    /** The Latin letter that a Greek or Cyrillic letter looks like as it is typed; {@link #NONE} for all others. */
    public static char latin(char letter) {
        return letter < OTHERS_END ? LATIN[letter] : NONE;
    }

    /** The Cyrillic letter that a Latin letter looks like as it is typed; {@link #NONE} for all others. */
    public static char cyrillic(char letter) {
        return letter < LATIN_END ? CYRILLIC_LIKE[letter] : NONE;
    }

    /** The small Latin letter whose capital looks like that of a small Greek or Cyrillic one; {@link #NONE} for all others. */
    public static char latinOfFolded(char small) {
        return small < OTHERS_END ? LATIN_OF_FOLDED[small] : NONE;
    }

    /** The small Cyrillic letter whose capital looks like that of a small Latin one; {@link #NONE} for all others. */
    public static char cyrillicOfFolded(char small) {
        return small < LATIN_END ? CYRILLIC_OF_FOLDED[small] : NONE;
    }

    /**
     * The small letters and digits of ASCII and of Cyrillic alphabets that a character of a folded text may have been typed for,
     * itself first: 0, o and о for 0.
     */
    public static String likenesses(char folded) {
        var all = new StringBuilder().append(folded);
        addLikenesses(folded, all);
        addLikenesses(capital(folded), all);
        return all.toString();
    }

    private static void addLikenesses(char c, StringBuilder all) {
        var group = c < OTHERS_END ? GROUP_OF[c] : null;
        for (int i = 0; group != null && i < group.length(); i++) {
            char like = small(group.charAt(i));
            boolean common = like < 0x80 || (like >= CYRILLIC && like < CYRILLIC_END);
            if (common && all.indexOf(String.valueOf(like)) < 0) {
                all.append(like);
            }
        }
    }

    /** A letter of an alphabet that looks like a character; one of the same case before another, and one of ASCII before all. */
    private static char choose(char c, int from, int to) {
        var group = GROUP_OF[c];
        char best = NONE;
        for (int i = 0; group != null && i < group.length(); i++) {
            char like = group.charAt(i);
            if (like >= from && like < to && Character.isLetter(like)) {
                boolean better = best == NONE
                        || ((like < 0x80 || best >= 0x80)
                                && isCapital(like) == isCapital(c)
                                && isCapital(best) != isCapital(c));
                best = better ? like : best;
            }
        }
        return best;
    }

    private static boolean isCapital(char c) {
        return Character.isUpperCase(c);
    }

    private static char capital(char c) {
        char capital = Character.toUpperCase(c);
        return capital < OTHERS_END ? capital : c;
    }

    private static char small(char c) {
        return Character.toLowerCase(c);
    }
}

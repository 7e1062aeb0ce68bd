package dev.tidewaiter.designation.mention;

/**
 * Text typed with the other of two keyboards switched on, Russian for English or English for Russian: "Ntrcnbkm" is Текстиль, "Ыщае" is
 * Soft. Both keyboards are those of Windows; the Russian one follows the national standard.
 */
final class OtherKeyboard {

    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
    private static final String CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбю";

    /** What Russian о and а, and English a, o and i, become: frequent there and rare here. */
    private static final String TELL_RUSSIAN = "jf";

    private static final String TELL_ENGLISH = "фщш";
    private static final String NEVER_FIRST = "ыьъЫЬЪ";
    private static final String RUSSIAN_VOWELS = "аеиоуыэюяё";
    private static final String ENGLISH_VOWELS = "aeiou";

    /** A shorter text may be an abbreviation in either. */
    private static final int FEWEST_LETTERS = 6;

    private static final int FEWEST_TELLING = 2;
    private static final double TELLING = 0.08;
    private static final double FEW_VOWELS = 0.2;
    private static final int LONG_WITHOUT_VOWEL = 8;

    private static final double VOWELS_OF_A_LANGUAGE = 0.25;
    private static final double MOSTLY_VOWELS = 0.5;

    private OtherKeyboard() {}

    /** The text as it was meant; empty when it was typed with the right keyboard, as nearly all are. Never fails. */
    static String in(String text) {
        int letters = 0;
        int latin = 0;
        int telling = 0;
        int russian = 0;
        int english = 0;
        int vowels = 0;
        for (var word : text.split(" ", -1)) {
            boolean right = isMostly(ENGLISH_VOWELS, word);
            for (int i = 0; i < word.length(); i++) {
                char c = Character.toLowerCase(word.charAt(i));
                if (!Character.isLetter(c)) {
                    continue;
                }
                letters++;
                latin += c < 0x80 ? 1 : 0;
                telling += right ? 0 : 1;
                vowels += !right && ENGLISH_VOWELS.indexOf(c) >= 0 ? 1 : 0;
                russian += TELL_RUSSIAN.indexOf(c) >= 0 ? 1 : 0;
                english += TELL_ENGLISH.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        if (letters < FEWEST_LETTERS) {
            return "";
        }
        boolean russianTold =
                (russian >= FEWEST_TELLING && russian >= TELLING * telling && vowels <= FEW_VOWELS * telling)
                        || (vowels == 0 && telling >= LONG_WITHOUT_VOWEL);
        if (russianTold && latin == letters) {
            return plausible(turned(text, LATIN, CYRILLIC, ENGLISH_VOWELS), RUSSIAN_VOWELS);
        }
        if (latin == 0 && ((english >= FEWEST_TELLING && english >= TELLING * letters) || beginsAsNoWord(text))) {
            return plausible(turned(text, CYRILLIC, LATIN, ""), ENGLISH_VOWELS);
        }
        return "";
    }

    /** Whether a word begins as no Russian word does. */
    private static boolean beginsAsNoWord(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean begins = i == 0 || !Character.isLetter(text.charAt(i - 1));
            if (begins && NEVER_FIRST.indexOf(text.charAt(i)) >= 0 && Character.isLetter(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** A word that is mostly vowels was typed rightly: the form OOO in front of the rest. */
    private static String turned(String text, String from, String to, String vowels) {
        var out = new StringBuilder(text.length());
        for (var word : text.split(" ", -1)) {
            boolean right = isMostly(vowels, word);
            out.append(out.isEmpty() ? "" : " ");
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                int at = from.indexOf(Character.toLowerCase(c));
                boolean key = at >= 0 && !right && (Character.isLetter(c) || isBeforeLetter(word, i));
                char other = key ? to.charAt(at) : c;
                out.append(Character.isUpperCase(c) ? Character.toUpperCase(other) : other);
            }
        }
        return out.toString();
    }

    /** A point or comma is a letter of the other keyboard inside a word and a mark at its end. */
    private static boolean isBeforeLetter(String word, int at) {
        return at + 1 < word.length() && Character.isLetter(word.charAt(at + 1));
    }

    private static String plausible(String text, String vowels) {
        return share(text, vowels) >= VOWELS_OF_A_LANGUAGE ? text : "";
    }

    private static boolean isMostly(String some, String word) {
        return share(word, some) > MOSTLY_VOWELS;
    }

    private static double share(String text, String some) {
        int letters = 0;
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            letters += Character.isLetter(c) ? 1 : 0;
            found += some.indexOf(c) >= 0 ? 1 : 0;
        }
        return letters == 0 ? 0 : (double) found / letters;
    }
}

package dev.tidewaiter.letters;

/**
 * Mends a word whose letters come from two alphabets that look alike, as in a "Limbach" typed with a Cyrillic "а": the
 * few go over to the many, so that the word is spelled in one alphabet. Greek letters among Latin ones become Latin. The word is in
 * small letters, which may have been capitals.
 */
public final class MixedAlphabets {

    private MixedAlphabets() {}

    /** A text as it was typed, in which each word stands in one alphabet; of the same length, capitals where they were. */
    public static String mendWords(String text) {
        if (isPlain(text)) {
            return text;
        }
        var out = new StringBuilder(text);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                mend(out, start, i);
                start = i + 1;
            }
        }
        return out.toString();
    }

    private static void mend(StringBuilder text, int start, int end) {
        if (end - start < 2) {
            return;
        }
        var word = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            word.append(Character.toLowerCase(text.charAt(i)));
        }
        var mended = mend(word.toString());
        for (int i = start; i < end; i++) {
            char c = mended.charAt(i - start);
            if (c != word.charAt(i - start)) {
                text.setCharAt(i, Character.isUpperCase(text.charAt(i)) ? Character.toUpperCase(c) : c);
            }
        }
    }

    /** The word in one alphabet; as it is when it does not mix the two. */
    public static String mend(String word) {
        int latin = 0;
        int cyrillic = 0;
        int greek = 0;
        int onlyCyrillic = 0;
        int onlyLatin = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'a' && c <= 'z') {
                latin++;
                onlyLatin += cyrillic(c) == c ? 1 : 0;
            } else if (c >= '\u0400' && c <= '\u052f') {
                cyrillic++;
                onlyCyrillic += latin(c) == c ? 1 : 0;
            } else if (latin(c) != c) {
                greek++;
            }
        }
        if (latin > 0 && greek > 0) {
            return mend(greekToLatin(word));
        }
        if (latin == 0 || cyrillic == 0) {
            return word;
        }
        boolean toLatin = onlyCyrillic == onlyLatin ? latin >= cyrillic : onlyLatin > onlyCyrillic;
        return toLatin ? cyrillicToLatin(word) : latinToCyrillic(word);
    }

    /**
     * A text of words that mix letters of two alphabets, each wholly in Latin ones; empty where none does. A word with a letter that looks
     * like no Latin one stays. In which alphabet a mixed word was meant its letters alone do not always tell.
     */
    public static String inLatin(String text) {
        if (isPlain(text)) {
            return "";
        }
        var out = new StringBuilder(text);
        boolean mixed = false;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                mixed |= toLatin(out, start, i);
                start = i + 1;
            }
        }
        return mixed ? out.toString() : "";
    }

    /** Writes a word in Latin letters where all of it may be; whether it mixed two alphabets. */
    private static boolean toLatin(StringBuilder text, int start, int end) {
        boolean plain = false;
        boolean other = false;
        for (int i = start; i < end; i++) {
            char folded = Character.toLowerCase(text.charAt(i));
            char like = latin(folded);
            if (folded >= Confusables.OTHERS && (like < 'a' || like > 'z')) {
                return false;
            }
            plain |= folded < Confusables.OTHERS;
            other |= folded >= Confusables.OTHERS;
        }
        for (int i = start; other && i < end; i++) {
            char c = text.charAt(i);
            char like = latin(Character.toLowerCase(c));
            text.setCharAt(i, Character.isUpperCase(c) ? Character.toUpperCase(like) : like);
        }
        return plain && other;
    }

    /** Most texts are. */
    private static boolean isPlain(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) < Confusables.OTHERS) {
            at++;
        }
        return at == text.length();
    }

    private static String greekToLatin(String word) {
        var out = new StringBuilder(word);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c < '\u0400') {
                out.setCharAt(i, latin(c));
            }
        }
        return out.toString();
    }

    private static String cyrillicToLatin(String word) {
        var out = new StringBuilder(word);
        for (int i = 0; i < out.length(); i++) {
            out.setCharAt(i, latin(out.charAt(i)));
        }
        return out.toString();
    }

    private static String latinToCyrillic(String word) {
        var out = new StringBuilder(word);
        for (int i = 0; i < out.length(); i++) {
            out.setCharAt(i, cyrillic(out.charAt(i)));
        }
        return out.toString();
    }

    /** The letter of the plain Latin alphabet that a letter looks like; the letter itself when it looks like none. */
    private static char latin(char letter) {
        char latin = Confusables.latinOfFolded(letter);
        return latin >= 'a' && latin <= 'z' ? latin : letter;
    }

    private static char cyrillic(char letter) {
        char cyrillic = letter < 0x80 ? Confusables.cyrillicOfFolded(letter) : Confusables.NONE;
        return cyrillic == Confusables.NONE ? letter : cyrillic;
    }
}

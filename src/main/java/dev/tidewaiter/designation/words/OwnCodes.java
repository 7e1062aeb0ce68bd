package dev.tidewaiter.designation.words;

import dev.tidewaiter.wordlist.WordLimits;

/** Numbers and codes that whoever writes a document gave to others, and by which nobody else knows who that is. Immutable. */
final class OwnCodes {

    /** The Chinese signs that number like A, B, C. */
    private static final String NUMBERS = "甲乙丙丁";

    private final int fewestDigits;
    private final int shortestCode;
    private final int mostLetters;
    private final int shortestOfRegister;
    private final int mostZeros;

    OwnCodes(WordLimits shapes) {
        this.fewestDigits = shapes.value("fewest-digits");
        this.shortestCode = shapes.value("shortest-code");
        this.mostLetters = shapes.value("most-letters-of-code");
        this.shortestOfRegister = shapes.value("shortest-number-of-register");
        this.mostZeros = shapes.value("most-zeros-of-register");
    }

    /** "C-02", "KUNDE 7", "10023", "0000100234": too short for a register, or filled up in front as bookkeeping programs do. */
    boolean isNumber(String number) {
        int digits = 0;
        int signs = 0;
        int zeros = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            zeros += c == '0' && zeros == signs ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
            signs += Character.isLetterOrDigit(c) ? 1 : 0;
        }
        return digits == signs
                ? digits < shortestOfRegister || zeros > mostZeros
                : digits < fewestDigits && signs < shortestCode;
    }

    /**
     * A few letters, then at least two digits, "C-01", behind a blank with a zero before them, "CUST 0042"; or a number of its writer's.
     * "S7", "3M" and "BASF 12" are names, and so is all that has more words.
     */
    boolean isName(String name) {
        int letters = 0;
        int digits = 0;
        int gaps = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetter(c)) {
                letters += digits == 0 ? 1 : mostLetters;
            } else if (Character.isDigit(c)) {
                digits++;
            } else {
                boolean apart = c == ' ' && !name.startsWith("0", i + 1);
                gaps += NonPartyPhrases.AROUND.indexOf(c) >= 0 && !apart ? 1 : 2;
            }
        }
        return letters == 0 ? isNumber(name) : letters <= mostLetters && digits >= 2 && gaps <= 1;
    }

    /**
     * What stands before the number at the end of a text, or before a letter that counts as one does: "Buyer 1", "Client A", "客户2". Empty where
     * none is there.
     */
    static String withoutNumber(String text) {
        int end = text.length();
        int from = end;
        while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        from = from == end && end > 1 && isLetterForNumber(text.charAt(end - 1), text.charAt(end - 2)) ? end - 1 : from;
        boolean apart = from > 0
                && (!Character.isLetterOrDigit(text.charAt(from - 1)) || isOfNoAlphabet(text.charAt(from - 1)));
        boolean signed = apart && "#№".indexOf(text.charAt(from - 1)) >= 0;
        return from < end && apart ? text.substring(0, signed ? from - 1 : from) : "";
    }

    /** "Client A", "客户甲": behind a word without gaps a letter counts only where it is none of the word, as in 无锡. */
    private static boolean isLetterForNumber(char letter, char before) {
        return Character.isLetter(letter) && (!isOfNoAlphabet(before) || letter < 0x80 || NUMBERS.indexOf(letter) >= 0);
    }

    /** Chinese, Japanese and Korean are written without gaps. */
    private static boolean isOfNoAlphabet(char c) {
        return Character.isIdeographic(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }
}

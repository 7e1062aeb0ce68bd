package dev.tidewaiter.designation.words;

import dev.tidewaiter.wordlist.WordLimits;
import dev.tidewaiter.wordlist.WordList;
import java.util.regex.Pattern;

/** Numbers and codes that whoever writes a document gave to others, and by which nobody else knows who that is. Immutable. */
final class OwnCodes {

    private static final String BEFORE_NUMBER = " \u00a0([{#№.:-_/";

    /** "K0001/AE", "0012-AE": a number filled up with zeros before the code of a country; "10023 / Zurich": one before a town; "K#12". */
    private static final Pattern BEFORE_PLACE = Pattern.compile(
            "\\p{L}{0,3}[-_/#. ]?0\\p{Nd}{2,8}[-_/ ]?\\p{L}{2}|\\p{Nd}{4,8} ?/ ?\\p{L}[\\p{L} .'-]+|\\p{L}{1,2}#\\p{Nd}+");

    /** A number, perhaps with a letter behind it, a letter, one with figures behind it, or a Roman number. */
    private static final Pattern COUNTS = Pattern.compile("\\p{Nd}+\\p{L}?|\\p{L}\\p{Nd}{0,3}|[ivx]{2,4}");

    private final int fewestDigits;
    private final int shortestCode;
    private final int mostLetters;
    private final int shortestOfRegister;
    private final int mostZeros;

    /** Signs of scripts without gaps that count as A, B, C do. */
    private final String countingSigns;

    OwnCodes(WordLimits shapes, WordList countingSigns) {
        this.fewestDigits = shapes.value("fewest-digits");
        this.shortestCode = shapes.value("shortest-code");
        this.mostLetters = shapes.value("most-letters-of-code");
        this.shortestOfRegister = shapes.value("shortest-number-of-register");
        this.mostZeros = shapes.value("most-zeros-of-register");
        this.countingSigns = signs(countingSigns);
    }

    /** Each sign once, and none of A to Z, which count anyhow. */
    private static String signs(WordList list) {
        var signs = new StringBuilder();
        for (var row : list.rows(1)) {
            row.cell(0).codePoints().forEach(sign -> {
                if (sign < 0x80 || !Character.isLetter(sign)) {
                    throw row.wrong(
                            "\"" + Character.toString(sign)
                                    + "\" is a letter or figure that counts without being listed, or a mark that never does; take it out");
                }
                if (signs.indexOf(Character.toString(sign)) >= 0) {
                    throw row.wrong(
                            "\"" + Character.toString(sign) + "\" stands in the list already; take it out here");
                }
                signs.appendCodePoint(sign);
            });
        }
        return signs.toString();
    }

    /**
     * "C-02", "KUNDE 7", "10023", "0000100234", "1000002345": too short for a register, filled up in front as bookkeeping programs do, or
     * counted from a round number on.
     */
    boolean isNumber(String number) {
        int digits = 0;
        int signs = 0;
        int zeros = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            zeros += c == '0' && (zeros == signs || zeros + 1 == signs) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
            signs += Character.isLetterOrDigit(c) ? 1 : 0;
        }
        return digits == signs
                ? digits < shortestOfRegister || zeros > mostZeros
                : digits < fewestDigits && signs < shortestCode;
    }

    /**
     * A few letters, then at least two digits, "C-01", "C-2024-0012", behind a blank with a zero before them, "CUST 0042"; or a number of its
     * writer's.
     * "S7", "3M" and "BASF 12" are names, and so is all that has more words.
     */
    boolean isName(String name) {
        if (BEFORE_PLACE.matcher(name).matches()) {
            return true;
        }
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
                boolean joins = digits > 0 && "-/_".indexOf(c) >= 0; // "C-2024-0012"
                gaps += joins ? 0 : NonPartyPhrases.AROUND.indexOf(c) >= 0 && !apart ? 1 : 2;
            }
        }
        return letters == 0 ? isNumber(name) : letters <= mostLetters && digits >= 2 && gaps <= 1;
    }

    /**
     * What stands before the number at the end of a text, or before what counts as one does: "Buyer 1", "Client A", "Buyer B2", "Buyer II",
     * "客户2". Empty where none is there.
     *
     * @param text in small letters, without marks at its ends
     */
    String withoutNumber(String text) {
        int gap = text.length() - 1;
        while (gap >= 0 && BEFORE_NUMBER.indexOf(text.charAt(gap)) < 0) {
            gap--;
        }
        if (gap > 0 && COUNTS.matcher(text.substring(gap + 1)).matches()) {
            return text.substring(0, gap);
        }
        int last = text.length() - 1;
        if (last > 1 && isOfNoAlphabet(text.charAt(last)) && Character.isDigit(text.charAt(last - 1))) {
            return withoutNumber(text.substring(0, last)); // "客户12号"
        }
        int from = text.length();
        while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        int end = text.length();
        from = from == end && end > 1 && isLetterForNumber(text.charAt(end - 1), text.charAt(end - 2)) ? end - 1 : from;
        return from < end && from > 0 && isOfNoAlphabet(text.charAt(from - 1)) ? text.substring(0, from) : "";
    }

    /** "客户A", "客户甲": behind a word without gaps a letter counts only where it is none of the word, as in 无锡. */
    private boolean isLetterForNumber(char letter, char before) {
        return isOfNoAlphabet(before)
                && ((letter < 0x80 && Character.isLetter(letter)) || countingSigns.indexOf(letter) >= 0);
    }

    /** Chinese, Japanese and Korean are written without gaps. */
    private static boolean isOfNoAlphabet(char c) {
        return Character.isIdeographic(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }
}

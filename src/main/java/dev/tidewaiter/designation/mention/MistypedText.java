package dev.tidewaiter.designation.mention;

import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Texts that were typed, wrapped or copied wrongly as a whole: signs between the letters of a word (K_L_M_N), a word parted at the end of
 * a line (Kel-\nvarin), a word typed twice, digits and signs for letters (K3lv@rin), and letters of the other keyboard (Rtkmdfhby). Takes time as the text is long: its patterns
 * repeat nothing without end.
 */
final class MistypedText {

    /** Fewer letters before a digit at the end of a word are a model's or a unit's. */
    private static final int BEFORE_AN_END = 4;

    /** Four letters or more, each behind the same sign; fewer are initials. */
    private static final Pattern APART = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]([._*·|~/'-])(?:[\\p{L}\\p{N}]\\1){2,200}[\\p{L}\\p{N}](?![\\p{L}\\p{N}])\\1?");

    /** Where one word is so, shorter ones are, too: "A.O. K.E.L.V". */
    private static final Pattern SHORT_APART = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]([._*·|~/'-])(?:[\\p{L}\\p{N}]\\1){0,200}[\\p{L}\\p{N}](?![\\p{L}\\p{N}])\\1?");

    private static final Pattern BETWEEN = Pattern.compile("[._*·|~/'-]");

    /** A hyphen at the end of a line, or one with a blank behind it where a program has joined the lines. */
    private static final Pattern WRAPPED = Pattern.compile(
            "(?<=\\p{L}\\p{L})[-\u2010\u00ad¬](?:[ \\t]*+[\\r\\n]++\\s*+(?=\\p{L})| ++(?=\\p{Ll}\\p{Ll}))");

    private static final Pattern TWICE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(\\p{L}[\\p{L}\\p{N}]{2,}(?:-[\\p{L}\\p{N}]+)?)(?:[ ,-]+\\1){1,100}(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Map<Character, Character> letters = new HashMap<>();

    /** The same with the other letter where a sign stands for two; it is one text or the other, as people keep to one of them. */
    private final Map<Character, Character> otherLetters = new HashMap<>();

    private final Set<Character> inWord = new HashSet<>();
    private final Set<Character> atEnd = new HashSet<>();

    private final KeyboardLayout keyboard;

    private MistypedText(KeyboardLayout keyboard) {
        this.keyboard = keyboard;
    }

    /**
     * Reads the signs that stand for letters, and the keyboards, from their lists.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a list is missing or a row makes no sense
     */
    static MistypedText by(WordLists lists) {
        var mistyped = new MistypedText(KeyboardLayout.by(lists));
        for (var row : lists.list("designation/signs-for-letters.tsv").rows(3)) {
            mistyped.add(row);
        }
        mistyped.letters.forEach(mistyped.otherLetters::putIfAbsent);
        return mistyped;
    }

    private void add(WordRow row) {
        if (row.cell(1).length() != 1 || row.cell(2).length() != 1) {
            throw row.wrong("names no sign and the letter it stands for, one of each");
        }
        char sign = row.cell(1).charAt(0);
        boolean other = row.cell(0).equals("instead");
        if (other && !letters.containsKey(sign)) {
            throw row.wrong("stands above the row with the first letter of \"" + sign + "\"; move it below");
        }
        if ((other ? otherLetters : letters).put(sign, row.cell(2).charAt(0)) != null) {
            throw row.wrong("\"" + sign + "\" stands for a letter above already; keep one of the rows");
        }
        switch (row.cell(0)) {
            case "in-word" -> inWord.add(sign);
            case "in-word-or-end" -> {
                inWord.add(sign);
                atEnd.add(sign);
            }
            case "beside", "instead" -> {}
            default ->
                throw row.wrong(
                        "\"" + row.cell(0) + "\" is no place of a sign: in-word, in-word-or-end, beside or instead");
        }
    }

    /** How the text may have been meant; mostly nothing. Never fails. */
    List<String> meant(String text) {
        var found = new LinkedHashSet<String>(2);
        if (hasSignBetweenLetters(text)) {
            if (APART.matcher(text).find()) {
                found.add(SHORT_APART
                        .matcher(text)
                        .replaceAll(word -> BETWEEN.matcher(word.group()).replaceAll("")));
            }
            found.add(WRAPPED.matcher(text).replaceAll(""));
        }
        if (mayRepeat(text)) {
            found.add(TWICE.matcher(text).replaceAll("$1"));
        }
        if (hasSignInWord(text)) {
            found.add(lettersForSigns(text, letters));
            found.add(lettersForSigns(text, otherLetters));
        }
        found.add(keyboard.in(text));
        found.remove("");
        found.remove(text);
        return found.isEmpty() ? List.of() : new ArrayList<>(found);
    }

    private static boolean hasSignBetweenLetters(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign = (c < 0x80 && c > ' ' && !Character.isLetterOrDigit(c)) || "·¬\u00ad\u2010".indexOf(c) >= 0;
            if (sign && Character.isLetterOrDigit(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word begins with the same letter as the one before it, so that most texts are not searched. */
    private static boolean mayRepeat(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean begins =
                    Character.isLetter(text.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
            if (begins) {
                char first = Character.toLowerCase(text.charAt(i));
                if (first == before) {
                    return true;
                }
                before = first;
            }
        }
        return false;
    }

    private boolean hasSignInWord(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetter(text.charAt(i));
            if (!letter && letters > 0) {
                boolean goesOn = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
                boolean within = goesOn && Character.isLetter(text.charAt(i + 1)) && inWord.contains(text.charAt(i));
                if (within || (!goesOn && letters >= BEFORE_AN_END && atEnd.contains(text.charAt(i)))) {
                    return true;
                }
            }
            letters = letter ? letters + 1 : 0;
        }
        return false;
    }

    /** Numbers that stand by themselves stay: only what has a letter beside it is meant for one. */
    private static String lettersForSigns(String text, Map<Character, Character> letters) {
        var mended = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            var letter = letters.get(text.charAt(i));
            boolean beside = (i > 0 && Character.isLetter(mended.charAt(i - 1)))
                    || (i + 1 < text.length() && Character.isLetter(text.charAt(i + 1)));
            if (letter != null && beside) {
                mended.setCharAt(i, letter);
            }
        }
        return mended.toString();
    }
}

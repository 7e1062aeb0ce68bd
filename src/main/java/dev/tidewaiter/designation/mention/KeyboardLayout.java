package dev.tidewaiter.designation.mention;

import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordList;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.HashMap;
import java.util.Map;

/**
 * Text typed with the other of two keyboards switched on, Russian for English or English for Russian: "Ntrcnbkm" is Текстиль, "Ыщае" is
 * Soft. Both keyboards are those of Windows; the Russian one follows the national standard.
 */
final class KeyboardLayout {

    private static final double PERCENT = 100;

    private final Map<String, WordRow> rows = new HashMap<>();
    private final WordList list;
    private final String latin;
    private final String cyrillic;
    private final String tellRussian;
    private final String tellEnglish;
    private final String neverFirst;
    private final String latinVowels;
    private final String cyrillicVowels;
    private final int fewestLetters;
    private final int fewestTelling;
    private final int longWithoutVowel;
    private final double telling;
    private final double fewVowels;
    private final double vowelsOfALanguage;
    private final double mostlyVowels;

    private KeyboardLayout(WordList list) {
        this.list = list;
        for (var row : list.rows(2)) {
            if (rows.put(row.cell(0), row) != null) {
                throw row.wrong("\"" + row.cell(0) + "\" stands above already; keep one of the rows");
            }
        }
        latin = letters("latin");
        cyrillic = letters("cyrillic");
        if (latin.length() != cyrillic.length()) {
            throw row("cyrillic").wrong("has not as many keys as \"latin\"");
        }
        tellRussian = letters("tell-russian");
        tellEnglish = letters("tell-english");
        neverFirst = letters("never-first");
        latinVowels = letters("latin-vowels");
        cyrillicVowels = letters("cyrillic-vowels");
        fewestLetters = number("fewest-letters");
        fewestTelling = number("fewest-telling");
        longWithoutVowel = number("long-without-vowel");
        telling = number("telling") / PERCENT;
        fewVowels = number("few-vowels") / PERCENT;
        vowelsOfALanguage = number("vowels-of-a-language") / PERCENT;
        mostlyVowels = number("mostly-vowels") / PERCENT;
    }

    /**
     * Reads the keyboards from their list.
     *
     * @throws InvalidWordList when the list is missing, or a row is or makes no sense
     */
    static KeyboardLayout by(WordLists lists) {
        return new KeyboardLayout(lists.list("designation/keyboards.tsv"));
    }

    private WordRow row(String kind) {
        var row = rows.get(kind);
        if (row == null) {
            throw new InvalidWordList(list.problem(0, "lacks the row " + kind));
        }
        return row;
    }

    private String letters(String kind) {
        return row(kind).cell(1);
    }

    private int number(String kind) {
        var row = row(kind);
        try {
            return Integer.parseInt(row.cell(1));
        } catch (NumberFormatException none) {
            throw row.wrong("\"" + row.cell(1) + "\" is no whole number");
        }
    }

    /** The text as it was meant; empty when it was typed with the right keyboard, as nearly all are. Never fails. */
    String in(String text) {
        int letters = 0;
        int ofLatin = 0;
        int told = 0;
        int russian = 0;
        int english = 0;
        int vowels = 0;
        for (var word : text.split(" ", -1)) {
            boolean right = isMostly(latinVowels, word);
            for (int i = 0; i < word.length(); i++) {
                char c = Character.toLowerCase(word.charAt(i));
                if (!Character.isLetter(c)) {
                    continue;
                }
                letters++;
                ofLatin += c < 0x80 ? 1 : 0;
                told += right ? 0 : 1;
                vowels += !right && latinVowels.indexOf(c) >= 0 ? 1 : 0;
                russian += tellRussian.indexOf(c) >= 0 ? 1 : 0;
                english += tellEnglish.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        if (letters < fewestLetters) {
            return "";
        }
        boolean russianTold = (russian >= fewestTelling && russian >= telling * told && vowels <= fewVowels * told)
                || (vowels == 0 && told >= longWithoutVowel);
        if (russianTold && ofLatin == letters) {
            return plausible(turned(text, latin, cyrillic, latinVowels), cyrillicVowels);
        }
        if (ofLatin == 0 && ((english >= fewestTelling && english >= telling * letters) || beginsAsNoWord(text))) {
            return plausible(turned(text, cyrillic, latin, ""), latinVowels);
        }
        return "";
    }

    /** Whether a word begins as no Russian word does. */
    private boolean beginsAsNoWord(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean begins = i == 0 || !Character.isLetter(text.charAt(i - 1));
            if (begins
                    && neverFirst.indexOf(Character.toLowerCase(text.charAt(i))) >= 0
                    && Character.isLetter(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** A word that is mostly vowels was typed rightly: the form OOO in front of the rest. */
    private String turned(String text, String from, String to, String vowels) {
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

    private String plausible(String text, String vowels) {
        return share(text, vowels) >= vowelsOfALanguage ? text : "";
    }

    private boolean isMostly(String some, String word) {
        return share(word, some) > mostlyVowels;
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

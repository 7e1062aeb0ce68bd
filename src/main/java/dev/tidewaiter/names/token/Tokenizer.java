package dev.tidewaiter.names.token;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.letters.MixedAlphabets;
import dev.tidewaiter.letters.SimplifiedHan;
import dev.tidewaiter.names.script.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into words: runs of letters and digits in small letters. Marks that join a word, such as an apostrophe or
 * an invisible character, are left out; everything else ends it. Runs of Chinese characters stand for themselves, and Arabic words
 * are cut as Latin ones are ({@link ArabicWords}); a word of Latin and Cyrillic letters is
 * read in one alphabet.
 */
public final class Tokenizer {

    /** A cell longer than this is no name; the time for it stays bounded. */
    private static final int MOST = 400;

    private static final int LONGEST_TEXT = 4_000;

    /** Letters with a stop behind each that are a word and no short form such as S.A.R.L. */
    private static final int SPELLED_OUT = 5;

    /** Nor is a longer run of letters a word. */
    private static final int LONGEST_WORD = 80;

    private static final String PERSIAN = "\u067e\u0686\u0698\u06af\u06a9\u06cc";
    private static final char DOTLESS_YEH = '\u0649';
    private static final char PERSIAN_YEH = '\u06cc';

    private static final String ARTICLE = "al";
    private static final String ARTICLE_IN_NAMES = "-ul";

    /** "And the" before a hyphen, of which the article stays: al-Muhajirin wal-Ansar. What opens a name is a name, as in Wal-Mart. */
    private static final Set<String> AND_ARTICLE = Set.of("wal", "валь");

    private Tokenizer() {}

    public static List<String> of(String written) {
        var text = PlainText.of(written.length() > LONGEST_TEXT ? written.substring(0, LONGEST_TEXT) : written);
        var tokens = new ArrayList<String>(8);
        var token = new StringBuilder(24);
        boolean han = false;
        boolean arabic = false;
        boolean cyrillic = false;
        int length = text.length();
        for (int i = 0; i < length && tokens.size() < MOST; i++) {
            char c = text.charAt(i);
            if (joins(c) && token.length() > 0) {
                i += isPossessive(text, i) ? 1 : 0;
                continue;
            }
            if (!isWordCharacter(c)) {
                if (c == '.' && isSpelledOut(text, i)) {
                    continue;
                }
                if (c == '-' && !tokens.isEmpty() && AND_ARTICLE.contains(token.toString())) {
                    token.replace(0, token.length(), ARTICLE);
                }
                flush(token, tokens);
                if (isArticle(text, i) && !tokens.isEmpty()) {
                    tokens.add(ARTICLE);
                    i += ARTICLE_IN_NAMES.length() - 1;
                }
                continue;
            }
            boolean isHan = Characters.isHan(c);
            arabic |= c >= '\u0620' && c <= '\u06ff';
            cyrillic |= c >= '\u0400' && c <= '\u052f';
            if (isHan != han || token.length() == LONGEST_WORD) {
                flush(token, tokens);
                han = isHan;
            }
            token.append(isHan ? SimplifiedHan.of(c) : small(c));
        }
        flush(token, tokens);
        if (cyrillic) {
            tokens.replaceAll(MixedAlphabets::mend);
        }
        if (arabic && tokens.stream().anyMatch(Tokenizer::isPersian)) {
            tokens.replaceAll(word -> word.replace(DOTLESS_YEH, PERSIAN_YEH));
        }
        return arabic ? ArabicWords.cut(tokens) : tokens;
    }

    /** Whether a hyphen ties an article to the word before, as in Harakat-ul Mujahidin; alone "ul" is a name. */
    private static boolean isArticle(String text, int hyphen) {
        return text.regionMatches(true, hyphen, ARTICLE_IN_NAMES, 0, ARTICLE_IN_NAMES.length())
                && text.startsWith(" ", hyphen + ARTICLE_IN_NAMES.length());
    }

    /** Whether an apostrophe begins the "'s" that ends a word. */
    private static boolean isPossessive(String text, int at) {
        boolean s = at + 1 < text.length() && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S');
        return s
                && (text.charAt(at) == '\'' || text.charAt(at) == '\u2019')
                && (at + 2 == text.length() || !isWordCharacter(text.charAt(at + 2)));
    }

    /** Whether a stop stands between single letters of a word that is spelled out, as X.I.A.M.E.N. is; short forms have fewer letters. */
    private static boolean isSpelledOut(String text, int stop) {
        int from = stop;
        while (from >= 1 && text.charAt(from) == '.' && isWordCharacter(text.charAt(from - 1))) {
            from -= 2;
        }
        // a letter before the first stop that belongs to a longer word spells nothing out
        boolean begins = from < 0 || !isWordCharacter(text.charAt(from));
        int to = stop;
        while (to + 1 < text.length() && text.charAt(to) == '.' && isWordCharacter(text.charAt(to + 1))) {
            to += 2;
        }
        boolean ends = to >= text.length() || !isWordCharacter(text.charAt(to));
        return begins && ends && (to - from) / 2 >= SPELLED_OUT && stop < to;
    }

    /** Whether a word has a letter of Persian that Arabic has not; then a yeh without dots is a Persian one beside it. */
    private static boolean isPersian(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (PERSIAN.indexOf(token.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static char small(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c >= '\uff01' && c <= '\uff5e') {
            return Character.toLowerCase((char) (c - '\uff01' + '!'));
        }
        return Character.toLowerCase(c);
    }

    private static boolean isWordCharacter(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** Apostrophes, soft hyphens, zero-width and direction marks, which stand inside words. */
    private static boolean joins(char c) {
        return switch (c) {
            case '\'',
                    '\u2019',
                    '\u02bc',
                    '\u02bb',
                    '\u02b9',
                    '`',
                    '\u00b4',
                    '\u00ad',
                    '\u200b',
                    '\u200c',
                    '\u200d',
                    '\u200e',
                    '\u200f',
                    '\u2060',
                    '\ufeff',
                    '\u0640' -> true;
            default -> (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
        };
    }

    private static void flush(StringBuilder token, List<String> tokens) {
        if (token.length() > 0) {
            tokens.add(token.toString());
            token.setLength(0);
        }
    }
}

package dev.tidewaiter.names.token;

import dev.tidewaiter.names.script.LanguageFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cuts words in Arabic letters as Latin papers cut them. The article is glued to its word in Arabic and stands apart in Latin (al
 * Zaydi), while "servant of" and some endings are apart in Arabic and mostly glued in Latin (Abdulkarim, Habibullah).
 */
final class ArabicWords {

    private static final String ARTICLE = "ال";
    private static final String SERVANT = "عبد";
    private static final String AND = "و";

    /** What may stand before the article in one word with it: and, with, for; the last swallows its first letter. */
    private static final String[] BEFORE = {"وال", "بال", "لل"};

    private static final int SHORTEST = 3;

    private static final class Loaded {
        static final Set<String> WHOLE = new HashSet<>(LanguageFile.lines("arabic-whole-words.txt"));
        static final Set<String> OF_TRADE = Stream.of("trade-words.txt", "translated-words.txt")
                .flatMap(file -> LanguageFile.groups(file).stream())
                .flatMap(line -> line.words().stream())
                .filter(word -> word.length() > SHORTEST && is(word) && word.indexOf(' ') < 0)
                .collect(Collectors.toUnmodifiableSet());
        static final Set<String> ENDINGS = new HashSet<>(LanguageFile.lines("arabic-endings.txt"));
    }

    private ArabicWords() {}

    static boolean is(String token) {
        return token.charAt(0) >= '\u0620' && token.charAt(0) <= '\u06ff';
    }

    /** The words of a text, those in Arabic letters cut anew. */
    static List<String> cut(List<String> tokens) {
        var words = new ArrayList<String>(tokens.size() + 4);
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            boolean and = token.equals(AND) && tokens.size() > 2;
            if (!is(token)) {
                words.add(token);
            } else if (token.equals(SERVANT)
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).startsWith(ARTICLE)) {
                words.add(SERVANT + tokens.get(++i));
            } else if (!words.isEmpty() && Loaded.ENDINGS.contains(token) && is(words.get(words.size() - 1))) {
                words.set(words.size() - 1, words.get(words.size() - 1) + token);
            } else if (!and) {
                addApart(token, words);
            }
        }
        return words;
    }

    private static void addApart(String token, List<String> words) {
        if (joins(token.charAt(0)) && isKnown(token.substring(1)) && !isKnown(token)) {
            words.add(token.substring(1));
            return;
        }
        for (var before : BEFORE) {
            if (isBefore(before, token)) {
                words.add(token.substring(before.length()));
                return;
            }
        }
        if (isBefore(ARTICLE, token)) {
            words.add(ARTICLE);
            words.add(token.substring(ARTICLE.length()));
        } else {
            words.add(token);
        }
    }

    /** Whether a letter may be "and" or "for", written together with a word of trade. */
    private static boolean joins(char letter) {
        return letter == '\u0648' || letter == '\u0644';
    }

    private static boolean isKnown(String token) {
        return Loaded.OF_TRADE.contains(token);
    }

    /** Whether a word opens with some letters that are no part of it. */
    private static boolean isBefore(String letters, String token) {
        if (!token.startsWith(letters) || token.length() < letters.length() + SHORTEST) {
            return false;
        }
        for (int end = token.length(); end > letters.length(); end--) {
            if (Loaded.WHOLE.contains(token.substring(0, end))) {
                return false;
            }
        }
        return true;
    }
}

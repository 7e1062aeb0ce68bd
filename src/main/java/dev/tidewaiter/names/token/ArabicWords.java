package dev.tidewaiter.names.token;

import dev.tidewaiter.names.script.LanguageFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /** The ending of several in Persian, which some write apart from its word. */
    private static final String SEVERAL = "های";

    /** The only letter whose name is no word besides, so that it is one alone: آي جت is I Jet. */
    private static final String I = "آي";

    /** What may stand before the article in one word with it: and, for, which swallows its first letter. */
    private static final String[] BEFORE = {"وال", "لل"};

    /** The same of "with", with which many foreign words begin: of بالوما nothing is cut. */
    private static final String WITH = "بال";

    /** And, for, with, written together with the word behind. */
    private static final String SMALL = "ولب";

    private static final char WITH_ALONE = 'ب';

    private static final String BEGINNING = "*";

    private static final int SHORTEST = 3;

    /** Letters behind "with" at least. */
    private static final int SHORTEST_BEHIND_WITH = 4;

    private static final class Loaded {
        static final Set<String> WHOLE = new HashSet<>(LanguageFile.lines("arabic-whole-words.txt"));
        static final Map<String, String> LETTERS = new HashMap<>(64);
        static final Set<String> OF_TRADE = Stream.of(
                        "trade-words.txt", "translated-words.txt", "translated-places.txt")
                .flatMap(file -> LanguageFile.groups(file).stream())
                .flatMap(line -> line.words().stream())
                .filter(word -> word.length() > SHORTEST && is(word) && word.indexOf(' ') < 0)
                .collect(Collectors.toUnmodifiableSet());
        static final Set<String> ENDINGS = new HashSet<>(LanguageFile.lines("arabic-endings.txt"));

        static {
            for (var line : LanguageFile.groups("arabic-letter-names.txt")) {
                line.words().forEach(name -> LETTERS.put(name, line.heading()));
            }
        }
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
            int end = endOfLetters(tokens, i);
            if (end > i) {
                words.add(letters(tokens.subList(i, end)));
                i = end - 1;
                continue;
            }
            boolean small = tokens.size() > 2 && (token.equals(AND) || (token.equals(SEVERAL) && i > 0));
            if (!is(token)) {
                words.add(token);
            } else if (token.equals(SERVANT)
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).startsWith(ARTICLE)) {
                words.add(SERVANT + tokens.get(++i));
            } else if (!words.isEmpty() && Loaded.ENDINGS.contains(token) && is(words.get(words.size() - 1))) {
                words.set(words.size() - 1, words.get(words.size() - 1) + token);
            } else if (!small) {
                addApart(token, words);
            }
        }
        return words;
    }

    /** Where a row of names of Latin letters ends, such as آر بي جي; where it begins when there is none. A word said twice is a name. */
    private static int endOfLetters(List<String> tokens, int from) {
        int end = from;
        while (end < tokens.size() && Loaded.LETTERS.containsKey(tokens.get(end))) {
            end++;
        }
        boolean alone = end - from == 1 && !I.equals(tokens.get(from));
        boolean twice = end - from == 2 && tokens.get(from).equals(tokens.get(from + 1));
        return alone || twice ? from : end;
    }

    private static String letters(List<String> names) {
        return names.stream().map(Loaded.LETTERS::get).collect(Collectors.joining());
    }

    private static void addApart(String token, List<String> words) {
        if (opensWithSmall(token) && isKnown(token.substring(1)) && !isKnown(token)) {
            addApart(token.substring(1), words);
            return;
        }
        for (var before : BEFORE) {
            if (isBefore(before, token)) {
                words.add(token.substring(before.length()));
                return;
            }
        }
        if (isBefore(WITH, token) && token.length() >= WITH.length() + SHORTEST_BEHIND_WITH) {
            words.add(token.substring(WITH.length()));
        } else if (isBefore(ARTICLE, token)) {
            words.add(ARTICLE);
            words.add(token.substring(ARTICLE.length()));
        } else {
            words.add(token);
        }
    }

    /** Whether a word opens with a letter that may be a small word; many foreign words open with that of "with". */
    private static boolean opensWithSmall(String token) {
        return SMALL.indexOf(token.charAt(0)) >= 0
                && (token.charAt(0) != WITH_ALONE || token.length() > SHORTEST_BEHIND_WITH + 1);
    }

    /** Whether we know a word that is long enough to be cut from another; three letters stand in too many names. */
    private static boolean isKnown(String token) {
        return token.length() > SHORTEST
                && (Loaded.OF_TRADE.contains(token) || ArabicVocabulary.meaning(token) != null);
    }

    /** Whether a word opens with some letters that are no part of it. */
    private static boolean isBefore(String letters, String token) {
        if (!token.startsWith(letters) || token.length() < letters.length() + SHORTEST) {
            return false;
        }
        for (int end = token.length(); end > letters.length(); end--) {
            if (Loaded.WHOLE.contains(token.substring(0, end) + BEGINNING)) {
                return false;
            }
        }
        return !Loaded.WHOLE.contains(token);
    }
}

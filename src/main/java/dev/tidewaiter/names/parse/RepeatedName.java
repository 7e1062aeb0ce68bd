package dev.tidewaiter.names.parse;

import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A name that says itself once more behind a second legal form, as registers print it: Joint-Stock Company Votkinsk Plant (JSC Votkinsk
 * Plant), with all words or with the first letters of them. What is said twice is still one name.
 */
final class RepeatedName {

    private static final int LONGEST_INITIALS = 6;

    /** A legal form so short is a short form itself, and no word that letters stand for. */
    private static final int SHORT_FORM = 5;

    /** Letters of a word at least that a contraction takes. */
    private static final int SHORTEST_PIECE = 2;

    private static final int SHORTEST_CONTRACTION = 6;

    private RepeatedName() {}

    /** Where the repetition begins, at its legal form; the number of words when there is none. */
    static int from(List<Word> words) {
        boolean named = false;
        for (int i = 0; i < words.size() && words.size() <= ComparedName.MOST; i++) {
            boolean form = words.get(i).kind() == WordKind.LEGAL_FORM;
            if (form && named && repeats(words.subList(0, i), words.subList(i, words.size()))) {
                return i;
            }
            named |= !form && words.get(i).kind() != WordKind.FILLER;
        }
        return words.size();
    }

    /** What is said behind the legal form where it is another, short name of the same firm; empty when it is the same words. */
    static String shortName(List<Word> words, int from) {
        for (int i = from; i < words.size(); i++) {
            boolean says =
                    words.get(i).kind() != WordKind.LEGAL_FORM && words.get(i).kind() != WordKind.FILLER;
            if (says && !stands(words.get(i), words.subList(0, from))) {
                return words.subList(from, words.size()).stream()
                        .map(Word::text)
                        .collect(Collectors.joining(" "));
            }
        }
        return "";
    }

    /** Whether every word of some stands in those before, or abbreviates them. */
    static boolean repeats(List<Word> before, List<Word> words) {
        boolean any = false;
        for (var word : words) {
            if (word.kind() == WordKind.LEGAL_FORM || word.kind() == WordKind.FILLER) {
                continue;
            }
            if (!stands(word, before) && !abbreviates(word, before) && !contracts(word.folded(), before)) {
                return false;
            }
            any |= word.kind() != WordKind.PLACE;
        }
        return any;
    }

    private static boolean stands(Word word, List<Word> before) {
        for (var other : before) {
            boolean same = word.folded().equals(other.folded()) || word.key().equals(other.key());
            if (same || (!word.meaning().isEmpty() && word.meaning().equals(other.meaning()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the letters of a word stand in this order in those before, the first of them at the beginning of one. */
    private static boolean abbreviates(Word word, List<Word> before) {
        var letters = word.folded();
        if (letters.length() > LONGEST_INITIALS || word.isNumber()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            var first = before.get(i);
            if ((first.kind() != WordKind.LEGAL_FORM || first.folded().length() > SHORT_FORM)
                    && !first.folded().isEmpty()
                    && first.folded().charAt(0) == letters.charAt(0)
                    && isIn(letters, before.subList(i, before.size()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is put together from the beginnings of several words in their order: Минобороны, Атомфлот. */
    private static boolean contracts(String letters, List<Word> words) {
        if (letters.length() < SHORTEST_CONTRACTION) {
            return false;
        }
        // for each place in the letters, how many of the words are used up there at least
        var used = new int[letters.length() + 1];
        Arrays.fill(used, 1, used.length, Integer.MAX_VALUE);
        for (int from = 0; from < letters.length(); from++) {
            for (int i = used[from]; i < words.size(); i++) {
                int most = Math.min(same(letters, from, words.get(i).folded()), letters.length() - 1);
                for (int length = SHORTEST_PIECE; length <= most; length++) {
                    used[from + length] = Math.min(used[from + length], i + 1);
                }
            }
        }
        return used[letters.length()] <= words.size();
    }

    private static int same(String letters, int from, String word) {
        int same = 0;
        while (same < word.length()
                && from + same < letters.length()
                && letters.charAt(from + same) == word.charAt(same)) {
            same++;
        }
        return same;
    }

    private static boolean isIn(String letters, List<Word> words) {
        int at = 0;
        for (var word : words) {
            for (int i = 0; i < word.folded().length() && at < letters.length(); i++) {
                at += word.folded().charAt(i) == letters.charAt(at) ? 1 : 0;
            }
        }
        return at == letters.length();
    }
}

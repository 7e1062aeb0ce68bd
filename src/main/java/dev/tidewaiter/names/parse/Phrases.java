package dev.tidewaiter.names.parse;

import dev.tidewaiter.names.token.NameLexicon;
import dev.tidewaiter.names.token.PhoneticKey;
import dev.tidewaiter.names.token.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that are one thing together, such as "limited liability company". */
final class Phrases {

    /** A phrase of so many words is one wherever its words stand. */
    private static final int LONG = 3;

    private static final int NEVER = Integer.MAX_VALUE;

    private Phrases() {}

    /**
     * Puts the words of phrases together, also where they stand in another order or apart: long phrases first, then those that
     * stand together, then what is left of them.
     */
    static List<Word> joined(List<Word> words) {
        if (words.size() > 1) {
            boolean isName = words.size() <= ComparedName.MOST;
            joinScattered(words, isName ? LONG : NEVER);
            for (int i = 0; i < words.size(); i++) {
                joinPhraseAt(words, i);
            }
            joinScattered(words, isName ? 2 : NEVER);
        }
        return words;
    }

    private static void joinPhraseAt(List<Word> words, int at) {
        var first = words.get(at);
        for (var phrase : NameLexicon.get().phrasesFrom(first.folded(), first.key())) {
            if (fits(phrase, words, at)) {
                var part = words.subList(at, at + phrase.keys().size());
                var whole = joined(part, phrase);
                part.clear();
                words.add(at, whole);
                return;
            }
        }
        var near = NearPhrases.at(words, at);
        if (near != null) {
            var part = words.subList(at, at + near.keys().size());
            var whole = joined(part, near);
            part.clear();
            words.add(at, whole);
        }
    }

    private static void joinScattered(List<Word> words, int shortest) {
        for (int i = 0; i < words.size(); i++) {
            var first = words.get(i);
            for (var phrase : NameLexicon.get().phrasesFrom(first.folded(), first.key())) {
                int length = phrase.keys().size();
                var places = length < shortest || length > words.size() ? null : places(phrase, words, i);
                if (places != null) {
                    var part = new ArrayList<Word>(length);
                    for (int place : places) {
                        part.add(words.get(place));
                    }
                    words.set(i, joined(part, phrase));
                    Arrays.sort(places);
                    for (int k = length - 1; k >= 0; k--) {
                        if (places[k] != i) {
                            words.remove(places[k]);
                        }
                    }
                    break;
                }
            }
        }
    }

    /** Where the words of a phrase stand, wherever that is; null when one is not there. */
    private static int @Nullable [] places(NameLexicon.Entry phrase, List<Word> words, int first) {
        var places = new int[phrase.keys().size()];
        long taken = 1L << first;
        places[0] = first;
        for (int k = 1; k < places.length; k++) {
            int at = 0;
            while (at < words.size()
                    && ((taken >> at & 1) != 0
                            || !NameLexicon.lookup(
                                            words.get(at).folded(),
                                            words.get(at).key())
                                    .equals(phrase.keys().get(k)))) {
                at++;
            }
            if (at >= Math.min(words.size(), Long.SIZE)) {
                return null;
            }
            taken |= 1L << at;
            places[k] = at;
        }
        return areLetters(words, places) ? null : places;
    }

    /** Letters far from each other are nobody's legal form. */
    private static boolean areLetters(List<Word> words, int[] places) {
        for (int place : places) {
            if (!isLetter(words.get(place))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(Word word) {
        return word.script() == Word.Script.LETTERS && word.text().length() == 1 && !word.isNumber();
    }

    private static boolean fits(NameLexicon.Entry phrase, List<Word> words, int at) {
        if (at + phrase.keys().size() > words.size()) {
            return false;
        }
        for (int i = 1; i < phrase.keys().size(); i++) {
            var word = words.get(at + i);
            if (!NameLexicon.lookup(word.folded(), word.key())
                    .equals(phrase.keys().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Word joined(List<Word> part, NameLexicon.Entry phrase) {
        var text = new StringBuilder();
        var folded = new StringBuilder();
        for (var word : part) {
            text.append(text.length() == 0 ? "" : " ").append(word.text());
            folded.append(word.folded());
        }
        var plain = folded.toString();
        return new Word(
                text.toString(),
                plain,
                PhoneticKey.of(plain),
                phrase.kind(),
                phrase.meaning(),
                part.get(0).script());
    }
}

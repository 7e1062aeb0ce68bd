package dev.tidewaiter.names.parse;

import dev.tidewaiter.names.distance.EditDistance;
import dev.tidewaiter.names.token.Abbreviations;
import dev.tidewaiter.names.token.NameLexicon;
import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of trade with a word cut short or misspelt, such as Trg. House and Tradng House: what the other words of the phrase are tells
 * what the word was meant to be, which it would not tell alone.
 */
final class NearPhrases {

    /** In a shorter word a slip makes another of it. */
    private static final int SHORTEST_FOR_SLIP = 6;

    /** Letters from which a word of a phrase is still told with two slips. */
    private static final int LONG = 9;

    private static final double ONE_SLIP = 1.25;
    private static final double TWO_SLIPS = 2.05;

    private NearPhrases() {}

    /** The phrase that begins at a word, with at least one word as it should be; null when there is none. */
    static NameLexicon.@Nullable Entry at(List<Word> words, int at) {
        var first = words.get(at);
        if (at + 1 >= words.size()) {
            return null;
        }
        for (var phrase : NameLexicon.get().phrasesFrom(first.folded(), first.key())) {
            if (phrase.kind() == WordKind.TRADE && fits(phrase, words, at)) {
                return phrase;
            }
        }
        if (!mayBeMeant(first)) {
            return null;
        }
        var second = words.get(at + 1);
        for (var phrase : NameLexicon.get().phrasesBySecond(second.folded(), second.key())) {
            if (fits(phrase, words, at)) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean fits(NameLexicon.Entry phrase, List<Word> words, int at) {
        if (at + phrase.keys().size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.keys().size(); i++) {
            var word = words.get(at + i);
            var key = phrase.keys().get(i);
            boolean same = NameLexicon.lookup(word.folded(), word.key()).equals(key);
            if (!same && !(mayBeMeant(word) && isMeant(word, key, phrase.keys().size()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayBeMeant(Word word) {
        return word.kind() == WordKind.RARE && Abbreviations.mayShorten(word) && !word.isNumber();
    }

    private static boolean isMeant(Word word, String key, int words) {
        if (Abbreviations.isShortFor(word.key(), key) || Abbreviations.isShortFor(word.folded(), key)) {
            return true;
        }
        double most = key.length() >= LONG ? TWO_SLIPS : ONE_SLIP;
        return key.length() >= (words > 2 ? SHORTEST_FOR_SLIP - 1 : SHORTEST_FOR_SLIP)
                && EditDistance.between(word.key(), key, most) <= most;
    }
}

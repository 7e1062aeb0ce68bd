package dev.tidewaiter.goods.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Phrases with what they mean, found in a folded text in one pass. The longest wins: "drone bee" is no drone. One book serves
 * all threads.
 *
 * @param <M> what a phrase means
 */
public final class PhraseBook<M> {

    private static final Comparator<PhraseHit<?>> IN_ORDER = Comparator.<PhraseHit<?>>comparingInt(PhraseHit::start)
            .thenComparing(Comparator.<PhraseHit<?>>comparingInt(PhraseHit::end).reversed());

    private final List<Phrase<M>> phrases;
    private final PhraseAutomaton automaton;

    PhraseBook(List<Phrase<M>> phrases, PhraseAutomaton automaton) {
        this.phrases = List.copyOf(phrases);
        this.automaton = automaton;
    }

    /** The phrases in a text, in its order. */
    public List<PhraseHit<M>> find(FoldedText text) {
        var all = new ArrayList<PhraseHit<M>>();
        automaton.scan(text, (number, end) -> {
            var phrase = phrases.get(number);
            int last = end - phrase.trail();
            int first = last - phrase.length();
            if (holds(phrase, text, first, last)) {
                all.add(new PhraseHit<>(phrase.meaning(), first, end(phrase, text, last)));
            }
        });
        if (all.size() < 2) {
            return all;
        }
        all.sort(IN_ORDER);
        return withoutContained(all);
    }

    /** A spelling with an open end takes in the rest of its word. */
    private static int end(Phrase<?> phrase, FoldedText text, int last) {
        if (phrase.digits() > 0) {
            return digitsEnd(text, last);
        }
        if (phrase.digits() == Phrase.SIZE) {
            return Math.max(last, WrittenSize.end(text, last));
        }
        int end = last;
        if (phrase.trail() == 0 && !TextFold.isWithoutBlanks(text.at(last - 1))) {
            while (end < text.length() && text.at(end) != ' ') {
                end++;
            }
        }
        return end;
    }

    private static boolean holds(Phrase<?> phrase, FoldedText text, int first, int last) {
        if (phrase.digits() > 0 && digitsEnd(text, last) - firstDigit(text, last) < phrase.digits()) {
            return false;
        }
        if (phrase.digits() == Phrase.SIZE) {
            return WrittenSize.end(text, last) > 0;
        }
        int end = end(phrase, text, last);
        return (!phrase.tight() || text.isTight(first, end))
                && (!phrase.capitals() || text.isCapitals(first, last))
                && (phrase.digits() == 0 || text.isTight(last - 1, end));
    }

    private static int firstDigit(FoldedText text, int from) {
        return from < text.length() && text.at(from) == ' ' ? from + 1 : from;
    }

    private static int digitsEnd(FoldedText text, int from) {
        int end = firstDigit(text, from);
        while (text.isDigit(end)) {
            end++;
        }
        return end;
    }

    private static <M> List<PhraseHit<M>> withoutContained(List<PhraseHit<M>> all) {
        var kept = new ArrayList<PhraseHit<M>>(all.size());
        PhraseHit<M> furthest = null;
        for (var hit : all) {
            boolean contained = furthest != null
                    && hit.end() <= furthest.end()
                    && !(hit.start() == furthest.start() && hit.end() == furthest.end());
            if (!contained) {
                kept.add(hit);
                if (furthest == null || hit.end() > furthest.end()) {
                    furthest = hit;
                }
            }
        }
        return kept;
    }
}

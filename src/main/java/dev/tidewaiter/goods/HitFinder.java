package dev.tidewaiter.goods;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the phrases of the word lists in a folded text. The longest wins: "drone bee" is no drone. */
final class HitFinder {

    private static final Comparator<Hit> IN_ORDER = Comparator.comparingInt(Hit::start)
            .thenComparing(Comparator.comparingInt(Hit::end).reversed());

    /** Where kana, ideographs and Hangul begin. */
    private static final int EAST_ASIAN = 0x3040;

    private final Lexicon lexicon;
    private final PhraseAutomaton automaton;

    HitFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.automaton = lexicon.automaton();
    }

    List<Hit> find(FoldedText text) {
        var all = new ArrayList<Hit>();
        automaton.scan(text, (number, end) -> {
            var phrase = lexicon.phrase(number);
            int last = end - phrase.trail();
            int first = last - phrase.length();
            if (holds(phrase, text, first, last)) {
                all.add(new Hit(phrase.lexeme(), first, end(phrase, text, last)));
            }
        });
        if (all.size() < 2) {
            return all;
        }
        all.sort(IN_ORDER);
        return withoutContained(all);
    }

    /** A spelling with an open end takes in the rest of its word. */
    private static int end(Phrase phrase, FoldedText text, int last) {
        if (phrase.digits() > 0) {
            return digitsEnd(text, last);
        }
        int end = last;
        if (phrase.trail() == 0 && text.at(last - 1) < EAST_ASIAN) {
            while (end < text.length() && text.at(end) != ' ') {
                end++;
            }
        }
        return end;
    }

    private static boolean holds(Phrase phrase, FoldedText text, int first, int last) {
        if (phrase.digits() > 0 && digitsEnd(text, last) - firstDigit(text, last) < phrase.digits()) {
            return false;
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

    private static List<Hit> withoutContained(List<Hit> all) {
        var kept = new ArrayList<Hit>(all.size());
        Hit furthest = null;
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

package dev.tidewaiter.names.search;

import dev.tidewaiter.names.index.Acronyms;
import dev.tidewaiter.names.index.IntList;
import dev.tidewaiter.names.index.TermDictionary;
import dev.tidewaiter.names.parse.ComparedName;
import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;

/** First letters that stand for a name in a query: PLA for People's Liberation Army, or those words for a listed PLA. */
final class Abbreviation {

    /** What words beside it may say; more of them make another name. */
    private static final double MOST_BESIDE = 0.5;

    private Abbreviation() {}

    /** The only word that says something, when it may be the first letters of a name; empty otherwise. */
    static String of(ComparedName side) {
        var all = "";
        double besides = 0;
        for (int i = 0; i < side.size(); i++) {
            var word = side.word(i);
            int length = word.folded().length();
            if (word.kind() == WordKind.RARE
                    && word.script() == Word.Script.LETTERS
                    && length >= Acronyms.SHORTEST
                    && length <= Acronyms.LONGEST
                    && all.isEmpty()) {
                all = word.folded();
            } else {
                besides += isOfPerson(word) ? 1 : side.weight(i);
            }
        }
        return besides <= MOST_BESIDE ? all : "";
    }

    /** The words of the index that are the first letters of nearly all words in a row. */
    static int[] of(ComparedName side, TermDictionary terms) {
        var found = new IntList(2);
        double whole = side.weight(0, side.size());
        for (int from = 0; from + Acronyms.SHORTEST <= side.size(); from++) {
            var letters = new StringBuilder(Acronyms.LONGEST);
            // the first letters of a person's names are no firm
            boolean ofFirm = false;
            for (int i = from; i < Math.min(side.size(), from + Acronyms.LONGEST); i++) {
                var word = side.word(i).folded();
                if (word.length() < 2) {
                    break;
                }
                letters.append(word.charAt(0));
                ofFirm |= side.kind(i) == WordKind.TRADE;
                if (ofFirm
                        && letters.length() >= Acronyms.SHORTEST
                        && side.weight(i + 1, side.size()) + side.weight(0, from) <= MOST_BESIDE * whole) {
                    int number = terms.spelled(letters.toString());
                    if (number >= 0) {
                        found.add(number);
                    }
                }
            }
        }
        return found.sorted();
    }

    private static boolean isOfPerson(Word word) {
        return switch (word.kind()) {
            case GIVEN, FAMILY, PATRONYMIC -> true;
            default -> false;
        };
    }
}

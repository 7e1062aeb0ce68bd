package dev.tidewaiter.names.score;

import dev.tidewaiter.names.distance.TokenDistance;
import dev.tidewaiter.names.parse.ComparedName;
import dev.tidewaiter.names.token.NamesAtLarge;
import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;

/** Letters that stand for words: J. for Jean, PLA for People's Liberation Army. */
final class Initials {

    /** More letters are no initials of a row of words. */
    private static final int LONGEST_INITIALS = 4;

    private Initials() {}

    /** Whether one of two words is a letter that stands for a word and the other is not; it holds only beside a family name. */
    static boolean isLone(Word word, Word other) {
        return word.isInitial() != other.isInitial();
    }

    /** Where the row of words ends whose first letters a word is; 0 when it is none. */
    static int end(Word letters, ComparedName side, boolean[] taken, int from) {
        int length = letters.folded().length();
        int least = side.isPerson() ? 2 : 3;
        if (letters.kind() != WordKind.RARE
                || length < least
                || length > LONGEST_INITIALS
                || from + length > side.size()) {
            return 0;
        }
        int people = 0;
        for (int k = 0; k < length; k++) {
            var word = side.word(from + k);
            people += NamesAtLarge.has(word.folded()) ? 1 : 0;
            if (taken[from + k]
                    || word.folded().length() < 2
                    || word.folded().charAt(0) != letters.folded().charAt(k)) {
                return 0;
            }
        }
        // the first letters of a person's names are no firm
        return !side.isPerson() && people > 1 ? 0 : from + length;
    }

    /** Whether one is the first letter of the other; a Cyrillic initial may be two Latin letters. */
    static boolean beginAlike(Word word, Word other) {
        var initial = word.isInitial() ? word : other;
        var name = word.isInitial() ? other : word;
        return name.key().startsWith(initial.key()) || name.folded().startsWith(initial.folded());
    }

    /**
     * Whether an initial stands between a known given name that the listed person does not have and the family name of both. It may be
     * that of another's middle name, or that of the name itself, where lists leave the first one out, as they do Mohammad. What stands
     * before it and is no known name says nothing: Driver A. Redlepus.
     */
    static boolean isMiddleName(WordPair initial, ComparedName query, ComparedName listed, Alignment alignment) {
        int before = initial.from() - 1;
        while (before >= 0 && query.word(before).isInitial()) {
            before--;
        }
        if (before < 0
                || !listed.isFamilyTold()
                || !initial.isInitial()
                || !query.word(initial.from()).isInitial()
                || !alignment.isExtra(before)
                || !isGivenName(query.word(before))) {
            return false;
        }
        for (var pair : alignment.pairs()) {
            if (pair.from() > initial.from() && listed.isFamily(pair.listed()) && !pair.isInitial()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGivenName(Word word) {
        return word.kind() != WordKind.FILLER
                && word.kind() != WordKind.PATRONYMIC
                && (TokenDistance.isBorne(word) || NamesAtLarge.has(word.folded()));
    }
}

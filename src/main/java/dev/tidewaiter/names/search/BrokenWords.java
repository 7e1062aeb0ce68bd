package dev.tidewaiter.names.search;

import dev.tidewaiter.names.index.TermDictionary;
import dev.tidewaiter.names.token.NameLexicon;
import dev.tidewaiter.names.token.PhoneticKey;
import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads names whose blanks are wrong throughout: all words of a firm in one (AEROMOTUSUNMANNEDAERIALVEHICLES), or Chinese spelled
 * syllable by syllable (Xia Men Lin Ba He). They are cut where every piece is a word of the index or of trade.
 */
final class BrokenWords {

    private static final int LONG = 14;
    private static final int LONGEST = 80;
    private static final int LONGEST_PIECE = 20;
    /** The shortest pieces are joining words and legal forms: "ve", "as". */
    private static final int SHORTEST_PIECE = 2;

    private static final int SHORTEST_WORD = 3;

    /** A piece of so many letters is a word by chance rather than by intent. */
    private static final int SHORT_PIECE = 4;

    private static final int FEWEST_SYLLABLES = 4;
    private static final int MOST_SYLLABLES = 20;
    private static final int LONGEST_SYLLABLE = 6;
    private static final int SYLLABLES_OF_WORD = 4;

    /** Words that must come out of syllables, so that two of them are no chance. */
    private static final int FEWEST_JOINED = 2;

    private static final int NEVER = Integer.MAX_VALUE / 2;

    private BrokenWords() {}

    /** The text with its blanks put right; empty when it needs none, or cannot be cut into known words. */
    static String mended(List<Word> words, TermDictionary terms) {
        if (words.size() <= MOST_SYLLABLES && areSyllables(words)) {
            return joined(words, terms);
        }
        var text = new StringBuilder(LONGEST);
        boolean cut = false;
        for (var word : words) {
            var apart = isLong(word) && !terms.hasSpelling(word.folded()) ? apart(word.folded(), terms) : null;
            cut |= apart != null;
            text.append(text.isEmpty() ? "" : " ").append(apart == null ? word.text() : apart);
        }
        return cut ? text.toString() : "";
    }

    private static boolean isLong(Word word) {
        return word.kind() == WordKind.RARE
                && isLatin(word)
                && word.folded().length() >= LONG
                && word.folded().length() <= LONGEST;
    }

    /** Whether all words are syllables but those that everybody knows and writes as one: the town, the trade, the legal form. */
    private static boolean areSyllables(List<Word> words) {
        int syllables = 0;
        for (var word : words) {
            boolean syllable = word.folded().length() <= LONGEST_SYLLABLE;
            if (!isLatin(word) || word.isNumber() || (!syllable && word.kind() == WordKind.RARE)) {
                return false;
            }
            syllables += syllable ? 1 : 0;
        }
        return syllables >= FEWEST_SYLLABLES;
    }

    private static boolean isLatin(Word word) {
        return word.text().equals(word.folded()) && word.script() == Word.Script.LETTERS;
    }

    /** The fewest and longest known words that a long one is made of. */
    private static @Nullable String apart(String letters, TermDictionary terms) {
        int length = letters.length();
        var cost = new int[length + 1];
        var from = new int[length + 1];
        for (int to = 1; to <= length; to++) {
            cost[to] = NEVER;
            for (int at = Math.max(0, to - LONGEST_PIECE); at <= to - SHORTEST_PIECE; at++) {
                boolean joins = to - at < SHORTEST_WORD;
                int piece = joins ? 4 : to - at <= SHORT_PIECE ? 3 : 2;
                if (cost[at] + piece < cost[to]
                        && (joins
                                ? at > 0 && joins(letters.substring(at, to))
                                : isKnown(letters.substring(at, to), terms))) {
                    cost[to] = cost[at] + piece;
                    from[to] = at;
                }
            }
        }
        if (cost[length] >= NEVER || from[length] == 0) {
            return null;
        }
        var text = new StringBuilder(length + 8);
        for (int to = length; to > 0; to = from[to]) {
            text.insert(0, letters.substring(from[to], to) + " ");
        }
        return text.toString().strip();
    }

    private static boolean isKnown(String piece, TermDictionary terms) {
        return terms.hasSpelling(piece) || NameLexicon.get().word(piece, PhoneticKey.of(piece)) != null;
    }

    /** Whether a piece of two letters joins words or is a legal form, and not one of the many syllables that are names somewhere. */
    private static boolean joins(String piece) {
        var word = NameLexicon.get().word(piece, PhoneticKey.of(piece));
        return word != null && (word.kind() == WordKind.FILLER || word.kind() == WordKind.LEGAL_FORM);
    }

    /** The words that syllables make; as many syllables as may be in each. */
    private static String joined(List<Word> words, TermDictionary terms) {
        int count = words.size();
        var cost = new int[count + 1];
        var from = new int[count + 1];
        for (int to = 1; to <= count; to++) {
            cost[to] = NEVER;
            for (int at = Math.max(0, to - SYLLABLES_OF_WORD); at < to; at++) {
                int piece = to - at == 1 ? 3 : 2;
                if (cost[at] + piece < cost[to] && (to - at == 1 || isSounded(letters(words, at, to), terms))) {
                    cost[to] = cost[at] + piece;
                    from[to] = at;
                }
            }
        }
        var text = new StringBuilder(count * LONGEST_SYLLABLE);
        int joined = 0;
        for (int to = count; to > 0; to = from[to]) {
            joined += to - from[to] > 1 ? 1 : 0;
            text.insert(0, letters(words, from[to], to) + " ");
        }
        return joined < FEWEST_JOINED ? "" : text.toString().strip();
    }

    /** Whether a word is known by its letters, or by its sound where a list has it in characters. */
    private static boolean isSounded(String piece, TermDictionary terms) {
        return piece.length() > SHORT_PIECE && (isKnown(piece, terms) || terms.hasSound(PhoneticKey.of(piece)));
    }

    private static String letters(List<Word> words, int from, int to) {
        var letters = new StringBuilder(LONGEST_PIECE);
        for (int i = from; i < to; i++) {
            letters.append(words.get(i).folded());
        }
        return letters.toString();
    }
}

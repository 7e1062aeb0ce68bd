package dev.tidewaiter.names.parse;

import dev.tidewaiter.cache.ClearingCache;
import dev.tidewaiter.names.distance.EditDistance;
import dev.tidewaiter.names.token.LetterBits;
import dev.tidewaiter.names.token.NameLexicon;
import dev.tidewaiter.names.token.NamesAtLarge;
import dev.tidewaiter.names.token.PhoneticKey;
import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;
import dev.tidewaiter.names.token.WordReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads legal forms as people type them: misspelt ("Compnay"), run together ("Liabilitycompany") or torn apart ("Comp any").
 * Only words that no language file knows are touched, and only words of legal forms are put in their place.
 */
public final class LegalFormCorrector {

    private static final int SHORTEST = 5;
    private static final int SHORTEST_FOR_SLIP = 5;
    private static final int SHORTEST_TORN = 6;

    /** A word of a legal form that is long enough to be cut off a word we do not know. */
    private static final int SHORTEST_BESIDE_NAME = 7;

    private static final int SHORTEST_REST = 3;
    private static final double ONE_SLIP = 1.01;
    private static final double ONE_SLIP_IN_FIRST = 1.31;
    private static final double TWO_SLIPS = 2.05;
    private static final String NONE = "";
    private static final ClearingCache<String, String> CORRECTED = new ClearingCache<>(LegalFormCorrector::correct);
    private static final ClearingCache<String, String> LEFT_HALF = new ClearingCache<>(LegalFormCorrector::leftHalf);

    private final IdentityHashMap<Word, Word> typed = new IdentityHashMap<>(4);

    /** A word of a legal form with a bit for each letter in it. */
    private record Legal(String word, int letters) {}

    /** The words by length, so that a slip is looked for among a few. */
    private static final class Known {
        static final Map<Integer, List<Legal>> BY_LENGTH = new HashMap<>();
        static final List<String> KEYS = NameLexicon.get().soundedKeys();

        static {
            for (var word : NameLexicon.get().legalWords()) {
                BY_LENGTH
                        .computeIfAbsent(word.length(), length -> new ArrayList<>())
                        .add(new Legal(word, LetterBits.of(word)));
            }
        }
    }

    /** The words with slips in legal forms mended. */
    public List<Word> mended(List<Word> words) {
        boolean unknown = false;
        for (var word : words) {
            unknown |= isUnknown(word);
        }
        if (!unknown) {
            return words;
        }
        var mended = new ArrayList<Word>(words.size() + 2);
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (i + 1 < words.size() && areOneTorn(word, words.get(i + 1))) {
                mended.add(WordReader.word(word.folded() + words.get(++i).folded()));
            } else if (isUnknown(word)) {
                addMended(word, mended);
            } else {
                mended.add(word);
            }
        }
        return mended;
    }

    /** The word as it was typed, for a mended one that turned out to be no part of a legal form. */
    Word asTyped(Word word) {
        var original = typed.get(word);
        return original == null ? word : original;
    }

    private void addMended(Word word, List<Word> mended) {
        var left = LEFT_HALF.get(word.folded());
        if (!left.isEmpty()) {
            mended.add(WordReader.word(left));
            mended.add(WordReader.word(word.folded().substring(left.length())));
            return;
        }
        var corrected = CORRECTED.get(word.folded());
        if (corrected.isEmpty()) {
            mended.add(word);
            return;
        }
        var known = WordReader.word(corrected);
        var reading =
                new Word(word.text(), known.folded(), known.key(), known.kind(), known.meaning(), Word.Script.LETTERS);
        typed.put(reading, word);
        mended.add(reading);
    }

    private static boolean areOneTorn(Word left, Word right) {
        return (isUnknown(left) || isUnknown(right))
                && left.script() == Word.Script.LETTERS
                && right.script() == Word.Script.LETTERS
                && left.folded().length() + right.folded().length() >= SHORTEST_TORN
                && !left.isNumber()
                && !right.isNumber()
                && NameLexicon.get().legalWords().contains(left.folded() + right.folded());
    }

    private static boolean isUnknown(Word word) {
        return word.kind() == WordKind.RARE
                && word.script() == Word.Script.LETTERS
                && !NamesAtLarge.has(word.folded())
                && !NameLexicon.get().phraseWords().contains(word.folded())
                && !NameLexicon.get().legalWords().contains(word.folded());
    }

    private static String correct(String folded) {
        if (folded.length() < SHORTEST_FOR_SLIP - 1) {
            return NONE;
        }
        int letters = LetterBits.of(folded);
        for (int length = Math.max(SHORTEST_FOR_SLIP, folded.length() - 1); length <= folded.length() + 1; length++) {
            for (var legal : Known.BY_LENGTH.getOrDefault(length, List.of())) {
                // one slip changes two letters at most
                if (Integer.bitCount(letters ^ legal.letters()) <= 2 && isSlip(folded, legal.word())) {
                    return legal.word();
                }
            }
        }
        return NONE;
    }

    private static boolean isSlip(String folded, String word) {
        double slip = word.charAt(0) == folded.charAt(0) ? ONE_SLIP : ONE_SLIP_IN_FIRST;
        return EditDistance.between(folded, word, slip) <= slip;
    }

    private static String leftHalf(String folded) {
        var legal = NameLexicon.get().legalWords();
        if (!holdsAny(folded, legal) || isSlipOfKnown(folded)) {
            return NONE;
        }
        for (int cut = SHORTEST_REST; cut <= folded.length() - SHORTEST_REST; cut++) {
            var left = folded.substring(0, cut);
            var right = folded.substring(cut);
            boolean leftLegal = cut >= SHORTEST && legal.contains(left);
            boolean rightLegal = right.length() >= SHORTEST && legal.contains(right);
            if ((leftLegal && rightLegal)
                    || (leftLegal && cut >= SHORTEST_BESIDE_NAME && mayStandAlone(right))
                    || (rightLegal && right.length() >= SHORTEST_BESIDE_NAME && mayStandAlone(left))) {
                return left;
            }
        }
        return NONE;
    }

    /** Whether a word is a known one with a slip or two, as inetrnational is. */
    private static boolean isSlipOfKnown(String folded) {
        var key = PhoneticKey.of(folded);
        for (var known : Known.KEYS) {
            if (EditDistance.between(key, known, TWO_SLIPS) <= TWO_SLIPS) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsAny(String folded, Set<String> legal) {
        for (int cut = SHORTEST_REST; cut <= folded.length() - SHORTEST_REST; cut++) {
            if (legal.contains(folded.substring(cut)) || legal.contains(folded.substring(0, cut))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayStandAlone(String rest) {
        return rest.length() >= SHORTEST || known(rest) != null;
    }

    private static NameLexicon.@Nullable Entry known(String word) {
        return NameLexicon.get().word(word, PhoneticKey.of(word));
    }
}

package dev.tidewaiter.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A name to look for, with every reading of its words that the index knows something like. */
final class Query {

    /** All of a word, or of several. */
    static final int WHOLE = 3;

    static final int LEFT = 1;
    static final int RIGHT = 2;

    private static final double JOINED = 0.88;
    private static final int MOST_JOINED = 4;
    private static final int LONGEST_JOINED = 24;
    private static final int SHORTEST_SPLIT = 7;

    /**
     * One reading of one or more neighbouring words.
     *
     * @param from    the first word
     * @param to      the word after the last
     * @param half    which part of the word is meant
     * @param word    what is read there
     * @param matches the indexed words it is like
     */
    record Unit(int from, int to, int half, Word word, WordMatches matches) {
        boolean isPlain() {
            return to - from == 1 && half == WHOLE;
        }
    }

    private final List<Word> words;
    private final double[] weights;
    private final List<Unit> units;
    private final Set<String> forms;

    private Query(List<Word> words, double[] weights, List<Unit> units, Set<String> forms) {
        this.words = words;
        this.weights = weights;
        this.units = units;
        this.forms = forms;
    }

    List<Word> words() {
        return words;
    }

    /** How much a word says. */
    double weight(int word) {
        return weights[word];
    }

    /** Readings: each word as it is, neighbours read as one, and one word read as two. */
    List<Unit> units() {
        return units;
    }

    /** Its legal forms. */
    Set<String> forms() {
        return forms;
    }

    static Query of(ParsedName parsed, WordIndex index, WordWeights indexWeights) {
        var words = parsed.words();
        var weights = new double[words.size()];
        var units = new ArrayList<Unit>(words.size() * 2);
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            weights[i] = indexWeights.of(word);
            var matches = index.matches(word);
            if (!matches.isEmpty()) {
                units.add(new Unit(i, i + 1, WHOLE, word, matches));
            }
        }
        for (int i = 0; i < words.size(); i++) {
            join(words, i, index, units);
            split(words.get(i), i, index, units);
        }
        return new Query(words, weights, units, parsed.legalForms());
    }

    private static void join(List<Word> words, int from, WordIndex index, List<Unit> units) {
        var text = new StringBuilder(words.get(from).folded());
        boolean unknown = isUnknown(words.get(from));
        for (int to = from + 2; to <= Math.min(words.size(), from + MOST_JOINED); to++) {
            var next = words.get(to - 1);
            text.append(next.folded());
            unknown |= isUnknown(next);
            if (next.script() != Word.Script.LETTERS || next.isNumber() || text.length() > LONGEST_JOINED) {
                return;
            }
            if (unknown && (text.length() > 2 || next.isInitial())) {
                var joined = text.toString();
                var key = SoundKey.of(joined);
                if (joined.length() >= SHORTEST_SPLIT || index.hasSound(key)) {
                    var word = new Word(joined, joined, key, WordKind.RARE, "", Word.Script.LETTERS);
                    var matches = index.matchesOfNear(word, JOINED);
                    if (!matches.isEmpty()) {
                        units.add(new Unit(from, to, WHOLE, word, matches));
                    }
                }
            }
        }
    }

    private static boolean isUnknown(Word word) {
        return word.script() == Word.Script.LETTERS
                && (word.kind() == WordKind.RARE || word.kind() == WordKind.NAME || word.isInitial());
    }

    private static void split(Word word, int at, WordIndex index, List<Unit> units) {
        if (word.script() == Word.Script.LETTERS
                && word.kind() == WordKind.RARE
                && word.folded().length() >= SHORTEST_SPLIT - 1) {
            for (var half : index.halves(word, Query::halves)) {
                boolean left = word.folded().startsWith(half.folded());
                units.add(new Unit(at, at + 1, left ? LEFT : RIGHT, half, index.matches(half)));
            }
        }
    }

    /** The two words that are written as one; none when it is one word. */
    private static List<Word> halves(Word word, WordIndex index) {
        var text = word.folded();
        for (int cut = 2; cut <= text.length() - 3; cut++) {
            var left = part(text.substring(0, cut));
            var right = part(text.substring(cut));
            boolean leftKnown = isKnown(left, index);
            boolean rightKnown = isKnown(right, index);
            boolean one = (leftKnown && cut > 3 && text.length() - cut > 4)
                    || (rightKnown && text.length() - cut > 3 && cut > 4);
            boolean both = leftKnown && rightKnown;
            if ((both || one)
                    && !index.matches(left).isEmpty()
                    && !index.matches(right).isEmpty()) {
                return List.of(left, right);
            }
        }
        return List.of();
    }

    private static Word part(String folded) {
        return ParsedName.word(folded);
    }

    private static boolean isKnown(Word word, WordIndex index) {
        return (word.folded().length() > 2 && index.hasSound(word.key())) || word.kind() == WordKind.TRADE;
    }
}

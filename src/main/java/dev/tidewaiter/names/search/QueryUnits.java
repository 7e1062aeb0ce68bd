package dev.tidewaiter.names.search;

import dev.tidewaiter.names.index.TermDictionary;
import dev.tidewaiter.names.index.WordMatches;
import dev.tidewaiter.names.parse.ComparedName;
import dev.tidewaiter.names.script.Transliterator;
import dev.tidewaiter.names.script.VowelledNames;
import dev.tidewaiter.names.token.Particles;
import dev.tidewaiter.names.token.PhoneticKey;
import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;
import dev.tidewaiter.names.token.WordReader;
import java.util.ArrayList;
import java.util.List;

/** What the words of a query are like in the index, each by itself, neighbours read as one word, and one read as two. */
final class QueryUnits {

    private static final int MOST_JOINED = 4;
    private static final int LONGEST_JOINED = 24;
    private static final int LONG_JOINED = 7;
    private static final int SHORTEST_SPLIT = 6;
    private static final int SHORTEST_HALF = 3;
    private static final int LONGEST_IN_CHARACTERS = 8;

    /** Half of a word that stands in the index makes the other half likely when it is so long. */
    private static final int LONG_HALF = 4;

    /**
     * Words of the index that some words of the query are like.
     *
     * @param mask    the words of the query, one bit each
     * @param matches what they are like
     */
    record Unit(long mask, WordMatches matches) {}

    private final ComparedName side;
    private final TermDictionary terms;
    private final List<Unit> all;

    QueryUnits(ComparedName side, TermDictionary terms) {
        this.side = side;
        this.terms = terms;
        this.all = new ArrayList<>(side.size() + 4);
    }

    List<Unit> all() {
        return all;
    }

    /**
     * Adds what the words are like when their blanks stand elsewhere.
     *
     * @param same the words that stand in the index but for their spelling, one bit each
     */
    void addOtherwiseParted(long same) {
        for (int i = 0; i < side.size(); i++) {
            join(i, same);
            // a word without vowels is like many; a Chinese one is whole in one name in Latin letters and cut in two in
            // another
            if ((same >> i & 1) == 0
                    || isServant(side.word(i).key())
                    || side.word(i).isAbjad()
                    || side.word(i).script() == Word.Script.CHARACTERS) {
                split(i);
            }
        }
    }

    void add(long mask, WordMatches matches) {
        if (matches.size() > 0) {
            all.add(new Unit(mask, matches));
        }
    }

    /** Whether a name begins with "servant of", which is written as one word or as two however well each of them is known. */
    private static boolean isServant(String key) {
        return key.startsWith("abdul") || key.equals("abd");
    }

    /** Reads neighbours as one word, unless the index has each of them. */
    private void join(int from, long same) {
        var text = new StringBuilder(LONGEST_JOINED);
        var written = new StringBuilder(LONGEST_JOINED);
        boolean abjad = true;
        boolean isName = Particles.particle(side.word(from).folded()) != Particles.Particle.SON_OF;
        boolean allKnown = !isServant(side.word(from).key());
        boolean noneKnown = true;
        long mask = 0;
        for (int i = from; i < Math.min(side.size(), from + MOST_JOINED); i++) {
            var word = side.word(i);
            text.append(word.folded());
            written.append(word.text());
            abjad &= word.isAbjad();
            boolean joins = abjad || word.script() == Word.Script.LETTERS;
            if (!joins || word.isNumber() || text.length() > LONGEST_JOINED) {
                return;
            }
            boolean known = (same >> i & 1) != 0;
            allKnown &= known;
            noneKnown &= !known;
            mask |= 1L << i;
            if (i > from && (!allKnown || (abjad && isName)) && text.length() > SHORTEST_HALF) {
                var joined = text.toString();
                var key = PhoneticKey.of(joined);
                if (abjad) {
                    var whole = new Word(written.toString(), joined, key, WordKind.RARE, "", Word.Script.CONSONANTS);
                    add(mask, terms.matches(whole));
                } else if ((noneKnown && joined.length() >= LONG_JOINED) || terms.hasSound(key)) {
                    add(mask, terms.matches(new Word(joined, joined, key, WordKind.RARE, "", Word.Script.LETTERS)));
                }
            }
        }
    }

    /** Reads a word that the index does not have as two. */
    private void split(int at) {
        if (side.word(at).isAbjad()) {
            splitAbjad(at);
        }
        if (side.word(at).script() == Word.Script.CHARACTERS) {
            splitCharacters(at);
        }
        var text = side.word(at).folded();
        boolean consonants = side.word(at).script() == Word.Script.CONSONANTS;
        if (consonants || side.word(at).isNumber() || text.length() < SHORTEST_SPLIT) {
            return;
        }
        boolean characters = side.word(at).script() == Word.Script.CHARACTERS;
        for (int cut = 2; cut <= text.length() - 2 && text.length() <= 2 * LONGEST_JOINED; cut++) {
            var left = text.substring(0, cut);
            var right = text.substring(cut);
            boolean leftKnown = terms.hasSpelling(left);
            boolean rightKnown = terms.hasSpelling(right);
            // Chinese is read syllable by syllable, so that both halves are words or neither is
            boolean one = !characters
                    && ((leftKnown && cut >= LONG_HALF && right.length() > LONG_HALF)
                            || (rightKnown && right.length() >= LONG_HALF && cut > LONG_HALF));
            if ((leftKnown && rightKnown) || one) {
                addHalves(at, left, right);
            }
        }
    }

    /** Reads a word as two, where the index has words like each. */
    private void addHalves(int at, String left, String right) {
        var ofLeft = terms.matches(WordReader.word(left));
        var ofRight = terms.matches(WordReader.word(right));
        if (ofLeft.size() > 0 && ofRight.size() > 0) {
            add(1L << at, ofLeft);
            add(1L << at, ofRight);
        }
    }

    /** Reads each few of some Chinese characters as a word that Latin letters may write apart: 浩翔 as Hao Xiang. */
    private void splitCharacters(int at) {
        var text = side.word(at).text();
        for (int from = 0; from < text.length() && text.length() <= LONGEST_IN_CHARACTERS; from++) {
            for (int to = from + 1; to <= Math.min(text.length(), from + MOST_JOINED); to++) {
                var piece = to - from == text.length() ? "" : Transliterator.latin(text.substring(from, to));
                if (piece.length() >= SHORTEST_HALF && terms.hasSpelling(piece)) {
                    add(1L << at, terms.same(WordReader.word(piece)));
                }
            }
        }
    }

    /** Reads a word in letters without vowels as two when one of them is a name that everybody knows. */
    private void splitAbjad(int at) {
        var text = side.word(at).text();
        for (int cut = SHORTEST_HALF; cut <= text.length() - SHORTEST_HALF && text.length() <= LONGEST_JOINED; cut++) {
            var left = text.substring(0, cut);
            var right = text.substring(cut);
            if (VowelledNames.reading(left) != null || VowelledNames.reading(right) != null) {
                addHalves(at, left, right);
            }
        }
    }
}

package dev.tidewaiter.names.search;

import dev.tidewaiter.names.index.DeletionNeighbourhood;
import dev.tidewaiter.names.index.NameStore;
import dev.tidewaiter.names.index.WordTraits;
import dev.tidewaiter.names.index.WordWeights;
import dev.tidewaiter.names.parse.ComparedName;
import dev.tidewaiter.names.score.Costs;
import dev.tidewaiter.names.token.Word;

/**
 * Tells by counting words whether a name may still reach a score. It is generous: what it drops cannot reach it, what it keeps is
 * compared in full.
 */
abstract sealed class ScoreUpperBound permits PersonScoreUpperBound, FirmScoreUpperBound {

    /** Under this also names are of interest that share one word of several. */
    private static final double LOW = 0.5;

    private static final int LONGEST_INITIALS = 4;

    /** Two letters have no room for a slip that could be looked up. */
    private static final int VERY_SHORT = 3;

    /** Letters that one of two such words may have more. */
    private static final int NEAR = 2;

    private static final int LONGEST = 20;
    private static final int LETTER = 31;
    private static final int MOST_APART = 2;
    private static final double MOST_COST = 0.22;
    private static final int MOST_LETTERS = 3;
    private static final int SHORTEST_LETTERS = 4;
    private static final double ONE_SLIP = 0.75;
    private static final double TWO_SLIPS = 1.3;

    final ComparedName side;
    final NameStore names;
    final WordWeights weights;
    final QueryTokenMatches like;
    private final double atLeast;
    private final long distinguishingAlone;
    private final boolean hasInitial;
    private final boolean mustBeTwo;
    private final String[] initials;
    final int[] firstLetters;
    private final long asTyped;

    /** The words of the query that may be like one of so many letters and were not found so, by letters. */
    private final long[] nearLength = new long[LONGEST + 1];

    private long nearAny;

    /** The words of the query in scripts without vowels: the dictionary was not asked for all their spellings. */
    private final long abjad;

    private final int allLetters;
    private final int letterBits;
    private final int[] letterCounts = new int[LETTER + 1];
    private final int mostDiffering;

    // the name that is looked at: the places of its words among those that are like the query's, and whom they are like
    final int[] places = new int[ComparedName.MOST];
    long mask;
    double slip;

    /**
     * Gets a query ready.
     *
     * @param atLeast          the score that must be in reach
     * @param slack            how much under it may still be over it, as counting is not exact
     * @param shortestInitials the letters from which on a word may be initials of others
     */
    ScoreUpperBound(
            Query query, NameStore names, WordWeights weights, double atLeast, double slack, int shortestInitials) {
        this.side = query.side();
        this.names = names;
        this.weights = weights;
        this.like = query.tokenMatches();
        this.asTyped = query.asTyped();
        this.distinguishingAlone = query.distinguishingWords();
        // an initial stands for a name as well as the name itself does
        this.hasInitial = side.isPerson() && side.words().stream().anyMatch(Word::isInitial);
        this.mustBeTwo = Long.bitCount(distinguishingAlone) > 1 && atLeast > LOW && !hasInitial;
        this.atLeast = atLeast - slack;
        int letters = 0;
        int bits = 0;
        long withoutVowels = 0;
        for (int i = 0; i < side.size(); i++) {
            withoutVowels |= side.word(i).isAbjad() ? 1L << i : 0;
        }
        abjad = withoutVowels;
        for (var word : side.words()) {
            letters += word.folded().length();
            bits |= word.letters();
            for (int i = 0; i < word.folded().length(); i++) {
                letterCounts[word.folded().charAt(i) & LETTER]++;
            }
        }
        // a wrong letter is one too few and one too many
        mostDiffering = (int) (2 * Math.min(MOST_COST, 1 - this.atLeast) / Costs.ofSlips(1, letters));
        allLetters = letters;
        letterBits = bits;
        initials = new String[side.size()];
        firstLetters = new int[side.size()];
        for (int i = 0; i < side.size(); i++) {
            var word = side.word(i);
            long own = traits(i);
            initials[i] = mayBeInitials(own, shortestInitials) ? word.folded() : "";
            // a name and an initial may begin alike as they are spelled or as they sound
            firstLetters[i] = WordTraits.firstLetter(own) | firstLetter(word.key());
            // a word that stands in the index as it was typed is hardly another one with two slips
            boolean isAsTyped = (asTyped >> i & 1) != 0;
            if (word.isAbjad()) {
                addAnyLength(i);
            } else if ((query.known() >> i & 1) == 0 || isAsTyped || WordTraits.length(own) <= VERY_SHORT) {
                addNearLength(i, WordTraits.length(own), isAsTyped);
            }
        }
    }

    /** A bound for people or for others, as the query is read. */
    static ScoreUpperBound of(Query query, NameStore names, WordWeights weights, double atLeast) {
        return query.side().isPerson()
                ? new PersonScoreUpperBound(query, names, weights, atLeast)
                : new FirmScoreUpperBound(query, names, weights, atLeast);
    }

    /** Whether the words that are counted leave a name near enough. */
    abstract boolean reachesByWords(int name);

    final boolean isEnough(double costs) {
        return Costs.score(costs) >= atLeast;
    }

    /** The traits of a word of the query. */
    final long traits(int word) {
        return WordTraits.of(side.word(word), side.weight(word), side.isCommon(word));
    }

    private static int firstLetter(String text) {
        return text.isEmpty() ? 0 : 1 << (text.charAt(0) & 31);
    }

    private void addAnyLength(int word) {
        for (int other = 0; other <= LONGEST; other++) {
            nearLength[other] |= 1L << word;
        }
        nearAny |= 1L << word;
    }

    private void addNearLength(int word, int length, boolean whateverLength) {
        for (int other = Math.max(0, length - NEAR); other <= Math.min(LONGEST, length + NEAR); other++) {
            if (whateverLength || Math.min(length, other) < DeletionNeighbourhood.SHORTEST_FOR_TWO) {
                nearLength[other] |= 1L << word;
                nearAny |= 1L << word;
            }
        }
    }

    /** Whether a word may be the first letters of others. */
    static boolean mayBeInitials(long word, int shortest) {
        int length = WordTraits.length(word);
        return length >= shortest && length <= LONGEST_INITIALS && WordTraits.isRare(word);
    }

    /** Whether a name, which is one of those that the bound is for, may reach the score. */
    final boolean mayReach(int name) {
        take(name);
        return (bySlips(name, slip) && (reaches(name) || (looksCloser(name) && reaches(name))))
                || mayBeSameLetters(name);
    }

    /**
     * Whether the two are so much the same letters from end to end that they may be the same words cut or run together elsewhere,
     * which counting word by word does not see.
     */
    private boolean mayBeSameLetters(int name) {
        int apart = Math.abs(names.letters(name) - allLetters);
        return apart <= MOST_APART
                && allLetters >= SHORTEST_LETTERS
                && names.lettersApart(name, letterBits) <= MOST_LETTERS
                && differing(name) <= mostDiffering;
    }

    /** How many letters only one of the two has, each as often as it stands there more. */
    private int differing(int name) {
        var more = letterCounts.clone();
        for (int at = names.from(name); at < names.to(name); at++) {
            var folded = names.terms().word(names.wordAt(at)).folded();
            for (int i = 0; i < folded.length(); i++) {
                more[folded.charAt(i) & LETTER]--;
            }
        }
        int differing = 0;
        for (int count : more) {
            differing += Math.abs(count);
        }
        return differing;
    }

    /** Whether so many slips in a name leave it near enough. */
    private boolean bySlips(int name, double slips) {
        return isEnough(Costs.ofSlips(slips, names.letters(name)));
    }

    private void take(int name) {
        mask = 0;
        slip = 0;
        int from = names.from(name);
        double most = 0;
        for (int at = from; at < names.to(name); at++) {
            int place = like.place(names.wordAt(at));
            places[at - from] = place;
            mask |= like.mask(place);
            slip += like.slips(place);
            most = Math.max(most, like.slips(place));
        }
        // a word that is misspelt may be the one that an initial stands for, which costs less
        slip -= most > ONE_SLIP && side.isPerson() && (hasInitial || hasInitial(name)) ? most : 0;
    }

    private boolean hasInitial(int name) {
        for (int at = names.from(name); at < names.to(name); at++) {
            if (WordTraits.isInitial(weights.traits(names.wordAt(at)))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether words that stand for nothing on both sides turn out to be like each other: short ones two slips apart, which the
     * dictionary was not asked for.
     */
    private boolean looksCloser(int name) {
        if ((~mask & nearAny) == 0) {
            return false;
        }
        boolean twoMore = bySlips(name, slip + TWO_SLIPS);
        boolean oneMore = twoMore || bySlips(name, slip + ONE_SLIP);
        int from = names.from(name);
        boolean found = false;
        for (int at = from; at < names.to(name) && oneMore; at++) {
            int word = names.wordAt(at);
            long own = weights.traits(word);
            // looked up anew, as places move when words are put in
            if (!WordTraits.isFiller(own) && like.mask(like.place(word)) == 0) {
                int length = WordTraits.length(own);
                long left = ~mask & nearLength[Math.min(length, LONGEST)];
                left &= twoMore || length <= VERY_SHORT ? left : asTyped | abjad;
                found |= left != 0 && like.look(word, left);
            }
        }
        if (found) {
            take(name);
        }
        return found;
    }

    private boolean reaches(int name) {
        return !(mustBeTwo && names.hasTwoDistinguishing(name) && !agreeInTwo()) && reachesByWords(name);
    }

    /** Whether two distinguishing words of the query are in the name; where both have two and one agrees, they are not alike. */
    private boolean agreeInTwo() {
        return Long.bitCount(mask & distinguishingAlone) > 1 || (mask & ~distinguishingAlone) != 0;
    }

    /** Whether a word of the query that stands for nothing may be the first letters of missing ones in a row. */
    final boolean standsForMissing(int name) {
        for (int i = 0; i < initials.length; i++) {
            if (!initials[i].isEmpty() && (mask >> i & 1) == 0 && beginMissing(initials[i], name)) {
                return true;
            }
        }
        return false;
    }

    private boolean beginMissing(String letters, int name) {
        int from = names.from(name);
        int inRow = 0;
        for (int at = from; at < names.to(name); at++) {
            boolean begins = like.mask(places[at - from]) == 0
                    && WordTraits.firstLetter(weights.traits(names.wordAt(at))) == 1 << (letters.charAt(inRow) & 31);
            inRow = begins ? inRow + 1 : 0;
            if (inRow == letters.length()) {
                return true;
            }
        }
        return false;
    }
}

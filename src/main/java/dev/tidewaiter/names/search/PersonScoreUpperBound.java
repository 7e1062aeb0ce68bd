package dev.tidewaiter.names.search;

import dev.tidewaiter.names.index.NameStore;
import dev.tidewaiter.names.index.WordTraits;
import dev.tidewaiter.names.index.WordWeights;
import dev.tidewaiter.names.score.Costs;
import dev.tidewaiter.names.score.Syllables;

/** A bound for people: names that stand in one place and differ, and family names that one side leaves out. */
final class PersonScoreUpperBound extends ScoreUpperBound {

    private static final double SLACK = 0.001;
    private static final int SHORTEST_INITIALS = 2;
    private static final int SYLLABLES = 3;

    private final long distinguishing;
    private final int namesInQuery;
    private final long rareWords;
    private final int[] lonelyLetters;
    private final boolean hasAddress;
    private final boolean fatherInQuery;
    private final boolean areSyllables;

    PersonScoreUpperBound(Query query, NameStore names, WordWeights weights, double atLeast) {
        super(query, names, weights, atLeast, SLACK, SHORTEST_INITIALS);
        long distinguished = 0;
        long rare = 0;
        int count = 0;
        boolean address = false;
        boolean father = false;
        boolean brief = side.size() == SYLLABLES;
        lonelyLetters = new int[side.size()];
        for (int i = 0; i < side.size(); i++) {
            long own = traits(i);
            lonelyLetters[i] = WordTraits.isInitial(own) ? firstLetters[i] : 0;
            distinguished |= WordTraits.isName(own) ? 1L << i : 0;
            rare |= !side.isCommon(i) && WordTraits.saysAll(own) ? 1L << i : 0;
            count += WordTraits.isFiller(own) ? 0 : 1;
            father |= WordTraits.isFathers(own);
            address |= WordTraits.isPlace(own) || WordTraits.isNumber(own);
            brief &= WordTraits.length(own) <= Syllables.LONGEST;
        }
        distinguishing = distinguished;
        rareWords = rare;
        namesInQuery = count;
        hasAddress = address;
        fatherInQuery = father;
        areSyllables = brief;
    }

    @Override
    boolean reachesByWords(int name) {
        int missing = 0;
        int matched = 0;
        int words = 0;
        int longest = 0;
        int lone = 0;
        int letters = 0;
        int missingLetters = 0;
        boolean rare = false;
        boolean father = fatherInQuery;
        int extraLetters = lettersOfExtra();
        int from = names.from(name);
        for (int at = from; at < names.to(name); at++) {
            long word = weights.traits(names.wordAt(at));
            int place = places[at - from];
            int counts = WordTraits.isFiller(word) ? 0 : 1;
            words += counts;
            longest = Math.max(longest, WordTraits.length(word));
            if (like.mask(place) == 0) {
                missing += WordTraits.isName(word) ? 1 : 0;
                lone += WordTraits.isInitial(word) && (WordTraits.firstLetter(word) & extraLetters) != 0 ? 1 : 0;
                missingLetters |= WordTraits.firstLetter(word);
            } else {
                matched += counts;
                letters += WordTraits.length(word);
                rare |= !WordTraits.isCommon(word);
                father |= WordTraits.isFathers(word);
            }
        }
        int extra = Long.bitCount(distinguishing & ~mask);
        boolean syllables = areSyllables && words == SYLLABLES && longest <= Syllables.LONGEST;
        double cost = Costs.ofSlips(slip, letters);
        if (matched <= 1 && words == 1 && namesInQuery > 1) {
            cost += Costs.LONE_LISTED;
        }
        boolean rareLeft = !hasAddress && Long.bitCount(rareWords & ~mask) > lone;
        if (Math.min(missing - initialsOf(missingLetters), extra - lone) > (syllables ? 1 : 0)
                && !standsForMissing(name)) {
            cost += Costs.OTHER_NAME;
        } else if (!rare && (rareLeft || (missing > 0 && misses(name)))) {
            cost += father ? Costs.FAMILY_BESIDE_FATHER : Costs.RARE_FAMILY;
        }
        return isEnough(cost);
    }

    /** The first letters of the words of the query that stand for nothing. */
    private int lettersOfExtra() {
        int letters = 0;
        for (int i = 0; i < firstLetters.length; i++) {
            letters |= (mask >> i & 1) == 0 ? firstLetters[i] : 0;
        }
        return letters;
    }

    /** How many initials of the query may stand for missing words that begin with some letters. */
    private int initialsOf(int missingLetters) {
        int initials = 0;
        for (int i = 0; i < lonelyLetters.length; i++) {
            initials += (mask >> i & 1) == 0 && (lonelyLetters[i] & missingLetters) != 0 ? 1 : 0;
        }
        return initials;
    }

    /** Whether a family name that few bear is not in the query. */
    private boolean misses(int name) {
        int from = names.from(name);
        for (int i = 0; i < names.to(name) - from && names.isFamilyTold(name); i++) {
            long word = weights.traits(names.wordAt(from + i));
            boolean rare = names.isFamily(name, i) && !WordTraits.isCommon(word) && WordTraits.saysAll(word);
            if (rare && like.mask(places[i]) == 0 && WordTraits.isName(word)) {
                return true;
            }
        }
        return false;
    }
}

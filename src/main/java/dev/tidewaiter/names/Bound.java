package dev.tidewaiter.names;

/**
 * Tells by counting words whether a name may still reach a score. It is generous: what it drops cannot reach it, what it keeps is
 * compared in full.
 */
final class Bound {

    private static final double SLACK = 0.001;

    /** Under this also names are of interest that share one word of several. */
    private static final double LOW = 0.5;

    private static final double SLACK_OF_OTHERS = 0.06;
    /** What the words must say that text may run on after. */
    private static final double SAYS_ENOUGH = 0.999;

    private static final int SYLLABLES = 3;
    private static final int LONGEST_INITIALS = 4;
    private static final int SHORTEST_INITIALS = 3;
    private static final int SHORTEST_INITIALS_OF_PERSON = 2;

    /** Two letters have no room for a slip that could be looked up. */
    private static final int VERY_SHORT = 3;

    /** Letters that one of two such words may have more. */
    private static final int NEAR = 2;

    private static final int LONGEST = 20;
    private static final double ONE_SLIP = 0.75;
    private static final double TWO_SLIPS = 1.3;

    private final Side side;
    private final NameStore names;
    private final WordWeights weights;
    private final LikeWords like;
    private final long tellingAlone;
    private final boolean mustBeTwo;
    private final double ofPeople;
    private final double ofOthers;
    private final long telling;
    private final int namesInQuery;
    private final long rareWords;
    private final int[] lonelyLetters;
    private final String[] initials;
    private final int[] firstLetters;
    private final boolean hasAddress;
    private final long mayBeQuiet;
    private final boolean areSyllables;
    private final long asTyped;

    /** The words of the query that may be like one of so many letters and were not found so, by letters. */
    private final long[] nearLength = new long[LONGEST + 1];

    private long nearAny;

    // the name that is looked at: the places of its words among those that are like the query's, and whom they are like
    private final int[] places = new int[Side.MOST];
    private long mask;

    private double slip;

    /** A bound for people or for others, at least so alike. */
    Bound(Query query, NameStore names, WordWeights weights, double atLeast) {
        this.side = query.side();
        this.names = names;
        this.weights = weights;
        this.like = query.likeWords();
        this.asTyped = query.asTyped();
        this.tellingAlone = query.tellingWords();
        this.mustBeTwo = Long.bitCount(tellingAlone) > 1 && atLeast > LOW;
        this.ofPeople = atLeast - SLACK;
        this.ofOthers = atLeast - SLACK_OF_OTHERS;
        long tells = 0;
        long quiet = 0;
        long rare = 0;
        int count = 0;
        boolean address = false;
        lonelyLetters = new int[side.size()];
        initials = new String[side.size()];
        firstLetters = new int[side.size()];
        for (int i = 0; i < side.size(); i++) {
            var word = side.word(i);
            long own = WordTraits.of(word, side.weight(i), side.isCommon(i));
            boolean mayBeInitials =
                    mayBeInitials(own, side.isPerson() ? SHORTEST_INITIALS_OF_PERSON : SHORTEST_INITIALS);
            initials[i] = mayBeInitials ? word.folded() : "";
            // a name and an initial may begin alike as they are spelled or as they sound
            firstLetters[i] = WordTraits.firstLetter(own) | firstLetter(word.key());
            lonelyLetters[i] = WordTraits.isInitial(own) ? firstLetters[i] : 0;
            // a word that stands in the index as it was typed is hardly another one with two slips
            boolean isAsTyped = (asTyped >> i & 1) != 0;
            if ((query.known() >> i & 1) == 0 || isAsTyped || WordTraits.length(own) <= VERY_SHORT) {
                addNearLength(i, WordTraits.length(own), isAsTyped);
            }
            quiet |= !side.isPerson() && QuietWords.mayBe(word) ? 1L << i : 0;
            tells |= WordTraits.isName(own) ? 1L << i : 0;
            rare |= !side.isCommon(i) && WordTraits.saysAll(own) ? 1L << i : 0;
            count += WordTraits.isFiller(own) ? 0 : 1;
            address |= WordTraits.isPlace(own) || WordTraits.isNumber(own);
        }
        telling = tells;
        mayBeQuiet = quiet;
        areSyllables = side.size() == SYLLABLES
                && side.words().stream().allMatch(word -> word.folded().length() <= Alignment.SYLLABLE);
        rareWords = rare;
        namesInQuery = count;
        hasAddress = address;
    }

    private static int firstLetter(String text) {
        return text.isEmpty() ? 0 : 1 << (text.charAt(0) & 31);
    }

    private void addNearLength(int word, int length, boolean whateverLength) {
        for (int other = Math.max(0, length - NEAR); other <= Math.min(LONGEST, length + NEAR); other++) {
            if (whateverLength || Math.min(length, other) < Deletions.SHORTEST_FOR_TWO) {
                nearLength[other] |= 1L << word;
                nearAny |= 1L << word;
            }
        }
    }

    /** Whether a word may be the first letters of others. */
    private static boolean mayBeInitials(long word, int shortest) {
        int length = WordTraits.length(word);
        return length >= shortest && length <= LONGEST_INITIALS && WordTraits.isRare(word);
    }

    boolean mayReach(int name) {
        take(name);
        return bySlips(name, slip) && (reaches(name) || (looksCloser(name) && reaches(name)));
    }

    /** Whether so many slips in a name leave it near enough. */
    private boolean bySlips(int name, double slips) {
        double atLeast = names.isPerson(name) ? ofPeople : ofOthers;
        return Costs.score(Costs.ofSlips(slips, names.letters(name))) >= atLeast;
    }

    private void take(int name) {
        mask = 0;
        slip = 0;
        int from = names.from(name);
        for (int at = from; at < names.to(name); at++) {
            int place = like.place(names.wordAt(at));
            places[at - from] = place;
            mask |= like.mask(place);
            slip += like.slips(place);
        }
    }

    /**
     * Whether words that stand for nothing on both sides turn out to be like each other: short ones two slips apart, which the
     * vocabulary was not asked for.
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
                left &= twoMore || length <= VERY_SHORT ? left : asTyped;
                found |= left != 0 && like.look(word, left);
            }
        }
        if (found) {
            take(name);
        }
        return found;
    }

    private boolean reaches(int name) {
        if (mustBeTwo && names.tellsTwice(name) && !agreeInTwo()) {
            return false;
        }
        return names.isPerson(name) ? person(name) : other(name);
    }

    /** Whether two telling words of the query are in the name; where both have two and one agrees, they are not alike. */
    private boolean agreeInTwo() {
        return Long.bitCount(mask & tellingAlone) > 1 || (mask & ~tellingAlone) != 0;
    }

    private boolean person(int name) {
        int missing = 0;
        int matched = 0;
        int words = 0;
        int longest = 0;
        int lone = 0;
        int letters = 0;
        int missingLetters = 0;
        boolean rare = false;
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
            }
        }
        int extra = Long.bitCount(telling & ~mask);
        boolean syllables = areSyllables && words == SYLLABLES && longest <= Alignment.SYLLABLE;
        double cost = Costs.ofSlips(slip, letters);
        if (matched <= 1 && words == 1 && namesInQuery > 1) {
            cost += Costs.LONE_LISTED;
        }
        boolean rareLeft = !hasAddress && Long.bitCount(rareWords & ~mask) > lone;
        if (Math.min(missing - initialsOf(missingLetters), extra - lone) > (syllables ? 1 : 0)
                && !standsForMissing(name)) {
            cost += Costs.OTHER_NAME;
        } else if (!rare && (rareLeft || (missing > 0 && misses(name)))) {
            cost += Costs.RARE_FAMILY;
        }
        return Costs.score(cost) >= ofPeople;
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

    /** Whether a word of the query that stands for nothing may be the first letters of missing ones in a row. */
    private boolean standsForMissing(int name) {
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

    private boolean other(int name) {
        double missing = 0;
        double sum = 0;
        boolean listedInitials = false;
        int listedLetters = 0;
        int letters = 0;
        boolean whole = true;
        int from = names.from(name);
        for (int at = from; at < names.to(name); at++) {
            long word = weights.traits(names.wordAt(at));
            int place = places[at - from];
            letters += WordTraits.length(word);
            boolean isMissing = like.mask(place) == 0;
            // a number that only one side has costs the same whatever it says
            double weight = WordTraits.isNumber(word) && isMissing ? 0 : WordTraits.weight(word);
            sum += weight;
            if (isMissing) {
                missing += weight;
                if (mayBeInitials(word, SHORTEST_INITIALS)) {
                    listedInitials = true;
                    listedLetters = names.vocabulary().word(names.wordAt(at)).letters();
                }
                whole &= WordTraits.isPlace(word);
            }
        }
        double extra = 0;
        int extraWords = 0;
        int extraLetters = 0;
        for (int i = 0; i < side.size(); i++) {
            if ((mask >> i & 1) == 0) {
                extraWords++;
                extraLetters |= firstLetters[i];
                boolean quiet = (mayBeQuiet >> i & 1) != 0 && names.hasQuietWords(name);
                extra += quiet ? 0 : side.word(i).isNumber() ? 0 : side.weight(i);
            }
        }
        boolean one = names.to(name) - from == 1;
        boolean exact = slip == 0;
        boolean runsOn = whole
                && extraWords >= Costs.RUN_ON_WORDS - 1
                && sum - missing > SAYS_ENOUGH
                && (!one || (exact && letters >= Costs.LONG_ALONE));
        extra = runsOn ? 0 : extra;
        sum += extra;
        double besides = sum == 0 ? 0 : Costs.BESIDES * extra / sum;
        if (one && exact && letters >= FirmCosts.UNMISTAKABLE) {
            besides = Math.min(besides, FirmCosts.BESIDE_UNMISTAKABLE);
        }
        boolean mayBeInitials = standsForMissing(name) || (listedInitials && (listedLetters & ~extraLetters) == 0);
        double cost = besides + (sum == 0 ? 0 : Costs.BESIDES * missing / sum);
        return mayBeInitials || Costs.score(cost + Costs.ofSlips(slip, letters)) >= ofOthers;
    }
}

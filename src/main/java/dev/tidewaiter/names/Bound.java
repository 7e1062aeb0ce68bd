package dev.tidewaiter.names;

/**
 * Tells by counting words whether a name may still reach a score. It is generous: what it drops cannot reach it, what it keeps is
 * compared in full.
 */
final class Bound {

    private static final double SLACK = 0.001;

    /** Under this also names are of interest that share one word of several. */
    private static final double LOW = 0.5;

    private static final double SLACK_OF_OTHERS = 0.03;

    /** Words so short pair with a slip where enough else agrees, which is not counted here. */
    private static final int SHORT = 2;

    private static final int SYLLABLES = 3;
    private static final int LONGEST_INITIALS = 4;
    private static final int SHORTEST_INITIALS = 3;
    private static final int SHORTEST_INITIALS_OF_PERSON = 2;

    private final Side side;
    private final NameStore names;
    private final WordWeights weights;
    private final Anchors anchors;
    private final long tellingAlone;
    private final boolean mustBeTwo;
    private final double ofPeople;
    private final double ofOthers;
    private final int[] words;
    private final long[] masks;
    private final float[] slips;
    private final long telling;
    private final int namesInQuery;
    private final long rareWords;
    private final int lonelyLetters;
    private final int[] initials;
    private final boolean hasAddress;

    /** A bound for people or for others, at least so alike. */
    Bound(Query query, NameStore names, WordWeights weights, Anchors anchors, double atLeast) {
        this.anchors = anchors;
        this.tellingAlone = query.tellingWords();
        this.mustBeTwo = Long.bitCount(tellingAlone) > 1 && atLeast > LOW;
        this.side = query.side();
        this.names = names;
        this.weights = weights;
        this.ofPeople = atLeast - SLACK;
        this.ofOthers = atLeast - SLACK_OF_OTHERS;
        int matches = 0;
        for (var unit : query.units()) {
            matches += unit.matches().size();
        }
        words = new int[Integer.highestOneBit(Math.max(1, matches)) * 4];
        masks = new long[words.length];
        slips = new float[words.length];
        for (var unit : query.units()) {
            var found = unit.matches();
            for (int i = 0; i < found.size(); i++) {
                int slot = slot(found.word(i));
                slips[slot] = words[slot] == 0 ? found.slips(i) : Math.min(slips[slot], found.slips(i));
                words[slot] = found.word(i) + 1;
                masks[slot] |= unit.mask();
            }
        }
        long tells = 0;
        long rare = 0;
        int count = 0;
        int lone = 0;
        boolean address = false;
        initials = new int[side.size()];
        for (int i = 0; i < side.size(); i++) {
            var word = side.word(i);
            initials[i] = initials(word, side.isPerson() ? SHORTEST_INITIALS_OF_PERSON : SHORTEST_INITIALS);
            tells |= isName(word) ? 1L << i : 0;
            rare |= !side.isCommon(i) && word.weight() == 1 ? 1L << i : 0;
            count += word.kind() == WordKind.FILLER ? 0 : 1;
            lone += word.isInitial() ? 1 : 0;
            address |= word.kind() == WordKind.PLACE || word.isNumber();
        }
        telling = tells;
        rareWords = rare;
        namesInQuery = count;
        lonelyLetters = lone;
        hasAddress = address;
    }

    /** The letters of a word that may be the first ones of others, a bit each; 0 for all other words. */
    private static int initials(Word word, int shortest) {
        int length = word.folded().length();
        boolean mayBe = length >= shortest && length <= LONGEST_INITIALS && word.kind() == WordKind.RARE;
        return mayBe ? word.letters() : 0;
    }

    private static int firstLetter(Word word) {
        return word.folded().isEmpty() ? 0 : 1 << (word.folded().charAt(0) & 31);
    }

    /** Whether a word of a person contradicts another in its place. */
    private static boolean isName(Word word) {
        return switch (word.kind()) {
            case PATRONYMIC, PLACE, NUMBER, FILLER, LEGAL_FORM -> false;
            default -> word.folded().length() > SHORT;
        };
    }

    private int slot(int word) {
        int slot = ((word * 0x9e3779b9) >>> 8) & (words.length - 1);
        while (words[slot] != 0 && words[slot] != word + 1) {
            slot = (slot + 1) & (words.length - 1);
        }
        return slot;
    }

    boolean mayReach(int name) {
        if (mustBeTwo && anchors.hasTwoTellingWords(name) && !agreeInTwo(name)) {
            return false;
        }
        return names.isPerson(name) ? person(name) : other(name);
    }

    /** Whether two telling words of the query are in the name; where both have two and one agrees, they are not alike. */
    private boolean agreeInTwo(int name) {
        long mask = 0;
        int to = names.to(name);
        for (int at = names.from(name); at < to; at++) {
            mask |= masks[slot(names.wordAt(at))];
        }
        return Long.bitCount(mask & tellingAlone) > 1 || (mask & ~tellingAlone) != 0;
    }

    private boolean person(int name) {
        long mask = 0;
        int missing = 0;
        int matched = 0;
        int all = 0;
        int lone = 0;
        int letters = 0;
        int firstLetters = 0;
        double slip = 0;
        boolean rare = false;
        for (int at = names.from(name); at < names.to(name); at++) {
            int number = names.wordAt(at);
            int slot = slot(number);
            var word = names.vocabulary().word(number);
            int counts = word.kind() == WordKind.FILLER ? 0 : 1;
            all += counts;
            if (words[slot] == 0) {
                missing += isName(word) ? 1 : 0;
                lone += word.isInitial() ? 1 : 0;
                firstLetters |= firstLetter(word);
            } else {
                mask |= masks[slot];
                matched += counts;
                letters += word.folded().length();
                slip += slips[slot];
                rare |= !weights.isCommon(number);
            }
        }
        int extra = Long.bitCount(telling & ~mask);
        boolean syllables = side.size() == SYLLABLES && all == SYLLABLES;
        double cost = Costs.ofSlips(slip, letters);
        if (matched <= 1 && all == 1 && namesInQuery > 1) {
            cost += Costs.LONE_LISTED;
        }
        boolean rareLeft = !hasAddress && Long.bitCount(rareWords & ~mask) > lone;
        if (Math.min(missing - lonelyLetters, extra - lone) > (syllables ? 1 : 0)
                && !standsForMissing(mask, firstLetters)) {
            cost += Costs.OTHER_NAME;
        } else if (!rare && (rareLeft || (missing > 0 && misses(name)))) {
            cost += Costs.RARE_FAMILY;
        }
        return Costs.score(cost) >= ofPeople;
    }

    /** Whether a word of the query that stands for nothing may be the first letters of missing ones. */
    private boolean standsForMissing(long mask, int firstLetters) {
        for (int i = 0; i < initials.length; i++) {
            if (initials[i] != 0 && (mask >> i & 1) == 0 && (initials[i] & ~firstLetters) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a family name that few bear is not in the query. */
    private boolean misses(int name) {
        for (int i = 0; i < names.to(name) - names.from(name) && names.isFamilyTold(name); i++) {
            int number = names.wordAt(names.from(name) + i);
            var word = names.vocabulary().word(number);
            boolean rare = names.isFamily(name, i) && !weights.isCommon(number) && word.weight() == 1;
            if (rare && words[slot(number)] == 0 && isName(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean other(int name) {
        long mask = 0;
        double missing = 0;
        double all = 0;
        int listedInitials = 0;
        int firstLetters = 0;
        int letters = 0;
        double slip = 0;
        boolean whole = true;
        for (int at = names.from(name); at < names.to(name); at++) {
            int number = names.wordAt(at);
            int slot = slot(number);
            var word = names.vocabulary().word(number);
            letters += word.folded().length();
            boolean isMissing = words[slot] == 0;
            // a number that only one side has costs the same whatever it says
            double weight = word.isNumber() && isMissing ? 0 : weights.of(number);
            all += weight;
            if (!isMissing) {
                mask |= masks[slot];
                slip += slips[slot];
            } else {
                missing += weight;
                firstLetters |= firstLetter(word);
                listedInitials = initials(word, SHORTEST_INITIALS);
                whole &= word.kind() == WordKind.PLACE;
            }
        }
        double extra = 0;
        int extraWords = 0;
        int extraLetters = 0;
        for (int i = 0; i < side.size(); i++) {
            if ((mask >> i & 1) == 0) {
                extraWords++;
                extraLetters |= firstLetter(side.word(i));
                extra += side.word(i).isNumber() ? 0 : side.weight(i);
            }
        }
        boolean runsOn = whole && extraWords >= Costs.RUN_ON_WORDS - 1;
        boolean alone = names.to(name) - names.from(name) == 1 && slip == 0 && letters >= Costs.LONG_ALONE;
        extra = runsOn || alone ? 0 : extra;
        boolean mayBeInitials =
                standsForMissing(mask, firstLetters) || (listedInitials != 0 && (listedInitials & ~extraLetters) == 0);
        double sum = all + extra;
        double cost = sum == 0 ? 0 : Costs.BESIDES * (missing + extra) / sum;
        return mayBeInitials || Costs.score(cost + Costs.ofSlips(slip, letters)) >= ofOthers;
    }
}

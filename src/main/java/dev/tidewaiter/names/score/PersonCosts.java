package dev.tidewaiter.names.score;

import dev.tidewaiter.names.distance.TokenDistance;
import dev.tidewaiter.names.parse.ComparedName;
import dev.tidewaiter.names.token.NamesAtLarge;
import dev.tidewaiter.names.token.WordKind;
import java.util.Set;

/**
 * What a person's name costs. A name that one side leaves out costs little, least that of the father; another name in one place is
 * another person, and so is another father or generation.
 */
final class PersonCosts extends Costs {

    // what one side leaves out
    private static final double PATRONYMIC = 0.01;
    private static final double GIVEN = 0.025;
    private static final double FAMILY = 0.045;
    private static final double LONE_NAME = 0.08;
    private static final double LONE_COMMON_NAME = 0.21;
    private static final double MOST_LEFT_OUT = 0.16;

    // what stands in one place and differs
    private static final double OTHER_NAME_MORE = 0.1;
    private static final double OTHER_PATRONYMIC = 0.22;
    private static final double OTHER_INITIAL = 0.22;

    /** A name that many bear, for the initial of a middle name on the other side, where the given name is another. */
    private static final double OTHER_BY_INITIAL = 0.12;

    /** Slips in a family name, as part of its letters, from which on it is another family's. */
    private static final double OTHER_FAMILY = 0.24;

    /** The endings of Slavic family names that are made of a father's or a forefather's name. */
    private static final Set<String> OF_SONS = Set.of(
            "ov", "ev", "yev", "in", "ova", "eva", "yeva", "ina", "enko", "uk", "yuk", "chuk", "ovich", "evich",
            "ovych", "evych");

    private boolean namesDiffer;
    private boolean patronymicsDiffer;
    private boolean generationsDiffer;

    PersonCosts(ComparedName query, ComparedName listed, Alignment alignment) {
        super(query, listed, alignment);
    }

    @Override
    boolean contradict() {
        return namesDiffer || descentDiffers();
    }

    @Override
    boolean descentDiffers() {
        return patronymicsDiffer || generationsDiffer;
    }

    @Override
    void countRest() {
        leaveOut();
        if (!namesWhoIsMeant(false)) {
            missFamily();
        } else if (!namesWhoIsMeant(true)) {
            missListedFamily();
        }
        standAlone();
        compareNames();
        opposeNames();
        new FrequentNames(query, listed, alignment).count(ofPairs);
        if (SonAndFather.areReversed(query, listed, alignment)) {
            patronymicsDiffer = true;
            ofPairs[0] += OTHER_PATRONYMIC;
        }
    }

    private void leaveOut() {
        double leftOut = 0;
        for (int j = 0; j < ofMissing.length; j++) {
            if (alignment.isMissing(j)) {
                ofMissing[j] = leftOut(listed, j, leftOut);
                leftOut += ofMissing[j];
            }
        }
        for (int i = 0; i < ofExtra.length; i++) {
            if (alignment.isExtra(i)) {
                ofExtra[i] = leftOut(query, i, leftOut);
                leftOut += ofExtra[i];
            }
        }
    }

    private static double leftOut(ComparedName side, int at, double before) {
        double cost =
                switch (side.kind(at)) {
                    case PATRONYMIC -> PATRONYMIC;
                    case GIVEN -> GIVEN;
                    case FILLER, LEGAL_FORM, PLACE, NUMBER -> 0;
                    default -> !side.word(at).isInitial() && side.isFamily(at) ? FAMILY : GIVEN;
                };
        return Math.min(cost, Math.max(0, MOST_LEFT_OUT - before));
    }

    /**
     * Whether something stands on both sides that few bear.
     *
     * @param atLarge whether a name that many bear anywhere is none that few bear, be it rare on the lists
     */
    private boolean namesWhoIsMeant(boolean atLarge) {
        for (var pair : alignment.pairs()) {
            boolean small = listed.kind(pair.listed()) == WordKind.FILLER;
            boolean common = listed.isCommon(pair.listed()) || (atLarge && isFrequent(pair));
            if (!pair.isInitial() && !small && !common && !isFathers(pair)) {
                return true;
            }
        }
        return false;
    }

    /** Whether many bear one of the two anywhere. */
    private boolean isFrequent(WordPair pair) {
        return pair.isPlain()
                && (NamesAtLarge.has(query.word(pair.from()).folded())
                        || NamesAtLarge.has(listed.word(pair.listed()).folded()));
    }

    /** Given names that very many bear, without the listed family name, are somebody else's: Patrick Bernhard is no Bernard Patrick Clancy. */
    private void missListedFamily() {
        boolean family = false;
        for (var pair : alignment.pairs()) {
            family |= listed.isFamily(pair.listed()) && !pair.isInitial();
        }
        for (int j = 0; j < ofMissing.length && !family && listed.isFamilyTold(); j++) {
            if (alignment.isMissing(j) && listed.isFamily(j)) {
                ofMissing[j] = RARE_FAMILY;
                return;
            }
        }
    }

    /** Whether one of the two sides has a word for the name of the father. */
    private boolean isFathers(WordPair pair) {
        return query.kind(pair.from()) == WordKind.PATRONYMIC || listed.kind(pair.listed()) == WordKind.PATRONYMIC;
    }

    /**
     * Names that very many bear do not tell who is meant when only one side has the one that would, and no more does a given name
     * beside that of the father.
     */
    private void missFamily() {
        boolean father = false;
        for (var pair : alignment.pairs()) {
            father |= !pair.isInitial() && isFathers(pair);
        }
        double cost = father ? FAMILY_BESIDE_FATHER : RARE_FAMILY;
        for (int j = 0; j < ofMissing.length && (father || listed.isFamilyTold()); j++) {
            if (alignment.isMissing(j) && listed.isFamily(j) && (father || isRare(listed, j))) {
                ofMissing[j] = cost;
                return;
            }
        }
        boolean address = hasAddress();
        for (int i = 0; i < ofExtra.length && !address; i++) {
            if (alignment.isExtra(i) && (isRare(query, i) || (father && query.kind(i) == WordKind.FAMILY))) {
                ofExtra[i] = cost;
                return;
            }
        }
    }

    private static boolean isRare(ComparedName side, int at) {
        return !side.isCommon(at) && side.word(at).weight() == 1;
    }

    /** Whether the query has more than a name, so that a rare word of it need not be one. */
    private boolean hasAddress() {
        for (var word : query.words()) {
            if (word.kind() == WordKind.PLACE || word.isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** One name that agrees is not the whole of two. */
    private void standAlone() {
        int agree = 0;
        for (int j = 0; j < ofMissing.length; j++) {
            agree += !alignment.isMissing(j) && listed.kind(j) != WordKind.FILLER ? 1 : 0;
        }
        int agreeInQuery = 0;
        for (int i = 0; i < ofExtra.length; i++) {
            agreeInQuery += !alignment.isExtra(i) && query.kind(i) != WordKind.FILLER ? 1 : 0;
        }
        if (agree == 0) {
            // a title or an article is nobody's name
            ofPairs[0] += OTHER_NAME;
        } else if (agree == 1 && agreeInQuery < 2 && (query.names() > 1 || listed.names() > 1)) {
            ofPairs[0] += listed.names() == 1 ? LONE_LISTED : namesWhoIsMeant(false) ? LONE_NAME : LONE_COMMON_NAME;
        }
    }

    /** Slips that make another known name, or leave too little of a family name, are told apart; they cost what slips cost. */
    private void compareNames() {
        for (int p = 0; p < ofPairs.length; p++) {
            var pair = alignment.pairs().get(p);
            var word = query.word(pair.from());
            var other = listed.word(pair.listed());
            if (pair.isOtherGeneration()) {
                generationsDiffer = true;
            } else if (pair.isInitial()) {
                // Luis C. is no Camilo; Camilo Reyes may be a Luis C. Reyes whose first name the list leaves out
                boolean ofListed = listed.isFamilyTold() && other.isInitial() && missesGivenName();
                namesDiffer |= ofListed;
                boolean another = ofListed || Initials.isMiddleName(pair, query, listed, alignment);
                ofPairs[p] += another && NamesAtLarge.has((ofListed ? word : other).folded()) ? OTHER_BY_INITIAL : 0;
            } else if (pair.isPlain() && pair.slips() > TokenDistance.SAME_WORD) {
                boolean known = TokenDistance.isBorne(word) && TokenDistance.isBorne(other);
                int letters = Math.max(word.folded().length(), other.folded().length());
                boolean family = listed.isFamily(pair.listed())
                        && word.script() == other.script()
                        && (pair.slips() > OTHER_FAMILY * letters || areOfTwoFamilies(word.folded(), other.folded()));
                namesDiffer |= known || family;
            }
        }
    }

    /** Whether one of two family names is the other with the ending of sons: Moroz is no Morozov. */
    private static boolean areOfTwoFamilies(String one, String other) {
        var longer = one.length() > other.length() ? one : other;
        var shorter = one.length() > other.length() ? other : one;
        return longer.startsWith(shorter) && OF_SONS.contains(longer.substring(shorter.length()));
    }

    private boolean missesGivenName() {
        for (int j = 0; j < ofMissing.length; j++) {
            var kind = listed.kind(j);
            boolean given = kind != WordKind.PATRONYMIC && kind != WordKind.FILLER && !listed.isFamily(j);
            if (given && alignment.isMissing(j)) {
                return true;
            }
        }
        return false;
    }

    /** Each name that only the query has stands in the place of one that only the list has. */
    private void opposeNames() {
        long opposed = 0;
        for (int i = 0; i < ofExtra.length; i++) {
            for (int j = 0; j < ofMissing.length && alignment.isExtra(i); j++) {
                if (alignment.isMissing(j) && (opposed >> j & 1) == 0 && areInOnePlace(i, j)) {
                    ofMissing[j] += opposed(i, j, opposed == 0);
                    opposed |= 1L << j;
                    break;
                }
            }
        }
    }

    /** Whether two words are names in one place: the father's against the father's, others alike. */
    private boolean areInOnePlace(int i, int j) {
        boolean father = query.kind(i) == WordKind.PATRONYMIC;
        return father == (listed.kind(j) == WordKind.PATRONYMIC) && isName(query.kind(i)) && isName(listed.kind(j));
    }

    private static boolean isName(WordKind kind) {
        return switch (kind) {
            case RARE, NAME, TRADE, GIVEN, FAMILY, PATRONYMIC -> true;
            default -> false;
        };
    }

    private double opposed(int i, int j, boolean first) {
        if (query.kind(i) == WordKind.PATRONYMIC) {
            patronymicsDiffer = true;
            return OTHER_PATRONYMIC;
        }
        namesDiffer = true;
        if (query.word(i).isInitial() || listed.word(j).isInitial()) {
            return OTHER_INITIAL;
        }
        return first ? OTHER_NAME : OTHER_NAME_MORE;
    }
}

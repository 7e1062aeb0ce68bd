package dev.tidewaiter.names;

/**
 * Tells by counting words whether a name may still reach a score. It is generous: what it drops cannot reach it, what it keeps is
 * compared in full.
 */
final class Bound {

    private static final double SLACK = 0.03;
    private static final int LONGEST_INITIALS = 4;

    private final Query query;
    private final NameStore names;
    private final WordWeights weights;
    private final double atLeast;
    private final int[] words;
    private final long[] masks;
    private final long telling;
    private final boolean hasInitials;

    Bound(Query query, NameStore names, WordWeights weights, double atLeast) {
        this.query = query;
        this.names = names;
        this.weights = weights;
        this.atLeast = atLeast;
        int matches = 0;
        for (var unit : query.units()) {
            matches += unit.matches().size();
        }
        words = new int[Integer.highestOneBit(Math.max(1, matches)) * 4];
        masks = new long[words.length];
        for (var unit : query.units()) {
            for (int i = 0; i < unit.matches().size(); i++) {
                int slot = slot(unit.matches().word(i));
                words[slot] = unit.matches().word(i) + 1;
                masks[slot] |= unit.mask();
            }
        }
        long tells = 0;
        boolean initials = false;
        for (int i = 0; i < query.side().size(); i++) {
            var word = query.side().word(i);
            boolean mayBeInitials = word.folded().length() <= LONGEST_INITIALS && word.kind() == WordKind.RARE;
            initials |= mayBeInitials;
            if (word.kind() != WordKind.PATRONYMIC && word.kind() != WordKind.PLACE && word.kind() != WordKind.NUMBER) {
                tells |= 1L << i;
            }
        }
        telling = tells;
        hasInitials = initials;
    }

    private int slot(int word) {
        int slot = ((word * 0x9e3779b9) >>> 8) & (words.length - 1);
        while (words[slot] != 0 && words[slot] != word + 1) {
            slot = (slot + 1) & (words.length - 1);
        }
        return slot;
    }

    boolean mayReach(int name) {
        return hasInitials || (names.isPerson(name) ? person(name) : other(name));
    }

    private boolean person(int name) {
        long mask = 0;
        boolean missing = false;
        boolean initial = false;
        for (int at = names.from(name); at < names.to(name); at++) {
            int slot = slot(names.wordAt(at));
            mask |= masks[slot];
            var word = names.vocabulary().word(names.wordAt(at));
            initial |= word.folded().length() <= LONGEST_INITIALS && word.kind() == WordKind.RARE;
            missing |= masks[slot] == 0 && word.kind() != WordKind.PATRONYMIC;
        }
        boolean extra = (telling & ~mask) != 0;
        return initial || !(missing && extra) || atLeast <= 1 - Costs.OTHER_NAME;
    }

    private boolean other(int name) {
        long mask = 0;
        double missing = 0;
        double all = 0;
        for (int at = names.from(name); at < names.to(name); at++) {
            int number = names.wordAt(at);
            int slot = slot(number);
            var word = names.vocabulary().word(number);
            double weight = word.isNumber() ? 0 : weights.of(number);
            if (word.isNumber()) {
                continue;
            }
            all += weight;
            missing += masks[slot] == 0 ? weight : 0;
            mask |= masks[slot];
        }
        double extra = 0;
        int extraWords = 0;
        for (int i = 0; i < query.side().size(); i++) {
            if ((mask >> i & 1) == 0) {
                extraWords++;
                extra += query.side().word(i).isNumber() ? 0 : query.side().weight(i);
            }
        }
        if (extraWords >= Costs.RUN_ON_WORDS - 1 || names.to(name) - names.from(name) == 1) {
            extra = 0;
        }
        return all == 0 || Costs.score(Costs.BESIDES * (missing + extra) / (all + extra)) + SLACK >= atLeast;
    }
}

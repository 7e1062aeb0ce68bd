package dev.tidewaiter.designation.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Which firms some owners reach on a day: a firm that passes the test counts as owned, and what it holds itself then counts as
 * theirs. Shares are added up over all owners that count, and never multiplied along a chain (OFAC FAQ 398 to 401). It is the
 * least such set, so that two firms that own each other reach nothing by that alone.
 */
public final class OwnershipReach {

    private static final int NOT_REACHED = Integer.MAX_VALUE;

    private final OwnershipDay day;
    private final OwnershipTest test;
    private final boolean mayBe;
    private final int[] round;
    private final Set<Firm> below;

    private OwnershipReach(OwnershipDay day, Set<Firm> owners, OwnershipTest test, boolean mayBe) {
        this.day = day;
        this.test = test;
        this.mayBe = mayBe;
        this.below = day.below(owners);
        this.round = new int[day.firms().size()];
        Arrays.fill(round, NOT_REACHED);
        owners.forEach(owner -> round[owner.id()] = 0);
        int rounds = 1;
        while (another(rounds)) {
            rounds++;
        }
    }

    /** What owners reach for certain. */
    public static OwnershipReach certain(OwnershipDay day, Set<Firm> owners, OwnershipTest test) {
        return new OwnershipReach(day, owners, test, false);
    }

    /** What they may reach: a share that is not known may be all that nobody else is known to hold. */
    public static OwnershipReach possible(OwnershipDay day, Set<Firm> owners, OwnershipTest test) {
        return new OwnershipReach(day, owners, test, true);
    }

    private boolean another(int number) {
        boolean more = false;
        for (var firm : below) {
            if (round[firm.id()] == NOT_REACHED && passes(firm, number)) {
                round[firm.id()] = number;
                more = true;
            }
        }
        return more;
    }

    private boolean passes(Firm firm, int before) {
        var held = BigDecimal.ZERO;
        boolean open = false;
        for (var stake : day.of(firm)) {
            if (round[stake.owner().id()] < before) {
                if (stake.control() && test.control()) {
                    return true;
                }
                var share = stake.share();
                open |= share == null;
                held = share == null ? held : held.add(share);
            }
        }
        return test.passes(mayBe && open ? held.add(day.rest(firm)) : held);
    }

    /** Whether a firm is one of the owners, or reached by them. */
    public boolean reaches(Firm firm) {
        return round[firm.id()] != NOT_REACHED;
    }

    /** What the owners, and firms that they reach, hold of a firm; the ends of all chains. */
    public List<Stake> stakes(Firm firm) {
        return day.of(firm).stream().filter(stake -> reaches(stake.owner())).toList();
    }

    /** The sum of the shares that are known among those. */
    public BigDecimal held(Firm firm) {
        var held = BigDecimal.ZERO;
        for (var stake : stakes(firm)) {
            var share = stake.share();
            held = share == null ? held : held.add(share);
        }
        return held;
    }

    /** Whether the shares that are known are enough without control. */
    public boolean byShares(Firm firm) {
        return test.passes(held(firm));
    }

    /** The ways from a listed owner to a firm, at most so many; each begins with a stake of an owner who is listed. */
    public List<List<Stake>> chains(Firm firm, int most) {
        var chains = new ArrayList<List<Stake>>();
        chains(firm, round[firm.id()], List.of(), most, chains);
        return chains;
    }

    private void chains(Firm firm, int before, List<Stake> after, int most, List<List<Stake>> chains) {
        for (var stake : day.of(firm)) {
            int owner = round[stake.owner().id()];
            if (owner >= before || chains.size() >= most) {
                continue; // what a firm holds that is reached later did not lead here
            }
            var chain = new ArrayList<Stake>();
            chain.add(stake);
            chain.addAll(after);
            if (owner == 0) {
                chains.add(chain);
            } else {
                chains(stake.owner(), owner, chain, most, chains);
            }
        }
    }
}

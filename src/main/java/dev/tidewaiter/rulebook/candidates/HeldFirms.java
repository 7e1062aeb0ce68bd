package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.ownership.Firm;
import dev.tidewaiter.designation.ownership.OwnershipDay;
import dev.tidewaiter.designation.ownership.OwnershipReach;
import dev.tidewaiter.designation.ownership.OwnershipTest;
import dev.tidewaiter.designation.ownership.Stake;
import dev.tidewaiter.rulebook.facts.HeldBy;
import dev.tidewaiter.rulebook.facts.OwnershipLaw;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How the parties of some lists hold firms on one day, by the law of those lists. */
final class HeldFirms {

    private static final int CHAINS = 7;
    private static final Set<HeldBy> PARTS = Set.of(HeldBy.MINORITY, HeldBy.CONTROL_ONLY, HeldBy.OUT_OF_REACH);

    private final LocalDate on;
    private final OwnershipDay day;
    private final Set<Firm> below;
    private final OwnershipLaw law;
    private final Predicate<Designation> isAbout;
    private final @Nullable Firm except;
    private final Set<Firm> now;
    private final Set<Firm> later;
    private final OwnershipReach certain;
    private @Nullable OwnershipReach certainLater;
    private @Nullable OwnershipReach possible;
    private @Nullable Set<Firm> touched;

    /**
     * How a firm is held.
     *
     * @param law    by which law
     * @param how    how
     * @param total  the known shares that count, in percent
     * @param chains the ways from listed owners to the firm
     * @param owners the entries that the first of each are
     */
    record Held(OwnershipLaw law, HeldBy how, BigDecimal total, List<List<Stake>> chains, List<Match> owners) {}

    HeldFirms(LocalDate on, OwnershipDay day, OwnershipLaw law, Predicate<Designation> isAbout) {
        this(on, day, law, isAbout, null);
    }

    private HeldFirms(
            LocalDate on, OwnershipDay day, OwnershipLaw law, Predicate<Designation> isAbout, @Nullable Firm except) {
        this.except = except;
        this.on = on;
        this.day = day;
        this.law = law;
        this.isAbout = isAbout;
        this.now = listed(entry -> applies(entry) && !isLater(entry));
        this.later = listed(entry -> applies(entry));
        this.below = day.below(later);
        this.certain = OwnershipReach.certain(day, now, test());
    }

    /** Firms that are themselves entries of the lists. */
    private Set<Firm> listed(Predicate<Designation> counts) {
        var listed = new LinkedHashSet<Firm>();
        for (var firm : day.listed()) {
            if (!firm.equals(except)
                    && firm.listed().stream()
                            .map(Match::designation)
                            .anyMatch(entry -> isAbout.test(entry) && counts.test(entry))) {
                listed.add(firm);
            }
        }
        return listed;
    }

    /** An owner's entry that is suspended may apply again any day: its firms are held as before. */
    private boolean applies(Designation entry) {
        return !entry.particulars().endedBefore(on);
    }

    private boolean isLater(Designation entry) {
        var listedOn = entry.listedOn();
        return listedOn != null && listedOn.isAfter(on);
    }

    /** A list that reaches nobody is asked for whatever its parties hold. */
    private OwnershipTest test() {
        return law.reaches() ? law.test() : new OwnershipTest(BigDecimal.ZERO, false, true);
    }

    /** Whether anybody on the lists owns anything. */
    boolean anybody() {
        return !later.isEmpty();
    }

    /** How a firm is held; null when it is not. */
    @Nullable
    Held of(Firm firm) {
        if (!below.contains(firm)) {
            return null;
        }
        if (later.contains(firm)) {
            return ofListed(firm);
        }
        if (!law.reaches()) {
            return possible().reaches(firm) ? held(HeldBy.OUT_OF_REACH, firm, possible()) : null;
        }
        if (certain.reaches(firm)) {
            return held(certainly(firm), firm, certain);
        }
        if (later.size() > now.size() && certainLater().reaches(firm)) {
            return held(HeldBy.LISTED_LATER, firm, certainLater());
        }
        if (possible().reaches(firm)) {
            return held(HeldBy.UNKNOWN_SHARE, firm, possible());
        }
        return part(firm);
    }

    /**
     * A daughter often bears its listed mother's name, and is taken for the entry by that; whether the rules about names hold it is
     * not known here. So it is asked for as if it were not listed. Of one that is listed letter by letter, parts say nothing new.
     */
    private @Nullable Held ofListed(Firm firm) {
        var others = new HeldFirms(on, day, law, isAbout, firm);
        var held = others.anybody() ? others.of(firm) : null;
        boolean surely = firm.listed().stream()
                .filter(match -> isAbout.test(match.designation()))
                .anyMatch(match -> match.kind() == Match.Kind.IDENTIFIER || match.asListed());
        return held != null && surely && PARTS.contains(held.how()) ? null : held;
    }

    private HeldBy certainly(Firm firm) {
        if (!certain.byShares(firm)) {
            return HeldBy.CONTROLLED;
        }
        if (law.addsUp() || now.size() == 1) {
            return HeldBy.OWNED;
        }
        for (var owner : now) {
            var alone = OwnershipReach.certain(day, Set.of(owner), test());
            if (alone.reaches(firm)) {
                return alone.byShares(firm) ? HeldBy.OWNED : HeldBy.CONTROLLED;
            }
        }
        return HeldBy.TOGETHER;
    }

    /** What is less than enough: control where only shares count, or a part of the firm or of a firm that holds it. */
    private @Nullable Held part(Firm firm) {
        var reach = certainLater();
        var stakes = reach.stakes(firm);
        if (stakes.stream().anyMatch(Stake::control)) {
            return held(HeldBy.CONTROL_ONLY, firm, reach);
        }
        if (!stakes.isEmpty()) {
            return held(HeldBy.MINORITY, firm, reach);
        }
        if (!touched().contains(firm)) {
            return null;
        }
        return indirect(firm);
    }

    /** Firms of which listed owners hold a part, and those that such firms own. */
    private Set<Firm> touched() {
        var known = touched;
        if (known == null) {
            known = new HashSet<>();
            var reach = certainLater();
            for (var firm : below) {
                if (reach.reaches(firm) || !reach.stakes(firm).isEmpty()) {
                    known.add(firm);
                }
            }
            int before = -1;
            while (before != known.size()) {
                before = known.size();
                var further = OwnershipReach.possible(day, known, law.test());
                below.stream().filter(further::reaches).forEach(known::add);
            }
            touched = known;
        }
        return known;
    }

    /** A minority in a firm that owns this one: the chain begins with the listed owner's share in that one. */
    private @Nullable Held indirect(Firm firm) {
        var chains = new ArrayList<List<Stake>>();
        upward(firm, new ArrayList<>(), new HashSet<>(Set.of(firm)), chains);
        return chains.isEmpty() ? null : new Held(law, HeldBy.MINORITY, BigDecimal.ZERO, chains, owners(chains));
    }

    private void upward(Firm firm, List<Stake> after, Set<Firm> seen, List<List<Stake>> chains) {
        for (var stake : day.of(firm)) {
            var chain = new ArrayList<Stake>();
            chain.add(stake);
            chain.addAll(after);
            if (chains.size() >= CHAINS) {
                return;
            }
            if (later.contains(stake.owner())) {
                chains.add(chain);
            } else if (touched().contains(stake.owner()) && seen.add(stake.owner())) {
                upward(stake.owner(), chain, seen, chains);
            }
        }
    }

    private Held held(HeldBy how, Firm firm, OwnershipReach reach) {
        var chains = reach.chains(firm, CHAINS);
        return new Held(law, how, reach.held(firm), chains, owners(chains));
    }

    private List<Match> owners(List<List<Stake>> chains) {
        var owners = new LinkedHashSet<Match>();
        for (var chain : chains) {
            chain.get(0).owner().listed().stream()
                    .filter(match -> isAbout.test(match.designation()) && applies(match.designation()))
                    .forEach(owners::add);
        }
        return List.copyOf(owners);
    }

    private OwnershipReach certainLater() {
        var known = certainLater;
        if (known == null) {
            known = later.size() > now.size() ? OwnershipReach.certain(day, later, test()) : certain;
            certainLater = known;
        }
        return known;
    }

    private OwnershipReach possible() {
        var known = possible;
        if (known == null) {
            known = OwnershipReach.possible(day, later, test());
            possible = known;
        }
        return known;
    }
}

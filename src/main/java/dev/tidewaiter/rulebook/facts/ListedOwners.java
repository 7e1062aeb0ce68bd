package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.ownership.Stake;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A party of the line that listed parties own, control or hold a part of, by what a file of owners or a list says. The party
 * itself need not be listed.
 *
 * @param subject the party
 * @param party   which party of the line it is, counted from 0
 * @param firm    what the file of owners or the list calls it
 * @param law     by whose law, and how that stands on the day
 * @param held    how they hold it
 * @param total   the known shares that count, added up, in percent
 * @param chains  how they come to hold it: each from a listed owner to the party
 * @param owners  the entries that the owners at the beginning of the chains are
 * @param nexus   what on the line makes this law a law for it, in words; empty when nothing does
 * @param regimes whose laws are meant; more than one where they say the same
 */
public record ListedOwners(
        Party subject,
        int party,
        String firm,
        OwnershipLaw law,
        HeldBy held,
        BigDecimal total,
        List<List<Stake>> chains,
        List<Match> owners,
        String nexus,
        String regimes)
        implements Fact {

    /** The own column of a manifest that names owners, out of which these facts are made. */
    public static final String COLUMN_OF_OWNERS = "owners";

    /** The own column of the shares beside them. */
    public static final String COLUMN_OF_SHARES = "owner-share";

    public ListedOwners {
        chains = List.copyOf(chains);
        owners = List.copyOf(owners);
    }

    /** Whose law it is: {@code OFAC}, {@code EU}, {@code UK}, {@code BIS} or {@code other}. */
    public String lawOf() {
        return law.law();
    }

    /** How the measure stands on the day. */
    public MeasureState state() {
        return law.state();
    }

    /** How far the list lets ownership reach. */
    public Severity reach() {
        return law.outcome();
    }

    /** Whether something on the line makes this law a law for it. */
    public boolean linked() {
        return !nexus.isEmpty();
    }

    /** The party and the first owner's entry. */
    @Override
    public Match match() {
        var owner = owners.get(0);
        return new Match(
                subject,
                owner.designation(),
                Match.Kind.OWNER,
                Match.Strength.STRONG,
                owner.score(),
                subject.name(),
                owner.listed(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null);
    }

    @Override
    public List<Value> evidence() {
        var values = new ArrayList<Value>();
        values.add(subject.name());
        owners.forEach(owner -> values.add(owner.query()));
        return values;
    }
}

package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.cache.ClearingCache;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.ownership.Firm;
import dev.tidewaiter.designation.ownership.OwnershipGraph;
import dev.tidewaiter.designation.ownership.OwnershipLink;
import dev.tidewaiter.rulebook.candidates.HeldFirms.Held;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.facts.HeldBy;
import dev.tidewaiter.rulebook.facts.Limits;
import dev.tidewaiter.rulebook.facts.ListedOwners;
import dev.tidewaiter.rulebook.facts.PartyMatch;
import dev.tidewaiter.rulebook.law.LawTables;
import dev.tidewaiter.rulebook.law.SanctionsLaw;
import dev.tidewaiter.shipment.CurrencyWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.OwnValue;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/** Parties of a line that listed parties own, by what a file of owners says, or a list of firms that its entries own. */
final class OwnershipCandidates {

    private static final int DAYS = 400;

    private final PartyScreen screen;
    private final PartyCandidates names;
    private final LawTables law;
    private final OwnersInColumns columns;
    private final ClearingCache<GraphOnDay, List<HeldFirms>> byDay = new ClearingCache<>(DAYS, this::heldOn);
    private final ClearingCache<FirmOnDay, List<Held>> held = new ClearingCache<>(this::held);

    private final ClearingCache<List<OwnershipLink>, OwnershipGraph> byLinks;

    private record GraphOnDay(OwnershipGraph graph, LocalDate day) {}

    private final CurrencyWords currencies;

    private record FirmOnDay(Firm firm, GraphOnDay on) {}

    OwnershipCandidates(PartyScreen screen, PartyCandidates names, LawTables law, CurrencyWords currencies) {
        this.screen = screen;
        this.names = names;
        this.law = law;
        this.currencies = currencies;
        this.columns = new OwnersInColumns(law.words);
        this.byLinks = new ClearingCache<>(screen::owning);
    }

    /**
     * Finds the listed owners of a line's parties.
     *
     * @param line as it is written, with whatever currencies it tells
     */
    void find(GoodsLine line, LocalDate on, Limits limits, List<Fact> facts) {
        var parties = line.parties();
        for (int i = 0; i < parties.size(); i++) {
            for (var graph : screen.ownershipOf(parties.get(i))) {
                for (var firm : graph.firmsOf(parties.get(i))) {
                    var asked = new FirmOnDay(firm, new GraphOnDay(graph, on));
                    add(line, parties.get(i), i, firm, held.get(asked), facts);
                }
            }
        }
        inColumns(line, on, limits, facts);
        var leftOut = OwnersInColumns.leftOut(line);
        if (leftOut != null) {
            facts.add(leftOut);
        }
    }

    /**
     * The owners that the line itself names, of the first party that gets the goods. An owner is no party of the deal: what its entry means
     * follows from its share, so where a law of ownership answers, the name in the column is not held against the lists a second time.
     */
    private void inColumns(GoodsLine line, LocalDate on, Limits limits, List<Fact> facts) {
        var parties = line.parties();
        for (int i = 0; i < parties.size() && !line.own().isEmpty(); i++) {
            var party = parties.get(i);
            if (party.role().receives()
                    && party.role() != Role.PARTY
                    && party.name().isRead()) {
                var links = columns.of(line, party);
                if (!links.isEmpty()) {
                    var graph = byLinks.get(links);
                    boolean shared = links.stream().allMatch(link -> link.share() != null);
                    for (var firm : graph.firmsOf(party)) {
                        var all = held.get(new FirmOnDay(firm, new GraphOnDay(graph, on)));
                        forgetOwners(line, all, shared, facts);
                        add(line, party, i, firm, all, facts);
                    }
                    var cell = Objects.requireNonNull(OwnersInColumns.cell(line, ListedOwners.COLUMN_OF_OWNERS));
                    names.ofOwners(
                            cell, links.stream().map(OwnershipLink::owner).toList(), parties.size(), on, limits, facts);
                }
                return;
            }
        }
    }

    /** Whoever a remark names without a share of its own may be somebody else than an owner, and stays a party that it mentions. */
    private static void forgetOwners(GoodsLine line, List<Held> all, boolean shared, List<Fact> facts) {
        var entries = new HashSet<Designation>();
        for (var one : all) {
            one.owners().forEach(owner -> entries.add(owner.designation()));
        }
        for (OwnValue own : line.own()) {
            if (own.column().equals(ListedOwners.COLUMN_OF_OWNERS)
                    && (shared || !own.value().sharesPlaceWith(line.value(Field.REMARKS)))) {
                facts.removeIf(fact -> fact instanceof PartyMatch match
                        && match.byName()
                        && match.match().query().sharesPlaceWith(own.value())
                        && entries.contains(match.match().designation()));
            }
        }
    }

    private List<HeldFirms> heldOn(GraphOnDay asked) {
        var day = asked.day();
        var all = new ArrayList<HeldFirms>();
        for (int number : law.ownership.on(day)) {
            var firms = new HeldFirms(
                    day,
                    asked.graph().on(day),
                    law.ownership.law(number, day),
                    entry -> law.ownership.isAbout(number, entry, day));
            if (firms.anybody()) {
                all.add(firms);
            }
        }
        return all;
    }

    private List<Held> held(FirmOnDay asked) {
        var found = new ArrayList<Held>();
        for (var firms : byDay.get(asked.on())) {
            var one = firms.of(asked.firm());
            if (one != null && !one.owners().isEmpty()) {
                found.add(one);
            }
        }
        return List.copyOf(found);
    }

    /** What several laws say of one minority is said once. */
    private void add(GoodsLine line, Party party, int number, Firm firm, List<Held> all, List<Fact> facts) {
        var minorities = new ArrayList<Held>();
        for (var one : all) {
            if (one.how() == HeldBy.MINORITY) {
                minorities.add(one);
            } else {
                facts.add(fact(line, party, number, firm, one, one.law().regime()));
            }
        }
        if (!minorities.isEmpty()) {
            var most = minorities.get(0);
            var regimes = new LinkedHashSet<String>();
            for (var one : minorities) {
                regimes.add(one.law().regime() + " (" + one.law().limit() + ")");
                most = one.total().compareTo(most.total()) > 0 ? one : most;
            }
            facts.add(fact(line, party, number, firm, most, String.join(", ", regimes)));
        }
    }

    private ListedOwners fact(GoodsLine line, Party party, int number, Firm firm, Held held, String regimes) {
        var nexus = SanctionsLaw.named(held.law().law());
        return new ListedOwners(
                party,
                number,
                firm.name(),
                held.law(),
                held.how(),
                held.total(),
                held.chains(),
                held.owners(),
                nexus == null ? "" : law.nexus.of(nexus, line, currencies.toldOn(line)),
                regimes);
    }
}

package dev.tidewaiter.designation;

import dev.tidewaiter.cache.ClearingCache;
import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.evidence.Match.Kind;
import dev.tidewaiter.designation.evidence.Match.Strength;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.ownership.LinksOfLists;
import dev.tidewaiter.designation.ownership.OwnershipGraph;
import dev.tidewaiter.designation.ownership.OwnershipLink;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who owns the firms that lists name beside their entries. Such a firm is looked for by its name; only when one is found is the
 * graph made in which it stands, for a collection of lists links a hundred thousand firms. Safe for threads.
 */
final class OwnersOnLists {

    private static final String LIST = "owned by entries";

    private final List<Designation> entries;
    private final Designations in;
    private final double alike;
    private volatile @Nullable Owned owned;
    private final ClearingCache<String, List<Integer>> byText = new ClearingCache<>(this::find);
    private final ClearingCache<Integer, OwnershipGraph> graphs = new ClearingCache<>(this::graph);

    /** The firms that entries own, and how a party is held against them. */
    private record Owned(LinksOfLists links, Function<Party, List<Match>> search) {
        List<LinksOfLists.Group> groups() {
            return links.groups();
        }
    }

    OwnersOnLists(List<Designation> entries, Designations in, double alike) {
        this.entries = entries;
        this.in = in;
        this.alike = alike;
    }

    /** Made when the first party is asked for: a look-up of names alone needs none of it. */
    private Owned owned() {
        var known = owned;
        return known == null ? made() : known;
    }

    private synchronized Owned made() {
        var known = owned;
        if (known == null) {
            var links = LinksOfLists.of(entries);
            var firms = firms(links.groups());
            known = new Owned(links, firms.isEmpty() ? party -> List.of() : new OwnersSearch(in).over(firms));
            owned = known;
        }
        return known;
    }

    private static List<Designation> firms(List<LinksOfLists.Group> groups) {
        var all = new ArrayList<Designation>();
        for (int i = 0; i < groups.size(); i++) {
            for (var name : groups.get(i).owned()) {
                all.add(Designation.listed(LIST, String.valueOf(i), Designation.Kind.ORGANISATION)
                        .names(List.of(new ListedName(name, false)))
                        .build());
            }
        }
        return all;
    }

    /** The graphs in which a party may stand; none for most. */
    List<OwnershipGraph> of(Party party) {
        // most collections of lists name no firm that an entry owns
        return party.name().isRead() && !owned().groups().isEmpty()
                ? byText.get(party.name().text()).stream().map(graphs::get).toList()
                : List.of();
    }

    /** All links about those who have some names. */
    List<OwnershipLink> about(Set<String> names) {
        var groups = new LinkedHashSet<Integer>();
        names.forEach(name -> groups.addAll(byText.get(name)));
        return groups.stream()
                .flatMap(group -> owned().groups().get(group).links().stream())
                .toList();
    }

    private List<Integer> find(String name) {
        var whole = owned().links().groupsNamed(name, alike);
        return whole.isEmpty() ? inText(name) : List.copyOf(whole);
    }

    /** Firms that a cell names beside an address, or otherwise than the list does. */
    private List<Integer> inText(String name) {
        return owned().search().apply(named(name)).stream()
                .filter(match -> match.strength() == Strength.STRONG && match.kind() == Kind.NAME)
                .map(match -> Integer.valueOf(match.designation().entry()))
                .distinct()
                .toList();
    }

    private OwnershipGraph graph(int number) {
        var group = owned().groups().get(number);
        return OwnershipGraph.of(group.links(), new KnownOwners(new OwnersSearch(in), group.entries()), alike);
    }

    private static Party named(String name) {
        return new Party(
                Role.PARTY,
                new Value(Field.PARTY_NAME, name, null, "", Value.State.READ),
                Value.absent(Field.PARTY_ADDRESS, null),
                null,
                Value.absent(Field.PARTY_COUNTRY, null),
                List.of());
    }

    /** A search that knows which entry an owner is, however common the words of its name. */
    private record KnownOwners(OwnersSearch search, Map<String, Designation> entries)
            implements OwnershipGraph.Searches {

        @Override
        public List<Match> listed(Party party) {
            var found = search.listed(party);
            var entry = entries.get(party.name().text());
            if (entry == null
                    || found.stream().anyMatch(match -> match.designation().equals(entry))) {
                return found;
            }
            var all = new ArrayList<Match>();
            all.add(new Match(
                    party,
                    entry,
                    Kind.NAME,
                    Strength.STRONG,
                    1,
                    party.name(),
                    entry.name(),
                    List.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    null));
            all.addAll(found);
            return all;
        }

        @Override
        public Function<Party, List<Match>> over(List<Designation> firms) {
            return search.over(firms);
        }
    }
}

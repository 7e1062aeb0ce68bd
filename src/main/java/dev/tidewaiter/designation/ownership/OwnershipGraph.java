package dev.tidewaiter.designation.ownership;

import dev.tidewaiter.cache.ClearingCache;
import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.evidence.Match.Kind;
import dev.tidewaiter.designation.evidence.Match.Strength;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The parties of some links, each once whatever its spelling, who of them is listed, and who holds what of whom. Immutable and
 * safe for threads.
 */
public final class OwnershipGraph {

    /** Nobody owns anything. */
    public static final OwnershipGraph NONE = new OwnershipGraph();

    private static final String LIST = "ownership";
    private static final int DAYS_REMEMBERED = 1_000;

    private final List<Firm> firms = new ArrayList<>();
    private final Map<String, Firm> byName = new HashMap<>();
    private final Map<Firm, Map<Firm, List<OwnershipLink>>> owners = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final Function<Party, List<Match>> search;
    private final FirmNames names;
    private final ClearingCache<LocalDate, OwnershipDay> days =
            new ClearingCache<>(DAYS_REMEMBERED, day -> new OwnershipDay(this, day));
    private final ClearingCache<String, List<Firm>> byText = new ClearingCache<>(this::firmsNamed);
    private final TreeSet<LocalDate> changes = new TreeSet<>(Set.of(LocalDate.MIN));

    private OwnershipGraph() {
        this.search = party -> List.of();
        this.names = new FirmNames(Map.of(), 1);
    }

    private OwnershipGraph(List<OwnershipLink> links, Searches searches, double alike) {
        var places = new LinkedHashMap<String, String>();
        for (var link : links) {
            places.putIfAbsent(link.owned(), link.place());
            places.putIfAbsent(link.owner(), link.place());
        }
        this.names = new FirmNames(places, alike);
        faults.addAll(names.open());
        for (var spellings : names.firms()) {
            var firm = new Firm(firms.size(), spellings, listed(spellings, places, searches));
            firms.add(firm);
            spellings.forEach(name -> byName.put(name, firm));
        }
        this.search = searches.over(firms.stream().map(OwnershipGraph::entry).toList());
        links.forEach(this::add);
        links.forEach(link -> {
            var from = link.from();
            var to = link.to();
            if (from != null) {
                changes.add(from);
            }
            if (to != null && to.isBefore(LocalDate.MAX)) {
                changes.add(to.plusDays(1));
            }
        });
        owners.forEach((owned, of) -> faults.addAll(new LinkCheck(owned, of).faults()));
    }

    /** How parties are held against lists, and against entries that are made for the search. */
    public interface Searches {

        /** Entries that a party may be. */
        List<Match> listed(Party party);

        /** The same search over other entries. */
        Function<Party, List<Match>> over(List<Designation> entries);
    }

    /**
     * A graph of what a file says.
     *
     * @param searches how names are held against lists and against the firms of the file
     * @param alike    from which likeness on, 0 to 1, two spellings of the file are one firm
     */
    public static OwnershipGraph of(OwnershipFile file, Searches searches, double alike) {
        return of(file.links(), searches, alike);
    }

    /** A graph of some links. */
    public static OwnershipGraph of(List<OwnershipLink> links, Searches searches, double alike) {
        return new OwnershipGraph(links, searches, alike);
    }

    private static List<Match> listed(List<String> spellings, Map<String, String> places, Searches searches) {
        var best = new LinkedHashMap<String, Match>();
        for (var name : spellings) {
            for (var match : searches.listed(party(name, String.valueOf(places.get(name))))) {
                boolean counts = match.strength() == Strength.STRONG && match.kind() != Kind.ADDRESS;
                var entry =
                        match.designation().list() + " " + match.designation().entry();
                var before = best.get(entry);
                if (counts && (before == null || before.score() < match.score())) {
                    best.put(entry, match);
                }
            }
        }
        return List.copyOf(best.values());
    }

    private static Party party(String name, String place) {
        return new Party(
                Role.PARTY,
                new Value(Field.PARTY_NAME, name, null, place, Value.State.READ),
                Value.absent(Field.PARTY_ADDRESS, null),
                null,
                Value.absent(Field.PARTY_COUNTRY, null),
                List.of());
    }

    private static Designation entry(Firm firm) {
        return Designation.listed(LIST, String.valueOf(firm.id()), Designation.Kind.ORGANISATION)
                .names(firm.spellings().stream()
                        .map(name -> new ListedName(name, false))
                        .toList())
                .build();
    }

    private void add(OwnershipLink link) {
        var owner = named(link.owner());
        var owned = named(link.owned());
        if (owner.equals(owned)) {
            faults.add(
                    "%s: \"%s\" and \"%s\" are one party, which cannot own itself; the row is not used. Correct it or delete it."
                            .formatted(link.place(), link.owner(), link.owned()));
            return;
        }
        boolean sure = names.either(link.owner()).isEmpty()
                && names.either(link.owned()).isEmpty();
        add(owner, owned, sure ? link : link.ofUnknownShare());
        for (var other : names.either(link.owner())) {
            add(named(other), owned, link.ofUnknownShare());
        }
        for (var other : names.either(link.owned())) {
            add(owner, named(other), link.ofUnknownShare());
        }
    }

    private void add(Firm owner, Firm owned, OwnershipLink link) {
        if (!owner.equals(owned)) {
            owners.computeIfAbsent(owned, any -> new LinkedHashMap<>())
                    .computeIfAbsent(owner, any -> new ArrayList<>())
                    .add(link);
        }
    }

    private Firm named(String name) {
        var firm = byName.get(name);
        if (firm == null) {
            throw new IllegalStateException("every name of a link is a firm's: " + name);
        }
        return firm;
    }

    /** What is wrong between its links, each a sentence with the row and what to do. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** Its parties. */
    public List<Firm> firms() {
        return List.copyOf(firms);
    }

    /** What is held of a firm on a day, by each owner. */
    List<Stake> stakes(Firm owned, LocalDate day) {
        return Stake.all(owned, owners.getOrDefault(owned, Map.of()), day);
    }

    /** The graph as it stands on a day. */
    public OwnershipDay on(LocalDate day) {
        return days.get(Objects.requireNonNull(changes.floor(day)));
    }

    /**
     * The firms that a party of a manifest may be: those of its very name, else those that it would be taken for if they were
     * listed. Empty for most parties.
     */
    public List<Firm> firmsOf(Party party) {
        return firms.isEmpty() || !party.name().isRead()
                ? List.of()
                : byText.get(party.name().text());
    }

    private List<Firm> firmsNamed(String text) {
        var same = distinct(names.sameAs(text));
        if (!same.isEmpty()) {
            return same;
        }
        return search.apply(party(text, "")).stream()
                .filter(match -> match.strength() == Strength.STRONG && match.kind() == Kind.NAME)
                .map(match -> firms.get(Integer.parseInt(match.designation().entry())))
                .distinct()
                .toList();
    }

    private List<Firm> distinct(BitSet spellings) {
        return spellings.stream()
                .mapToObj(number -> named(names.spelling(number)))
                .distinct()
                .toList();
    }
}

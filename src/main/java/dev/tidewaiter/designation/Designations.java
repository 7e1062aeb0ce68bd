package dev.tidewaiter.designation;

import dev.tidewaiter.designation.Match.Kind;
import dev.tidewaiter.designation.Match.Strength;
import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NameComparison.Carrier;
import dev.tidewaiter.names.NameIndex;
import dev.tidewaiter.names.search.NameMatcher;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * All designations of some lists, and who on a manifest they may mean: by number, by name, by address. Immutable and safe for
 * threads; what was found for a text is remembered, because manifests repeat their parties.
 */
public final class Designations {

    private static final int REMEMBERED = 20_000;
    private static final List<NameComparison> NO_NAMES = List.of();

    private static final Comparator<Match> BEST_FIRST = Comparator.comparing(Match::strength)
            .thenComparing(Match::kind)
            .thenComparing(Comparator.comparingDouble(Match::score).reversed())
            .thenComparing((Match match) -> -match.agrees().size());

    /** An entry in the same building, and the value that holds the address. */
    private record Place(Value from, AddressIndex.Hit hit) {}

    private final List<ListSnapshot> lists;
    private final Thresholds thresholds;
    private final List<Designation> entries;
    private final NameIndex names;
    private final Lazy<CutNames> cutNames;
    private final IdentifierIndex identifiers;
    private final AddressIndex addresses;
    private final BoundedCache<String, List<NameComparison>> byName = new BoundedCache<>(REMEMBERED);
    private final BoundedCache<String, List<AddressIndex.Hit>> byAddress = new BoundedCache<>(REMEMBERED);

    private Designations(List<ListSnapshot> lists, Thresholds thresholds) {
        this.lists = List.copyOf(lists);
        this.thresholds = thresholds;
        this.entries = lists.stream().flatMap(list -> list.entries().stream()).toList();
        var indexed = indexed(entries);
        this.names = NameMatcher.over(indexed);
        this.cutNames = new Lazy<>(() -> new CutNames(indexed));
        this.identifiers = new IdentifierIndex(entries);
        this.addresses = new AddressIndex(entries);
    }

    public static Designations of(List<ListSnapshot> lists) {
        return of(lists, Thresholds.DEFAULT);
    }

    public static Designations of(List<ListSnapshot> lists, Thresholds thresholds) {
        return new Designations(lists, thresholds);
    }

    public List<ListSnapshot> lists() {
        return lists;
    }

    /** Whom the party may be: strong and weak matches, best first, one for each designation. */
    public List<Match> matches(Party party) {
        var compared = compared(party, name -> byName.get(name, this::compare));
        var places = places(party);
        var numbers = identifiers.hits(party, cellText(party));
        if (compared.isEmpty() && places.isEmpty() && numbers.isEmpty()) {
            return List.of();
        }
        return found(party, compared, places, numbers).stream()
                .filter(match -> match.strength() != Strength.NEAR)
                .toList();
    }

    /** The nearest designations that did not count, best first, to tell why the party was not flagged. */
    public List<Match> nearest(Party party, int most) {
        return all(party).stream()
                .filter(match -> match.strength() == Strength.NEAR)
                .limit(most)
                .toList();
    }

    /**
     * Whether a name has anything to look for. One without letters and digits, or of legal forms alone, is like nobody and like
     * everybody: {@link #search} finds nothing for it, which must not be read as "nobody is listed".
     */
    public static boolean canSearch(String name) {
        return NameMatcher.canSearch(name);
    }

    /** Everything that is somewhat alike, whatever its strength: strong ones first, then by score. */
    public List<Match> search(Party query, int top) {
        return all(query).stream().limit(top).toList();
    }

    private List<Match> all(Party party) {
        var compared = compared(party, name -> closest(name, thresholds.near()));
        var places = places(party);
        return found(party, compared, places, identifiers.hits(party, cellText(party)));
    }

    private List<Match> found(
            Party party, List<NameComparison> compared, List<Place> places, List<IdentifierIndex.Hit> numbers) {
        var best = new HashMap<Integer, Match>();
        var sameNumber = new HashMap<Integer, IdentifierIndex.Hit>();
        var samePlace = new HashSet<Integer>();
        numbers.forEach(hit -> sameNumber.put(hit.entry(), hit));
        places.forEach(place -> samePlace.add(place.hit().entry()));
        for (var comparison : compared) {
            int entry = comparison.listed().owner() / 2;
            boolean weakAlias = comparison.listed().owner() % 2 == 1;
            keep(best, entry, byName(party, entry, comparison, weakAlias, fields(party, entry, sameNumber, samePlace)));
        }
        for (var hit : numbers) {
            keep(best, hit.entry(), byNumber(party, hit, fields(party, hit.entry(), sameNumber, samePlace)));
        }
        for (var place : places) {
            int entry = place.hit().entry();
            keep(best, entry, byPlace(party, place, fields(party, entry, sameNumber, samePlace)));
        }
        var matches = new ArrayList<>(best.values());
        matches.sort(BEST_FIRST);
        return matches;
    }

    /** The entries in the building of the address, and of the name, for a cell may hold an address where a name belongs. */
    private List<Place> places(Party party) {
        var inAddress = placesIn(party.address());
        var inName = hasDigit(party.name().text()) ? placesIn(party.name()) : List.<Place>of();
        return joined(inAddress, inName);
    }

    private List<Place> placesIn(Value value) {
        var hits = value.isRead() ? byAddress.get(value.text(), addresses::hits) : List.<AddressIndex.Hit>of();
        return hits.isEmpty()
                ? List.of()
                : hits.stream().map(hit -> new Place(value, hit)).toList();
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** The name, with what was taken for an address in the same cell. */
    private static String cellText(Party party) {
        return isOneCell(party)
                ? party.name().text() + '\n' + party.address().text()
                : party.name().text();
    }

    private static boolean isOneCell(Party party) {
        return party.address().isRead() && party.name().sharesPlaceWith(party.address());
    }

    /** What the name is like; also with what was taken for an address in the same cell, for it may be another party. */
    private static List<NameComparison> compared(Party party, Function<String, List<NameComparison>> compare) {
        if (!party.name().isRead()) {
            return NO_NAMES;
        }
        var alone = compare.apply(party.name().text());
        return isOneCell(party) ? joined(alone, compare.apply(cellText(party))) : alone;
    }

    /** The comparisons that may count; the others could only be near. */
    private List<NameComparison> compare(String name) {
        var found = closest(name, thresholds.weak());
        return found.isEmpty()
                ? found
                : found.stream()
                        .filter(comparison -> comparison.carrier() != Carrier.COMMON_WORDS)
                        .toList();
    }

    /** The names near a text, or near one of its readings. */
    private List<NameComparison> closest(String name, double atLeast) {
        var whole = like(name, atLeast);
        var readings = Reading.of(name);
        var mayBeCut = CutNames.mayBeCut(name, readings);
        if (readings.isEmpty() && mayBeCut.isEmpty()) {
            return whole;
        }
        var all = new ArrayList<>(whole);
        for (var reading : readings) {
            like(reading.text(), atLeast).stream().filter(reading::allows).forEach(all::add);
        }
        if (!all.isEmpty() && !readings.isEmpty()) {
            var address = new AddressWordsOnly(name);
            all.removeIf(address::carry);
        }
        for (var cut : mayBeCut) {
            all.addAll(cutNames.get().beginningWith(cut, atLeast));
        }
        return all;
    }

    /** The names near a text; none when it says nothing, which is asked last because hardly any text comes so far. */
    private List<NameComparison> like(String name, double atLeast) {
        var found = names.closest(name, atLeast);
        return found.isEmpty() || canSearch(name) ? found : NO_NAMES;
    }

    private SecondaryFields fields(
            Party party, int entry, Map<Integer, IdentifierIndex.Hit> sameNumber, Set<Integer> samePlace) {
        var number = sameNumber.get(entry);
        return SecondaryFields.of(
                party, entries.get(entry), samePlace.contains(entry), number != null && number.equal());
    }

    private Match byName(Party party, int entry, NameComparison comparison, boolean weakAlias, SecondaryFields fields) {
        // a ship may bear a person's name, and is not the person
        boolean isShip = party.role() == Role.VESSEL && entries.get(entry).kind() == Designation.Kind.PERSON;
        var evidence = isShip ? Strength.NEAR : NameEvidence.strength(comparison, weakAlias, fields, thresholds);
        return new Match(
                party,
                entries.get(entry),
                Kind.NAME,
                ExactNames.atLeast(evidence, comparison, weakAlias, fields),
                comparison.score(),
                party.name(),
                comparison.listed().text(),
                comparison.parts(),
                fields.agrees(),
                fields.differs(),
                fields.unknown());
    }

    private Match byNumber(Party party, IdentifierIndex.Hit hit, SecondaryFields fields) {
        int length = hit.listed().value().length();
        return new Match(
                party,
                entries.get(hit.entry()),
                Kind.IDENTIFIER,
                hit.equal() ? Strength.STRONG : Strength.WEAK,
                hit.equal() ? 1 : 1 - 1.0 / length,
                hit.identifier().from(),
                hit.listed().value(),
                List.of(),
                fields.agrees(),
                fields.differs(),
                fields.unknown());
    }

    private Match byPlace(Party party, Place place, SecondaryFields fields) {
        var hit = place.hit();
        return new Match(
                party,
                entries.get(hit.entry()),
                Kind.ADDRESS,
                Strength.STRONG,
                hit.score(),
                place.from(),
                hit.listed(),
                List.of(),
                fields.agrees(),
                fields.differs(),
                fields.unknown());
    }

    private static void keep(Map<Integer, Match> best, int entry, Match match) {
        best.merge(entry, match, (known, other) -> BEST_FIRST.compare(known, other) <= 0 ? known : other);
    }

    /** Strong and weak spellings of an entry are two owners, so that a weak alias never hides a strong one. */
    private static List<IndexedName> indexed(List<Designation> entries) {
        var indexed = new ArrayList<IndexedName>(entries.size() * 3);
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var bearer = entry.kind().bearer();
            for (var name : entry.names()) {
                indexed.add(new IndexedName(2 * i + (name.weak() ? 1 : 0), name.text(), bearer));
            }
        }
        return indexed;
    }
}

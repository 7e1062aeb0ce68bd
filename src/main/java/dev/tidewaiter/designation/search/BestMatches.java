package dev.tidewaiter.designation.search;

import dev.tidewaiter.designation.address.AddressIndex;
import dev.tidewaiter.designation.evidence.CountryParts;
import dev.tidewaiter.designation.evidence.ExactNameFloor;
import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.evidence.Match.Kind;
import dev.tidewaiter.designation.evidence.Match.Strength;
import dev.tidewaiter.designation.evidence.NameEvidence;
import dev.tidewaiter.designation.evidence.SameParty;
import dev.tidewaiter.designation.evidence.SecondaryField;
import dev.tidewaiter.designation.evidence.SecondaryFields;
import dev.tidewaiter.designation.identifier.IdentifierIndex;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.SpellingOwner;
import dev.tidewaiter.designation.threshold.MatchThresholds;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NamePart;
import dev.tidewaiter.names.search.FamilyNameLacking;
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

/** Weighs what the indexes found for one party, and keeps the best match of each entry. */
public final class BestMatches {

    /** An entry in the same building, and the value that holds the address. */
    public record Place(Value from, AddressIndex.Hit hit) {}

    /** What of a party is like what of an entry, and how much that says; as in a {@link Match}. */
    private record Likeness(
            Kind kind, Strength strength, double score, Value query, String listed, List<NamePart> parts) {}

    private static final Comparator<Match> BEST_FIRST = Comparator.comparing(Match::strength)
            .thenComparing(Match::kind)
            .thenComparing(Comparator.comparingDouble(Match::score).reversed())
            .thenComparing((Match match) -> match.through() != null)
            .thenComparing((Match match) -> -match.agrees().size());

    private final Party party;
    private final List<Designation> entries;
    private final MatchThresholds thresholds;
    private final CountryParts parts;
    private final SameParties sameParties;
    private final Map<Integer, Match> best = new HashMap<>();
    private final Map<Integer, IdentifierIndex.Hit> sameNumber = new HashMap<>();
    private final Set<Integer> samePlace = new HashSet<>();

    public BestMatches(
            Party party,
            List<Designation> entries,
            MatchThresholds thresholds,
            CountryParts parts,
            SameParties sameParties) {
        this.parts = parts;
        this.sameParties = sameParties;
        this.party = party;
        this.entries = entries;
        this.thresholds = thresholds;
    }

    /** The best match of each entry that was found, best first. */
    public List<Match> of(
            List<NamesAsListed.Hit> asListed,
            List<NameComparison> compared,
            List<IdentifierIndex.Hit> numbers,
            List<Place> places) {
        numbers.forEach(hit -> sameNumber.put(hit.entry(), hit));
        places.forEach(place -> samePlace.add(place.hit().entry()));
        asListed.forEach(this::addAsListed);
        compared.forEach(this::addName);
        numbers.forEach(this::addNumber);
        places.stream().filter(place -> place.hit().alone()).forEach(this::addPlace);
        List.copyOf(best.entrySet()).forEach(found -> addSameParties(found.getKey(), found.getValue()));
        var matches = new ArrayList<>(best.values());
        matches.sort(BEST_FIRST);
        return matches;
    }

    /** Whatever the words of a name say: who carries it to the last letter is shown, and looked at unless in another country. */
    private void addAsListed(NamesAsListed.Hit hit) {
        var fields = fields(hit.entry());
        var likeness = new Likeness(
                Kind.NAME,
                isPersonAsShip(hit.entry()) ? ofShip(Strength.WEAK) : Strength.WEAK,
                1,
                party.name(),
                hit.listed(),
                List.of(new NamePart(party.name().text(), hit.listed(), NamePart.Kind.SAME, 0)));
        keep(hit.entry(), likeness, fields);
    }

    private void addName(NameComparison comparison) {
        var owner = SpellingOwner.of(comparison.listed());
        int entry = owner.entry();
        boolean weakAlias = owner.weak() || isWithoutFamily(comparison, entry);
        var fields = fields(entry);
        var evidence = NameEvidence.strength(comparison, weakAlias, fields, thresholds);
        evidence = isPersonAsShip(entry) ? ofShip(evidence) : evidence;
        if (evidence == Strength.STRONG
                && isShipWithAWordOfIt(comparison, entry)
                && fields.agrees().isEmpty()) {
            evidence = Strength.WEAK;
        }
        var likeness = new Likeness(
                Kind.NAME,
                ExactNameFloor.atLeast(evidence, comparison, weakAlias, fields, thresholds),
                comparison.score(),
                party.name(),
                comparison.listed().text(),
                comparison.parts());
        keep(entry, likeness, fields);
    }

    /** A given name and a father's name of somebody whom the list calls by a family name are no more than a weak alias. */
    private boolean isWithoutFamily(NameComparison comparison, int entry) {
        return entries.get(entry).kind() == Designation.Kind.PERSON
                && FamilyNameLacking.inSpelling(
                        comparison.listed().text(), entries.get(entry).name());
    }

    private boolean isPersonAsShip(int entry) {
        return party.role() == Role.VESSEL && entries.get(entry).kind() == Designation.Kind.PERSON;
    }

    /** A ship may bear a person's name, and is not the person; one without a number may be a person in the wrong column. */
    private Strength ofShip(Strength evidence) {
        return evidence == Strength.STRONG && party.identifiers().isEmpty() ? Strength.WEAK : Strength.NEAR;
    }

    /**
     * A ship "Houston Star" is not the company Star: beside a company's name a town says where it is, in a ship's it is half the name. A
     * longer word is nobody else's by chance.
     */
    private boolean isShipWithAWordOfIt(NameComparison comparison, int entry) {
        return party.role() == Role.VESSEL
                && entries.get(entry).kind() == Designation.Kind.ORGANISATION
                && comparison.ownWords() == 1
                && comparison.parts().stream().anyMatch(part -> part.kind() == NamePart.Kind.EXTRA)
                && comparison.parts().stream()
                        .filter(part -> !part.query().isEmpty())
                        .allMatch(part -> part.listed().length()
                                < thresholds.mentions().pieces().letters());
    }

    /**
     * A short number of the same kind is the entry's in its country; a shorter one of a register is worth a look there, and in another
     * country, or where none is told, it is another one.
     */
    private void addNumber(IdentifierIndex.Hit hit) {
        var fields = fields(hit.entry());
        if (hit.needsItsCountry() && !fields.agrees().contains(SecondaryField.COUNTRY)) {
            return;
        }
        boolean inItsCountry = hit.agrees() && fields.agrees().contains(SecondaryField.COUNTRY);
        var likeness = new Likeness(
                Kind.IDENTIFIER,
                hit.proves() || inItsCountry ? Strength.STRONG : Strength.WEAK,
                hit.equal() ? 1 : 1 - 1.0 / hit.listed().value().length(),
                hit.identifier().from(),
                hit.listed().value(),
                List.of());
        keep(hit.entry(), likeness, fields);
    }

    private void addPlace(Place place) {
        var hit = place.hit();
        var likeness = new Likeness(Kind.ADDRESS, Strength.STRONG, hit.score(), place.from(), hit.listed(), List.of());
        keep(hit.entry(), likeness, fields(hit.entry()));
    }

    /** Whoever is one of these parties is it on every list, also on one that does not give the spelling or the number. */
    private void addSameParties(int found, Match match) {
        if (match.strength() != Strength.STRONG || match.kind() == Kind.ADDRESS) {
            return;
        }
        for (var same : sameParties.of(found)) {
            var own = fields(same.entry());
            var agrees = new HashSet<>(match.agrees());
            agrees.addAll(own.agrees());
            agrees.removeAll(own.differs());
            var unknown = new HashSet<>(own.unknown());
            unknown.removeAll(agrees);
            var other = new Match(
                    party,
                    entries.get(same.entry()),
                    match.kind(),
                    match.strength(),
                    match.score(),
                    match.query(),
                    match.listed(),
                    match.parts(),
                    agrees,
                    own.differs(),
                    unknown,
                    new SameParty(match.designation(), same.because()));
            best.merge(same.entry(), other, BestMatches::ownFirst);
        }
    }

    /** What an entry says itself is told before what another list says of it, unless that is weaker. */
    private static Match ownFirst(Match known, Match other) {
        return known.strength().compareTo(other.strength()) <= 0 && known.kind() != Kind.ADDRESS ? known : other;
    }

    private SecondaryFields fields(int entry) {
        var number = sameNumber.get(entry);
        var fields = fields(entry, number != null && number.agrees());
        boolean agreesHere = number != null
                && number.needsItsCountry()
                && fields.agrees().contains(SecondaryField.COUNTRY)
                && !fields.differs().contains(SecondaryField.IDENTIFIER);
        return agreesHere ? fields(entry, true) : fields;
    }

    private SecondaryFields fields(int entry, boolean sameNumber) {
        return SecondaryFields.of(party, entries.get(entry), samePlace.contains(entry), sameNumber, parts, thresholds);
    }

    private void keep(int entry, Likeness likeness, SecondaryFields fields) {
        var match = new Match(
                party,
                entries.get(entry),
                likeness.kind(),
                likeness.strength(),
                likeness.score(),
                likeness.query(),
                likeness.listed(),
                likeness.parts(),
                fields.agrees(),
                fields.differs(),
                fields.unknown(),
                null);
        best.merge(entry, match, (known, other) -> BEST_FIRST.compare(known, other) <= 0 ? known : other);
    }
}

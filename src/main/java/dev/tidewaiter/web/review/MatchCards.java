package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.finding.LineAsRead;
import dev.tidewaiter.casework.finding.LineAsRead.PartyRead;
import dev.tidewaiter.casework.finding.MajorFields;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.designation.evidence.Agreement;
import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.evidence.SecondaryField;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.service.EngineInForce;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.web.page.ComparedParty;
import dev.tidewaiter.web.page.ComparedParty.Part;
import dev.tidewaiter.web.page.ComparedParty.Property;
import dev.tidewaiter.web.page.ComparedParty.Told;
import dev.tidewaiter.web.page.CountryLabels;
import dev.tidewaiter.web.review.FoundJson.MatchSaid;
import dev.tidewaiter.web.review.FoundJson.PartSaid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a party beside the entry it was held against, property by property. */
final class MatchCards {

    private final CountryLabels countries;
    private final EngineInForce engine;

    MatchCards(CountryLabels countries, EngineInForce engine) {
        this.engine = engine;
        this.countries = countries;
    }

    /**
     * The card of a match.
     *
     * @param line  the line as it was read; null where it is not kept
     * @param entry the entry as it stood; null where it is not kept
     */
    MatchCard of(StoredFinding finding, MatchSaid match, @Nullable LineAsRead line, @Nullable MajorFields entry) {
        var party = line == null ? null : party(finding, line);
        var sources = match.sources();
        return new MatchCard(
                match.kind(),
                match.programme(),
                match.published(),
                new ComparedParty(
                        "review.match.here",
                        "review.match.notHere",
                        match.list(),
                        match.entry(),
                        (int) Math.floor(match.score() * 100),
                        properties(finding, match, party, entry),
                        match.parts().stream().map(MatchCards::part).toList()),
                sources == null ? List.of() : sources);
    }

    /** The party that was held against the entry: of several with one name the one that is in all as it was then. */
    private static @Nullable PartyRead party(StoredFinding finding, LineAsRead line) {
        var name = finding.subject().party().strip();
        var named = line.parties().stream()
                .filter(one -> one.name().value().strip().equals(name))
                .toList();
        return named.stream()
                .filter(one ->
                        one.majorFields().hash().equals(finding.standing().partyThen()))
                .findFirst()
                .orElse(named.isEmpty() ? null : named.get(0));
    }

    /** What the entry is, as its list says today; what a file's party is, only a vessel's column says. */
    private Property type(MatchSaid match, @Nullable PartyRead party) {
        var here = party != null && party.role() == Role.VESSEL ? Designation.Kind.VESSEL : null;
        var listed = listedToday(match).map(Designation::kind).orElse(null);
        return new Property(
                "TYPE",
                here == null ? List.of() : List.of(new Told(here.name(), "")),
                listed == null ? List.of() : List.of(listed.name()),
                (here == null || listed == null
                                ? Agreement.UNKNOWN
                                : here == listed ? Agreement.AGREES : Agreement.DIFFERS)
                        .name());
    }

    private Optional<Designation> listedToday(MatchSaid match) {
        return engine.get().designations().lists().stream()
                .filter(list -> list.id().equals(match.list()))
                .flatMap(list -> list.entry(match.entry()).stream())
                .findFirst();
    }

    /** What the entry is called; where a number or an address led to it, that is no name of it. */
    private List<String> names(MatchSaid match, @Nullable MajorFields entry) {
        boolean numberOrPlace = match.kind().equals(Match.Kind.IDENTIFIER.name())
                || match.kind().equals(Match.Kind.ADDRESS.name());
        var kept = listed(entry, "name").toList();
        var first = !numberOrPlace
                ? Stream.of(match.name())
                : kept.isEmpty() ? listedToday(match).map(Designation::name).stream() : Stream.<String>of();
        return Stream.concat(first, kept.stream()).distinct().toList();
    }

    private List<Property> properties(
            StoredFinding finding, MatchSaid match, @Nullable PartyRead party, @Nullable MajorFields entry) {
        var properties = new ArrayList<Property>();
        properties.add(new Property(
                "NAME",
                List.of(party == null ? new Told(finding.subject().party(), "") : told(party.name())),
                names(match, entry),
                match.kind().equals(Match.Kind.NAME.name()) ? ComparedParty.LIKE : Agreement.UNKNOWN.name()));
        properties.add(type(match, party));
        properties.add(new Property(
                SecondaryField.COUNTRY.name(),
                party == null || party.country() == null
                        ? List.of()
                        : List.of(new Told(
                                countries.of(party.country()),
                                told(party.countryCell()).cell())),
                listed(entry, "countries").map(countries::of).toList(),
                how(match, SecondaryField.COUNTRY).name()));
        properties.add(new Property(
                SecondaryField.ADDRESS.name(),
                party == null ? List.of() : present(party.address()),
                listed(entry, "addresses").toList(),
                how(match, SecondaryField.ADDRESS).name()));
        properties.add(new Property(
                SecondaryField.IDENTIFIER.name(),
                party == null
                        ? List.of()
                        : party.identifiers().stream()
                                .map(number -> new Told(
                                        number.value(), told(number.from()).cell()))
                                .toList(),
                listed(entry, "identifiers").toList(),
                how(match, SecondaryField.IDENTIFIER).name()));
        var born = party == null ? List.<Told>of() : born(party);
        var listedBorn = listed(entry, "birthDates").toList();
        if (!born.isEmpty() || !listedBorn.isEmpty()) {
            properties.add(new Property(
                    SecondaryField.BIRTH_DATE.name(),
                    born,
                    listedBorn,
                    how(match, SecondaryField.BIRTH_DATE).name()));
        }
        return properties;
    }

    private static Stream<String> listed(@Nullable MajorFields entry, String field) {
        return entry == null ? Stream.of() : entry.fields().getOrDefault(field, List.of()).stream();
    }

    private static Agreement how(MatchSaid match, SecondaryField compared) {
        var field = compared.word();
        return match.agrees().contains(field)
                ? Agreement.AGREES
                : match.differs().contains(field) ? Agreement.DIFFERS : Agreement.UNKNOWN;
    }

    private static List<Told> born(PartyRead party) {
        return Stream.of(party.bornFrom(), party.bornTo())
                .filter(Objects::nonNull)
                .map(LocalDate::toString)
                .distinct()
                .map(day -> new Told(day, ""))
                .toList();
    }

    private static List<Told> present(LineAsRead.Cell cell) {
        return cell.value().isBlank() ? List.of() : List.of(told(cell));
    }

    private static Told told(LineAsRead.Cell cell) {
        return new Told(cell.value(), Objects.requireNonNullElse(cell.cell(), ""));
    }

    private static Part part(PartSaid part) {
        return Part.of(part.query(), part.listed(), part.kind(), Math.round(part.effect() * 100));
    }
}

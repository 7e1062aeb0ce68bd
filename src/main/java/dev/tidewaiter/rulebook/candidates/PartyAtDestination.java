package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.rulebook.facts.Limits;
import dev.tidewaiter.rulebook.law.WatchedFields;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Value;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A party of which nothing says where it is, held against the lists as if it were where the goods go. Who gets goods mostly is where they
 * go; how sure that makes of an entry is for rules to say.
 */
final class PartyAtDestination {

    private final PartyScreen screen;
    private final WatchedFields watched;

    PartyAtDestination(PartyScreen screen, WatchedFields watched) {
        this.screen = screen;
        this.watched = watched;
    }

    /**
     * The matches that the destination confirms, by their entries: an organisation of that country, where the party has its very name and
     * says no more: no country, no address, no place or legal form beside it. People have namesakes, so that what may be one is not confirmed. One of several bearers of a name on a list is not told from
     * the others by it; what other lists have under another spelling goes along, so that one party stays one finding.
     *
     * @param matches those of the party as the line gives it
     */
    Map<Designation, Match> confirmed(List<Match> matches, Party party, GoodsLine line, Limits limits) {
        var destination = line.destination();
        if (destination == null || matches.isEmpty() || !isNowhere(party)) {
            return Map.of();
        }
        var there = screen.matches(in(destination, party, line)).stream()
                .filter(match -> match.confirmed()
                        && !CountryAlone.isTooLittle(match, limits)
                        && match.designation().kind() == Designation.Kind.ORGANISATION)
                .toList();
        long lists = there.stream()
                .map(match -> match.designation().list())
                .distinct()
                .count();
        if (lists < there.size() || there.stream().noneMatch(Match::asListed)) {
            return Map.of();
        }
        return there.stream().collect(Collectors.toMap(Match::designation, Function.identity()));
    }

    /**
     * Entries of that country that have a number of the party, of one kind on both sides and so short that another country has it as
     * well.
     *
     * @param matches those of the party as the line gives it, which need no destination
     */
    List<Match> byShortNumber(List<Match> matches, Party party, GoodsLine line) {
        var destination = line.destination();
        if (destination == null || !isNowhere(party) || !mayHaveNumber(party)) {
            return List.of();
        }
        var there = screen.byNumbersOf(in(destination, party, line));
        return there.stream()
                .filter(match ->
                        matches.stream().noneMatch(known -> known.designation().equals(match.designation())))
                .toList();
    }

    private static boolean mayHaveNumber(Party party) {
        return !party.identifiers().isEmpty()
                || Characters.hasDigit(party.name().text());
    }

    /** Whether nothing says where a party is that gets goods. */
    private boolean isNowhere(Party party) {
        return party.country() == null
                && party.address().state() == Value.State.ABSENT
                && watched.isWhereGoodsGo(party.name().field());
    }

    private static Party in(Country destination, Party party, GoodsLine line) {
        return new Party(
                party.role(),
                party.name(),
                party.address(),
                destination,
                line.value(Field.DESTINATION),
                party.identifiers(),
                party.born());
    }
}

package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.designation.Designations;
import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Particulars;
import dev.tidewaiter.rulebook.facts.DataQualityIssue;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.facts.Limits;
import dev.tidewaiter.rulebook.facts.PartyMatch;
import dev.tidewaiter.rulebook.law.LawTables;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parties of a line held against the lists. */
final class PartyCandidates {

    private final PartyScreen screen;
    private final LawTables law;
    private final LineTexts texts;
    private final LocalDate today;
    private final PartyAtDestination atDestination;

    PartyCandidates(PartyScreen screen, LawTables law, LineTexts texts, LocalDate today) {
        this.screen = screen;
        this.law = law;
        this.texts = texts;
        this.today = today;
        this.atDestination = new PartyAtDestination(screen, law.watched);
    }

    void find(GoodsLine line, LocalDate on, Limits limits, boolean whyNot, List<Fact> facts) {
        var parties = line.parties();
        for (int i = 0; i < parties.size(); i++) {
            var matches = screen.matches(parties.get(i));
            var name = parties.get(i).name();
            if (name.isRead() && !Designations.isTakenApart(name)) {
                facts.add(tooLong(name));
            }
            if (!screen.looksThrough(parties.get(i).address())) {
                facts.add(tooLong(parties.get(i).address()));
            }
            var there = atDestination.confirmed(matches, parties.get(i), line, limits);
            for (var match : matches) {
                var asThere = match.confirmed() ? null : there.get(match.designation());
                facts.add(fact(
                        asThere == null ? match : asThere,
                        asThere != null,
                        i,
                        TownOfEntry.in(line, match, limits.wordBesideTownLength(), texts::nameStreet),
                        false,
                        on,
                        limits));
            }
            for (var match : atDestination.byShortNumber(matches, parties.get(i), line)) {
                facts.add(fact(match, false, i, null, false, on, limits));
            }
            if (whyNot && matches.isEmpty()) {
                for (var match : screen.nearest(parties.get(i), (int) limits.nearestEntries())) {
                    facts.add(fact(match, false, i, null, false, on, limits));
                }
            }
        }
    }

    /** Parties that remarks, marks, addresses and the like name; each text counts as one more party. */
    void inPassing(GoodsLine line, LocalDate on, Limits limits, List<Fact> facts) {
        int party = line.parties().size();
        for (var value : line.values()) {
            if (value.state() != Value.State.ABSENT) {
                inPassing(value, party++, on, limits, facts);
            }
        }
        for (var value : line.elsewhere()) {
            inPassing(value, party++, on, limits, facts);
        }
        for (var value : line.further()) {
            inPassing(value, party++, on, limits, facts);
        }
    }

    /**
     * Owners whom a cell calls by one word of a listed name: "Limbach 30 %, others 70 %". Those that are surely listed are told with their shares.
     *
     * @param names as they stand in the cell, without their shares
     */
    void ofOwners(Value cell, List<String> names, int party, LocalDate on, Limits limits, List<Fact> facts) {
        for (var name : names) {
            for (var match : screen.matches(OwnersInColumns.party(name, cell))) {
                if (match.strength() == Match.Strength.WEAK && match.kind() == Match.Kind.NAME) {
                    facts.add(fact(match, false, party, null, true, on, limits));
                }
            }
        }
    }

    private void inPassing(Value text, int party, LocalDate on, Limits limits, List<Fact> facts) {
        if (mayName(text, limits)) {
            var mentions = screen.mentionedIn(text);
            add(mentions.matches(), party, on, limits, facts);
            if (!mentions.whole()) {
                facts.add(tooLong(text));
            }
        } else if (!text.isRead() || mayHoldNumbers(text.field()) || isLabelledCode(text)) {
            add(screen.numbersIn(text), party, on, limits, facts);
        }
    }

    private void add(List<Match> matches, int party, LocalDate on, Limits limits, List<Fact> facts) {
        for (var match : matches) {
            if (!isKnownByNumber(match, facts)) {
                facts.add(fact(match, false, party, null, false, on, limits));
            }
        }
    }

    /** A labelled number in an address was read as its party's and found with it. */
    private static boolean isKnownByNumber(Match match, List<Fact> facts) {
        for (var fact : facts) {
            if (match.kind() == Match.Kind.IDENTIFIER
                    && fact instanceof PartyMatch other
                    && other.byIdentifier()
                    && other.match().designation().equals(match.designation())
                    && other.match().query().sharesPlaceWith(match.query())) {
                return true;
            }
        }
        return false;
    }

    /** Names and numbers of parties were held against the lists with their party; amounts, codes and dates that are such are no numbers of anybody. */
    private static boolean mayHoldNumbers(Field field) {
        return switch (field.attribute()) {
            case TEXT, COUNTRY -> true;
            default -> field == Field.LICENCE_CODE;
        };
    }

    /** A cell of codes with a word in it may hold a number of somebody: "INN 3808184570". */
    private static boolean isLabelledCode(Value text) {
        return text.field() == Field.HS && hasLetters(text.text(), 1);
    }

    /** The name of a party was held against the lists with it; a country is a name only where it is none or long, and a number where it has words. */
    private boolean mayName(Value text, Limits limits) {
        return switch (text.field().attribute()) {
            case NAME -> false;
            case ADDRESS -> text.isRead();
            case COUNTRY ->
                text.text().length() >= (text.isRead() ? limits.nameBesideCountry() : limits.nameInCountryCell());
            default ->
                (text.isRead() && law.watched.mayName(text.field()))
                        || hasLetters(text.text(), limits.nameInNumberCell());
        };
    }

    private static boolean hasLetters(String text, double fewest) {
        int letters = 0;
        for (int i = 0; i < text.length() && letters < fewest; i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters >= fewest;
    }

    private static Fact tooLong(Value text) {
        return new DataQualityIssue(DataQualityIssue.Kind.TOO_LONG, "", text);
    }

    private PartyMatch fact(
            Match match,
            boolean byDestination,
            int party,
            @Nullable Value town,
            boolean owner,
            LocalDate on,
            Limits limits) {
        var designation = match.designation();
        var entry = designation.list() + " " + designation.entry();
        return new PartyMatch(
                match,
                byDestination,
                CountryAlone.isTooLittle(match, limits),
                party,
                entry,
                screen.publishedOn(designation.list()),
                law.addressEntries.isListedAfter(on, designation),
                designation.particulars().endedBefore(on),
                isSuspended(designation.particulars(), on, limits),
                law.programmes.first(designation.list(), designation.programmes(), on),
                law.chain.contains(designation),
                law.entryMeasures.meaning(designation),
                law.addressEntries.terms(designation, on),
                isAddressForListedItems(designation, on),
                law.footnotes.of(texts.footnote(designation.particulars().licenceRequirement())),
                town == null && match.isWordAndTown((int) limits.townWordLength()) ? match.query() : town,
                owner);
    }

    /** As the entry says it, else as the table of addresses does. */
    private boolean isAddressForListedItems(Designation entry, LocalDate on) {
        var said = entry.particulars().licenceRequirement();
        return said.isEmpty()
                ? law.addressEntries.asksForListedItemsOnly(entry, on)
                : law.addressEntries.isAddress(entry) && texts.asksForListedItemsOnly(said);
    }

    /** A suspension that is over today no longer helps goods that may still be here: the entry holds again when they leave. */
    private boolean isSuspended(Particulars particulars, LocalDate on, Limits limits) {
        var until = particulars.suspendedUntil();
        boolean over =
                until != null && until.isBefore(today) && ChronoUnit.DAYS.between(on, today) <= limits.goodsMayBeHere();
        return particulars.suspendedOn(on) && !over;
    }
}

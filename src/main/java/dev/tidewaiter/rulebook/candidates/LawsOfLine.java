package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.goods.code.Eccn;
import dev.tidewaiter.goods.code.MunitionsCodes;
import dev.tidewaiter.rulebook.facts.Departure;
import dev.tidewaiter.rulebook.facts.EndUse;
import dev.tidewaiter.rulebook.facts.ExceptionScope;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.facts.Laws;
import dev.tidewaiter.rulebook.facts.Licence;
import dev.tidewaiter.rulebook.law.Origins;
import dev.tidewaiter.rulebook.law.Origins.Origin;
import dev.tidewaiter.rulebook.licence.CountryChart;
import dev.tidewaiter.rulebook.licence.EntryForms;
import dev.tidewaiter.rulebook.model.NamedMeasure;
import dev.tidewaiter.rulebook.place.CountryProfiles;
import dev.tidewaiter.rulebook.place.RouteStop;
import dev.tidewaiter.rulebook.signal.SignalWords;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells whose export law speaks of a line, from its senders, the port that it leaves from, its origin and its classification. */
final class LawsOfLine {

    private static final NamedMeasure AMERICAN = NamedMeasure.US_EXPORT_LAW;
    private static final NamedMeasure EUROPEAN = NamedMeasure.EU_SANCTIONS_LAW;
    private static final NamedMeasure PARTNER = NamedMeasure.EU_PARTNER;
    private static final NamedMeasure CHINESE = NamedMeasure.CHINA_EXPORT_LAW;
    private static final NamedMeasure BRITISH = NamedMeasure.UK_SANCTIONS_LAW;

    /** Countries to which the Union's general licence EU001 opens dual-use goods. */
    private static final NamedMeasure GENERAL_LICENCE = NamedMeasure.GENERAL_LICENCE_EU001;

    private final CountryProfiles countries;
    private final CountryChart chart;
    private final EntryForms americanEntries;
    private final SignalWords words;
    private final MunitionsCodes munitions;
    private final Origins.Places places;

    LawsOfLine(
            CountryProfiles countries,
            CountryChart chart,
            EntryForms americanEntries,
            SignalWords words,
            MunitionsCodes munitions,
            Origins.Places places) {
        this.americanEntries = americanEntries;
        this.countries = countries;
        this.chart = chart;
        this.words = words;
        this.munitions = munitions;
        this.places = places;
    }

    Laws of(GoodsLine line, List<RouteStop> stops, @Nullable Licence licence, List<Fact> facts, LocalDate on) {
        var eccn = Eccn.parse(line.text(Field.ECCN));
        var american = sender(AMERICAN, line);
        var european = sender(EUROPEAN, line);
        var british = sender(BRITISH, line);
        var origin = line.origin();
        boolean senderKnown = isSenderKnown(line) || origin != null;
        var origins = Origins.of(line, places);
        var fromAmerica = under(AMERICAN, origins);
        if (american.isEmpty() && !fromAmerica.isEmpty() && fromAmerica.size() == origins.size()) {
            american = "the goods are from " + named(fromAmerica.get(0).country());
        }
        boolean abroad = origin != null && !(european.isEmpty() && british.isEmpty());
        american = or(american, isClassifiedByAmerica(line, eccn, abroad), "the line gives an American classification");
        american = or(american, licence != null && licence.ofAmerica(), "the line gives an American licence code");
        boolean ofOthersToo = american.isEmpty() && !fromAmerica.isEmpty();
        american = ofOthersToo ? Laws.SOME_GOODS + named(fromAmerica.get(0).country()) : american;
        var fromChina = under(CHINESE, origins);
        boolean chinese = !fromChina.isEmpty();
        var ends = RouteStop.ends(stops);
        boolean goes = !ends.isEmpty();
        boolean union = goes;
        boolean close = goes;
        var beyond = "";
        for (var end : ends) {
            boolean within = isUnder(EUROPEAN, end);
            union &= within;
            close &= within || holds(GENERAL_LICENCE, end, on);
            beyond = beyond.isEmpty() && !within && !isUnder(PARTNER, end) ? end.inSentence() : beyond;
        }
        var asked = new ArrayList<Boolean>();
        var besides = new ArrayList<Boolean>(); // by one origin of several: goods of the others are not answered by it
        if (!american.isEmpty()) {
            boolean unmarked = goes && ends.stream().allMatch(chart::leavesFree);
            (ofOthersToo ? besides : asked).add(unmarked || isLicensedByAmerica(licence, line, facts));
        }
        boolean open = close || (licence != null && licence.openNumber());
        if (!european.isEmpty() || !british.isEmpty()) {
            asked.add(open);
        }
        boolean ofChina = (chinese && fromChina.size() == origins.size())
                || !sender(CHINESE, line).isEmpty()
                || leavesChina(facts);
        if (ofChina || chinese) {
            (ofChina ? asked : besides).add(licence != null && (licence.chinese() || licence.openNumber()));
        }
        return new Laws(
                american,
                european,
                british,
                elsewhere(line),
                isShared(eccn),
                eccn != null && americanEntries.areMilitaryElsewhere(eccn),
                chinese,
                senderKnown,
                goes,
                union && !european.isEmpty(),
                goes && isWithinOneCountry(line, stops),
                close,
                ofOthersToo,
                ofOthersToo ? fromAmerica.stream().map(Origin::said).toList() : List.of(),
                !asked.isEmpty() && !asked.contains(false) && !besides.contains(false),
                beyond);
    }

    /**
     * Whether the classification of a line is one of American law. Annex I of the Union and that of the United Kingdom count the
     * entries alike that countries share, so that such a number says nothing of American law where a sender there ships goods
     * of other origin. A category of a munitions list says whose list it is of.
     */
    private boolean isClassifiedByAmerica(GoodsLine line, @Nullable Eccn eccn, boolean abroad) {
        if (!line.has(Field.ECCN)) {
            return false;
        }
        var text = line.text(Field.ECCN);
        if (eccn == null && munitions.isIn(text)) {
            return munitions.isOfTheUnitedStates(text);
        }
        return !(abroad && (eccn == null || isShared(eccn)));
    }

    /** Whether a number is one of those that the lists of several countries count alike. */
    private boolean isShared(@Nullable Eccn eccn) {
        return eccn != null && !eccn.isEar99() && !americanEntries.hold(eccn);
    }

    /** Whether a licence of the Bureau of Industry and Security is recorded, or an exception that may be used wherever the goods go. */
    private boolean isLicensedByAmerica(@Nullable Licence licence, GoodsLine line, List<Fact> facts) {
        if (licence != null && licence.american()) {
            return true;
        }
        if (licence != null
                && words.is(SignalWords.Kind.GOVERNMENT_EXCEPTION, licence.code())
                && isForAmericanGovernment(line, facts)) {
            return true;
        }
        boolean any = false;
        boolean all = true;
        for (var fact : facts) {
            if (fact instanceof ExceptionScope scope) {
                any = true;
                all &= scope.usable();
            }
        }
        return any && all;
    }

    /** Whether the goods leave China, which a maker there is enough for. */
    static boolean leavesChina(List<Fact> facts) {
        for (var fact : facts) {
            if (fact instanceof Departure departure && departure.china()) {
                return true;
            }
        }
        return false;
    }

    /** Whether whoever uses the goods in the end, or who gets them where nobody is named as that, is an agency of the United States. */
    private static boolean isForAmericanGovernment(GoodsLine line, List<Fact> facts) {
        var agencies = facts.stream()
                .filter(fact -> fact instanceof EndUse use && isAgency(use))
                .map(fact -> ((EndUse) fact).from())
                .toList();
        var named = line.parties().stream()
                .filter(party -> party.role().receives() && party.name().isRead())
                .toList();
        var users = named.stream().filter(BusinessCandidates::isLastReceiver).toList();
        var last = users.isEmpty() ? named : users;
        return !last.isEmpty() && last.stream().allMatch(party -> agencies.contains(party.name()));
    }

    /** Whether a name is that of an agency from its first word on: within one they may tell whom a firm works for. */
    private static boolean isAgency(EndUse use) {
        var name = use.from().text().strip().toLowerCase(Locale.ROOT);
        return use.kind() == EndUse.Kind.AMERICAN_GOVERNMENT
                && (name.startsWith(use.words()) || name.startsWith("the " + use.words()));
    }

    private boolean holds(NamedMeasure measure, Country country, LocalDate on) {
        return countries.isUnder(measure, country.iso2(), on);
    }

    private static String or(String before, boolean holds, String how) {
        return before.isEmpty() && holds ? how : before;
    }

    private boolean isUnder(NamedMeasure measure, @Nullable Country country) {
        return country != null && countries.everUnder(measure, country.iso2());
    }

    private String sender(NamedMeasure measure, GoodsLine line) {
        return sender(line, country -> isUnder(measure, country));
    }

    /** What tells that a sender is in a country whose list of goods is not held in full. */
    private String elsewhere(GoodsLine line) {
        return sender(
                line,
                country -> country != null
                        && !isUnder(AMERICAN, country)
                        && !isUnder(EUROPEAN, country)
                        && !isUnder(BRITISH, country));
    }

    /** What a sender or the port of loading says of some countries, in words. A maker elsewhere sends nothing. */
    private String sender(GoodsLine line, Predicate<@Nullable Country> asked) {
        for (var party : line.parties()) {
            if (party.role().sends() && party.role() != Role.MANUFACTURER) {
                var country = party.country() == null ? places.of(party.address()) : party.country();
                if (asked.test(country)) {
                    return "the " + party.role().title().toLowerCase(Locale.ROOT) + " is in " + named(country);
                }
            }
        }
        var port = line.value(Field.PORT_OF_LOADING);
        var country = port.isRead() ? places.of(port) : null;
        return asked.test(country) ? "the port of loading is in " + named(country) : "";
    }

    /** "Item 1 is of German origin and item 2 is of US origin": a law is heard whatever stands beside the origin that calls it. */
    private List<Origin> under(NamedMeasure law, List<Origin> origins) {
        List<Origin> found = List.of(); // by a loop, as most lines ask it twice
        for (var origin : origins) {
            if (isUnder(law, origin.country())) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(origin);
            }
        }
        return found;
    }

    private static String named(@Nullable Country country) {
        return country == null ? "" : country.inSentence();
    }

    private boolean isSenderKnown(GoodsLine line) {
        for (var party : line.parties()) {
            if (party.role().sends()
                    && party.role() != Role.MANUFACTURER
                    && isInSomeCountry(party.country(), party.address())) {
                return true;
            }
        }
        return isInSomeCountry(null, line.value(Field.PORT_OF_LOADING));
    }

    /** Whether all senders of a line, the port that it leaves from, its origin and all places on its way are known to be in one country. */
    private boolean isWithinOneCountry(GoodsLine line, List<RouteStop> stops) {
        Country one = null;
        for (var party : line.parties()) {
            if (party.role().sends() && party.role() != Role.MANUFACTURER) {
                var country = party.country() == null ? places.of(party.address()) : party.country();
                if (country == null || (one != null && !one.equals(country))) {
                    return false;
                }
                one = country;
            }
        }
        for (var stop : stops) {
            if (!stop.country().equals(one)) {
                return false;
            }
        }
        var port = line.value(Field.PORT_OF_LOADING);
        return one != null && (!port.isRead() || one.equals(places.of(port)));
    }

    private boolean isInSomeCountry(@Nullable Country country, Value place) {
        return country != null || (place.isRead() && places.of(place) != null);
    }
}

package dev.tidewaiter.rulebook.place;

import dev.tidewaiter.rulebook.facts.EmbargoedPlace.Control;
import dev.tidewaiter.rulebook.model.NamedMeasure;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.place.RegionNames.Region;
import dev.tidewaiter.rulebook.signal.ComparableText;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.place.PlaceMention;
import dev.tidewaiter.shipment.place.PlaceReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Countries and occupied regions that a place in words means: an address, a port, a place of delivery. */
public final class PlaceNames {

    /** The tables that it reads. */
    public static final Set<String> TABLES = Set.of("embargoed-regions", "cities");

    /** Words that tell a place of the same name elsewhere: there is a Donetsk in the region of Rostov in Russia, too. */
    private final List<String> namesakes = new ArrayList<>();

    private final CountryProfiles countries;

    /**
     * What a text says of places.
     *
     * @param country  the country it names; null when it names none
     * @param city     whether only a city told the country
     * @param region   the occupied region it names; null when it names none
     * @param town     a town of such a region, whose name other countries may have too; null when it names none
     * @param postcode a number that is a postcode of such a region if the country is Ukraine; null when there is none
     * @param apart    whether the country stands for another place on the way: "Samsun, Turkey - Sevastopol"
     * @param street   whether the region's sign may be the name of a street in another town: "Alupka 4, Tartu"
     */
    public record Place(
            @Nullable Country country,
            boolean city,
            @Nullable RegionSign region,
            @Nullable RegionSign town,
            @Nullable RegionSign postcode,
            boolean apart,
            boolean street) {
        public static final Place UNKNOWN = new Place(null, false, null, null, null, false, false);
    }

    /** The sign of an occupied region that counts, given the country that something beside the text tells. */
    @Nullable
    public RegionSign occupied(Place place, @Nullable Country beside) {
        boolean tellsNothing = place.region() == null && place.town() == null && place.postcode() == null;
        var country = place.apart() ? null : place.country();
        if (tellsNothing || !mayBeUkraine(country)) {
            return null;
        }
        var told = country != null ? country : beside;
        boolean street = place.street() && (told == null || !mayHoldRegions(told));
        if (place.region() != null) {
            return street ? place.region().under(Control.STREET) : place.region();
        }
        boolean ukraine = told != null && countries.everUnder(NamedMeasure.REGIONS_OCCUPIED, told.iso2());
        var postcode = place.postcode();
        var town = place.town();
        if (town != null
                && (told == null || mayHoldRegions(told) || !town.elsewhere().contains(told))) {
            boolean own = town.control() == Control.HELD
                    && postcode != null
                    && postcode.control() == Control.HELD
                    && postcode.region().equals(town.region());
            return street ? town.under(Control.STREET) : own ? town.surelyHeld() : town;
        }
        return ukraine && postcode != null && postcode.control() != Control.HELD ? postcode : null;
    }

    private boolean mayBeUkraine(@Nullable Country country) {
        return country == null || mayHoldRegions(country);
    }

    /** Whether occupied regions are in a country, or it claims them, so that addresses there are written with either. */
    public boolean mayHoldRegions(Country country) {
        return countries.everUnder(NamedMeasure.REGIONS_OCCUPIED, country.iso2())
                || countries.everUnder(NamedMeasure.REGIONS_CLAIMED, country.iso2());
    }

    private final RegionNames regions;
    private final Map<String, Country> cities = new HashMap<>();

    /** Codes of airports and ports in such a region. */
    private final Map<String, RegionSign> codes = new HashMap<>();

    /** Short codes of airports there, which count beside a word for an airport. */
    private final Map<String, RegionSign> airports = new HashMap<>();

    public PlaceNames(
            List<DataTable.Row> regionRows,
            List<DataTable.Row> cityRows,
            CountryProfiles countries,
            List<Problem> problems) {
        this.countries = countries;
        var named = new ArrayList<Region>();
        var acts = new ArrayList<String>();
        for (var row : regionRows) {
            var pattern = ComparableText.pattern(row.text("text"));
            switch (row.text("kind")) {
                case "code" -> codes.put(row.text("text"), RegionSign.of(row, problems));
                case "airport" -> airports.put(row.text("text"), RegionSign.of(row, problems));
                case "namesake" -> namesakes.add(" " + pattern.strip());
                case "act" -> acts.add(" " + pattern.strip() + " ");
                // a postcode is known by how it begins
                case "postcode", "russian postcode" ->
                    named.add(new Region(
                            row.text("text"),
                            " " + row.text("text"),
                            row.text("kind"),
                            PostcodeStarts.digits(row, problems),
                            RegionSign.of(row, problems)));
                default ->
                    named.add(new Region(row.text("text"), pattern, row.text("kind"), 0, RegionSign.of(row, problems)));
            }
        }
        regions = new RegionNames(named, acts);
        for (var row : cityRows) {
            cities.put(ComparableText.of(row.text("place")).strip(), new Country(row.text("iso2")));
        }
    }

    /**
     * What a text says. A country that it names outranks a city, as many cities share a name.
     *
     * @param mentions the places that a reader found in it
     * @param reader   tells which names are towns of its tables, that it left out for a reason
     * @param sort     as what it found them
     */
    public Place in(String text, List<PlaceMention> mentions, PlaceReader reader, PlaceReader.Sort sort) {
        Country named = null;
        Country ofCity = null;
        RegionSign word = null;
        for (var mention : mentions) {
            word = word == null ? codes.get(mention.words()) : word;
            word = word == null && isAirport(mention.words(), text, mentions, reader)
                    ? airports.get(mention.words())
                    : word;
            named = named == null && !mention.town() ? mention.country() : named;
            ofCity = ofCity == null && mention.town() ? mention.country() : ofCity;
        }
        var segments = TextSegments.of(text);
        var bare = new ArrayList<String>(segments.size());
        for (var segment : segments) {
            var name = TextSegments.withoutDigits(segment);
            var words = ComparableText.of(name);
            bare.add(words);
            if (ofCity == null && !name.isBlank() && !reader.knows(name.strip())) {
                ofCity = cities.get(words.strip());
            }
        }
        var country = named != null ? named : ofCity;
        var folded = ComparableText.of(text);
        var told = regions.in(text, folded, segments, bare, reader, sort);
        word = word != null ? word : told.word();
        var town = told.town();
        var postcode = told.postcode();
        if (town == null && told.street() != null && endsThere(told, told.street(), named, bare)) {
            town = told.street();
            country = named;
        }
        if (country == null && word == null && town == null && postcode == null) {
            return Place.UNKNOWN;
        }
        var held = word != null ? word : town;
        var way = new RouteBeside(text, reader);
        boolean apart = held != null
                && !mayBeUkraine(country)
                && way.parts(
                        held.text(),
                        mentions,
                        // "5 Yalta Grove, London office pays": in a sentence another town does not tell where a place
                        // lies
                        other -> !mayBeUkraine(other.country()) && !(sort.isOfAnything() && other.town()));
        town = town != null && way.leavesNamesake(town.text(), namesakes, folded) ? null : town;
        boolean mayBeStreet = held != null
                && sort == PlaceReader.Sort.ADDRESS
                && postcode == null
                && reader.mayBeStreet(text, held.text());
        return new Place(country, named == null, word, town, postcode, apart, mayBeStreet);
    }

    /**
     * "Донецк ул. 5, Лондон, ДНР": what looks like a street elsewhere, behind which the region, the country or a postcode of the town's own stands.
     */
    private boolean endsThere(RegionNames.Told told, RegionSign street, @Nullable Country named, List<String> bare) {
        boolean region = told.word() != null && told.word().region().equals(street.region());
        boolean postcode = told.postcode() != null
                && told.postcode().region().equals(street.region())
                && bare.get(bare.size() - 1).isBlank();
        return region || postcode || (named != null && mayHoldRegions(named));
    }

    /** The letters are called otherwise elsewhere: "SIP Airport Road, Suzhou" is in a park of that town. */
    private boolean isAirport(String words, String text, List<PlaceMention> mentions, PlaceReader reader) {
        return airports.containsKey(words)
                && reader.isAirport(text, words)
                && mentions.stream().allMatch(other -> other.words().equals(words) || mayBeUkraine(other.country()));
    }
}

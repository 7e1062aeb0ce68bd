package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.Country;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Countries and occupied regions that a place in words means: an address, a port, a place of delivery. */
final class Places {

    /** A word or postcode of an occupied region. */
    private record Region(String text, String pattern, String kind, String region, String citation) {}

    /**
     * What a text says of places.
     *
     * @param country the country it names; null when it names none
     * @param city    whether only a city told the country
     * @param region  the occupied region it names; null when it names none
     */
    record Place(
            @Nullable Country country,
            boolean city,
            @Nullable Hit region) {
        static final Place UNKNOWN = new Place(null, false, null);
    }

    /** A sign of an occupied region. */
    record Hit(String text, String region, boolean postcode, String citation) {}

    private final List<Region> regions = new ArrayList<>();
    private final Map<String, Country> cities = new HashMap<>();

    Places(List<DataTable.Row> regionRows, List<DataTable.Row> cityRows) {
        for (var row : regionRows) {
            var text = row.text("text");
            regions.add(
                    new Region(text, Folded.pattern(text), row.text("kind"), row.text("region"), row.text("citation")));
        }
        for (var row : cityRows) {
            cities.put(Folded.of(row.text("place")).strip(), new Country(row.text("iso2")));
        }
    }

    /** What a text says. A country that it names outranks a city, as many cities share a name. */
    Place in(String text) {
        Country named = null;
        Country ofCity = null;
        var segments = segments(text);
        for (var segment : segments) {
            if (named == null && segment.length() >= 4) {
                named = Country.named(segment);
            }
            if (ofCity == null) {
                ofCity = cities.get(Folded.of(withoutDigits(segment)).strip());
            }
        }
        var country = named != null ? named : ofCity;
        var region = region(text, segments, country);
        return country == null && region == null ? Place.UNKNOWN : new Place(country, named == null, region);
    }

    private @Nullable Hit region(String text, List<String> segments, @Nullable Country country) {
        if (country != null && !country.iso2().equals("UA") && !country.iso2().equals("RU")) {
            return null;
        }
        var folded = Folded.of(text);
        for (var region : regions) {
            boolean found =
                    switch (region.kind()) {
                        case "word" -> folded.contains(region.pattern());
                        case "whole" ->
                            segments.stream()
                                    .anyMatch(segment ->
                                            Folded.of(withoutDigits(segment)).equals(region.pattern())
                                                    || Folded.of(withoutDigits(segment))
                                                            .strip()
                                                            .equals(region.pattern()));
                        default -> country != null && country.iso2().equals("UA") && hasPostcode(folded, region.text());
                    };
            if (found) {
                return new Hit(region.text(), region.region(), region.kind().equals("postcode"), region.citation());
            }
        }
        return null;
    }

    /** A Ukrainian postcode has five digits, of which the first two tell the region. */
    private static boolean hasPostcode(String folded, String start) {
        int at = folded.indexOf(" " + start);
        while (at >= 0) {
            int end = at + 1;
            while (Character.isDigit(folded.charAt(end))) {
                end++;
            }
            if (end - at - 1 == 5) {
                return true;
            }
            at = folded.indexOf(" " + start, at + 1);
        }
        return false;
    }

    private static List<String> segments(String text) {
        var segments = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ',' : text.charAt(i);
            if (c == ','
                    || c == ';'
                    || c == '/'
                    || c == '('
                    || c == ')'
                    || c == '\n'
                    || c == '，'
                    || c == '、'
                    || c == '|'
                    || (c == '-' && i > 0 && text.charAt(i - 1) == ' ')) {
                var segment = text.substring(from, i).strip();
                if (!segment.isEmpty()) {
                    segments.add(segment);
                }
                from = i + 1;
            }
        }
        return segments;
    }

    private static String withoutDigits(String segment) {
        var kept = new StringBuilder(segment.length());
        for (int i = 0; i < segment.length(); i++) {
            if (!Character.isDigit(segment.charAt(i))) {
                kept.append(segment.charAt(i));
            }
        }
        return kept.toString();
    }
}

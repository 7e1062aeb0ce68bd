package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.Country;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Countries and occupied regions that a place in words means: an address, a port, a place of delivery. */
final class PlaceNames {

    /** A word, town or postcode of an occupied region. */
    private record Region(String text, String pattern, String kind, String region, String citation) {}

    /** Words after or before a town's name that make it the name of a street. */
    private final Set<String> streetAfter = new HashSet<>();

    private final Set<String> streetBefore = new HashSet<>();

    /**
     * What a text says of places.
     *
     * @param country  the country it names; null when it names none
     * @param city     whether only a city told the country
     * @param region   the occupied region it names; null when it names none
     * @param town     a town of such a region, whose name other countries may have too; null when it names none
     * @param postcode a number that is a postcode of such a region if the country is Ukraine; null when there is none
     */
    record Place(
            @Nullable Country country,
            boolean city,
            @Nullable Hit region,
            @Nullable Hit town,
            @Nullable Hit postcode) {
        static final Place UNKNOWN = new Place(null, false, null, null, null);

        /** The sign of an occupied region that counts, given the country that something beside the text tells. */
        @Nullable
        Hit occupied(@Nullable Country beside) {
            if (!mayBeUkraine(country)) {
                return null;
            }
            var told = country != null ? country : beside;
            if (region != null) {
                return region;
            }
            if (town != null && mayBeUkraine(told)) {
                return town;
            }
            return told != null && told.iso2().equals("UA") ? postcode : null;
        }

        /** Russia claims the regions, so that addresses there are written with either country. */
        private static boolean mayBeUkraine(@Nullable Country country) {
            return country == null
                    || country.iso2().equals("UA")
                    || country.iso2().equals("RU");
        }
    }

    /** A sign of an occupied region. */
    record Hit(String text, String region, boolean postcode, String citation) {}

    private final List<Region> regions = new ArrayList<>();
    private final Map<String, Country> cities = new HashMap<>();

    PlaceNames(List<DataTable.Row> regionRows, List<DataTable.Row> cityRows) {
        for (var row : regionRows) {
            var text = row.text("text");
            var pattern = ComparableText.pattern(text);
            switch (row.text("kind")) {
                case "street after" -> streetAfter.add(pattern.strip());
                case "street before" -> streetBefore.add(pattern.strip());
                default ->
                    regions.add(new Region(text, pattern, row.text("kind"), row.text("region"), row.text("citation")));
            }
        }
        for (var row : cityRows) {
            cities.put(ComparableText.of(row.text("place")).strip(), new Country(row.text("iso2")));
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
                ofCity = cities.get(ComparableText.of(withoutDigits(segment)).strip());
            }
        }
        var country = named != null ? named : ofCity;
        var folded = ComparableText.of(text);
        Hit word = null;
        Hit town = null;
        Hit postcode = null;
        for (var region : regions) {
            switch (region.kind()) {
                case "word" -> word = word == null && folded.contains(region.pattern()) ? hit(region) : word;
                case "whole" -> word = word == null && isWhole(region, segments) ? hit(region) : word;
                case "town" -> town = town == null && isTown(region, folded, segments) ? hit(region) : town;
                default -> postcode = postcode == null && hasPostcode(folded, region.text()) ? hit(region) : postcode;
            }
        }
        if (country == null && word == null && town == null && postcode == null) {
            return Place.UNKNOWN;
        }
        return new Place(country, named == null, word, isNamesake(folded) ? null : town, postcode);
    }

    private static Hit hit(Region region) {
        return new Hit(region.text(), region.region(), region.kind().equals("postcode"), region.citation());
    }

    private static boolean isWhole(Region region, List<String> segments) {
        return segments.stream()
                .map(segment -> ComparableText.of(withoutDigits(segment)))
                .anyMatch(segment ->
                        segment.equals(region.pattern()) || segment.strip().equals(region.pattern()));
    }

    /** A town's name as a word of its own, such as in "г. Луганск" or "83000 Donetsk", but not in "Donetsk street". */
    private boolean isTown(Region region, String folded, List<String> segments) {
        if (!folded.contains(region.pattern())) {
            return false;
        }
        if (!region.pattern().startsWith(" ")) {
            return true;
        }
        for (var segment : segments) {
            var words = ComparableText.of(segment);
            int at = words.indexOf(region.pattern());
            if (at >= 0 && !isStreet(words, at, at + region.pattern().length() - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isStreet(String words, int start, int end) {
        int next = words.indexOf(' ', end + 1);
        int before = words.lastIndexOf(' ', start - 1);
        return (next > 0 && streetAfter.contains(words.substring(end + 1, next)))
                || (start > 0 && streetBefore.contains(words.substring(before + 1, start)));
    }

    /** There is a Donetsk in the region of Rostov in Russia, too. */
    private static boolean isNamesake(String folded) {
        return folded.contains(" rostov") || folded.contains(" rostow") || folded.contains(" ростов");
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

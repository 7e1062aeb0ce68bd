package dev.tidewaiter.rulebook.place;

import dev.tidewaiter.rulebook.signal.ComparableText;
import dev.tidewaiter.shipment.place.PlaceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The names, towns and postcodes of occupied regions, and which of them a text holds. */
final class RegionNames {

    /** The most segments that the number of an act takes, written with slashes: "DPR 26/10/1972". */
    private static final int SEGMENTS_OF_ACT = 3;

    private static final String WORD = "word";
    private static final String WHOLE = "whole";
    private static final String TOWN = "town";

    /** Counts in a name only, as streets are called so everywhere: "Донецкий завод". */
    private static final String ADJECTIVE = "adjective";

    /** A word, town or postcode of an occupied region; a postcode has so many digits. */
    record Region(String text, String pattern, String kind, int digits, RegionSign sign) {}

    /**
     * What a text holds, the first of each.
     *
     * @param street a word or a town that is no more than the name of a street because of what stands behind that: "Донецк ул. 5, Лондон"
     */
    record Told(
            @Nullable RegionSign word,
            @Nullable RegionSign town,
            @Nullable RegionSign postcode,
            @Nullable RegionSign street) {}

    private final List<Region> regions;

    /** Acts of law that are called as a region is: "DPR 633/72" is a decree of Italy's president. */
    private final List<String> acts;

    private final FirstWords firstWords;
    private final RegionSpellings spellings;

    RegionNames(List<Region> regions, List<String> acts) {
        this.regions = List.copyOf(regions);
        this.acts = List.copyOf(acts);
        this.firstWords = new FirstWords(regions.stream()
                .map(region -> region.kind().equals(WHOLE) ? "" : region.pattern())
                .toList());
        this.spellings = new RegionSpellings(
                regions.stream().filter(region -> ofTown(region.kind())).toList());
    }

    private static boolean ofTown(String kind) {
        return kind.equals(WORD) || kind.equals(TOWN);
    }

    /** What a text holds, given its comparable form, its segments and their comparable form without figures. */
    Told in(
            String text,
            String folded,
            List<String> segments,
            List<String> bare,
            PlaceReader reader,
            PlaceReader.Sort sort) {
        var heard = ComparableText.withPlainLetters(folded);
        var may = firstWords.in(heard);
        Predicate<String> houses = called -> reader.isOnlyOfHouses(text, called, sort);
        var named = new ArrayList<Region>();
        for (int i = may.nextSetBit(0); i >= 0; i = may.nextSetBit(i + 1)) {
            named.add(regions.get(i));
        }
        boolean name = sort == PlaceReader.Sort.NAME;
        if (!name || segments.size() > 1) { // a name alone sounds like many
            named.addAll(spellings.in(text, folded, reader::knows));
        }
        RegionSign word = null;
        RegionSign town = null;
        RegionSign postcode = null;
        RegionSign street = null;
        for (var region : named) {
            switch (region.kind()) {
                case WORD, TOWN, ADJECTIVE -> {
                    boolean counts = name || !region.kind().equals(ADJECTIVE);
                    boolean written = counts && isTown(region, heard, segments, any -> false);
                    boolean there = written && isTown(region, heard, segments, houses);
                    boolean ofWord = region.kind().equals(WORD);
                    word = word == null && there && ofWord ? region.sign() : word;
                    town = town == null && there && !ofWord ? region.sign() : town;
                    street = street == null && written && !there && !isStreetAlone(region, segments, reader, sort)
                            ? region.sign()
                            : street;
                }
                case WHOLE ->
                    word = word == null && isWhole(region, segments, bare, reader, sort) ? region.sign() : word;
                default ->
                    postcode = postcode == null && PostcodeStarts.has(folded, region.pattern(), region.digits())
                            ? region.sign()
                            : postcode;
            }
        }
        return new Told(word, town, postcode, street);
    }

    private static boolean isStreetAlone(
            Region region, List<String> segments, PlaceReader reader, PlaceReader.Sort sort) {
        return segments.stream().anyMatch(segment -> reader.isOnlyOfHouses(segment, region.text(), sort));
    }

    /** Whether a name is all of a part of a text, or ends one behind a word that points to it. An act is none, but of a package "DPR 43/73" is. */
    private boolean isWhole(
            Region region, List<String> segments, List<String> bare, PlaceReader reader, PlaceReader.Sort sort) {
        var name = region.pattern();
        for (int i = 0; i < bare.size(); i++) {
            var segment = bare.get(i);
            if (!segment.contains(name)) {
                continue;
            }
            boolean alone = segment.equals(name) || segment.strip().equals(name);
            boolean act = alone && sort != PlaceReader.Sort.MARK && isAct(segments.subList(i, segments.size()));
            if ((alone && !act)
                    || (segment.endsWith(name)
                            && reader.endsRightBefore(segment.substring(0, segment.length() - name.length())))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAct(List<String> segments) {
        var words =
                ComparableText.of(String.join(" ", segments.subList(0, Math.min(SEGMENTS_OF_ACT, segments.size()))));
        return acts.stream().anyMatch(words::startsWith);
    }

    /** A town's name as a word of its own, such as in "г. Луганск" or "83000 Donetsk", but not in "Donetsk street". */
    private static boolean isTown(Region region, String heard, List<String> segments, Predicate<String> houses) {
        if (!heard.contains(region.pattern())) {
            return false;
        }
        if (!region.pattern().startsWith(" ")) {
            return true;
        }
        for (var segment : segments) {
            var words = ComparableText.withPlainLetters(ComparableText.of(segment));
            int at = words.indexOf(region.pattern());
            if (at >= 0 && !houses.test(region.text())) {
                return true;
            }
        }
        return false;
    }
}

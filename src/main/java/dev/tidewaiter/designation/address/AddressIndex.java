package dev.tidewaiter.designation.address;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.threshold.AddressThresholds;
import dev.tidewaiter.names.search.FoldedWord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds designations in the same building: an equal house number beside an equal street or building name, in the same town or
 * beside a second name in common; or the same names and numbers throughout, in any order. A post-office box has no building: its
 * number in one town agrees with a name, and accuses nobody alone, since many firms of a free zone share one.
 */
public final class AddressIndex {

    /** Names in an address that somebody wrote; it bounds the time that a hostile text takes, and beyond it the address is not looked through. */
    private static final int MOST_NAMES = 60;

    /**
     * A designation that has an address in the same building.
     *
     * @param entry  the position of the designation
     * @param listed its address
     * @param score  1 when the name beside the number is spelled alike, less when it differs
     * @param alone  whether the addresses alone tell that; where they do not, a name that agrees has to
     */
    public record Hit(int entry, String listed, double score, boolean alone) {

        private static Hit better(Hit one, Hit other) {
            return one.alone == other.alone ? (one.score >= other.score ? one : other) : one.alone ? one : other;
        }
    }

    /**
     * Who is in the building of an address.
     *
     * @param hits  one for each designation
     * @param whole whether all of the address was looked through
     */
    public record Found(List<Hit> hits, boolean whole) {}

    private record Whole(int entry, String address, ParsedAddress parsed) {}

    private record Listed(int entry, String address, ParsedAddress parsed, ParsedAddress.House house) {}

    private final AddressParser parser;
    private final double sameName;
    private final double surelySameName;
    private final Map<String, List<Listed>> byNumber = new HashMap<>();
    private final Map<String, List<Whole>> byWords = new HashMap<>();
    private final Map<String, List<Whole>> byBox = new HashMap<>();

    /**
     * An index over entries, told by their position.
     *
     * @param lexicon        the words of addresses
     * @param thresholds     what a name in an address is, and when two are one
     */
    public AddressIndex(List<Designation> entries, AddressLexicon lexicon, AddressThresholds thresholds) {
        this.parser = new AddressParser(lexicon, thresholds);
        this.sameName = thresholds.sameStreet();
        this.surelySameName = thresholds.surelySameStreet();
        for (int i = 0; i < entries.size(); i++) {
            for (var address : entries.get(i).addresses()) {
                var parsed = parser.parse(address);
                if (!parsed.words().isEmpty()) {
                    byWords.computeIfAbsent(parsed.words(), words -> new ArrayList<>(1))
                            .add(new Whole(i, address, parsed));
                }
                for (var box : parsed.boxes()) {
                    byBox.computeIfAbsent(box, number -> new ArrayList<>(1)).add(new Whole(i, address, parsed));
                }
                for (var house : parsed.houses()) {
                    byNumber.computeIfAbsent(house.number(), number -> new ArrayList<>(2))
                            .add(new Listed(i, address, parsed, house));
                }
            }
        }
    }

    /** The hits of an address, one for each designation. */
    public List<Hit> hits(String address) {
        return find(address).hits();
    }

    /** Who is in the building of an address; of one with very many names, by the first of them. */
    public Found find(String address) {
        var parsed = parser.parse(address, MOST_NAMES);
        Map<Integer, Hit> hits = new LinkedHashMap<>();
        for (var box : parsed.boxes()) {
            for (var listed : byBox.getOrDefault(box, List.of())) {
                if (!Collections.disjoint(parsed.towns(), listed.parsed.towns())) {
                    hits.put(listed.entry, new Hit(listed.entry, listed.address, 1, false));
                }
            }
        }
        for (var listed : byWords.getOrDefault(parsed.words(), List.of())) {
            if (!parsed.parts().contradict(listed.parsed.parts())) {
                hits.put(listed.entry, new Hit(listed.entry, listed.address, 1, true));
            }
        }
        for (var house : parsed.houses()) {
            for (var listed : byNumber.getOrDefault(house.number(), List.of())) {
                if (!house.mayBe(listed.house)) {
                    continue;
                }
                double likeness = house.name().likeness(listed.house.name());
                if (likeness >= sameName && mayBeSameBuilding(parsed, listed.parsed)) {
                    boolean alone = likeness >= surelySameName || isSameBuilding(parsed, listed.parsed);
                    hits.merge(listed.entry, new Hit(listed.entry, listed.address, likeness, alone), Hit::better);
                }
            }
        }
        return new Found(List.copyOf(hits.values()), parsed.whole());
    }

    private boolean mayBeSameBuilding(ParsedAddress one, ParsedAddress other) {
        return !one.parts().contradict(other.parts())
                && (!Collections.disjoint(one.towns(), other.towns()) || namesInCommon(one.names(), other.names()) > 1);
    }

    /**
     * Names that are only about alike are mostly two streets of one town or of one quarter, unless something else is named alike
     * too.
     */
    private boolean isSameBuilding(ParsedAddress one, ParsedAddress other) {
        return namesInCommon(one.namesOfBuildings(), other.namesOfBuildings()) > 1;
    }

    private int namesInCommon(List<FoldedWord> some, List<FoldedWord> others) {
        int common = 0;
        for (var name : some) {
            for (var other : others) {
                if (name.likeness(other) >= sameName) {
                    common++;
                    break;
                }
            }
        }
        return common;
    }
}

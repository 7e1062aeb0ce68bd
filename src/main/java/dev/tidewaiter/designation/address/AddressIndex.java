package dev.tidewaiter.designation.address;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.threshold.AddressThresholds;
import dev.tidewaiter.hash.HashedPlaces;
import dev.tidewaiter.names.search.FoldedWord;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

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

    /** How a text is marked by which a listed address is found: by all its words, by its post-office box, by a house number. */
    private static final char WORDS = 'w';

    private static final char BOX = 'b';
    private static final char HOUSE = 'h';

    private final AddressParser parser;
    private final double sameName;
    private final double surelySameName;
    private final List<Designation> entries;

    /** Where the addresses of each entry begin among all, and where the last ones end. */
    private final int[] begins;

    private final HashedPlaces listed;

    /** The listed addresses taken apart, each when it is first held against another. Threads may do that twice, which does no harm. */
    private final @Nullable ParsedAddress[] parsed;

    /**
     * An index over entries, told by their position.
     *
     * @param lexicon    the words of addresses
     * @param thresholds what a name in an address is, and when two are one
     */
    public AddressIndex(List<Designation> entries, AddressLexicon lexicon, AddressThresholds thresholds) {
        this(entries, lexicon, thresholds, Supplier::get);
    }

    /**
     * The same where taking all addresses apart may be spared.
     *
     * @param kept gives what was worked out of these addresses by these words and thresholds before, or else has it worked out
     */
    public AddressIndex(
            List<Designation> entries,
            AddressLexicon lexicon,
            AddressThresholds thresholds,
            Function<Supplier<long[]>, long[]> kept) {
        this.parser = new AddressParser(lexicon, thresholds);
        this.sameName = thresholds.sameStreet();
        this.surelySameName = thresholds.surelySameStreet();
        this.entries = entries;
        this.begins = new int[entries.size() + 1];
        for (int i = 0; i < entries.size(); i++) {
            begins[i + 1] = begins[i] + entries.get(i).addresses().size();
        }
        this.parsed = new @Nullable ParsedAddress[begins[entries.size()]];
        this.listed = new HashedPlaces(kept.apply(this::hashes));
    }

    private long[] hashes() {
        var all = LongStream.builder();
        for (int at = 0; at < parsed.length; at++) {
            var one = parser.parse(address(at));
            if (!one.words().isEmpty()) {
                all.add(HashedPlaces.at(WORDS + one.words(), at));
            }
            for (var box : one.boxes()) {
                all.add(HashedPlaces.at(BOX + box, at));
            }
            for (var house : one.houses()) {
                all.add(HashedPlaces.at(HOUSE + house.number(), at));
            }
        }
        return HashedPlaces.sorted(all.build());
    }

    private int entry(int at) {
        int found = Arrays.binarySearch(begins, at);
        int entry = found < 0 ? -found - 2 : found;
        while (begins[entry + 1] == at) {
            entry++; // it has no address
        }
        return entry;
    }

    private String address(int at) {
        int entry = entry(at);
        return entries.get(entry).addresses().get(at - begins[entry]);
    }

    private ParsedAddress parsed(int at) {
        var known = parsed[at];
        if (known == null) {
            known = parser.parse(address(at));
            parsed[at] = known;
        }
        return known;
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
            listed.of(BOX + box).forEach(at -> addByBox(box, parsed, at, hits));
        }
        if (!parsed.words().isEmpty()) {
            listed.of(WORDS + parsed.words()).forEach(at -> addByWords(parsed, at, hits));
        }
        for (var house : parsed.houses()) {
            listed.of(HOUSE + house.number()).forEach(at -> addByHouse(house, parsed, at, hits));
        }
        return new Found(List.copyOf(hits.values()), parsed.whole());
    }

    private void addByBox(String box, ParsedAddress asked, int at, Map<Integer, Hit> hits) {
        var its = parsed(at);
        if (its.boxes().contains(box) && !Collections.disjoint(asked.towns(), its.towns())) {
            hits.put(entry(at), new Hit(entry(at), address(at), 1, false));
        }
    }

    private void addByWords(ParsedAddress asked, int at, Map<Integer, Hit> hits) {
        var its = parsed(at);
        if (its.words().equals(asked.words()) && !asked.parts().contradict(its.parts())) {
            hits.put(entry(at), new Hit(entry(at), address(at), 1, true));
        }
    }

    private void addByHouse(ParsedAddress.House house, ParsedAddress asked, int at, Map<Integer, Hit> hits) {
        var its = parsed(at);
        for (var other : its.houses()) {
            double likeness = house.mayBe(other) ? house.name().likeness(other.name(), sameName) : 0;
            if (likeness >= sameName && mayBeSameBuilding(asked, its)) {
                boolean alone = likeness >= surelySameName || isSameBuilding(asked, its);
                hits.merge(entry(at), new Hit(entry(at), address(at), likeness, alone), Hit::better);
            }
        }
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
                if (name.likeness(other, sameName) >= sameName) {
                    common++;
                    break;
                }
            }
        }
        return common;
    }
}

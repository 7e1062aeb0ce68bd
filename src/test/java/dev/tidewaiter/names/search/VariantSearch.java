package dev.tidewaiter.names.search;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.NameComparison;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Searches a list for variants of its names, and counts those that the comparison takes for the name and the search does not find. */
final class VariantSearch {

    /** How many variants of a class the comparison takes for their name, and how many of them a search loses. */
    record Losses(int alike, List<String> lost) {}

    private final List<IndexedName> names;
    private final WordNameIndex index;

    VariantSearch(List<IndexedName> names) {
        this.names = names;
        this.index = new WordNameIndex(NameTables.of(names));
    }

    /** The losses by class, of every so-manieth name. */
    Map<NameVariant, Losses> losses(int step) {
        var losses = new EnumMap<NameVariant, Losses>(NameVariant.class);
        for (var variant : NameVariant.values()) {
            losses.put(variant, losses(variant, step));
        }
        return losses;
    }

    private Losses losses(NameVariant variant, int step) {
        int alike = 0;
        var lost = new ArrayList<String>();
        for (int i = 0; i < names.size(); i += step) {
            var listed = names.get(i);
            var text = variant.of(listed.text());
            if (!text.equalsIgnoreCase(listed.text()) && index.compare(text, i).score() >= NameComparison.MATCH) {
                alike++;
                if (index.closest(text, NameComparison.MATCH).stream()
                        .noneMatch(found -> found.listed().owner() == listed.owner())) {
                    lost.add(text + " | " + listed.text());
                }
            }
        }
        return new Losses(alike, lost);
    }
}

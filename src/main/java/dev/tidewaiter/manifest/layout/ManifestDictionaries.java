package dev.tidewaiter.manifest.layout;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.manifest.value.DateParser;
import dev.tidewaiter.manifest.value.PartyCellParser;
import dev.tidewaiter.manifest.value.PartyWords;

/** The dictionaries that reading needs, loaded once. Thread-safe. */
public record ManifestDictionaries(
        Headings headings, CellWords words, DateParser dates, PartyWords partyWords, PartyCellParser partyText) {

    public static ManifestDictionaries load() {
        var partyWords = PartyWords.load();
        return new ManifestDictionaries(
                Headings.load(), CellWords.load(), DateParser.load(), partyWords, new PartyCellParser(partyWords));
    }
}

package dev.tidewaiter.manifest;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.manifest.value.Dates;
import dev.tidewaiter.manifest.value.PartyText;
import dev.tidewaiter.manifest.value.PartyWords;

/** The dictionaries that reading needs, loaded once. Thread-safe. */
record Vocabulary(Headings headings, CellWords words, Dates dates, PartyWords partyWords, PartyText partyText) {

    static Vocabulary load() {
        var partyWords = PartyWords.load();
        return new Vocabulary(Headings.load(), CellWords.load(), Dates.load(), partyWords, new PartyText(partyWords));
    }
}

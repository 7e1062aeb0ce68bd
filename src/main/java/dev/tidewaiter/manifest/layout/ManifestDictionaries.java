package dev.tidewaiter.manifest.layout;

import dev.tidewaiter.manifest.heading.DeclarationBoxes;
import dev.tidewaiter.manifest.heading.DocumentTitles;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.OwnColumns;
import dev.tidewaiter.manifest.value.AccountWords;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.manifest.value.DateParser;
import dev.tidewaiter.manifest.value.LabelledCodes;
import dev.tidewaiter.manifest.value.NumberLabels;
import dev.tidewaiter.manifest.value.PartyCellParser;
import dev.tidewaiter.manifest.value.PartyWords;
import dev.tidewaiter.manifest.value.RouteWords;
import dev.tidewaiter.manifest.value.SentenceWords;
import dev.tidewaiter.manifest.value.ValueWords;
import dev.tidewaiter.shipment.CurrencyWords;
import dev.tidewaiter.shipment.VoyageWords;
import dev.tidewaiter.shipment.place.WayWords;
import dev.tidewaiter.wordlist.EachMistake;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordProblem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;

/** The dictionaries that reading needs, loaded once. Thread-safe. */
public record ManifestDictionaries(
        Headings headings,
        OwnColumns ownColumns,
        DocumentTitles titles,
        DeclarationBoxes boxes,
        VoyageWords voyages,
        RouteWords routes,
        ValueWords values,
        CellWords words,
        LabelledCodes codes,
        DateParser dates,
        PartyWords partyWords,
        AccountWords accounts,
        SentenceWords sentences,
        WayWords ways,
        PartyCellParser partyText) {

    /**
     * Reads the dictionaries from word lists.
     *
     * @throws InvalidWordList when a list is missing or a row of it makes no sense
     */
    public static ManifestDictionaries of(WordLists lists) {
        var partyWords = PartyWords.of(lists);
        return new ManifestDictionaries(
                Headings.of(lists),
                OwnColumns.of(lists),
                DocumentTitles.of(lists),
                DeclarationBoxes.of(lists),
                VoyageWords.of(lists),
                RouteWords.of(lists),
                ValueWords.of(lists),
                CellWords.of(lists),
                LabelledCodes.of(lists),
                DateParser.of(lists),
                partyWords,
                AccountWords.of(lists),
                SentenceWords.of(lists),
                WayWords.of(lists),
                new PartyCellParser(partyWords, lists));
    }

    /** Whether a text is a heading and nobody's name: of "Omega Group LLC" only a word could head anything. */
    public boolean isHeading(String text) {
        var meaning = headings.meaning(text);
        return meaning != null && (headings.isWhole(text) || !partyWords.looksLikeCompany(text));
    }

    /** What is wrong with the lists, the first of each dictionary; empty when all is well. */
    public static List<WordProblem> problems(WordLists lists) {
        var problems = new LinkedHashSet<WordProblem>(); // some lists are read by several dictionaries
        for (Consumer<WordLists> reader : List.<Consumer<WordLists>>of(
                Headings::of,
                OwnColumns::of,
                DocumentTitles::of,
                DeclarationBoxes::of,
                VoyageWords::of,
                CurrencyWords::of,
                RouteWords::of,
                ValueWords::of,
                CellWords::of,
                DateParser::of,
                PartyWords::of,
                AccountWords::of,
                SentenceWords::of,
                WayWords::of,
                NumberLabels::of)) {
            EachMistake.of(lists, reader, problems);
        }
        return List.copyOf(problems);
    }
}

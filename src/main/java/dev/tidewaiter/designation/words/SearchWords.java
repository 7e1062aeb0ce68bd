package dev.tidewaiter.designation.words;

import dev.tidewaiter.designation.address.AddressComponent;
import dev.tidewaiter.designation.address.AddressLexicon;
import dev.tidewaiter.designation.evidence.CountryParts;
import dev.tidewaiter.designation.identifier.IdentifierWords;
import dev.tidewaiter.designation.mention.FieldWidths;
import dev.tidewaiter.designation.mention.HanNeighbours;
import dev.tidewaiter.designation.mention.NameCandidates;
import dev.tidewaiter.designation.mention.NameEndings;
import dev.tidewaiter.designation.mention.TradeAbbreviations;
import dev.tidewaiter.designation.mention.WebNames;
import dev.tidewaiter.designation.mention.WholeMentions;
import dev.tidewaiter.names.search.FoldedWord;
import dev.tidewaiter.shipment.place.PlaceReader;
import dev.tidewaiter.wordlist.WordLists;

/**
 * The words by which cells and addresses are taken apart and countries compared. They are law: the rulebook in force brings them.
 *
 * @param addresses  the words of addresses
 * @param candidates what in a cell may be a name
 * @param countryParts places that count as part of a country
 * @param nobody     what a cell says without naming anybody
 * @param web        what in addresses of the web is nobody's name
 * @param han        what may stand beside a short name in Han script
 * @param broken     what is only a part of a legal form
 * @param whole      what tells that a text holds a whole name
 * @param footnotes  how lists write which footnote a requirement has
 * @param reach      how lists write which items a requirement reaches
 * @param deal       the fields of texts on the deal
 * @param endings    endings of cases behind names
 * @param russian    labels of Russian numbers of firms
 * @param numbers    the words by which numbers are told
 * @param places     the towns and countries by which a place is told from a name
 * @param widths     widths of fields for names, at whose end a name is cut
 * @param abbreviations abbreviations of trades before names, and the words of drawings
 */
public record SearchWords(
        AddressLexicon addresses,
        NameCandidates candidates,
        CountryParts countryParts,
        PlaceReader places,
        NonPartyPhrases nobody,
        WebNames web,
        HanNeighbours han,
        BrokenForms broken,
        WholeMentions whole,
        FootnoteSigns footnotes,
        RequirementReach reach,
        DealFields deal,
        NameEndings endings,
        RussianLabels russian,
        IdentifierWords numbers,
        FieldWidths widths,
        TradeAbbreviations abbreviations) {

    /**
     * Reads the words of some rules.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a list is missing or a row makes no sense
     */
    public static SearchWords of(WordLists lists) {
        var addresses = AddressLexicon.of(lists);
        var places = PlaceReader.of(lists);
        return new SearchWords(
                addresses,
                NameCandidates.by(lists, addresses, places),
                CountryParts.of(lists),
                places,
                NonPartyPhrases.of(lists, addresses),
                WebNames.of(lists),
                HanNeighbours.of(lists),
                BrokenForms.of(lists),
                WholeMentions.of(lists),
                FootnoteSigns.of(lists),
                RequirementReach.of(lists),
                DealFields.of(lists),
                NameEndings.of(lists),
                RussianLabels.of(lists),
                IdentifierWords.of(lists),
                FieldWidths.of(lists),
                TradeAbbreviations.of(lists));
    }

    /** Whether a text holds a word for a street. */
    public boolean holdStreet(String text) {
        return FoldedWord.of(text).stream()
                .anyMatch(word -> addresses.component(word.text()) == AddressComponent.STREET);
    }
}

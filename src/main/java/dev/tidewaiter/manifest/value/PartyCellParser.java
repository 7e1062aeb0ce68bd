package dev.tidewaiter.manifest.value;

import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what a cell of party names says: one party or several, with numbers and addresses run into the names. */
public final class PartyCellParser {

    /** The number that a party has in its sender's books: "cust#00417 Kestrel Ltd"; "#1 Hobby" is a name. */
    private static final Pattern NUMBER_IN_FRONT =
            Pattern.compile("^\\s*[\\p{L}.\\-]{0,12}\\s?[#№]\\s?\\d{4,10}[\\s:,;/-]+(?=\\p{L}{2})");

    /** Two names with words for "care of" between them have more letters. */
    private static final int SHORTEST_OF_TWO = 12;

    private final PartyWords words;
    private final IdentifierExtractor numerals;
    private final NameAddressSplitter split;

    /** A parser by the words at hand, and by the labels of numbers in the lists. */
    public PartyCellParser(PartyWords words, WordLists lists) {
        this.words = words;
        this.numerals = new IdentifierExtractor(NumberLabels.of(lists), words.limits());
        this.split = new NameAddressSplitter(words);
    }

    /** The parties that a cell names; empty when it only refers to another: "same as consignee". */
    public List<NamedParty> parse(String written) {
        var text = NUMBER_IN_FRONT
                .matcher(words.besidesReference(StructuredText.values(FullWidthDigits.narrow(written))))
                .replaceFirst("");
        if (text.isBlank()) {
            return List.of();
        }
        if (isPlain(text)) {
            return List.of(new NamedParty(text, "", null, List.of()));
        }
        var parties = new ArrayList<NamedParty>();
        for (var one : split.parties(text)) {
            var found = new ArrayList<NamedParty.Id>();
            var rest = numerals.cut(one, found);
            var parts = split.nameAndAddress(rest.isEmpty() && found.isEmpty() ? one : rest);
            var country = parts.address().isEmpty() ? null : Countries.inText(parts.address());
            parties.add(new NamedParty(parts.name(), parts.address(), country, found));
        }
        return parties;
    }

    /** The numbers that an address holds. */
    public List<NamedParty.Id> identifiersIn(String address) {
        var found = new ArrayList<NamedParty.Id>();
        numerals.findLabelled(FullWidthDigits.narrow(address), found);
        return found;
    }

    /** Names that hold nothing to take apart: no digit, no separator, no word of one party for another. */
    private boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '0' && c <= '9')
                    || c == ';'
                    || c == '/'
                    || c == '\n'
                    || c == '('
                    || c == '（'
                    || c == ','
                    || c == '|') {
                return false;
            }
        }
        return text.length() < SHORTEST_OF_TWO || !words.careOf().part(text);
    }
}

package dev.tidewaiter.manifest.form;

import dev.tidewaiter.manifest.form.FormAssignment.Pair;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.heading.PartyAttribute;
import dev.tidewaiter.manifest.label.LabelTexts;
import dev.tidewaiter.manifest.layout.CellGrid;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a value shows of the label that it answers: a town, or a company. */
record ValueSigns(ManifestDictionaries dictionaries) {

    private static final Pattern NUMBERED = Pattern.compile("(?<street>[^\\d,]{3,40}?)\\d+\\p{L}?,");
    private static final int MOST_WORDS_OF_STREET = 3;
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");
    private static final Pattern CODE_FIRST = Pattern.compile("\\d{5,6},\\s");
    private static final int SHORTEST_WORD = 5;
    private static final Pattern POSTAL = Pattern.compile("\\b\\d{4,6}\\b");

    /** "City" in a box about a receiver, with the town beside it. */
    boolean isTown(Field field, Pair pair) {
        var role = field.role();
        return role != null
                && role.receives()
                && field.attribute() == Attribute.ADDRESS
                && pair.way() != FormAssignment.Way.INSIDE
                && dictionaries
                        .headings()
                        .topics()
                        .speaksOfTown(LabelTexts.bare(pair.label().cell().text()));
    }

    /**
     * "Town: | Tula" over "Street: | ...": each line of the address has a label of its own. Behind "Address:" a company may stand, whatever
     * the next label is of.
     */
    boolean isOneOfList(Pair pair, CellGrid cells) {
        var label = pair.label();
        int column = label.cell().column();
        if (pair.way() != FormAssignment.Way.BESIDE || !label.colon() || cells.at(pair.row() + 1, column) == null) {
            return false;
        }
        return asksForTown(label.cell())
                || (dictionaries
                                .partyWords()
                                .hasAddressWord(LabelTexts.bare(label.cell().text()))
                        && asksForTown(cells.at(pair.row() - 1, column)));
    }

    private boolean asksForTown(@Nullable SourceCell label) {
        var meaning = label == null ? null : dictionaries.headings().meaning(LabelTexts.bare(label.text()));
        return meaning != null && meaning.kind() == Meaning.Kind.PARTY_CITY;
    }

    /** "Beta Trade UAB, Musterweg 41, Vilnius". */
    boolean beginsWithCompany(String text) {
        int comma = text.indexOf(',');
        return comma > 0 && dictionaries.partyWords().looksLikeCompany(text.substring(0, comma));
    }

    /** "Rechnungsadresse:", "Delivery address", "Адрес доставки": a word of the label asks for an address. */
    boolean asksForAddress(String label) {
        int colon = TextMarks.firstColon(label);
        for (var word : NO_LETTERS.split(LabelTexts.firstLine(colon < 0 ? label : label.substring(0, colon)), -1)) {
            for (int from = 0; from + SHORTEST_WORD <= word.length(); from++) {
                if (dictionaries.headings().attribute(word.substring(from)) == PartyAttribute.ADDRESS) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * "Postfach 221, 40213 Musterstadt": a street or a box before its number, a postal code and no company. Of "Omega Solutions 2001 Spring
     * Road" and "Omega Postfach 221" the words before the number name somebody, and of "Park Omega 12" they may.
     */
    boolean isAddressAlone(String text) {
        var words = dictionaries.partyWords();
        var numbered = NUMBERED.matcher(text);
        return numbered.lookingAt()
                && beginsWithAddressWord(numbered.group("street").strip())
                && POSTAL.matcher(text.substring(numbered.end())).find()
                && !words.looksLikeCompany(text);
    }

    /** "10001, Omegaville, ul. Omega 14": a postal code before all else and a word of addresses, and no company. */
    boolean beginsWithCode(String text) {
        var words = dictionaries.partyWords();
        return CODE_FIRST.matcher(text).lookingAt() && words.hasAddressWord(text) && !words.looksLikeCompany(text);
    }

    /** "Omega pr. 190, LT-02300 Omegaville": a street and its number, a postal code, and no company. */
    boolean beginsWithStreet(String text) {
        var words = dictionaries.partyWords();
        var numbered = NUMBERED.matcher(text);
        return numbered.lookingAt()
                && words.hasAddressWord(numbered.group("street"))
                && POSTAL.matcher(text.substring(numbered.end())).find()
                && !words.looksLikeCompany(text);
    }

    /** "Postfach", "ul. Omega": the only word, or the first where it is written small as no name is. */
    private boolean beginsWithAddressWord(String street) {
        var pieces = street.split("\\s+", -1);
        boolean small = Character.isLowerCase(street.codePointAt(0));
        return (pieces.length == 1 || (small && pieces.length <= MOST_WORDS_OF_STREET))
                && dictionaries.partyWords().hasAddressWord(pieces[0]);
    }

    /** "SELLER" over the name of a company is a label as surely as one with a colon. */
    boolean headsCompany(Field field, String text) {
        return field.role() != null
                && field.role() != Role.PARTY
                && field.attribute() == Attribute.NAME
                && dictionaries.partyWords().looksLikeCompany(LabelTexts.firstLine(text));
    }
}

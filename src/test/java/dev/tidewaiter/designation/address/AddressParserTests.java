package dev.tidewaiter.designation.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.threshold.AddressThresholds;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.wordlist.WordLists;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressParserTests {

    private static List<String> houses(String address) {
        return new AddressParser(AddressLexicon.of(WordLists.bundled()), OwnThresholds.OF_MATCHES.addresses())
                .parse(address).houses().stream()
                        .map(house -> house.number() + " " + house.name().text())
                        .toList();
    }

    @Test
    void aShortWordOfAStreetHidesNotItsName() {
        assertThat(houses("21-27 Wing Kut Street, Hong Kong")).contains("21 wing");
        assertThat(houses("Wing Kut Street 21-27, Hong Kong")).contains("21 wing");
    }

    @Test
    void aFloorWrittenWithASlashMakesNoRoomOfTheNumberBehindIt() {
        assertThat(houses("Linden Building 8/F, 21-27 Wing Kut Street, Hong Kong"))
                .contains("21 linden", "21 wing");
    }

    @Test
    void aTownBehindAHouseNumberIsNoStreet() {
        var there = new AddressParser(AddressLexicon.of(WordLists.bundled()), OwnThresholds.OF_MATCHES.addresses())
                .parse("Linden Alley 3 Saint Petersburg 198099");
        assertThat(there.houses()).extracting(house -> house.name().text()).containsExactly("linden");
    }

    @Test
    void aCountryThatIsATownTellsWhereAndAnotherDoesNot() {
        var parser = new AddressParser(AddressLexicon.of(WordLists.bundled()), OwnThresholds.OF_MATCHES.addresses());

        assertThat(parser.parse("Linden Alley 3 Singapore").towns()).contains("singapore");
        assertThat(parser.parse("Linden Alley 3 Russia").towns()).isEmpty();
    }

    /** From how many digits on a number is a postal code, the rulebook says. */
    @Test
    void aPostalCodeIsNoNumberOfAHouse() {
        var own = OwnThresholds.OF_MATCHES.addresses();
        var ofFour = new AddressThresholds(
                own.sameStreet(),
                own.surelySameStreet(),
                own.townWords(),
                own.countryWords(),
                4,
                own.words(),
                own.nameLetters(),
                own.sameWords());
        var lexicon = AddressLexicon.of(WordLists.bundled());

        assertThat(new AddressParser(lexicon, own).parse("Linden Alley 1010").houses())
                .isNotEmpty();
        assertThat(new AddressParser(lexicon, ofFour).parse("Linden Alley 1010").houses())
                .isEmpty();
    }
}

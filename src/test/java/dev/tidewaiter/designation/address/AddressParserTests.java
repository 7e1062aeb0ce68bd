package dev.tidewaiter.designation.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.api.Test;

class AddressParserTests {

    @Test
    void aTownBehindAHouseNumberIsNoStreet() {
        var there = new AddressParser(AddressLexicon.of(WordLists.bundled()))
                .parse("Linden Alley 3 Saint Petersburg 198099");
        assertThat(there.houses()).extracting(house -> house.name().text()).containsExactly("linden");
    }
}

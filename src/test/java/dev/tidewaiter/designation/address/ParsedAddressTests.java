package dev.tidewaiter.designation.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParsedAddressTests {

    @Test
    void aTownBehindAHouseNumberIsNoStreet() {
        var there = ParsedAddress.of("Linden Alley 3 Saint Petersburg 198099");
        assertThat(there.houses()).extracting(house -> house.name().text()).containsExactly("linden");
    }
}

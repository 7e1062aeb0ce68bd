package dev.tidewaiter.designation.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.api.Test;

class WebNamesTests {

    private static final WebNames NAMES = WebNames.of(WordLists.bundled());

    @Test
    void anAddressFarDownALongTextIsFound() {
        var text = "packed in white cartons ".repeat(400) + "contact info@kvarnholm-works.example";

        assertThat(NAMES.in(text)).contains("kvarnholm works");
    }

    @Test
    void aHostileTextCostsNoTime() {
        assertThat(NAMES.in("a".repeat(30_000) + ".")).isEmpty();
        assertThat(NAMES.in("a.".repeat(20_000))).isEmpty();
    }
}

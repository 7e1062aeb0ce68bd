package dev.tidewaiter.manifest.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tidewaiter.wordlist.WordLists;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LongPartyCellsTests {

    private static final PartyCellParser PARSER =
            new PartyCellParser(PartyWords.of(WordLists.bundled()), WordLists.bundled());

    @Test
    void thousandsOfCommasAreReadAtOnce() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(PARSER.parse("1, ".repeat(100_000))).isNotEmpty());
    }

    @Test
    void aNameIsStillPartedFromItsAddressWhereCommasFollow() {
        assertThat(PARSER.parse("Omega Trading LLC, Lindenweg 4, 20095 Hamburg, Germany" + ",".repeat(300)))
                .extracting(NamedParty::name)
                .containsExactly("Omega Trading LLC");
    }
}

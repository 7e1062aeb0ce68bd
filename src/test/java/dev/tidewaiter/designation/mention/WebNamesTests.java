package dev.tidewaiter.designation.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.wordlist.WordLists;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WebNamesTests {

    private static final int SHORTEST = OwnThresholds.OF_MATCHES.cells().web();
    private static final WebNames NAMES = WebNames.of(WordLists.bundled());

    @Test
    void anAddressFarDownALongTextIsFound() {
        var text = "packed in white cartons ".repeat(400) + "contact info@kvarnholm-works.example";

        assertThat(NAMES.in(text, SHORTEST)).contains("kvarnholm works");
    }

    @Test
    void anAddressInALongTextWithoutBlanksIsFound() {
        var ideographs = "货物".repeat(200) + "info@kvarnholm-works.example" + "。" + "货物".repeat(200);
        var list = "a@b.example;".repeat(100) + "info@kvarnholm-works.example";

        assertThat(NAMES.in(ideographs, SHORTEST)).contains("kvarnholm works");
        assertThat(NAMES.in(list, SHORTEST)).contains("kvarnholm works");
    }

    @Test
    void theHundredthAddressOfACellIsFound() {
        var list = IntStream.range(0, 100)
                .mapToObj(i -> "www.storehouse" + i + ".example ")
                .collect(Collectors.joining());

        assertThat(NAMES.in(list, SHORTEST)).contains("storehouse99");
    }

    /** Russian firms write the letters of their trade and their name as one word; other words begin with these letters, too. */
    @Test
    void theLettersOfATradeAreSetApart() {
        assertThat(NAMES.in("tdkvarnholm@mail.example", SHORTEST)).contains("td kvarnholm");
        assertThat(NAMES.in("tdkvarnholm.lund@mail.example", SHORTEST)).contains("td kvarnholm");
        assertThat(NAMES.in("www.npokvarnholm.example", SHORTEST)).contains("npo kvarnholm");
        assertThat(NAMES.in("tdark@mail.example", SHORTEST)).containsExactly("tdark");
    }

    @Test
    @Timeout(20)
    void aHostileTextCostsNoTime() {
        assertThat(NAMES.in("a".repeat(30_000) + ".b", SHORTEST)).isEmpty();
        assertThat(NAMES.in("a.".repeat(16_000), SHORTEST)).isEmpty();
        assertThat(NAMES.in(("a.".repeat(240) + " ").repeat(60), SHORTEST)).isEmpty();
    }
}

package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row that happens to have as many pieces as the lines above it together is goods all the same when it says what they are. */
class SumsOfLinesTests {

    @TempDir
    private Path folder;

    @Test
    void goodsThatHaveANameAreNoSum() throws Exception {
        var lines = OwnRules.screened(folder, """
                Packing list
                Consignee: Wiener Textilhaus GmbH
                Destination: Iran

                Description,Qty
                Cotton towels,1
                Soap dishes,1
                Water pumps,2
                Cotton socks,4
                ,8
                """);
        assertThat(lines)
                .extracting(line -> line.line().description())
                .containsExactly("Cotton towels", "Soap dishes", "Water pumps", "Cotton socks");
    }

    @Test
    void asManyOfGoodsAlikeAreALine() throws Exception {
        var lines = OwnRules.screened(folder, """
                Packing list
                Consignee: Wiener Textilhaus GmbH
                Destination: Austria

                Description,Qty,Net weight
                Green pumps,1,5
                Blue pumps,1,5
                Red pumps,2,10
                """);
        assertThat(lines)
                .extracting(line -> line.line().description())
                .containsExactly("Green pumps", "Blue pumps", "Red pumps");
    }
}

package dev.tidewaiter.casework.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ManifestHead.SheetHead;
import dev.tidewaiter.manifest.ReadManifest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whose goods a sheet lists. */
class SheetSendersTests {

    @Test
    void aListOfManySendersGoodsIsNobodys() {
        assertThat(senders(20).names()).hasSize(20);
        assertThat(senders(21).names()).isEmpty();
        assertThat(senders(21).areOthersThan(List.of("orchard ltd")))
                .as("other senders stand in it each week, and nobody is to be asked")
                .isFalse();
    }

    private static SheetSenders senders(int many) {
        var read = ReadManifest.of(IntStream.range(0, many)
                .mapToObj(n -> "Bolts | 4 | Orchard%s Ltd".formatted((char) ('A' + n)))
                .collect(Collectors.joining("\n", "Description | Qty | Exporter\n", "")));
        return SheetSenders.of(new SheetHead(true, List.of(), read.sheet(), read.lines, Map.of()));
    }
}

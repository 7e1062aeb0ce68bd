package dev.tidewaiter.casework.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.finding.FoundLines;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.store.TestDatabases;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Party;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinePartiesTests {

    private static GoodsLine line(List<Party> parties, String goods) {
        var first = FoundLines.line(parties.get(0), goods);
        var line = GoodsLine.at(first.sheet(), first.row());
        first.values().forEach(line::value);
        parties.forEach(line::party);
        return line.build();
    }

    @Test
    void whoeverIsOnALineIsFoundHoweverManyItNames(@TempDir Path folder) {
        try (var database = TestDatabases.sqlite(folder)) {
            var clock = Clock.systemUTC();
            var lines = new FoundLines(database, clock, new AuditLog(database, clock, folder.resolve("heads")));
            lines.begun("run", 100);
            var many = IntStream.range(0, 60)
                    .mapToObj(n -> FoundLines.party("Forwarder of the northern harbours %02d".formatted(n), "DE"))
                    .toList();
            var last = FoundLines.party("Späte Brücken Bank", "DE");
            var held = lines.found(
                    "run",
                    Severity.HOLD,
                    line(
                            IntStream.rangeClosed(0, 60)
                                    .mapToObj(n -> n < 60 ? many.get(n) : last)
                                    .toList(),
                            "engine"),
                    FoundLines.entry());
            var few = lines.found("run", Severity.HOLD, line(many.subList(0, 2), "cups"), FoundLines.entry());
            var queue = new Queue(database);
            assertThat(found(queue, "spate BRUCKEN")).containsExactly(held);
            assertThat(found(queue, "harbours 59")).containsExactly(held);
            assertThat(found(queue, "harbours 01")).containsExactlyInAnyOrder(held, few);
        }
    }

    private static List<String> found(Queue queue, String text) {
        return queue.page(new QueueFilter(Map.of(), text, ""), null, 10, Facet.COUNTED).items().stream()
                .map(StoredFinding::id)
                .toList();
    }

    @Test
    void linesThatNameTheSameShareWhatIsKept() {
        var parties = new LineParties();
        int set = parties.set("Kiosk", "Works\nKiosk\nBank");
        assertThat(parties.set("", "Bank\nWorks\nKiosk")).isEqualTo(set);
        assertThat(parties.set("Bank", "KIOSK\nworks.")).as("spelled otherwise").isEqualTo(set);
        assertThat(parties.set("", "Works\nKiosk")).isNotEqualTo(set);
        assertThat(parties.set("", "")).isNotEqualTo(set);
        assertThat(parties.holding("kios").get(set)).isTrue();
        assertThat(parties.holding("nobody").isEmpty()).isTrue();
    }
}

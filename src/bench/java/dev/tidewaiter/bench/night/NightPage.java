package dev.tidewaiter.bench.night;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes {@code docs/reference/night.md}. */
final class NightPage {

    private static final Path PAGE = Path.of("docs", "reference", "night.md");

    private NightPage() {}

    record Row(String what, int records, double plain, double night, double aSecond, double over, double cpuOver) {}

    static void write(List<Row> rows) throws IOException {
        var smallest = rows.get(0);
        var text = new StringBuilder("""
                # The night, measured

                Written by `mvn -q -Pbench -DskipTests package exec:exec@night`; do not edit. %s, %d processors, Java %s, heap of at most %,d MiB,
                of which %,d MiB were in use at the most. Rules and lists are loaded before the clock starts. One record in fifty is not clear.
                Both ways write JSON Lines; the night also keeps its lines in the embedded database and commits 4,000 at a time.
                Seconds are the median of three runs, taken in turns in one process after two that do not count.

                | records | plain loop, s | night, s | records a second | night over plain loop | the same in processor time | time a record against the first row |
                |---|---|---|---|---|---|---|
                """.formatted(
                        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"),
                        Runtime.getRuntime().maxMemory() >> 20,
                        peak() >> 20));
        for (var row : rows) {
            text.append("| %,d, %s | %.2f | %.2f | **%,.0f** | %+.0f %% | %+.0f %% | %.2f × |%n"
                    .formatted(
                            row.records,
                            row.what,
                            row.plain,
                            row.night,
                            row.aSecond,
                            row.over * 100,
                            row.cpuOver * 100,
                            row.night / row.records / (smallest.night / smallest.records)));
        }
        text.append("""

                Goals: 60,000 records a second over a million of them, the night at most 25 % over the plain loop, a heap of 1 GiB, and a cost a record that does not
                grow with their number.
                """);
        Files.writeString(PAGE, text.toString().replace("\r\n", "\n"));
    }

    /** The sum of what each part of the heap held at its fullest; they need not have been full together. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}

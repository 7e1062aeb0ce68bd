package dev.tidewaiter.bench.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes {@code docs/reference/night.md}. */
final class NightPage {

    private static final Path PAGE = Path.of("docs", "reference", "night.md");

    private NightPage() {}

    static void write(List<MeasuredPairs> rows) throws IOException {
        var smallest = rows.get(0);
        var text = new StringBuilder("""
                # The night, measured

                Written by `mvn -q -Pbench -DskipTests package exec:exec@night`; do not edit. %s, %d processors, Java %s, with the flags of the
                launcher for `batch`: a heap of at most %,d MiB. Rules and lists are loaded before the clock starts. Records are JSON Lines; one in
                fifty is not clear. Both ways write JSON Lines of what they find; the night also keeps its lines in the embedded database and can go on from any commit.
                %d pairs in one process, the plain loop and the night in turns, after two pairs that do not count. Median (least to most).

                | records | plain loop, s | night, s | records a second | night over plain loop, %% | in processor time, %% | heap in use at most, MiB | time a record against the first row |
                |---|---|---|---|---|---|---|---|
                """.formatted(
                        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"),
                        Runtime.getRuntime().maxMemory() >> 20,
                        smallest.night().size()));
        for (var row : rows) {
            text.append("| %,d | %s | %s | **%s** | **%s** | %s | %,d | %.2f × |%n"
                    .formatted(
                            row.records(),
                            row.plainSeconds().by("%.2f"),
                            row.nightSeconds().by("%.2f"),
                            row.aSecond().by("%,.0f"),
                            row.over(Taken::seconds).by("%+.0f"),
                            row.over(Taken::cpu).by("%+.0f"),
                            row.nightHeap() >> 20,
                            perRecord(row) / perRecord(smallest)));
        }
        text.append("""

                Goals: 60,000 records a second over a million of them, the night at most 25 % over the plain loop, a heap of 1 GiB, and a cost a record that does not
                grow with their number. What does not grow with the records (the start of the job, and the morning's files) weighs on the first row alone.
                """);
        Files.writeString(PAGE, text.toString().replace("\r\n", "\n"));
    }

    private static double perRecord(MeasuredPairs row) {
        return row.nightSeconds().median() / row.records();
    }
}

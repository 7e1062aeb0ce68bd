package dev.tidewaiter.bench.lists;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the page {@code lists.md}. */
final class ListsPage {

    private static final Path PAGE = Path.of("docs", "reference", "lists.md");

    private ListsPage() {}

    /** Adds a row: what was measured, the middle of its runs, and the goal. */
    static void row(StringBuilder rows, String what, String measured, String goal) {
        rows.append("| %s | %s | %s |%n".formatted(what, measured, goal));
    }

    static void write(String rows) throws IOException {
        var text = """
                # Lists, measured

                Written by `mvn -q -Pbench -DskipTests package exec:exec@lists`; do not edit. %s, %d processors, Java %s. The load when it ended was %.1f; with
                more than 2 other work was going on, and the times say little. Each run is a process of its own, started by the launcher; imports begin with an
                empty data folder, all others after a run that does not count. Median (least to most). Memory is all that the process held at most, of which the heap is a part.

                | what | measured | goal, at most or at least |
                |---|---|---|
                %s
                The searches for many names are those of the page on the speed of matching: a quarter each exact, misspelt, in other words, and strangers. rapidfuzz starts
                Python, folds and sorts the names, and answers on one thread.
                """.formatted(
                        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        rows);
        Files.writeString(PAGE, text.replace("\r\n", "\n"));
    }
}

package dev.tidewaiter.spreadsheet.open;

import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;

/** Prints how many rows a second a file gives, several times over so that the first, cold ones can be left out. */
final class ReadingSpeed {

    private ReadingSpeed() {}

    public static void main(String[] files) throws Exception {
        for (var file : files) {
            for (int run = 0; run < 8; run++) {
                long start = System.nanoTime();
                long cpuStart = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                var rows = new int[1];
                var letters = new long[1];
                try (var source = FileOpening.open(Path.of(file))) {
                    for (var sheet : source.sheets()) {
                        try (var pulled = sheet.rows()) {
                            for (var row = pulled.next(); row != null; row = pulled.next()) {
                                rows[0]++;
                                if (row instanceof SourceRow read) {
                                    for (var cell : read.cells()) {
                                        letters[0] += cell.text().length();
                                    }
                                }
                            }
                        }
                    }
                }
                double seconds = (System.nanoTime() - start) / 1e9;
                double cpu = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpuStart) / 1e9;
                System.out.printf(
                        Locale.ROOT,
                        "%s: %,d rows, %,d letters, %.3f s, %,.0f rows/s; %.3f s of one core, %,.0f rows/s%n",
                        file,
                        rows[0],
                        letters[0],
                        seconds,
                        rows[0] / seconds,
                        cpu,
                        rows[0] / cpu);
            }
        }
    }
}

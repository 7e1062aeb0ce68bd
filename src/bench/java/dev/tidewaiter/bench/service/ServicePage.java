package dev.tidewaiter.bench.service;

import dev.tidewaiter.bench.service.ServiceSpeed.BigUpload;
import dev.tidewaiter.bench.service.ServiceSpeed.Held;
import dev.tidewaiter.bench.service.TakenFile.Times;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Writes {@code docs/reference/service.md}.
 *
 * @param ready    seconds of each start, in order of size
 * @param held     what it holds in memory
 * @param answers  milliseconds of each answer about a shipment, in order of size
 * @param taken    the workbook's uploads, in order of time
 * @param commands seconds of each call of the command line on it, in order of size
 * @param big      the big file
 */
record ServicePage(
        List<Double> ready, Held held, List<Double> answers, List<Times> taken, List<Double> commands, BigUpload big) {

    private static final Path PAGE = Path.of("docs", "reference", "service.md");

    void write() throws IOException {
        var page = """
                # The service, measured

                Written by `mvn -q -Pbench -DskipTests package exec:exec@service-speed`; do not edit. The service in a process of its own, started by the
                launcher, with the lists of the rulebook, on SQLite; asked over loopback on %d processors that also run whoever asks. %s %s, Java %s.

                | what | measured | goal |
                |---|---|---|
                | start until ready, empty data folder, median of %d | %.1f s (worst %.1f) | 6 s |
                | held in memory when nothing is asked yet | %d MiB | 350 MiB |
                | the same with OFAC's whole SDN list of 2023-12-28 | %s | 420 MiB |
                | held in memory %d s after the uploads and questions below | %d MiB | |
                | `POST /api/v1/screen`, %d questions a second at random moments, p99 | %.1f ms (median %.1f, worst %.1f; %,d questions) | 20 ms |
                | a workbook of %,d rows, the first upload after the start: from its end to the first finding | %.2f s | 2 s |
                | … until all is done | %.2f s, %.2f × the command line | 1.3 × |
                | the uploads after it, median of %d: first finding | %.2f s | 2 s |
                | … until all is done | %.2f s, %.2f × the command line | 1.3 × |
                | the command line on it, whole process, median of %d | %.2f s | |
                | a file of %,d MiB with `%s`: upload | %.1f s | works |
                | … until its %,d lines are screened, and the most memory held | %.0f s, %,d MiB | works |

                An answer's time counts from the moment its question was due, not from when it was sent.
                """.formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.version"),
                        ServiceSpeed.STARTS,
                        percentile(ready, 0.5),
                        percentile(ready, 1),
                        held.idle(),
                        held.wholeList() == 0 ? "the list was not at hand" : held.wholeList() + " MiB",
                        ServiceSpeed.AFTER_WORK.toSeconds(),
                        held.after(),
                        ServiceSpeed.A_SECOND,
                        percentile(answers, 0.99),
                        percentile(answers, 0.5),
                        percentile(answers, 1),
                        answers.size(),
                        ServiceSpeed.ROWS,
                        taken.get(0).firstFinding(),
                        taken.get(0).done(),
                        taken.get(0).done() / percentile(commands, 0.5),
                        taken.size() - 1,
                        later(Times::firstFinding),
                        later(Times::done),
                        later(Times::done) / percentile(commands, 0.5),
                        commands.size(),
                        percentile(commands, 0.5),
                        big.megabytes(),
                        ServiceSpeed.SMALL_HEAP,
                        big.times().upload(),
                        big.times().lines(),
                        big.times().done(),
                        big.most());
        System.out.println(page);
        Files.writeString(PAGE, page.replace("\r\n", "\n"));
    }

    private double later(ToDoubleFunction<Times> what) {
        return percentile(
                taken.stream().skip(1).map(what::applyAsDouble).sorted().toList(), 0.5);
    }

    private static double percentile(List<Double> values, double share) {
        return values.get(Math.min(values.size(), (int) Math.ceil(share * values.size())) - 1);
    }
}

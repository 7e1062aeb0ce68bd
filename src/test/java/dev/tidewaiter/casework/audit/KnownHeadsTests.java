package dev.tidewaiter.casework.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownHeadsTests {

    private static final int WRITERS = 4;
    private static final int HEADS = 12_000;

    @TempDir
    private Path folder;

    @Test
    void nobodyTakesWhatAnotherIsWritingForOneThatWasCutOff() throws Exception {
        var file = folder.resolve("heads");
        var pool = Executors.newFixedThreadPool(WRITERS);
        try {
            var writers = IntStream.range(0, WRITERS)
                    .<Callable<Integer>>mapToObj(writer -> () -> {
                        var mine = new KnownHeads(file); // as each command and each test has one of its own
                        IntStream.range(0, HEADS)
                                .forEach(n -> mine.add(new AuditHead(1 + (long) n * WRITERS + writer, "a".repeat(64))));
                        return writer;
                    })
                    .toList();
            for (var done : pool.invokeAll(writers)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(Files.readAllLines(file)).hasSize(WRITERS * HEADS).doesNotContain("");
    }
}

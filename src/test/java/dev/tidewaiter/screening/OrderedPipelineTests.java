package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidewaiter.rulebook.Judge;
import dev.tidewaiter.rulebook.model.LineJudgement;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrderedPipelineTests {

    private static final SheetRef SHEET = new SheetRef("may.csv", "may.csv", false);

    private final ExecutorService workers = Executors.newFixedThreadPool(4);

    @AfterEach
    void stop() {
        workers.shutdownNow();
    }

    @Test
    void answersLeaveInFileOrderThoughLaterChunksAreJudgedFirst() {
        var rows = new ArrayList<Integer>();
        var conveyor = OrderedPipeline.start(
                workers, judges(slowOnEarlyRows()), line -> rows.add(line.line().row()));
        IntStream.rangeClosed(2, 5_001).forEach(row -> conveyor.line(line(row)));
        conveyor.finish();
        assertThat(rows)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2, 5_001).boxed().toList());
    }

    @Test
    void lineThatTheProgramFailsOnCannotBeCheckedAndTheNextIs() {
        var verdicts = new ArrayList<Verdict>();
        var conveyor = OrderedPipeline.start(workers, judges(failingOn(3)), line -> verdicts.add(line.verdict()));
        IntStream.rangeClosed(2, 5).forEach(row -> conveyor.line(line(row)));
        conveyor.finish();
        assertThat(verdicts).containsExactly(Verdict.CLEAR, Verdict.CANNOT_CHECK, Verdict.CLEAR, Verdict.CLEAR);
    }

    @Test
    void failureOfTheDiskReachesTheCaller() {
        var conveyor = OrderedPipeline.start(workers, judges(failingOn(-1)), line -> {
            throw new IOException("disk full");
        });
        conveyor.line(line(2));
        assertThatThrownBy(conveyor::finish)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk full");
    }

    private JudgePool judges(Judge judge) {
        return new JudgePool(() -> judge, false);
    }

    private static Judge slowOnEarlyRows() {
        return judging(row -> LockSupport.parkNanos(row < 200 ? 200_000 : 0));
    }

    private static Judge failingOn(int badRow) {
        return judging(row -> {
            if (row == badRow) {
                throw new IllegalStateException("a rule failed");
            }
        });
    }

    private static Judge judging(java.util.function.IntConsumer onRow) {
        return new Judge() {
            @Override
            public LineJudgement judge(GoodsLine line, boolean whyNot) {
                onRow.accept(line.row());
                return new LineJudgement(List.of(), List.of(), List.of());
            }

            @Override
            public void close() {}
        };
    }

    private static GoodsLine line(int row) {
        return GoodsLine.at(SHEET, row).build();
    }
}

package dev.tidewaiter.screening;

import dev.tidewaiter.rulebook.Judge;
import dev.tidewaiter.rulebook.model.NotChecked;
import dev.tidewaiter.shipment.GoodsLine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One judge a thread, kept between chunks: a rule session is costly to make and cheap to reuse. */
final class JudgePool implements AutoCloseable {

    private final Supplier<Judge> make;
    private final boolean whyNot;
    private final ConcurrentLinkedDeque<Judge> idle = new ConcurrentLinkedDeque<>();

    private final AtomicReference<@Nullable RuntimeException> firstFailure = new AtomicReference<>();

    JudgePool(Supplier<Judge> make, boolean whyNot) {
        this.make = make;
        this.whyNot = whyNot;
    }

    List<ScreenedLine> screen(List<GoodsLine> lines) {
        var screened = new ArrayList<ScreenedLine>(lines.size());
        var judge = borrow();
        for (var line : lines) {
            try {
                var judgement = judge.judge(line, whyNot);
                screened.add(new ScreenedLine(
                        line,
                        Verdict.of(judgement.findings(), judgement.notChecked()),
                        judgement.findings(),
                        judgement.notChecked(),
                        judgement.nearMisses()));
            } catch (RuntimeException failure) {
                firstFailure.compareAndSet(null, failure);
                screened.add(failed(line));
            }
        }
        idle.push(judge);
        return screened;
    }

    /** The first failure of the program on a line; null while there is none. */
    @Nullable
    RuntimeException firstFailure() {
        return firstFailure.get();
    }

    private Judge borrow() {
        var judge = idle.poll();
        return judge != null ? judge : make.get();
    }

    /** A line that the program failed on is not clear: it says so, and the run goes on. */
    private static ScreenedLine failed(GoodsLine line) {
        var open = new NotChecked(
                "program", "The program failed on this line and could not check it", List.of(), List.of());
        return new ScreenedLine(line, Verdict.CANNOT_CHECK, List.of(), List.of(open), List.of());
    }

    @Override
    public void close() {
        idle.forEach(Judge::close);
        idle.clear();
    }
}

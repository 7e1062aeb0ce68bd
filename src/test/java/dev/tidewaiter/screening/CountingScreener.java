package dev.tidewaiter.screening;

import dev.tidewaiter.designation.Designations;
import dev.tidewaiter.rulebook.Judge;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.rulebook.model.LineJudgement;
import dev.tidewaiter.shipment.GoodsLine;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Judges as the program does, and tells of each line that it judges. */
public final class CountingScreener {

    private CountingScreener() {}

    /** One for a day. */
    public static LineScreener of(
            Rulebook rulebook, Designations designations, LocalDate day, Consumer<GoodsLine> judged) {
        return of(Program.running(), rulebook, designations, day, judged);
    }

    /** One of another program. */
    public static LineScreener of(
            Program program, Rulebook rulebook, Designations designations, LocalDate day, Consumer<GoodsLine> judged) {
        var asOf = AsOf.shipment(day);
        return new LineScreener(
                rulebook.rules(),
                Basis.of(program, rulebook, designations, new Options(asOf, false)),
                false,
                rulebook.gatherer(),
                () -> new Telling(rulebook.judge(designations, asOf), judged),
                new RowWatch(
                        rulebook.rules(),
                        RowWatch.namesPartiesOf(designations),
                        rulebook.places(),
                        rulebook.misplacedGoods()));
    }

    private record Telling(Judge judge, Consumer<GoodsLine> judged) implements Judge {

        @Override
        public LineJudgement judge(GoodsLine line, boolean whyNot) {
            judged.accept(line);
            return judge.judge(line, whyNot);
        }

        @Override
        public void close() {
            judge.close();
        }
    }
}

package dev.tidewaiter.screening;

import dev.tidewaiter.goods.reader.ShipmentGatherer;
import dev.tidewaiter.rulebook.Judge;
import dev.tidewaiter.rulebook.model.LineJudgement;
import dev.tidewaiter.shipment.GoodsLine;
import java.util.List;

/** Asks no rule, and fails on the lines whose goods are described in one way. */
public final class FailingScreener {

    private FailingScreener() {}

    /** One whose answers rest on something else's basis. */
    public static LineScreener on(String description, Basis basis) {
        return new LineScreener(
                List.of(),
                basis,
                false,
                new ShipmentGatherer(line -> List.of()),
                () -> new Judge() {
                    @Override
                    public LineJudgement judge(GoodsLine line, boolean whyNot) {
                        if (line.description().equals(description)) {
                            throw new IllegalStateException("a rule failed");
                        }
                        return LineJudgement.NOTHING;
                    }

                    @Override
                    public void close() {}
                },
                new RowWatch(List.of(), text -> false, (text, beside) -> false, text -> false));
    }
}

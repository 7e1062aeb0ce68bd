package dev.tidewaiter.goods.reader;

import dev.tidewaiter.goods.description.TextReading;
import dev.tidewaiter.goods.measure.Amount;
import dev.tidewaiter.goods.measure.MeasureColumn;
import dev.tidewaiter.goods.text.TextFold;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import java.util.List;
import java.util.function.Function;

/** What one piece of a line weighs by its cells for weights and pieces. */
final class PieceWeights {

    private final TextFold fold;
    private final Function<String, TextReading> readings;

    /** Takes how texts are folded and read. */
    PieceWeights(TextFold fold, Function<String, TextReading> readings) {
        this.fold = fold;
        this.readings = readings;
    }

    /** The number that a cell states, of a mass in kg; a bare number as it is. NaN when it states none. */
    double amount(Value value) {
        double plain = MeasureColumn.plain(value.text());
        if (!Double.isNaN(plain)) {
            return plain;
        }
        // most cells hold a number and no unit, mostly a new one: to remember their readings would push out those of
        // descriptions
        var amounts = MeasureColumn.isBare(value.text())
                ? List.<Amount>of()
                : readings.apply(value.text()).amounts();
        var stated = MeasureColumn.PAYLOAD.read(value, amounts, fold);
        return stated == null ? Double.NaN : stated.value();
    }

    /** What one piece weighs by the line's weight and quantity; NaN when they do not tell. */
    double ofPiece(GoodsLine line) {
        var weight = line.has(Field.NET_WEIGHT) ? line.value(Field.NET_WEIGHT) : line.value(Field.GROSS_WEIGHT);
        return amount(weight) / amount(line.value(Field.QUANTITY));
    }

    /** What one piece weighs at most by either weight; all of a weight where no quantity is told. NaN when there is no weight. */
    double heaviestPiece(GoodsLine line) {
        double net = amount(line.value(Field.NET_WEIGHT));
        double gross = amount(line.value(Field.GROSS_WEIGHT));
        double weight = Double.isNaN(net) ? gross : Double.isNaN(gross) ? net : Math.max(net, gross);
        double pieces = amount(line.value(Field.QUANTITY));
        return pieces > 1 ? weight / pieces : weight;
    }
}

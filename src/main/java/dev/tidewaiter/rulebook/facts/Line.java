package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.goods.code.Eccn;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import java.time.LocalDate;
import java.util.List;

/**
 * The goods line itself, for conditions that ask whether something is given at all.
 *
 * @param line the line
 * @param on   the day whose law applies
 * @param saysNothing whether no description is given, or one of words that say nothing of the goods
 */
public record Line(GoodsLine line, LocalDate on, boolean saysNothing) implements Fact {

    public boolean hsGiven() {
        return !line.hsCodes().isEmpty();
    }

    /** Whether any classification of the United States is given, EAR99 included. */
    public boolean eccnGiven() {
        return line.has(Field.ECCN);
    }

    /** Whether the ECCN on the line is an entry of the Commerce Control List, not EAR99. */
    public boolean eccnListed() {
        var eccn = Eccn.parse(line.text(Field.ECCN));
        return eccn != null && !eccn.isEar99();
    }

    /** Whether the line says that its goods are of no entry of the Commerce Control List. */
    public boolean ear99() {
        var eccn = Eccn.parse(line.text(Field.ECCN));
        return eccn != null && eccn.isEar99();
    }

    /** The category of the ECCN on the line, its first digit; NaN when there is none. */
    public double eccnCategory() {
        return eccnListed() ? Character.digit(line.text(Field.ECCN).strip().charAt(0), 10) : Double.NaN;
    }

    public boolean endUseGiven() {
        return line.has(Field.END_USE) || line.has(Field.END_USE_STATEMENT);
    }

    @Override
    public List<Value> evidence() {
        return List.of();
    }
}

package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.HeldKind;
import dev.tidewaiter.shipment.ShipmentContents;
import dev.tidewaiter.shipment.Value;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Parts of unmanned aircraft that the lines of one shipment hold together, one of them on this line. Its evidence is this line's own, so
 * that a finding stays the same when rows move.
 *
 * @param contents what they hold
 * @param line     the line
 * @param risky    a {@linkplain Destination#risky() risky} destination; null for none
 */
public record Kit(
        ShipmentContents contents, GoodsLine line, @Nullable Destination risky) implements Fact {

    public boolean toRisky() {
        return risky != null;
    }

    /** How many kinds of parts there are. */
    public int kinds() {
        return contents.kinds().size();
    }

    /** How many of them only what flies has. */
    public int flyingKinds() {
        return (int) contents.kinds().stream().filter(HeldKind::flies).count();
    }

    /** Where they stand: "Rows 4, 6 and 9 of this shipment together hold". */
    String where() {
        var rows = new TreeSet<Integer>();
        contents.kinds().forEach(kind -> rows.addAll(kind.rows()));
        boolean all = contents.kinds().stream()
                .allMatch(kind -> kind.count() == kind.rows().size());
        var words = rows.stream().map(String::valueOf).collect(Collectors.toList());
        if (!all) {
            words.add("others");
        }
        return words.size() == 1
                ? "Row " + words.get(0) + " of this shipment holds"
                : "Rows " + joined(words) + " of this shipment together hold";
    }

    /** What they are: "engine or motor, propeller and flight controller". */
    String parts() {
        return joined(contents.kinds().stream().map(HeldKind::name).toList());
    }

    String country() {
        return risky == null ? "the destination" : risky.country().title();
    }

    /** Said where a shipment is so long that it was not looked at as a whole. */
    String bound() {
        return contents.whole()
                ? ""
                : "The shipment is longer than the %d lines that are looked at together.".formatted(contents.lines());
    }

    private static String joined(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    @Override
    public List<Value> evidence() {
        return List.of(line.has(Field.DESCRIPTION) ? line.value(Field.DESCRIPTION) : line.value(Field.MODEL));
    }
}

package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.heading.HeadingKey;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.shipment.Field;
import java.util.Set;

/**
 * Tells the net weight from the gross by their size, where what heads the former says only that it is a weight: "Kg | Kg", of
 * which the second is a little more on every row.
 */
final class WeightsBySize {

    private static final int FEWEST = 3;

    /** What is packed weighs no more than this many times what is in it. */
    private static final double MOST = 1.5;

    private final Headings headings;
    private final ColumnDraft draft;
    private final ColumnProducts numbers;

    WeightsBySize(Headings headings, ColumnDraft draft, ColumnProducts numbers) {
        this.headings = headings;
        this.draft = draft;
        this.numbers = numbers;
    }

    /** @param settled columns that are not to be understood */
    void assign(Set<Integer> settled) {
        int lighter = draft.only(Field.GROSS_WEIGHT);
        if (lighter < 0 || draft.holds(Field.NET_WEIGHT)) {
            return;
        }
        var weight = draft.columns().stream()
                .filter(column -> column.index() == lighter && column.field() == Field.GROSS_WEIGHT)
                .toList()
                .get(0);
        for (int heavier : draft.headings().keySet()) {
            var meaning = headings.meaning(draft.heading(heavier));
            boolean gross = meaning != null
                    && meaning.kind() == Kind.FIELD
                    && meaning.exact()
                    && meaning.fields().contains(Field.GROSS_WEIGHT);
            if (gross
                    && weight.known() != Sureness.SAID
                    && (weight.known() != Sureness.HEADING || isSame(weight.heading(), draft.heading(heavier)))
                    && !draft.isTaken(heavier)
                    && !settled.contains(heavier)
                    && outweighs(numbers.numbers(heavier), numbers.numbers(lighter))) {
                draft.readAs(weight, Field.NET_WEIGHT);
                draft.add(heavier, Field.GROSS_WEIGHT, meaning);
                return;
            }
        }
    }

    /** "Kg" and "Kg", but not "Gross weight" and "Chargeable weight", which may be more. */
    private static boolean isSame(String one, String other) {
        return HeadingKey.of(one).equals(HeadingKey.of(other));
    }

    private static boolean outweighs(double[] gross, double[] net) {
        int rows = 0;
        boolean more = false;
        for (int line = 0; line < gross.length; line++) {
            if (Double.isNaN(gross[line]) || Double.isNaN(net[line])) {
                continue;
            }
            if (gross[line] < net[line] || gross[line] > net[line] * MOST) {
                return false;
            }
            more |= gross[line] > net[line];
            rows++;
        }
        return more && rows >= FEWEST;
    }
}

package dev.tidewaiter.goods.measure;

import dev.tidewaiter.goods.measure.Measure.Certainty;
import dev.tidewaiter.goods.text.FoldedText;
import dev.tidewaiter.goods.text.TextFold;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns that hold one quantity, and the unit that a bare number in them has. */
public enum MeasureColumn {
    POWER(Field.POWER, Quantity.POWER_KW, Dimension.POWER),
    ENDURANCE(Field.ENDURANCE, Quantity.ENDURANCE_MIN, Dimension.TIME),
    RANGE(Field.RANGE, Quantity.RANGE_KM, Dimension.LENGTH),
    TAKE_OFF_MASS(Field.TAKE_OFF_MASS, Quantity.TAKE_OFF_MASS_KG, Dimension.MASS),
    PAYLOAD(Field.PAYLOAD, Quantity.PAYLOAD_KG, Dimension.MASS),
    /** A bare number may be km/h, m/s or of Beaufort's scale, so that it tells nothing. */
    GUST(Field.GUST, Quantity.GUST_KMH, Dimension.SPEED);

    private static final MeasureColumn[] ALL = values();

    private final Field field;
    private final Quantity quantity;
    private final Dimension dimension;

    MeasureColumn(Field field, Quantity quantity, Dimension dimension) {
        this.field = field;
        this.quantity = quantity;
        this.dimension = dimension;
    }

    /** All columns, in an array that nobody writes to. */
    public static MeasureColumn[] all() {
        return ALL;
    }

    /** The field of the line. */
    public Field field() {
        return field;
    }

    /** The largest number with a unit of the quantity; else the largest bare number, marked as assumed; else null. */
    public @Nullable Measure read(Value value, List<Amount> amounts, TextFold fold) {
        Amount largest = null;
        for (var amount : amounts) {
            if (holds(amount) && (largest == null || amount.in(quantity) > largest.in(quantity))) {
                largest = amount;
            }
        }
        if (largest != null) {
            return new Measure(quantity, largest.in(quantity), largest.asWritten(), Certainty.STATED, value);
        }
        return amounts.isEmpty() && this != GUST ? bare(value, fold.fold(WrittenNumber.unparted(value.text()))) : null;
    }

    /** The number of a cell that holds one and nothing else, written plainly; NaN for every other text. */
    public static double plain(String text) {
        return WrittenNumber.plain(text);
    }

    /** Whether a text is made only of what numbers are written with. */
    public static boolean isBare(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != ',' && c != ' ') {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Amount amount) {
        return amount.dimension() == dimension || (this == GUST && amount.dimension() == Dimension.WIND_FORCE);
    }

    private @Nullable Measure bare(Value value, FoldedText text) {
        double largest = Double.NaN;
        for (int i = 1; i < text.length(); i++) {
            if (text.isDigit(i)) {
                int end = WrittenNumber.end(text, i);
                if (end - i <= AmountReader.LONGEST_NUMBER) {
                    double number = WrittenNumber.value(text, i, end);
                    largest = Double.isNaN(largest) ? number : Math.max(largest, number);
                }
                i = end;
            }
        }
        return Double.isNaN(largest)
                ? null
                : new Measure(quantity, largest, value.text().strip(), Certainty.UNIT_ASSUMED, value);
    }
}

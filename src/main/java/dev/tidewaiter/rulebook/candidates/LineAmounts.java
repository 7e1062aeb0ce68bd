package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.goods.reader.GoodsReader;
import dev.tidewaiter.shipment.CurrencyWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import java.util.regex.Pattern;

/** The numbers of a line's amounts, be there a currency beside them. */
final class LineAmounts {

    /** The currency in which American law states limits of value. */
    private static final String DOLLARS = "USD";

    /** "15.000" is fifteen to some and fifteen thousand to others. */
    private static final Pattern OF_EITHER_POINT = Pattern.compile("(?<![\\d.,])[1-9]\\d{0,2}\\.\\d{3}(?![\\d.,])");

    private static final int THOUSAND = 1_000;
    private static final int DIGITS_OF_A_THOUSAND = 3;

    private final GoodsReader reader;
    private final CurrencyWords currencies;

    LineAmounts(GoodsReader reader, CurrencyWords currencies) {
        this.reader = reader;
        this.currencies = currencies;
    }

    /** The number of an amount; NaN when it states none. */
    double of(Value value) {
        return reader.amount(currencies.number(value));
    }

    /** Every number that an amount may state: the one that is read first, and where its point may part thousands, that. */
    double[] readings(Value value) {
        double read = of(value);
        boolean either = mayBeOfEitherPoint(value.text())
                && OF_EITHER_POINT.matcher(value.text()).find();
        return either ? new double[] {read, THOUSAND * read} : new double[] {read};
    }

    /** Whether three characters stand behind a point, as behind hardly any price: "12.50". */
    private static boolean mayBeOfEitherPoint(String text) {
        int point = text.indexOf('.');
        return point >= 0 && point + DIGITS_OF_A_THOUSAND < text.length();
    }

    /** The value of a line in US dollars; NaN when it is not surely stated in them, for a small one excuses. */
    double dollars(GoodsLine line) {
        if (!line.text(Field.CURRENCY).strip().equalsIgnoreCase(DOLLARS)) {
            return Double.NaN;
        }
        double total = sure(line, Field.TOTAL_VALUE);
        boolean byPiece = !line.has(Field.TOTAL_VALUE) || Double.isNaN(of(line.value(Field.TOTAL_VALUE)));
        return byPiece ? sure(line, Field.UNIT_PRICE) * sure(line, Field.QUANTITY) : total;
    }

    private double sure(GoodsLine line, Field field) {
        return line.has(field) && !OF_EITHER_POINT.matcher(line.text(field)).find()
                ? of(line.value(field))
                : Double.NaN;
    }
}

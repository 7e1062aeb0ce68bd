package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.goods.DescribedGoods;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.rulebook.facts.AmountDoubt;
import dev.tidewaiter.rulebook.facts.AmountDoubt.Kind;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.wording.English;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Holds the amounts of a line against each other, and the price of a piece against {@code codes.price-bands}. */
public final class AmountDoubts {

    /** The table that it reads. */
    static final Set<String> TABLES = Set.of("price-bands");

    private record PriceBand(ItemClass item, String currency, double low, double high, String citation) {}

    private static final double[] NOT_GIVEN = {Double.NaN};

    private final List<PriceBand> bands = new ArrayList<>();

    AmountDoubts(List<DataTable.Row> rows, List<Problem> problems) {
        for (var row : rows) {
            double low = row.amount("low");
            double high = row.amount("high");
            var citation = row.text("citation");
            var currency = row.text("currency");
            if (low > high) {
                problems.add(row.problem("high", "is below \"low\"; the usual band ends where it is highest"));
            }
            Arrays.stream(ItemClass.values())
                    .filter(item -> item.name().equals(row.text("class")))
                    .forEach(item -> bands.add(new PriceBand(item, currency, low, high, citation)));
        }
    }

    /**
     * Adds the doubts of a line. Where "1.120" may be either of two numbers, amounts contradict each other only where both do; the price of a
     * piece is that of the reading which fits.
     *
     * @param amounts       every number that a value may state
     * @param valueRounding percent up to which a value is only rounded, of which no rule needs to be asked
     */
    public void find(
            GoodsLine line,
            DescribedGoods goods,
            Function<Value, double[]> amounts,
            double valueRounding,
            Collection<Fact> facts) {
        weights(amounts(line, Field.NET_WEIGHT, amounts), amounts(line, Field.GROSS_WEIGHT, amounts), line, facts);
        var sum = Sum.likeliest(
                amounts(line, Field.QUANTITY, amounts),
                amounts(line, Field.UNIT_PRICE, amounts),
                amounts(line, Field.TOTAL_VALUE, amounts));
        if (sum.isGiven() && sum.percent() > valueRounding) {
            facts.add(new AmountDoubt(
                    Kind.VALUE_DIFFERS,
                    "the value " + said(line, Field.TOTAL_VALUE) + " is not quantity " + said(line, Field.QUANTITY)
                            + " times unit price " + said(line, Field.UNIT_PRICE),
                    sum.percent(),
                    "",
                    List.of(line.value(Field.TOTAL_VALUE), line.value(Field.QUANTITY), line.value(Field.UNIT_PRICE))));
        }
        price(line, goods, sum.price() > 0 ? sum.price() : sum.total() / sum.quantity(), facts);
    }

    /**
     * Compares the lightest net weight with the heaviest gross weight that the line may state; where both have a point that may mean either, as
     * both are read first.
     */
    private static void weights(double[] nets, double[] grosses, GoodsLine line, Collection<Fact> facts) {
        double net = nets[0];
        double gross = nets.length == grosses.length ? grosses[0] : grosses[grosses.length - 1];
        if (gross > 0 && net > gross) {
            facts.add(new AmountDoubt(
                    Kind.NET_ABOVE_GROSS,
                    "the net weight " + said(line, Field.NET_WEIGHT) + " is above the gross weight "
                            + said(line, Field.GROSS_WEIGHT),
                    100 * (net - gross) / gross,
                    "",
                    List.of(line.value(Field.NET_WEIGHT), line.value(Field.GROSS_WEIGHT))));
        }
    }

    /** A quantity, a price and the value that is to be their product; NaN what is not given. */
    private record Sum(double quantity, double price, double total) {

        /**
         * Those that fit each other best; points that may mean either mean the same all along a line, unless only a mixture of them fits, and to
         * the last figure: 1500 pieces at "2.000" are "3.000".
         */
        static Sum likeliest(double[] quantities, double[] prices, double[] totals) {
            var first = new Sum(quantities[0], prices[0], totals[0]);
            var last = new Sum(last(quantities), last(prices), last(totals));
            var alike = last.percent() < first.percent() ? last : first;
            if (!(alike.percent() > 0)) {
                return alike;
            }
            for (double quantity : quantities) {
                for (double price : prices) {
                    for (double total : totals) {
                        var mixed = new Sum(quantity, price, total);
                        if (mixed.percent() == 0) {
                            return mixed;
                        }
                    }
                }
            }
            return alike;
        }

        private static double last(double[] readings) {
            return readings[readings.length - 1];
        }

        boolean isGiven() {
            return quantity > 0 && price > 0 && total > 0;
        }

        /** By how much of the greater one value and product differ. */
        double percent() {
            double product = quantity * price;
            return 100 * Math.abs(total - product) / Math.max(total, product);
        }
    }

    private void price(GoodsLine line, DescribedGoods goods, double price, Collection<Fact> facts) {
        var currency = line.text(Field.CURRENCY).strip().toUpperCase(Locale.ROOT);
        for (var band : bands) {
            if (goods.is(band.item())
                    && band.currency().equals(currency)
                    && (price < band.low() || price > band.high())) {
                boolean below = price < band.low();
                double limit = below ? band.low() : band.high();
                facts.add(new AmountDoubt(
                        below ? Kind.PRICE_BELOW : Kind.PRICE_ABOVE,
                        "a piece costs " + rounded(price) + " " + currency + ", and such goods ("
                                + band.item().title() + ") hardly cost " + (below ? "less" : "more") + " than "
                                + rounded(limit) + " " + currency,
                        Double.NaN,
                        band.citation(),
                        List.of(
                                line.has(Field.UNIT_PRICE)
                                        ? line.value(Field.UNIT_PRICE)
                                        : line.value(Field.TOTAL_VALUE))));
                return;
            }
        }
    }

    /** An amount that stands on the row itself: one that stands elsewhere, as a sum or for a whole form, is of more than this line. */
    private static double[] amounts(GoodsLine line, Field field, Function<Value, double[]> amounts) {
        var value = line.value(field);
        var cell = value.cell();
        return value.isRead() && cell != null && cell.row() == line.row() ? amounts.apply(value) : NOT_GIVEN;
    }

    private static String said(GoodsLine line, Field field) {
        return "\"" + line.text(field) + "\"";
    }

    private static String rounded(double amount) {
        return amount == Math.rint(amount) ? String.valueOf((long) amount) : English.format("%.2f", amount);
    }
}

package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.shipment.Field;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells the price of a piece from the value of the line, where headings say only that something is money. */
final class LinePrices {

    private static final int FEWEST_ROWS = 3;

    /** Of a value in whole euros. */
    private static final double ROUNDED = 0.005;

    private static final Pattern BY_UNIT = Pattern.compile("(?s)^.*\\d\\s*/\\s*(\\p{L}+).*$");

    private final Headings headings;
    private final CellWords words;
    private final ColumnDraft draft;
    private final ColumnProducts numbers;

    LinePrices(Headings headings, CellWords words, ColumnDraft draft, ColumnProducts numbers) {
        this.numbers = numbers;
        this.headings = headings;
        this.words = words;
        this.draft = draft;
    }

    /** @param settled columns that are not to be understood */
    void assign(Set<Integer> settled) {
        assignPriceByTerm(settled);
        assignLastPrice(settled);
        correctPriceOfLine();
        boolean priced = draft.holds(Field.UNIT_PRICE) && !draft.holds(Field.TOTAL_VALUE);
        if (priced && !isCounted()) {
            draft.readAs(Field.UNIT_PRICE, Field.TOTAL_VALUE); // without a quantity the price is the line's
        }
    }

    private boolean isCounted() {
        return draft.holds(Field.QUANTITY)
                || draft.holds(Field.UNIT) // an offer: so much for each of them
                || isPricedByUnit()
                || draft.headings().keySet().stream().anyMatch(this::countsStock);
    }

    /** "EX-WORKS" or "FOB" beside a column of values: the price that is asked on these terms. */
    private void assignPriceByTerm(Set<Integer> settled) {
        for (var entry : draft.headings().entrySet()) {
            int column = entry.getKey();
            var profile = draft.profile(column);
            boolean price = !draft.isTaken(column)
                    && !settled.contains(column)
                    && words.isTermOfDelivery(entry.getValue())
                    && !isValue(entry.getValue())
                    && profile != null
                    && !profile.isEmpty()
                    && profile.looksLikeAmounts();
            if (price
                    && draft.holds(Field.QUANTITY)
                    && draft.holds(Field.TOTAL_VALUE)
                    && !draft.holds(Field.UNIT_PRICE)) {
                draft.add(column, Field.UNIT_PRICE, null);
            }
        }
    }

    /** "FOB Value" beside "CIF Value": a value by its own words, and no price. */
    private boolean isValue(String heading) {
        var meaning = headings.meaning(heading);
        return meaning != null && meaning.fields().contains(Field.TOTAL_VALUE) && heading.indexOf(' ') > 0;
    }

    /**
     * "Price/pc" and further on "Price": where no column holds the value, the last of several prices does, unless it is below the first
     * one of pieces that are counted: what each was bought for.
     */
    private void assignLastPrice(Set<Integer> settled) {
        if (!draft.holds(Field.UNIT_PRICE) || draft.holds(Field.TOTAL_VALUE)) {
            return;
        }
        int last = -1;
        for (var entry : draft.headings().entrySet()) {
            var meaning = headings.meaning(entry.getValue());
            var profile = draft.profile(entry.getKey());
            boolean price = meaning != null
                    && meaning.kind() == Kind.FIELD
                    && meaning.fields().contains(Field.UNIT_PRICE)
                    && !draft.isTaken(entry.getKey())
                    && !settled.contains(entry.getKey())
                    && profile != null
                    && profile.looksLikeAmounts()
                    && (!isCounted() || isNowhereBelow(draft.only(Field.UNIT_PRICE), entry.getKey()));
            last = price ? entry.getKey() : last;
        }
        if (last >= 0) {
            draft.add(last, Field.TOTAL_VALUE, null);
        }
    }

    private boolean isNowhereBelow(int price, int other) {
        var prices = price < 0 ? new double[0] : numbers.numbers(price);
        var others = numbers.numbers(other);
        return IntStream.range(0, prices.length).noneMatch(line -> others[line] < prices[line]);
    }

    /**
     * "Statistical value | Price" over 5610 and 5610.40, whatever the quantity: both are the value of the line, and the finer of them is told.
     */
    private void correctPriceOfLine() {
        int price = draft.only(Field.UNIT_PRICE);
        int value = draft.only(Field.TOTAL_VALUE);
        if (price < 0 || value < 0 || !isWholeValue(price, value)) {
            return;
        }
        boolean finer = numbers.areWhole(value) && !numbers.areWhole(price);
        for (var column : List.copyOf(draft.columns())) {
            boolean given = column.index() == (finer ? value : price)
                    && (column.field() == Field.TOTAL_VALUE || column.field() == Field.UNIT_PRICE);
            if (given && column.known() != Sureness.SAID) {
                draft.giveUp(column);
                if (finer) {
                    draft.readAs(Field.UNIT_PRICE, Field.TOTAL_VALUE);
                }
            }
        }
    }

    /** Whether price and value are the same but for what was rounded, on nearly all rows, and not because one piece is sold on each. */
    private boolean isWholeValue(int price, int value) {
        int quantity = draft.only(Field.QUANTITY);
        var prices = numbers.numbers(price);
        var values = numbers.numbers(value);
        int priced = 0;
        int same = 0;
        for (int line = 0; line < prices.length; line++) {
            double pieces = quantity < 0 ? Double.NaN : numbers.numbers(quantity)[line];
            if (prices[line] > 0 && values[line] > 0 && pieces != 1) {
                priced++;
                same += Math.abs(prices[line] - values[line]) <= values[line] * ROUNDED ? 1 : 0;
            }
        }
        return same >= FEWEST_ROWS && same * 10 >= priced * 8;
    }

    /** "RMB 96.00/KG": each cell says itself for how much of the goods it is the price. */
    private boolean isPricedByUnit() {
        return draft.columns().stream()
                .filter(column -> column.field() == Field.UNIT_PRICE)
                .map(column -> draft.profile(column.index()))
                .anyMatch(cells -> cells != null
                        && cells.holdsOnly(text ->
                                words.terms().isUnit(BY_UNIT.matcher(text).replaceFirst("$1"))));
    }

    /** "Stock" over 4, but not "Stock No" over A4 or over the number of an article. */
    private boolean countsStock(int column) {
        var profile = draft.profile(column);
        return words.terms().isOfStock(draft.heading(column))
                && !draft.isTaken(column)
                && profile != null
                && profile.looksLikeAmounts();
    }
}

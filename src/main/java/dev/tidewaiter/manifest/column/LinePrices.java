package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.shipment.Field;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the price of a piece from the value of the line, where headings say only that something is money. */
final class LinePrices {

    private static final Pattern BY_UNIT = Pattern.compile("(?s)^.*\\d\\s*/\\s*(\\p{L}+).*$");

    private final Headings headings;
    private final CellWords words;
    private final ColumnDraft draft;

    LinePrices(Headings headings, CellWords words, ColumnDraft draft) {
        this.headings = headings;
        this.words = words;
        this.draft = draft;
    }

    /** @param settled columns that are not to be understood */
    void assign(Set<Integer> settled) {
        assignPriceByTerm(settled);
        assignLastPrice(settled);
        boolean priced = draft.holds(Field.UNIT_PRICE) && !draft.holds(Field.TOTAL_VALUE);
        boolean counted = draft.holds(Field.QUANTITY)
                || draft.holds(Field.UNIT) // an offer: so much for each of them
                || isPricedByUnit()
                || draft.headings().keySet().stream().anyMatch(this::countsStock);
        if (priced && !counted) {
            draft.readAs(Field.UNIT_PRICE, Field.TOTAL_VALUE); // without a quantity the price is the line's
        }
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

    /** "Price/pc" and further on "Price": where no column holds the value, the last of several prices does. */
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
                    && profile.looksLikeAmounts();
            last = price ? entry.getKey() : last;
        }
        if (last >= 0) {
            draft.add(last, Field.TOTAL_VALUE, null);
        }
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

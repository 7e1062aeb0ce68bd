package dev.tidewaiter.goods;

import dev.tidewaiter.goods.measure.Amount;
import dev.tidewaiter.goods.measure.Dimension;
import dev.tidewaiter.goods.measure.MeasureKeyword;
import dev.tidewaiter.goods.measure.Quantity;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a number measures, by the words beside it and by what the goods are: the first row of a list that fits tells it. Immutable. */
final class AmountMeanings {

    static final String FILE = "goods/amount-meanings.tsv";

    private final Map<MeasureKeyword, List<AmountMeaningRow>> byKeyword = new EnumMap<>(MeasureKeyword.class);
    private final Map<Dimension, List<AmountMeaningRow>> byDimension = new EnumMap<>(Dimension.class);

    private AmountMeanings() {}

    /**
     * Reads the list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    static AmountMeanings of(WordLists words, ClassGroups groups) {
        var meanings = new AmountMeanings();
        for (var row : words.list(FILE).rows(9)) {
            var read = AmountMeaningRow.read(row, groups);
            meanings.requireReached(read, row);
            for (var keyword : read.keywords()) {
                meanings.byKeyword
                        .computeIfAbsent(keyword, any -> new ArrayList<>())
                        .add(read);
            }
            var dimension = read.dimension();
            if (read.keywords().isEmpty() && dimension != null) {
                meanings.byDimension
                        .computeIfAbsent(dimension, any -> new ArrayList<>())
                        .add(read);
            }
        }
        return meanings;
    }

    /** A row below one that fits whatever it fits would never be asked, be it appended by somebody who does not know of the first. */
    private void requireReached(AmountMeaningRow read, WordRow row) {
        for (var keyword : read.keywords()) {
            requireReached(read, row, byKeyword.getOrDefault(keyword, List.of()), keyword.name());
        }
        var dimension = read.dimension();
        if (read.keywords().isEmpty() && dimension != null) {
            requireReached(read, row, byDimension.getOrDefault(dimension, List.of()), dimension.name());
        }
    }

    private static void requireReached(AmountMeaningRow read, WordRow row, List<AmountMeaningRow> above, String name) {
        if (above.stream().anyMatch(one -> one.fitsWhatever(read))) {
            throw row.wrong("is never asked for " + name
                    + ", as a row above fits whatever this one fits; put it above that one");
        }
    }

    /** What a number measures; null when that is nothing that a rule asks for, or cannot be told. */
    @Nullable
    Quantity of(Amount amount, Set<ItemClass> classes, Set<Trait> traits, GoodsThresholds thresholds) {
        var keyword = amount.keyword();
        var rows = keyword == null ? byDimension.get(amount.dimension()) : byKeyword.get(keyword);
        if (rows == null) {
            return keyword == null ? null : keyword.quantity();
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).fits(amount, classes, traits, thresholds)) {
                return rows.get(i).quantity();
            }
        }
        return null;
    }
}

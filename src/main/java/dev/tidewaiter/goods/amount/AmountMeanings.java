package dev.tidewaiter.goods.amount;

import dev.tidewaiter.goods.ClassGroups;
import dev.tidewaiter.goods.GoodsThresholds;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.Trait;
import dev.tidewaiter.goods.measure.Amount;
import dev.tidewaiter.goods.measure.Dimension;
import dev.tidewaiter.goods.measure.MeasureKeyword;
import dev.tidewaiter.goods.measure.Quantity;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordProblem;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a number measures, by the words beside it and by what the goods are: the first row of a list that fits tells it. Immutable. */
public final class AmountMeanings {

    public static final String FILE = "goods/amount-meanings.tsv";

    private final Map<MeasureKeyword, List<AmountMeaningRow>> byKeyword = new EnumMap<>(MeasureKeyword.class);
    private final Map<Dimension, List<AmountMeaningRow>> byDimension = new EnumMap<>(Dimension.class);

    private AmountMeanings() {}

    /**
     * Reads the list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    public static AmountMeanings of(WordLists words, ClassGroups groups) {
        var meanings = new AmountMeanings();
        for (var row : words.list(FILE).rows(9)) {
            meanings.add(AmountMeaningRow.read(row, groups));
        }
        return meanings;
    }

    private void add(AmountMeaningRow row) {
        for (var keyword : row.keywords()) {
            byKeyword.computeIfAbsent(keyword, any -> new ArrayList<>()).add(row);
        }
        var dimension = row.dimension();
        if (row.keywords().isEmpty() && dimension != null) {
            byDimension.computeIfAbsent(dimension, any -> new ArrayList<>()).add(row);
        }
    }

    /**
     * Rows that are never asked, as one above fits whatever they fit, be they appended by somebody who does not know of that one. They change no
     * reading, so that a check names them and a rulebook that has one is read as ever.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    public static List<WordProblem> neverAsked(WordLists words, ClassGroups groups) {
        var above = new AmountMeanings();
        var problems = new ArrayList<WordProblem>();
        for (var row : words.list(FILE).rows(9)) {
            var read = AmountMeaningRow.read(row, groups);
            above.addNeverAsked(read, row, problems);
            above.add(read);
        }
        return problems;
    }

    private void addNeverAsked(AmountMeaningRow read, WordRow row, List<WordProblem> problems) {
        for (var keyword : read.keywords()) {
            addNeverAsked(read, row, byKeyword.getOrDefault(keyword, List.of()), keyword.name(), problems);
        }
        var dimension = read.dimension();
        if (read.keywords().isEmpty() && dimension != null) {
            addNeverAsked(read, row, byDimension.getOrDefault(dimension, List.of()), dimension.name(), problems);
        }
    }

    private static void addNeverAsked(
            AmountMeaningRow read, WordRow row, List<AmountMeaningRow> above, String name, List<WordProblem> problems) {
        if (above.stream().anyMatch(one -> one.fitsWhatever(read))) {
            problems.add(row.problem("is never asked for " + name
                    + ", as a row above fits whatever this one fits; put it above that one"));
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

package dev.tidewaiter.rulebook;

import dev.tidewaiter.designation.words.SearchWords;
import dev.tidewaiter.goods.reader.GoodsReader;
import dev.tidewaiter.rulebook.source.RulesFolder;
import dev.tidewaiter.shipment.CurrencyWords;
import dev.tidewaiter.shipment.MonthWords;
import dev.tidewaiter.wordlist.WordLists;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** The word lists of a rulebook, and what is made of them once for all judges. */
public final class RulebookWords {

    private static final MadeOfWords<GoodsReader> GOODS = new MadeOfWords<>(GoodsReader::of);
    private static final MadeOfWords<SearchWords> SEARCH = new MadeOfWords<>(SearchWords::of);
    private static final MadeOfWords<MonthWords> MONTHS = new MadeOfWords<>(MonthWords::of);
    private static final MadeOfWords<CurrencyWords> CURRENCIES = new MadeOfWords<>(CurrencyWords::of);

    private final WordLists lists;
    private final RulesFolder folder;
    private final CompletableFuture<MadeOfWords.Made<GoodsReader>> goods;
    private final CompletableFuture<MadeOfWords.Made<SearchWords>> search;

    /** Begins to read them, while nobody needs them yet. */
    RulebookWords(RulesFolder folder) {
        this.lists = folder.words();
        this.folder = folder;
        this.goods = CompletableFuture.supplyAsync(() -> GOODS.madeOf(folder));
        this.search = CompletableFuture.supplyAsync(() -> SEARCH.madeOf(folder));
    }

    private RulebookWords(WordLists lists, RulebookWords unlimited) {
        this.lists = lists;
        this.folder = unlimited.folder;
        this.goods =
                unlimited.goods.thenApplyAsync(made -> made.by(lists, unlimited.lists, reader -> reader.by(lists)));
        this.search = unlimited.search.thenApplyAsync(
                made -> made.by(lists, unlimited.lists, words -> SearchWords.of(lists)));
    }

    /**
     * The same words by other limits.
     *
     * @param limits some limits of lists of numbers, by name
     */
    RulebookWords with(Map<String, Integer> limits) {
        return limits.isEmpty() ? this : new RulebookWords(lists.with(limits), this);
    }

    /** Whether names are searched for by the same words and limits. */
    public boolean searchAs(RulebookWords other) {
        return search().equals(other.search());
    }

    /** The lists themselves, for readers that the rulebook does not know, such as the one of manifests. */
    public WordLists lists() {
        return lists;
    }

    /** The hash of each list, in hexadecimal, by its path in the rules folder, such as {@code words/goods/drones.tsv}. */
    public Map<String, String> hashes() {
        return folder.wordHashes();
    }

    /** The names of the columns of manifests that the rulebook declares for itself. */
    public Set<String> ownColumns() {
        return OwnColumnNames.in(lists);
    }

    SearchWords search() {
        return search.join().it();
    }

    MonthWords months() {
        return MONTHS.of(folder);
    }

    CurrencyWords currencies() {
        return CURRENCIES.of(folder);
    }

    GoodsReader goods() {
        return goods.join().it();
    }
}

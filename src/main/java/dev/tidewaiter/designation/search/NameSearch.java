package dev.tidewaiter.designation.search;

import dev.tidewaiter.cache.AnswerCache;
import dev.tidewaiter.designation.address.AddressTail;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.mention.TruncatedNames;
import dev.tidewaiter.designation.threshold.MatchThresholds;
import dev.tidewaiter.designation.threshold.PieceThresholds;
import dev.tidewaiter.designation.words.SearchWords;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NameComparison.Carrier;
import dev.tidewaiter.names.NameIndex;
import dev.tidewaiter.names.search.NameIndexes;
import dev.tidewaiter.names.search.NameMatcher;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the names in cells are like among the names of some entries. Immutable and safe for threads; remembers what it found. */
public final class NameSearch {

    /**
     * What a cell for a name is like.
     *
     * @param compared the comparisons that may count
     * @param spelled  the entries that have it for a name letter by letter
     */
    public record Like(List<NameComparison> compared, List<NamesAsListed.Hit> spelled) {
        public static final Like NOBODY = new Like(List.of(), List.of());
    }

    /** Words between those that name nobody and a name: "by", "contract with". */
    private static final int MOST_WORDS_BEFORE = 2;

    private final SearchWords words;
    private final MatchThresholds thresholds;
    private final PieceThresholds pieces;
    private final NameIndex index;
    private final NamesAsListed asListed;
    private final TruncatedNames truncated;
    private final MentionSearch inPassing;
    private final Function<String, Like> remembered;

    /**
     * A search among the names of some entries.
     *
     * @param key   what tells the entries from others; empty where nothing does
     * @param known where it remembers what texts are like
     */
    public NameSearch(
            List<Designation> entries,
            String key,
            NameIndexes indexes,
            SearchWords words,
            MatchThresholds thresholds,
            AnswerCache<String> known) {
        this.remembered = known.remembering(this::find);
        this.words = words;
        this.thresholds = thresholds;
        this.pieces = thresholds.mentions().pieces();
        var indexed = ListedSpellings.of(entries, key, words.broken());
        this.index = indexes.over(indexed);
        this.asListed = new NamesAsListed(entries, indexes, key);
        this.truncated = new TruncatedNames(indexed, indexes, pieces, words.widths(), words.candidates());
        this.inPassing = new MentionSearch(indexed, indexes, words, this::like, thresholds, known);
    }

    /** What a cell for a name is like. */
    public Like of(String cell) {
        return remembered.apply(cell);
    }

    /** The index over all names. */
    public NameIndex index() {
        return index;
    }

    /** Whom a text names that is there for something else. */
    public MentionSearch.Found inPassing(Value text) {
        return inPassing.in(text);
    }

    /** The entries that have a cell for a name letter by letter. */
    public List<NamesAsListed.Hit> spelled(Value name) {
        return name.isRead() ? asListed.of(name.text()) : List.of();
    }

    private Like find(String cell) {
        var compared = compare(cell);
        var spelled = asListed.of(cell);
        return compared.isEmpty() && spelled.isEmpty() ? Like.NOBODY : new Like(compared, spelled);
    }

    /** The comparisons that may count; the others could only be near. */
    private List<NameComparison> compare(String name) {
        var found = closest(name, thresholds.likeness().weak());
        return found.isEmpty()
                ? found
                : found.stream()
                        .filter(comparison -> comparison.carrier() != Carrier.COMMON_WORDS)
                        .toList();
    }

    /** The names near a text, or near one of its candidates. */
    public List<NameComparison> closest(String name, double atLeast) {
        var whole = like(name, atLeast);
        var candidates = words.candidates().of(name, thresholds);
        var mayBeCut = truncated.mayBeCut(name, candidates);
        var among = new ArrayList<>(inPassing.inLong(name));
        addBehindPhrases(name, atLeast, among);
        if (candidates.isEmpty() && mayBeCut.isEmpty() && among.isEmpty()) {
            return whole;
        }
        var all = new ArrayList<>(whole);
        all.addAll(among);
        for (var candidate : candidates) {
            like(candidate.text(), atLeast).stream()
                    .filter(comparison -> candidate.allows(comparison, pieces))
                    .forEach(all::add);
            all.addAll(truncated.lackingTrade(candidate, atLeast));
        }
        if (!all.isEmpty() && !(candidates.isEmpty() && among.isEmpty())) {
            var tail = new AddressTail(name, words.addresses());
            all.removeIf(tail::carries);
        }
        for (var cut : mayBeCut) {
            all.addAll(truncated.beginningWith(cut, atLeast));
        }
        return all;
    }

    /** Whom a cell names behind words that name nobody: "Consignee name NAME", "to be nominated by NAME". */
    private void addBehindPhrases(String name, double atLeast, List<NameComparison> found) {
        var behind = words.nobody().behind(name);
        if (behind.isEmpty()) {
            return;
        }
        found.addAll(inPassing.in(behind).compared());
        var named = behind;
        for (int i = 0; i <= MOST_WORDS_BEFORE && !named.isEmpty(); i++) {
            found.addAll(like(named, atLeast));
            named = named.substring(named.split("\\s", 2)[0].length()).strip();
        }
    }

    /** The names near a text; none when it says nothing, which is asked last because hardly any text comes so far. */
    private List<NameComparison> like(String name, double atLeast) {
        return like(name, atLeast, atLeast);
    }

    private List<NameComparison> like(String name, double people, double others) {
        var found = index.closestPeopleApart(name, people, others);
        return found.isEmpty() || NameMatcher.canSearch(name) ? found : List.of();
    }
}

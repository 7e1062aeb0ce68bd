package dev.tidewaiter.casework.finding;

import dev.tidewaiter.casework.finding.QueuePage.Count;
import dev.tidewaiter.casework.finding.QueueSieve.Members;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The queue's columns in memory: a number for each value of a facet, one array a facet, about sixty bytes a finding. Counting a million
 * is a walk over arrays, where a database would have to read a million rows or to keep a count for each combination.
 */
final class QueueColumns {

    /** The facets with a column, which are all but one. */
    private static final int FACETS = Facet.values().length - 1;

    /** Columns that are asked about and not counted, behind those of the facets. */
    private static final int PARTY = FACETS;

    private static final int PROPOSER = FACETS + 1;
    private static final int COLUMNS = FACETS + 2;
    private static final int[] SEARCHED = {PARTY, Facet.SENDER.column(), Facet.FILE.column()};

    private static final int FIRST_ROOM = 1 << 10;

    private int size;
    private long[] high = new long[FIRST_ROOM];
    private long[] low = new long[FIRST_ROOM];
    private byte[] rank = new byte[FIRST_ROOM];
    private final int[][] codes = new int[COLUMNS][FIRST_ROOM];
    private final List<Map<String, Integer>> codeOf = new ArrayList<>();
    private final List<List<String>> valueOf = new ArrayList<>();
    private final List<QueueTexts> texts = new ArrayList<>();
    private final QueueRuns runs = new QueueRuns();

    /** Open addressing over ids: place in the columns plus one, 0 for free. */
    private int[] places = new int[FIRST_ROOM * 2];

    private final @Nullable PlacesByValue[] byValue = new PlacesByValue[COLUMNS];

    QueueColumns() {
        for (int i = 0; i < COLUMNS; i++) {
            codeOf.add(new HashMap<>());
            valueOf.add(new ArrayList<>());
            texts.add(new QueueTexts(valueOf.get(i)));
        }
    }

    int size() {
        return size;
    }

    /** Puts a finding in, or in its place; the values are those of the facets, the party, and who proposed the answer that waits. */
    void put(String id, int rankOf, String... values) {
        long idHigh = HexFormat.fromHexDigitsToLong(id, 0, 16);
        long idLow = HexFormat.fromHexDigitsToLong(id, 16, 32);
        int at = place(idHigh, idLow);
        Arrays.fill(byValue, null);
        rank[at] = (byte) rankOf;
        for (int i = 0; i < COLUMNS; i++) {
            codes[i][at] = code(i, values[i]);
        }
    }

    boolean knows(Facet facet, String value) {
        return codeOf.get(facet.column()).containsKey(value);
    }

    private int code(int facet, String value) {
        var known = codeOf.get(facet).get(value);
        if (known != null) {
            return known;
        }
        var values = valueOf.get(facet);
        codeOf.get(facet).put(value, values.size());
        values.add(value);
        return values.size() - 1;
    }

    private int place(long idHigh, long idLow) {
        if (size * 2 >= places.length) {
            grow();
        }
        int at = slot(idHigh, idLow);
        if (places[at] == 0) {
            high[size] = idHigh;
            low[size] = idLow;
            places[at] = ++size;
        }
        return places[at] - 1;
    }

    private int slot(long idHigh, long idLow) {
        int at = (int) idLow & (places.length - 1);
        while (places[at] != 0 && (high[places[at] - 1] != idHigh || low[places[at] - 1] != idLow)) {
            at = (at + 1) & (places.length - 1);
        }
        return at;
    }

    private int placeOf(long idHigh, long idLow) {
        int at = places[slot(idHigh, idLow)] - 1;
        if (at < 0) {
            throw new IllegalStateException("a run has found what nobody kept");
        }
        return at;
    }

    /** Whether a run has found something. */
    boolean hasFound(String run, String id) {
        int at = places[slot(HexFormat.fromHexDigitsToLong(id, 0, 16), HexFormat.fromHexDigitsToLong(id, 16, 32))];
        return at > 0 && runs.hasFound(run, at - 1);
    }

    List<String> foundOnlyBy(String run, Set<String> some) {
        return runs.foundOnlyBy(run, some)
                .mapToObj(at -> new QueuePlace(rank[at], high[at], low[at]).id())
                .toList();
    }

    private void grow() {
        int room = high.length * 2;
        high = Arrays.copyOf(high, room);
        low = Arrays.copyOf(low, room);
        rank = Arrays.copyOf(rank, room);
        for (int i = 0; i < codes.length; i++) {
            codes[i] = Arrays.copyOf(codes[i], room);
        }
        places = new int[room * 2];
        for (int i = 0; i < size; i++) {
            places[slot(high[i], low[i])] = i + 1;
        }
    }

    /** Makes what came since the last time ready to be searched, and takes in which run found what up to a change. */
    void catchUp(FoundInRuns found, long upTo) {
        runs.catchUp(found, upTo, this::placeOf);
        for (int column : SEARCHED) {
            texts.get(column).catchUp();
        }
    }

    private QueueSieve sieve(QueueFilter filter) {
        var narrowed = new ArrayList<QueueSieve.Narrowed>();
        filter.wanted().forEach((facet, values) -> {
            if (facet != Facet.RUN) {
                narrowed.add(narrowed(facet.column(), values));
            }
        });
        var wantedRuns = filter.wanted().get(Facet.RUN);
        if (!filter.notProposedBy().isEmpty()) {
            narrowed.add(proposedByOthers(filter.notProposedBy()));
        }
        return new QueueSieve(
                narrowed,
                filter.words().stream().map(this::searched).toList(),
                wantedRuns == null ? null : Members.of(runs.of(wantedRuns)));
    }

    private QueueSieve.Narrowed narrowed(int column, Set<String> values) {
        var wanted = new boolean[valueOf.get(column).size()];
        int count = 0;
        for (var value : values) {
            var code = codeOf.get(column).get(value);
            if (code != null) {
                wanted[code] = true;
                count++;
            }
        }
        return new QueueSieve.Narrowed(column, codes[column], wanted, count);
    }

    private QueueSieve.Narrowed proposedByOthers(String account) {
        var proposers = new HashSet<>(valueOf.get(PROPOSER));
        proposers.removeAll(Set.of("", account));
        return narrowed(PROPOSER, proposers);
    }

    private QueueSieve.Searched searched(String word) {
        var searched = new QueueSieve.Narrowed[SEARCHED.length];
        for (int i = 0; i < SEARCHED.length; i++) {
            var holding = texts.get(SEARCHED[i]).holding(word);
            searched[i] = new QueueSieve.Narrowed(SEARCHED[i], codes[SEARCHED[i]], holding, holding.length);
        }
        return new QueueSieve.Searched(searched);
    }

    /** How many findings pass a filter, and of them how many have each value of each facet, the most frequent first. */
    record Counted(long total, Map<Facet, List<Count>> facets) {}

    /** Counts what passes all filters, by some facets. */
    Counted count(QueueFilter filter, Collection<Facet> by, int most) {
        var sieve = sieve(filter);
        var wanted = by.stream().filter(facet -> facet != Facet.RUN).toArray(Facet[]::new);
        var byRun = by.contains(Facet.RUN) ? runs.counting(size) : null;
        var counts = new int[wanted.length][];
        var counted = new int[wanted.length][];
        for (int facet = 0; facet < wanted.length; facet++) {
            counts[facet] = new int[valueOf.get(wanted[facet].column()).size()];
            counted[facet] = codes[wanted[facet].column()];
        }
        long total = 0;
        var candidates = candidates(sieve);
        for (int read = candidates.next(); read > 0; read = candidates.next()) {
            int kept = sieve.kept(candidates.block(), read);
            total += kept;
            if (byRun != null) {
                byRun.count(candidates.block(), kept);
            }
            for (int facet = 0; facet < counts.length; facet++) {
                count(counted[facet], candidates.block(), kept, counts[facet]);
            }
        }
        var facets = new EnumMap<Facet, List<Count>>(Facet.class);
        for (int facet = 0; facet < wanted.length; facet++) {
            facets.put(wanted[facet], MostFrequent.of(counts[facet], valueOf.get(wanted[facet].column()), most));
        }
        if (byRun != null) {
            facets.put(Facet.RUN, byRun.most(most));
        }
        return new Counted(total, facets);
    }

    private static void count(int[] codes, int[] block, int kept, int[] counts) {
        for (int i = 0; i < kept; i++) {
            counts[codes[block[i]]]++;
        }
    }

    /** The values of the filtered facet that the fewest findings have. */
    private CandidateBlocks candidates(QueueSieve sieve) {
        var members = sieve.members();
        var best = members == null ? CandidateBlocks.all(size) : CandidateBlocks.at(members.places());
        for (var one : sieve.narrowed()) {
            var some = CandidateBlocks.having(byValue(one.column()), one.wanted());
            if (some.count() < Math.min(best.count(), size / 2)) {
                best = some;
            }
        }
        return best;
    }

    /** Made when somebody asks, until a finding changes. */
    private PlacesByValue byValue(int facet) {
        synchronized (byValue) {
            var known = byValue[facet];
            if (known == null) {
                known = PlacesByValue.of(codes[facet], size, valueOf.get(facet).size());
                byValue[facet] = known;
            }
            return known;
        }
    }

    /** The first findings behind a place in the order, worst first; where folded, of those that ask one question the first only. */
    List<QueuePlace> page(QueueFilter filter, boolean folded, @Nullable QueuePlace after, int most) {
        int column = Facet.QUESTION.column();
        int none = codeOf.get(column).getOrDefault("", -1);
        var asking = new int[folded ? valueOf.get(column).size() : 0]; // each question's first finding, plus one
        var sieve = sieve(filter);
        var first = new FirstPlaces(after, most);
        var candidates = candidates(sieve);
        for (int read = candidates.next(); read > 0; read = candidates.next()) {
            int kept = sieve.kept(candidates.block(), read);
            for (int k = 0; k < kept; k++) {
                int i = candidates.block()[k];
                int question = folded ? codes[column][i] : none;
                if (question == none) {
                    first.offer(rank[i], high[i], low[i]);
                } else if (asking[question] == 0 || isBefore(i, asking[question] - 1)) {
                    asking[question] = i + 1;
                }
            }
        }
        Arrays.stream(asking).filter(i -> i > 0).forEach(i -> first.offer(rank[i - 1], high[i - 1], low[i - 1]));
        return first.sorted();
    }

    private boolean isBefore(int one, int other) {
        return new QueuePlace(rank[one], high[one], low[one]).isBefore(rank[other], high[other], low[other]);
    }
}

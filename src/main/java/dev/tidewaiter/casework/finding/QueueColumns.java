package dev.tidewaiter.casework.finding;

import dev.tidewaiter.casework.finding.QueuePage.Count;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The queue's columns in memory: a number for each value of a facet, one array a facet, about sixty bytes a finding. Counting a million
 * is a walk over arrays, where a database would have to read a million rows or to keep a count for each combination.
 */
final class QueueColumns {

    private static final Facet[] FACETS = Facet.values();
    private static final int FIRST_ROOM = 1 << 10;

    private int size;
    private long[] high = new long[FIRST_ROOM];
    private long[] low = new long[FIRST_ROOM];
    private byte[] rank = new byte[FIRST_ROOM];
    private final int[][] codes = new int[FACETS.length][FIRST_ROOM];
    private final List<Map<String, Integer>> codeOf = new ArrayList<>();
    private final List<List<String>> valueOf = new ArrayList<>();

    /** Open addressing over ids: place in the columns plus one, 0 for free. */
    private int[] places = new int[FIRST_ROOM * 2];

    QueueColumns() {
        for (int i = 0; i < FACETS.length; i++) {
            codeOf.add(new HashMap<>());
            valueOf.add(new ArrayList<>());
        }
    }

    int size() {
        return size;
    }

    /** Puts a finding in, or in its place. */
    void put(String id, int rankOf, String... values) {
        long idHigh = HexFormat.fromHexDigitsToLong(id, 0, 16);
        long idLow = HexFormat.fromHexDigitsToLong(id, 16, 32);
        int at = place(idHigh, idLow);
        rank[at] = (byte) rankOf;
        for (int i = 0; i < FACETS.length; i++) {
            codes[i][at] = code(i, values[i]);
        }
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

    /** Which codes of each facet are wanted; null where all are. */
    private boolean @Nullable [][] wanted(QueueFilter filter) {
        var wanted = new boolean @Nullable [FACETS.length][];
        filter.wanted().forEach((facet, values) -> {
            int at = facet.ordinal();
            var codes = new boolean[valueOf.get(at).size()];
            for (var value : values) {
                var code = codeOf.get(at).get(value);
                if (code != null) {
                    codes[code] = true;
                }
            }
            wanted[at] = codes;
        });
        return wanted;
    }

    /** For each finding how many filters it fails: 0, 1 with the facet's number, or more. */
    private byte[] failures(QueueFilter filter) {
        var failed = new byte[size];
        var wanted = wanted(filter);
        for (int facet = 0; facet < FACETS.length; facet++) {
            var ones = wanted[facet];
            if (ones != null) {
                fail(failed, codes[facet], ones, (byte) (facet + 1));
            }
        }
        return failed;
    }

    private static final byte MANY = Byte.MAX_VALUE;

    private static void fail(byte[] failed, int[] codes, boolean[] wanted, byte mark) {
        for (int i = 0; i < failed.length; i++) {
            if (!wanted[codes[i]]) {
                failed[i] = failed[i] == 0 ? mark : MANY;
            }
        }
    }

    /** The counts of the facets, each without its own filter, and how many pass all filters. */
    Counted count(QueueFilter filter, int most) {
        var failed = failures(filter);
        var facets = new EnumMap<Facet, List<Count>>(Facet.class);
        for (var facet : FACETS) {
            facets.put(facet, counts(facet, failed, most));
        }
        return new Counted(passing(failed), facets);
    }

    record Counted(long total, Map<Facet, List<Count>> facets) {}

    private static long passing(byte[] failed) {
        long passing = 0;
        for (byte failures : failed) {
            if (failures == 0) {
                passing++;
            }
        }
        return passing;
    }

    private List<Count> counts(Facet facet, byte[] failed, int most) {
        var values = valueOf.get(facet.ordinal());
        var counts = new long[values.size()];
        tally(counts, codes[facet.ordinal()], failed, (byte) (facet.ordinal() + 1));
        var best = new PriorityQueue<Count>(LEAST_FIRST);
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0 && !values.get(code).isEmpty()) {
                best.add(new Count(values.get(code), counts[code]));
                if (best.size() > most) {
                    best.remove();
                }
            }
        }
        return best.stream().sorted(LEAST_FIRST.reversed()).toList();
    }

    private static final Comparator<Count> LEAST_FIRST =
            Comparator.comparingLong(Count::count).thenComparing(Count::value, Comparator.reverseOrder());

    private static void tally(long[] counts, int[] codes, byte[] failed, byte own) {
        for (int i = 0; i < failed.length; i++) {
            if (failed[i] == 0 || failed[i] == own) {
                counts[codes[i]]++;
            }
        }
    }

    /** The ids of the first findings behind a place in the order, worst first. */
    List<Place> page(QueueFilter filter, @Nullable Place after, int most) {
        var failed = failures(filter);
        var first = new PriorityQueue<Place>(Comparator.reverseOrder());
        for (int i = 0; i < failed.length; i++) {
            if (failed[i] == 0 && (after == null || after.isBefore(rank[i], high[i], low[i]))) {
                var last = first.peek();
                if (first.size() < most || last != null && !last.isBefore(rank[i], high[i], low[i])) {
                    first.add(new Place(rank[i], high[i], low[i]));
                    if (first.size() > most) {
                        first.remove();
                    }
                }
            }
        }
        return first.stream().sorted().toList();
    }

    /** A finding's place in the order of the queue: severity, then id. */
    record Place(int rank, long high, long low) implements Comparable<Place> {

        static Place parse(String text) {
            if (!text.matches("[0-9]-[0-9a-f]{32}")) {
                throw new IllegalArgumentException(
                        "\"%s\" is no place in the queue. Take it from \"next\" of the page before."
                                .formatted(text.length() > 40 ? text.substring(0, 40) + "…" : text));
            }
            return new Place(
                    text.charAt(0) - '0',
                    HexFormat.fromHexDigitsToLong(text, 2, 18),
                    HexFormat.fromHexDigitsToLong(text, 18, 34));
        }

        boolean isBefore(int otherRank, long otherHigh, long otherLow) {
            if (rank != otherRank) {
                return rank < otherRank;
            }
            int byHigh = Long.compareUnsigned(high, otherHigh);
            return byHigh < 0 || byHigh == 0 && Long.compareUnsigned(low, otherLow) < 0;
        }

        @Override
        public int compareTo(Place other) {
            return equals(other) ? 0 : isBefore(other.rank, other.high, other.low) ? -1 : 1;
        }

        String id() {
            return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
        }

        @Override
        public String toString() {
            return rank + "-" + id();
        }
    }
}

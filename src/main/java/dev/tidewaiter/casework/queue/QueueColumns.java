package dev.tidewaiter.casework.queue;

import dev.tidewaiter.casework.finding.FoundInRuns;
import dev.tidewaiter.casework.finding.FoundInRuns.FoundThen;
import dev.tidewaiter.casework.queue.QueueSieve.Members;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The queue's columns in memory: a number for each value of a facet with many values, one for the cell of the cube of the others, and one for
 * whom the line names; one array a column, and each value once. Counting a million is a walk over arrays at most, where a database would have
 * to read a million rows or to keep a count for each combination.
 */
final class QueueColumns {

    private static final int CELL = 0;

    /** Columns that are asked about and not counted, behind those of the facets. */
    private static final int PROPOSER = column(Facet.FIRST_RUN) + 1;

    private static final int PARTIES = PROPOSER + 1;
    private static final int COLUMNS = PARTIES + 1;

    /** What is put in stands in the order of the facets, of which the cube takes the first ones. */
    private static final int IN_CUBE = Facet.SENDER.column();

    private static final int[] SEARCHED = {column(Facet.SENDER), column(Facet.FILE)};

    /** Words of which it is kept where they stand, a bit a finding each. */
    private static final int WORDS_KEPT = 40;

    /**
     * More than that part of all are walked over in the order of their places: value after value they lie far apart, and each look into a column
     * would wait for memory.
     */
    private static final int SCATTERED = 16;

    private static final int FIRST_ROOM = 1 << 10;

    /** So many findings tell how all of them lie in the order of the queue. */
    private static final int SAMPLED = 1 << 12;

    private final PlacesOfIds ids = new PlacesOfIds(FIRST_ROOM);
    private final int[][] codes = new int[COLUMNS][FIRST_ROOM];
    private final QueueCube cube = new QueueCube();
    private final List<ColumnValues> values = new ArrayList<>(); // those of the cells stand empty
    private final List<QueueTexts> texts = new ArrayList<>();
    private final LineParties parties = new LineParties();
    private final QueueRuns runs = new QueueRuns();
    private final FurtherFiles furtherFiles = new FurtherFiles();
    private long found = -1; // what earlier versions kept is under 0

    private final KeptAnswers<String, Members> searched = new KeptAnswers<>(WORDS_KEPT);
    private final @Nullable PlacesByValue[] byValue = new PlacesByValue[COLUMNS];
    private volatile long @Nullable [] sample;

    QueueColumns() {
        for (int i = 0; i <= PROPOSER; i++) {
            values.add(new ColumnValues());
            texts.add(new QueueTexts(values.get(i).all()));
        }
    }

    /** The column of a facet that the cube has not. */
    static int column(Facet facet) {
        return facet.column() - Facet.SENDER.column() + 1;
    }

    int size() {
        return ids.size();
    }

    /** Puts a finding in, or in its place. */
    void put(String id, long order, int rankOf, FacetValues row) {
        int before = ids.size();
        int at = ids.put(id, order);
        if (at < before) {
            cube.count(codes[CELL][at], -1);
        } else if (codes[CELL].length < ids.room()) {
            for (int i = 0; i < COLUMNS; i++) {
                codes[i] = Arrays.copyOf(codes[i], ids.room());
            }
        }
        boolean isNew = at == before;
        sample = null;
        var of = row.inOrder();
        set(CELL, at, isNew, cube.cell(rankOf, !row.question().isEmpty(), of));
        cube.count(codes[CELL][at], 1);
        for (int i = 1; i <= PROPOSER; i++) {
            set(i, at, isNew, values.get(i).code(of[IN_CUBE + i - 1]));
        }
        set(PARTIES, at, isNew, parties.set(row.party(), row.lineParties()));
    }

    /** What was made of a column is let go only where it changes: an answer to a finding leaves its sender, file and parties as they were. */
    private void set(int column, int at, boolean isNew, int code) {
        int before = codes[column][at];
        if (isNew || before != code) {
            codes[column][at] = code;
            byValue[column] = null;
            if (column == SEARCHED[0] || column == SEARCHED[1] || column == PARTIES) {
                searched.clear();
            }
            if (!isNew && column == column(Facet.FILE)) {
                var names = values.get(column).all();
                furtherFiles.moved(at, names.get(before), names.get(code));
            }
        }
    }

    boolean knows(Facet facet, String value) {
        return QueueCube.has(facet)
                ? cube.knows(facet, value)
                : values.get(column(facet)).known(value) >= 0;
    }

    /** Whether a run has found something. */
    boolean hasFound(String run, String id) {
        int at = ids.find(id);
        return at >= 0 && runs.hasFound(run, at);
    }

    /** Where a finding of a severity stands in the queue; one that is not there at the beginning of that severity. */
    QueuePlace place(int rank, String id) {
        int at = ids.find(id);
        return at < 0 ? new QueuePlace(rank, 0, 0, 0) : ids.ranked(rank, at);
    }

    List<String> foundOnlyBy(String run, Set<String> some) {
        return runs.foundOnlyBy(run, some)
                .mapToObj(at -> ids.ranked(0, at).id())
                .toList();
    }

    /** Makes what came since the last time ready to be searched, and takes in which run found what, and in which file, up to a change. */
    void catchUp(FoundInRuns foundInRuns, long upTo) {
        var news = foundInRuns.since(found, upTo);
        runs.found(news, run -> foundInRuns.of(run, upTo), ids::of);
        if (news.stream().anyMatch(FoundThen::isAnew)) {
            furtherFiles.clear();
            news = foundInRuns.since(-1, upTo);
        }
        furtherFiles.found(news, ids::of, codes(Facet.FILE), values(Facet.FILE));
        if (!news.isEmpty()) {
            searched.clear();
        }
        found = upTo;
        for (int column : SEARCHED) {
            texts.get(column).catchUp();
        }
    }

    /** Lets only those through that are in some cells of the cube. */
    QueueSieve in(int[] cells, QueueSieve others) {
        return cells.length == cube.count()
                ? others
                : others.with(new QueueSieve.Narrowed(CELL, codes[CELL], cells, cube.count()));
    }

    /** What passes a filter, the cells of the cube aside. */
    QueueSieve sieve(QueueFilter filter) {
        var narrowed = new ArrayList<QueueSieve.Narrowed>();
        var members = new ArrayList<Members>();
        filter.wanted().forEach((facet, some) -> {
            if (facet == Facet.FILE && furtherFiles.areAny(some)) {
                var last = CandidateBlocks.having(
                        byValue(column(Facet.FILE)), values(Facet.FILE).known(some));
                members.add(furtherFiles.members(some, last));
            } else if (facet != Facet.RUN && !QueueCube.has(facet)) {
                narrowed.add(narrowed(column(facet), values.get(column(facet)).known(some)));
            }
        });
        if (!filter.notProposedBy().isEmpty()) {
            var others = new HashSet<>(values.get(PROPOSER).all());
            others.removeAll(Set.of("", filter.notProposedBy()));
            narrowed.add(narrowed(PROPOSER, values.get(PROPOSER).known(others)));
        }
        filter.words().forEach(word -> members.add(searched.to(word, this::searched)));
        var wantedRuns = filter.wanted().get(Facet.RUN);
        if (wantedRuns != null) {
            members.add(new Members(runs.of(wantedRuns)));
        }
        return new QueueSieve(narrowed, members);
    }

    private QueueSieve.Narrowed narrowed(int column, int[] some) {
        return new QueueSieve.Narrowed(
                column, codes[column], some, values.get(column).count());
    }

    /** Where a word stands in one of the searched columns. */
    private Members searched(String word) {
        var files = texts.get(column(Facet.FILE)).holding(word);
        var among = new HoldingWord(texts.get(column(Facet.SENDER)).holding(word), files, parties.holding(word))
                .places(codes(Facet.SENDER), codes(Facet.FILE), codes[PARTIES], size());
        furtherFiles.addTo(among, furtherFiles.holding(files, values(Facet.FILE)));
        return new Members(among);
    }

    /** Walks over what passes, from those on that have the values of the filtered column that the fewest findings have. */
    void each(QueueSieve sieve, CandidateBlocks.Taker taker) {
        long fewest = size();
        var fewestMembers = sieve.members().isEmpty() ? null : sieve.members().get(0);
        if (fewestMembers != null) {
            fewest = fewestMembers.count();
        }
        QueueSieve.@Nullable Narrowed best = null;
        for (var one : sieve.narrowed()) {
            long count = one.column() == CELL
                    ? cube.total(one.values())
                    : byValue(one.column()).count(one.values());
            if (count < Math.min(fewest, size() / SCATTERED)) {
                best = one;
                fewest = count;
            }
        }
        if (best != null) {
            CandidateBlocks.having(byValue(best.column()), best.values()).each(sieve.without(best), taker);
        } else if (fewestMembers != null) {
            fewestMembers.candidates().each(sieve.without(fewestMembers), taker);
        } else {
            CandidateBlocks.all(size()).each(sieve, taker);
        }
    }

    /**
     * The last number of the queue's order in a span that begins at one and holds about some share of all findings; the highest there is
     * where no more than that is left.
     */
    long end(long from, double share) {
        var known = sample;
        if (known == null) {
            known = ids.sample(SAMPLED);
            sample = known;
        }
        int begin = Arrays.binarySearch(known, from);
        long end = (begin < 0 ? -begin - 1 : begin) + Math.max(1, Math.round(Math.ceil(share * known.length)));
        return end >= known.length ? Long.MAX_VALUE : Math.max(from, known[(int) end]);
    }

    /** The same of those only that stand in the queue from one number to another. */
    void each(QueueSieve sieve, long from, long to, CandidateBlocks.Taker taker) {
        ids.between(from, to).each(sieve, taker);
    }

    QueueCube cube() {
        return cube;
    }

    PlacesOfIds ids() {
        return ids;
    }

    FurtherFiles furtherFiles() {
        return furtherFiles;
    }

    QueueRuns runs() {
        return runs;
    }

    /** The number of the value that each place has of a facet that the cube has not. */
    int[] codes(Facet facet) {
        return codes[column(facet)];
    }

    /** The cell of each place. */
    int[] cells() {
        return codes[CELL];
    }

    /** The values of a facet that the cube has not. */
    ColumnValues values(Facet facet) {
        return values.get(column(facet));
    }

    /** Made when somebody asks, until its column changes or has a further value. */
    private PlacesByValue byValue(int column) {
        int of = column == CELL ? cube.count() : values.get(column).count();
        synchronized (byValue) {
            var known = byValue[column];
            if (known == null || known.values() < of) {
                known = PlacesByValue.of(codes[column], size(), of);
                byValue[column] = known;
            }
            return known;
        }
    }
}

package dev.tidewaiter.casework.queue;

import dev.tidewaiter.casework.finding.FileQuestion;
import dev.tidewaiter.casework.finding.FoundInRuns;
import dev.tidewaiter.casework.finding.Severities;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;

/**
 * What waits for people, worst first, in pages and counted. It stands in memory and catches up with the database before each answer, so
 * that it tells what any process has committed by then.
 */
public final class Queue {

    /** So many values of a facet are counted out; of senders and files there are many. */
    private static final int MOST_VALUES = 50;

    private static final int AT_ONCE = 20_000;

    /** Ids are hexadecimal. */
    private static final String BEHIND_ALL_IDS = "~";

    private static final String SELECT = "select f.change, f.rank, " + FacetValues.COLUMNS + """
            , f.last_run, f.last_file, f.last_number, case when f.kind = 'ASKS_FOR' then f.json end as asks
            from finding f""";

    private final Database database;
    private final StoredFindings findings;
    private final FoundInRuns foundInRuns;
    private final QueueColumns columns = new QueueColumns();
    private final QueueOrder order = new QueueOrder();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final QueueAnswers answers = new QueueAnswers(columns, MOST_VALUES);
    private ShownFindings shownFindings = new ShownFindings();
    private long change;
    private String lastId = "";

    public Queue(Database database) {
        this.database = database;
        this.findings = new StoredFindings(database);
        this.foundInRuns = new FoundInRuns(database);
    }

    /**
     * A page.
     *
     * @param filter what is wanted
     * @param after  {@code next} of the page before; null for the first page
     * @param most   how many items
     * @param counts the facets to count; empty for no counts and no total
     * @throws IllegalArgumentException when {@code after} is no place in the queue; the message is for the person who asked
     */
    public QueuePage page(QueueFilter filter, @Nullable String after, int most, Set<Facet> counts) {
        return page(filter, false, after, most, counts);
    }

    /** The same with each {@link FileQuestion} told once, by the first finding that asks it; the total is that of the findings. */
    public QueuePage folded(QueueFilter filter, @Nullable String after, int most, Set<Facet> counts) {
        return page(filter, true, after, most, counts);
    }

    private QueuePage page(QueueFilter filter, boolean folded, @Nullable String after, int most, Set<Facet> counts) {
        var from = after == null ? null : QueuePlace.parse(after);
        catchUp();
        List<QueuePlace> places;
        QueueCounter.@Nullable Counted counted;
        ShownFindings known;
        lock.readLock().lock();
        try {
            known = shownFindings;
            places = answers.page(filter, folded, from, most + 1);
            counted = counts.isEmpty() ? null : answers.count(filter, counts);
        } finally {
            lock.readLock().unlock();
        }
        boolean more = places.size() > most;
        var shown = more ? places.subList(0, most) : places;
        return new QueuePage(
                known.of(shown.stream().map(QueuePlace::id).toList(), findings),
                more ? shown.get(shown.size() - 1).toString() : null,
                counted == null ? -1 : counted.total(),
                counted == null ? Map.of() : counted.facets());
    }

    /** How many findings pass a filter by each value of one facet, however many values there are. */
    public Map<String, Long> counts(QueueFilter filter, Facet facet) {
        catchUp();
        lock.readLock().lock();
        try {
            return answers.all(filter, facet);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** What a run has found and no other run has but some, by its ids. */
    List<String> foundOnlyBy(String run, Set<String> some) {
        catchUp();
        lock.readLock().lock();
        try {
            return columns.foundOnlyBy(run, some);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Whether any finding has or had a value of a facet that stands in a column. */
    public boolean knows(Facet facet, String value) {
        if (knew(facet, value)) {
            return true;
        }
        catchUp();
        return knew(facet, value);
    }

    private boolean knew(Facet facet, String value) {
        lock.readLock().lock();
        try {
            return columns.knows(facet, value);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Tells of a finding's id whether a run has found it, whoever found it again. */
    public Predicate<String> foundBy(String run) {
        catchUp();
        return id -> {
            lock.readLock().lock();
            try {
                return columns.hasFound(run, id);
            } finally {
                lock.readLock().unlock();
            }
        };
    }

    /** Behind which the findings come that follow one in the order; it need not pass any filter. */
    public String placeOf(StoredFinding finding) {
        catchUp();
        lock.readLock().lock();
        try {
            return columns.place(Severities.rank(finding.severity()), finding.id())
                    .toString();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Takes in what was committed since the last time. The first time that is everything. */
    public void catchUp() {
        long last = database.jdbc()
                .sql("select last from finding_change where one = 1")
                .query(Long.class)
                .single();
        if (!isBehind(last)) {
            return;
        }
        lock.writeLock().lock();
        try {
            answers.forget();
            shownFindings = new ShownFindings(); // who reads in this moment keeps what it reads with the one before
            order.catchUp(database);
            if (change == 0) {
                takeAll();
            }
            while (takeNext() == AT_ONCE) {
                // there is more
            }
            change = Math.max(change, last);
            columns.catchUp(foundInRuns, change);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private boolean isBehind(long last) {
        lock.readLock().lock();
        try {
            return last > change;
        } finally {
            lock.readLock().unlock();
        }
    }

    private static String question(ResultSet row) throws SQLException {
        var asks = row.getString("asks");
        var question = asks == null ? null : FileQuestion.of(row.getString("last_run"), row.getInt("last_file"), asks);
        return question == null ? "" : question.text();
    }

    /**
     * The first time, in the order in which the rows lie: by the index of changes each would be looked up by itself. Where it fails on the
     * way, it begins again the next time.
     */
    private void takeAll() {
        long newest = 0;
        try (var snapshot = database.snapshot();
                var statement = snapshot.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            try (var rows = statement.executeQuery(SELECT)) {
                while (rows.next()) {
                    put(rows);
                    newest = Math.max(newest, rows.getLong(1));
                }
            }
            change = newest;
            lastId = BEHIND_ALL_IDS;
        } catch (SQLException failed) {
            throw new UncategorizedSQLException("filling the queue", SELECT, failed);
        }
    }

    private int takeNext() {
        var taken = new int[1];
        database.jdbc()
                .sql(SELECT + " where (f.change, f.id) > (:change, :id) order by f.change, f.id limit :most")
                .param("change", change)
                .param("id", lastId)
                .param("most", AT_ONCE)
                .query(row -> {
                    lastId = put(row);
                    change = row.getLong(1);
                    taken[0]++;
                });
        return taken[0];
    }

    /** Gives the finding's id. */
    private String put(ResultSet row) throws SQLException {
        var parts = FacetValues.parts(row);
        columns.put(
                parts[0],
                order.of(row.getString("last_run"), row.getInt("last_file"), row.getLong("last_number")),
                row.getInt(2),
                FacetValues.of(parts, row, question(row)));
        return parts[0];
    }
}

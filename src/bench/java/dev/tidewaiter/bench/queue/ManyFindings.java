package dev.tidewaiter.bench.queue;

import dev.tidewaiter.casework.store.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Findings as a desk has them after a while: a few rules and destinations make most of them, senders have a long tail. */
final class ManyFindings {

    static final List<String> SEVERITIES = List.of("BLOCK", "HOLD", "CANNOT_CHECK", "REVIEW");
    static final int RULES = 45;
    static final int LISTS = 9;
    static final int DESTINATIONS = 180;
    static final int SENDERS = 40_000;
    static final int FILES = 3_000;
    static final int RUNS = 400;

    private static final int BATCH = 10_000;
    private static final String JSON =
            "{\"rule\":\"P02\",\"severity\":\"HOLD\",\"title\":\"Party has the name of a designated party\",\"explanation\":\""
                    + "x".repeat(300)
                    + "\",\"nextStep\":\"Compare address and number.\",\"citations\":[],\"evidence\":[]}";

    private ManyFindings() {}

    /** A number below a limit, small ones more often. */
    static int skewed(Random random, int limit) {
        return (int) (limit * Math.pow(random.nextDouble(), 3));
    }

    static String sender(int number) {
        return "Sender " + number + " Trading Company Limited";
    }

    static String file(int number) {
        return "manifest-" + number + ".xlsx";
    }

    static String destination(int number) {
        return "" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
    }

    /** Which run found which, by the run's number. */
    private static void found(Connection connection, List<StringBuilder> byRun) throws SQLException {
        try (var runs = connection.prepareStatement("""
                        insert into run (id, kind, source, state, started_by, facts, created_at, started_at, ended_at)
                        values (?, 'NIGHT', 'bench', 'DONE', 'bench', '{}', 1, 1, 1)""");
                var insert = connection.prepareStatement(
                        "insert into found_in_run (run, change, file, ids) values (?, 1, 0, ?)")) {
            for (int run = 0; run < byRun.size(); run++) {
                runs.setString(1, "run-" + run);
                runs.executeUpdate();
                insert.setString(1, "run-" + run);
                insert.setBytes(2, HexFormat.of().parseHex(byRun.get(run)));
                insert.executeUpdate();
            }
        }
    }

    /** Whether a database holds them as they are stored today, runs and all: one that an earlier version left may not. */
    static boolean areIn(Database database, int count) {
        return count("finding", database) == count && count("run", database) == RUNS;
    }

    private static long count(String table, Database database) {
        return database.jdbc()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    /** Stores them; each was found by two runs. */
    static void store(Database database, int count) throws SQLException {
        var random = new Random(1);
        var byRun = Stream.generate(StringBuilder::new).limit(RUNS).toList();
        try (var connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("""
                    insert into finding (id, kind, line, rule, severity, rank, list, entry, destination, sender, party, party_key, file_name,
                      state, entry_then, party_then, json, first_run, last_run, last_file, last_number, seen_at, change)
                    values (?, 'FOUND', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', ?, ?, ?, 0, 1, 0, ?)""")) {
                for (int i = 0; i < count; i++) {
                    int rule = skewed(random, RULES);
                    int severity = rule % SEVERITIES.size();
                    boolean isMatch = rule % 3 == 0;
                    int party = skewed(random, 100_000);
                    int runNumber = random.nextInt(RUNS);
                    var run = "run-" + runNumber;
                    var id = "%016x%016x".formatted(random.nextLong(), random.nextLong());
                    byRun.get(runNumber).append(id);
                    byRun.get((runNumber + 1) % RUNS).append(id);
                    insert.setString(1, id);
                    insert.setString(2, "%016x%016x-1".formatted(random.nextLong(), random.nextLong()));
                    insert.setString(3, "R%02d".formatted(rule));
                    insert.setString(4, SEVERITIES.get(severity));
                    insert.setInt(5, severity);
                    insert.setString(6, isMatch ? "LIST-" + skewed(random, LISTS) : "");
                    insert.setString(7, isMatch ? String.valueOf(skewed(random, 20_000)) : "");
                    insert.setString(8, destination(skewed(random, DESTINATIONS)));
                    insert.setString(9, sender(skewed(random, SENDERS)));
                    insert.setString(10, isMatch ? "Party " + party : "");
                    insert.setString(11, isMatch ? "PARTY" + party : "");
                    insert.setString(12, file(random.nextInt(FILES)));
                    insert.setString(13, random.nextInt(4) == 0 ? "SETTLED" : "OPEN");
                    insert.setString(14, JSON);
                    insert.setString(15, run);
                    insert.setString(16, run);
                    insert.setLong(17, i / BATCH + 1);
                    insert.addBatch();
                    if ((i + 1) % BATCH == 0) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
                insert.executeBatch();
            }
            found(connection, byRun);
            try (var statement = connection.createStatement()) {
                statement.executeUpdate("update finding_change set last = (select max(change) from finding)");
            }
            connection.commit();
        }
    }
}

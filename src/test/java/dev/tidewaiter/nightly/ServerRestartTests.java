package dev.tidewaiter.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.casework.store.TestDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A team's database is started anew while a night runs: all its connections end at once, the one that claims the night too. */
class ServerRestartTests extends CutNightFixture {

    @Test
    void theNightSaysSoAndTheNextCallGoesOnWithNothingLostOrDoubled() throws Exception {
        write();
        var once = TestDatabases.postgresqlAddress();
        var cut = TestDatabases.postgresqlAddress();
        run("once", once, new AtomicLong(Long.MIN_VALUE));
        int all = judged.size();

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> run("cut", cut, new AtomicLong(-CUT_AT)))
                .withMessageContaining("call it again and it goes on")
                .withMessageContaining("started anew");
        judged.clear();
        run("cut", cut, new AtomicLong(Long.MIN_VALUE));

        assertThat(notes).contains("Goes on with the night that was cut off.");
        assertThat(judged).as("what was kept is not judged again").hasSizeLessThan(all);
        for (var sql : List.of(
                "select file || ' ' || number || ' ' || line || ' ' || verdict || ' ' || json from screened_line order by file, number",
                "select number || ' ' || state || ' ' || rows_read || ' ' || lines_clear from run_file order by number",
                "select id || ' ' || state from finding order by id")) {
            assertThat(told(cut, sql)).isEqualTo(told(once, sql)).isNotEmpty();
        }
    }

    /** A night after so many lines of which the server's connections end; counts up to nothing. */
    private void run(String name, DatabaseAddress address, AtomicLong left) throws Exception {
        var night = Files.createDirectories(folder.resolve(name));
        try (var database = Database.open(address)) {
            var audit = new AuditLog(database, Clock.systemUTC(), night.resolve("heads.txt"));
            new NightJob(database, address, audit, Clock.systemUTC(), List.of())
                    .run(plan(night), this::engine, new Restarting(address, left), List.of());
        }
    }

    private final class Restarting implements NightListener {

        private final DatabaseAddress address;
        private final AtomicLong left;

        private Restarting(DatabaseAddress address, AtomicLong left) {
            this.address = address;
            this.left = left;
        }

        @Override
        public void note(String sentence) {
            notes.add(sentence);
        }

        @Override
        public void lines(long more) {
            if (left.get() < 0 && left.addAndGet(more) >= 0) {
                restart(address);
            }
        }
    }

    private static void restart(DatabaseAddress address) {
        try (var other = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = other.createStatement()) {
            statement.execute(
                    "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private static List<String> told(DatabaseAddress address, String sql) throws IOException {
        try (var database = Database.open(address)) {
            return database.jdbc().sql(sql).query(String.class).list();
        }
    }
}

package dev.tidewaiter.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.manifest.GivenFacts;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.report.OutputFormat;
import dev.tidewaiter.rulebook.OneRulebook;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.service.Engine;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/** A night reads whatever gives its records in parts, such as the rows of a table by ranges of their keys, and its end is told to all who listen. */
class NightSourceTests {

    private static final JsonMapper JSON = new JsonMapper();

    /** A chunk and a quarter of another: the cut is in the middle of the second part. */
    private static final int ROWS_A_PART = 20_000;

    private static final int ROWS = 2 * ROWS_A_PART;
    private static final long CUT_AT = 34_000;

    private final List<String> told = new ArrayList<>();

    @TempDir
    private Path folder;

    /** The rows of a table; a part's place tells which. */
    private record Table(JdbcClient rows, Path scratch, List<String> opened, String before) implements NightSource {

        private record Copy(Path file) implements OpenPart {

            @Override
            public void close() throws IOException {
                Files.delete(file);
            }
        }

        @Override
        public String name() {
            return "table orders";
        }

        @Override
        public Map<Path, String> parts() {
            var parts = new LinkedHashMap<Path, String>();
            long last = rows.sql("select max(id) from orders").query(Long.class).single();
            for (long from = 1; from <= last; from += ROWS_A_PART) {
                parts.put(Path.of("orders", "from-" + from + ".jsonl"), "orders-from-" + from);
            }
            return parts;
        }

        @Override
        public OpenPart open(Path place) throws UnreadableFile, IOException {
            var name = String.valueOf(place.getFileName());
            opened.add(name);
            long from = Long.parseLong(name.replaceAll("\\D", ""));
            var lines = rows.sql(
                            "select consignee, destination, description from orders where id >= ? order by id limit ?")
                    .param(from)
                    .param(ROWS_A_PART)
                    .query((row, n) -> JSON.writeValueAsString(Map.of(
                            "consignee.name", row.getString(1),
                            "destination", row.getString(2),
                            "description", row.getString(3))))
                    .list();
            if (lines.isEmpty()) {
                throw new UnreadableFile(name + ": these rows are no longer there.");
            }
            return new Copy(Files.write(scratch.resolve(before + name), lines));
        }
    }

    @Test
    void rowsOfATableAreGoneOnWithAtTheirPositionAndAddUp() throws Exception {
        var table = table();
        var address = DatabaseAddress.in(folder);
        try (var database = Database.open(address)) {
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> night(database, table, CUT_AT, List.of()));
            assertThat(table.opened()).containsExactly("from-1.jsonl", "from-20001.jsonl");
            long kept = keptLines(database);
            assertThat(kept).isGreaterThan(ROWS_A_PART);
            table.opened().clear();
            var result = night(database, table, Long.MAX_VALUE, List.of());

            assertThat(told).contains("Goes on with the night that was cut off.");
            assertThat(table.opened()).as("what is kept is not read again").containsExactly("from-20001.jsonl");
            assertThat(result.lines()).isEqualTo(ROWS);
            assertThat(result.of(Verdict.CLEAR)).isEqualTo(ROWS - 2);
            assertThat(result.unreconciled()).isEmpty();
            assertThat(keptLines(database)).as("each line once").isEqualTo(ROWS);
            assertThat(database.jdbc()
                            .sql("select file_name from finding order by file_name")
                            .query(String.class)
                            .set())
                    .as("what is not clear asks for an answer, by the name of its part")
                    .containsExactlyInAnyOrder("from-1.jsonl", "from-20001.jsonl");
            assertThat(folder.resolve("out/orders-from-20001.findings.jsonl")).exists();
            assertThat(folder.resolve("scratch")).isEmptyDirectory();
            assertThat(night(database, table, Long.MAX_VALUE, List.of()).unchanged())
                    .as("the next night is compared with it")
                    .isEqualTo(2);
        }
    }

    @Test
    void endIsToldToAllWhoListenOnceItIsKept() throws Exception {
        var table = table();
        table.rows().sql("delete from orders where id > 3").update();
        var heard = new ArrayList<String>();
        try (var database = Database.open(DatabaseAddress.in(folder))) {
            NightReportListener away = result -> {
                throw new IllegalStateException("the mail server does not answer");
            };
            NightReportListener hears = result -> heard.add(database.jdbc()
                    .sql("select state from run where id = ?")
                    .param(result.run())
                    .query(String.class)
                    .single());
            NightReportListener wordless = result -> {
                throw new NullPointerException();
            };
            NightReportListener lacksAClass = result -> {
                throw new NoClassDefFoundError("org/example/Mail");
            };
            var result = night(database, table, Long.MAX_VALUE, List.of(away, wordless, lacksAClass, hears));

            assertThat(heard).containsExactly("DONE");
            assertThat(result.lines()).isEqualTo(3);
            assertThat(told)
                    .filteredOn(said -> said.contains("could not be told"))
                    .extracting(said -> said.replaceFirst(".*could not be told: ", ""))
                    .containsExactly(
                            "the mail server does not answer", "java.lang.NullPointerException", "org/example/Mail");
        }
    }

    /** Tells a person, and cannot. */
    private static final class BrokenWords implements NightListener, NightReportListener {

        @Override
        public void note(String sentence) {}

        @Override
        public void lines(long more) {}

        @Override
        public void over(NightResult result) {
            throw new IllegalStateException("no more room for words");
        }
    }

    @Test
    void whoCalledForTheNightAndCouldNotTellOfItFailsAfterAllOthersHeard() throws Exception {
        var table = table();
        table.rows().sql("delete from orders where id > 3").update();
        var heard = new ArrayList<String>();
        var words = new BrokenWords();
        try (var database = Database.open(DatabaseAddress.in(folder))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> night(database, table, words, List.of(words, result -> heard.add(result.run()))))
                    .withMessage("no more room for words");
            assertThat(heard).hasSize(1);
        }
    }

    @Test
    void aPartUnderAnotherNameThanItsPlaceFailsTheNight() throws Exception {
        var named = table();
        named.rows().sql("delete from orders where id > 3").update();
        var table = new Table(named.rows(), named.scratch(), named.opened(), "x-");
        try (var database = Database.open(DatabaseAddress.in(folder))) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> night(database, table, Long.MAX_VALUE, List.of()))
                    .withStackTraceContaining("x-from-1.jsonl for its part orders/from-1.jsonl");
            assertThat(folder.resolve("scratch")).isEmptyDirectory();
        }
    }

    private Table table() throws IOException {
        var source = new DriverManagerDataSource("jdbc:sqlite:" + folder.resolve("orders.db"));
        var rows = JdbcClient.create(source);
        rows.sql("create table orders (id integer primary key, consignee text, destination text, description text)")
                .update();
        rows.sql("""
                with recursive n(id) as (select 1 union all select id + 1 from n where id < ?)
                insert into orders select id, 'Alfa LLC ' || id, case when id in (2, 39999) then 'IR' else 'DE' end,
                  case when id in (2, 39999) then 'Two-stroke aircraft engine' else 'Ceramic wall tiles' end from n""").param(ROWS).update();
        return new Table(rows, Files.createDirectories(folder.resolve("scratch")), new ArrayList<>(), "");
    }

    private static long keptLines(Database database) {
        return database.jdbc().sql("""
                        select (select count(*) from screened_line) + (select coalesce(sum(length(ids)), 0) / 8 from clear_lines)""").query(Long.class).single();
    }

    private NightResult night(Database database, NightSource source, long cutAt, List<NightReportListener> listeners)
            throws Exception {
        return night(database, source, new Words(told, cutAt), listeners);
    }

    private NightResult night(
            Database database, NightSource source, NightListener words, List<NightReportListener> listeners)
            throws Exception {
        var plan = new NightPlan(
                source, folder.resolve("out"), EnumSet.of(OutputFormat.JSONL), GivenFacts.NONE, NightPlan.ALL, 2);
        var audit = new AuditLog(database, Clock.systemUTC(), folder.resolve("heads.txt"));
        return new NightJob(database, DatabaseAddress.in(folder), audit, Clock.systemUTC(), List.of())
                .run(plan, NightSourceTests::engine, words, listeners);
    }

    private static Engine engine(LocalDate day) {
        try {
            var rulebook = OneRulebook.EMBEDDED;
            return Engine.of(ManifestReader.of(WordLists.bundled()), rulebook, rulebook.ownLists(), day);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    /** Cuts the night off after some lines. */
    private static final class Words implements NightListener {

        private final List<String> told;
        private final long cutAt;
        private final AtomicLong lines = new AtomicLong();

        private Words(List<String> told, long cutAt) {
            this.told = told;
            this.cutAt = cutAt;
        }

        @Override
        public void note(String sentence) {
            told.add(sentence);
        }

        @Override
        public void lines(long more) {
            if (lines.addAndGet(more) > cutAt) {
                throw new IllegalStateException("cut");
            }
        }
    }
}

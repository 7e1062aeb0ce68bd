package dev.tidewaiter.nightly;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.manifest.GivenFacts;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.report.OutputFormat;
import dev.tidewaiter.rulebook.OneRulebook;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.screening.CountingScreener;
import dev.tidewaiter.screening.Program;
import dev.tidewaiter.service.Engine;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.io.TempDir;

/** Nights that are cut in the middle of a file, on SQLite, and what is kept of each. */
abstract class CutNightFixture {

    /** A night that is stopped here has kept lines, which it does some thousand at a time. */
    static final int CUT_AT = 4_000;

    private static final String HEADINGS = "Shipment,Consignee,Address,Description,HS code,Destination,Export date\n";

    /** A shipment is a few of these in turn. */
    private static final List<String> GOODS = List.of(
            "Ceramic wall tiles,690721,DE",
            "Two-stroke aircraft engine,840710,IR",
            "Outer rotor motor,850131,KG",
            "Airscrew,880710,KG",
            "Flight board,853710,KG",
            "Ceramic wall tiles,690721,",
            "Roasted coffee,090121,FR");

    private final Rulebook rulebook = OneRulebook.EMBEDDED;
    private final ManifestReader reader = ManifestReader.of(WordLists.bundled());
    final Queue<GoodsLine> judged = new ConcurrentLinkedQueue<>();
    final Queue<String> notes = new ConcurrentLinkedQueue<>();
    Program program = new Program("1", "a build's hash");

    @TempDir
    Path folder;

    /** Writes a file that is cut in its first part, and one that is done before. */
    void write() throws IOException {
        write(CUT_AT + 1_000);
    }

    void write(int rows) throws IOException {
        var table = new StringBuilder(HEADINGS);
        for (int i = 0; i < rows; i++) {
            var goods = GOODS.get(i % GOODS.size()).split(",", -1);
            var who = i % 11 == 0 ? "Xiamen Limbach Aircraft Engine Co Ltd" : i % 5 == 1 ? "ditto" : "Alfa " + i % 40;
            table.append("S-%d,%s,%d Main Street,%s,%s,%s,2026-03-%02d%n"
                    .formatted(i / 6, who, i % 9, goods[0], goods[1], goods[2], i % 28 + 1));
            if (i % 1_000 == 999) {
                table.append("Total,,,,,,\n");
            }
        }
        Files.writeString(folder.resolve("big.csv"), table);
        Files.writeString(folder.resolve("a-few.csv"), table.substring(0, table.indexOf("\n", 3_000) + 1));
    }

    void stopped(Path night, long atLine) {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> night(night, atLine))
                .withMessageContaining("call it again and it goes on");
    }

    void night(Path night, long stopAt) throws Exception {
        Files.createDirectories(night);
        var address = DatabaseAddress.in(night);
        try (var database = Database.open(address)) {
            var audit = new AuditLog(database, Clock.systemUTC(), night.resolve("heads.txt"));
            new NightJob(database, address, audit, Clock.systemUTC(), List.of())
                    .run(plan(night), this::engine, new Stopping(stopAt, new AtomicLong(), notes), List.of());
        }
    }

    NightPlan plan(Path night) {
        var files = new LinkedHashMap<Path, String>();
        for (var name : List.of("a-few", "big")) {
            files.put(folder.resolve(name + ".csv"), name);
        }
        return new NightPlan(
                new FilesOfNight(folder.toString(), files),
                night.resolve("out"),
                EnumSet.of(OutputFormat.JSONL, OutputFormat.CSV, OutputFormat.HTML, OutputFormat.XLSX),
                GivenFacts.NONE,
                NightPlan.ALL,
                2);
    }

    Engine engine(LocalDate day) {
        var designations = rulebook.designations(rulebook.ownLists(), day);
        var screener = CountingScreener.of(program, rulebook, designations, day, judged::add);
        return new Engine(reader.watching(screener::tells), rulebook, designations, screener);
    }

    private record Stopping(long at, AtomicLong lines, Queue<String> notes) implements NightListener {

        @Override
        public void note(String sentence) {
            notes.add(sentence);
        }

        @Override
        public void lines(long more) {
            if (lines.addAndGet(more) > at) {
                throw new IllegalStateException("cut");
            }
        }
    }

    /** How many lines are kept of the file under way. */
    static long kept(Path night) throws IOException {
        return asked(
                night,
                "select coalesce(sum(lines_block + lines_hold + lines_cannot_check + lines_review + lines_clear), 0) from run_file where state <> 'DONE'");
    }

    static long asked(Path night, String sql) throws IOException {
        try (var database = Database.open(DatabaseAddress.in(night))) {
            return database.jdbc().sql(sql).query(Long.class).single();
        }
    }

    /** All that is kept of a night's lines and files. */
    static List<String> told(Path night) throws IOException {
        try (var database = Database.open(DatabaseAddress.in(night))) {
            var told = new ArrayList<String>();
            for (var sql : List.of(
                    "select file, number, line, sheet, sheet_row, verdict, json, as_read from screened_line order by file, number",
                    "select number, state, lines_block, lines_hold, lines_cannot_check, lines_review, lines_clear, rows_read, rows_skipped, rows_rejected, fingerprint, account from run_file order by number",
                    "select file, sheet, sheet_row, kind, reason from passed_row order by file, sheet_row",
                    "select id, kind, line, rule, severity, state from finding order by id")) {
                database.jdbc()
                        .sql(sql)
                        .query((row, n) -> {
                            var text = new StringBuilder();
                            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                text.append(String.valueOf(row.getString(i)).replace(night.toString(), ""))
                                        .append('|');
                            }
                            return text.toString();
                        })
                        .list()
                        .forEach(told::add);
            }
            told.add(String.join(
                    "",
                    database.jdbc()
                            .sql("select ids from clear_lines order by file, number")
                            .query((row, n) -> HexFormat.of().formatHex(row.getBytes(1)))
                            .list()));
            return told;
        }
    }
}

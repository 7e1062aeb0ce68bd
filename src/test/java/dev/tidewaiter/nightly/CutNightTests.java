package dev.tidewaiter.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.manifest.GivenFacts;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.report.OutputFormat;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A night that is cut in the middle of a file and gone on with is, to the byte, the night that was never cut; and what was judged and kept
 * before is judged no second time. What a sheet remembers from the rows above stands before the cut: groups, "as above", the other lines of
 * a shipment, lines that say the same.
 */
class CutNightTests {

    private static final int ROWS = 8_000;
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

    private final Rulebook rulebook;
    private final ManifestReader reader = ManifestReader.of(WordLists.bundled());
    private final Queue<GoodsLine> judged = new ConcurrentLinkedQueue<>();
    private final Queue<String> notes = new ConcurrentLinkedQueue<>();
    private Program program = new Program("1", "a build's hash");

    @TempDir
    private Path folder;

    CutNightTests() throws Exception {
        this.rulebook = Rulebook.embedded();
    }

    @Test
    void nightThatIsCutTwiceIsTheNightThatNeverWas() throws Exception {
        write();
        var once = folder.resolve("once");
        var cut = folder.resolve("cut");
        night(once, Long.MAX_VALUE);
        int all = judged.size();
        long lines = asked(once, "select count(*) from screened_line")
                + asked(once, "select sum(length(ids)) / 8 from clear_lines");

        judged.clear();
        stopped(cut, 4_000);
        long first = kept(cut);
        assertThat(first).as("lines of the file under way").isPositive();
        assertThat(asked(cut, "select count(*) from line_answers")).isPositive();
        judged.clear();
        stopped(cut, 7_400);
        long second = kept(cut);
        assertThat(second).isGreaterThan(first);
        judged.clear();
        night(cut, Long.MAX_VALUE);

        assertThat(judged.size())
                .as("of %d lines, of which %d are kept, only the others are judged", lines, second)
                .isLessThanOrEqualTo((int) (all - second));
        assertThat(asked(cut, "select count(*) from line_answers"))
                .as("nothing of them is left")
                .isZero();
        var told = told(cut);
        var toldOnce = told(once);
        assertThat(told).hasSameSizeAs(toldOnce);
        for (int i = 0; i < told.size(); i++) {
            assertThat(told.get(i)).isEqualTo(toldOnce.get(i)); // one at a time: all of them would hide which
        }
        try (var files = Files.list(once.resolve("out"))) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                var other = cut.resolve("out").resolve(name);
                if (name.equals("summary.json")) { // it names the folder
                    assertThat(Files.readString(other).replace(cut.toString(), once.toString()))
                            .isEqualTo(Files.readString(file));
                } else if (!name.startsWith("night.")
                        && !name.startsWith("morning.")) { // they name the run and its hours
                    assertThat(other).hasSameBinaryContentAs(file);
                }
            }
        }
    }

    @Test
    void lineThatReadsOtherwiseThanBeforeTheCutIsJudged() throws Exception {
        write();
        var cut = folder.resolve("cut");
        stopped(cut, 4_000);
        try (var database = Database.open(DatabaseAddress.in(cut))) {
            // as if each line had had other texts: of the bytes the first four say how many there are, the next are of
            // the first line's texts
            database.jdbc()
                    .sql(
                            "update line_answers set answers = substr(answers, 1, 4) || x'00000001' || substr(answers, 9) where number = (select min(number) from line_answers)")
                    .update();
        }
        judged.clear();
        night(cut, Long.MAX_VALUE);

        assertThat(judged)
                .anyMatch(line -> line.row() == 2 && line.sheet().file().equals("big.csv"));
        assertThat(judged)
                .noneMatch(line -> line.row() == 3 && line.sheet().file().equals("big.csv"));
    }

    @Test
    void answersThatCannotBeReadStopNoNight() throws Exception {
        write();
        var cut = folder.resolve("cut");
        var once = folder.resolve("once");
        night(once, Long.MAX_VALUE);
        stopped(cut, 4_000);
        try (var database = Database.open(DatabaseAddress.in(cut))) {
            database.jdbc()
                    .sql("update line_answers set answers = substr(answers, 1, length(answers) - 10)")
                    .update();
        }
        notes.clear();
        night(cut, Long.MAX_VALUE);

        assertThat(notes).filteredOn(note -> note.contains("cannot be read")).hasSize(1);
        assertThat(told(cut)).isEqualTo(told(once));
    }

    @Test
    void aProgramThatIsNotToldFromTheNextKeepsNone() throws Exception {
        program = new Program("development", "not hashed");
        write();
        var cut = folder.resolve("cut");
        stopped(cut, 4_000);

        assertThat(asked(cut, "select count(*) from line_answers")).isZero();
        night(cut, Long.MAX_VALUE);
        assertThat(asked(cut, "select count(*) from run where state = 'DONE'")).isEqualTo(1);
    }

    private void write() throws IOException {
        var table = new StringBuilder(HEADINGS);
        for (int i = 0; i < ROWS; i++) {
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

    private void stopped(Path night, long atLine) {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> night(night, atLine))
                .withMessageContaining("call it again and it goes on");
    }

    private void night(Path night, long stopAt) throws Exception {
        Files.createDirectories(night);
        var address = DatabaseAddress.in(night);
        try (var database = Database.open(address)) {
            var audit = new AuditLog(database, Clock.systemUTC(), night.resolve("heads.txt"));
            new NightJob(database, address, audit, Clock.systemUTC(), List.of())
                    .run(plan(night), this::engine, new Stopping(stopAt, new AtomicLong(), notes), List.of());
        }
    }

    private NightPlan plan(Path night) {
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

    private Engine engine(LocalDate day) {
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
    private static long kept(Path night) throws IOException {
        return asked(
                night,
                "select coalesce(sum(lines_block + lines_hold + lines_cannot_check + lines_review + lines_clear), 0) from run_file where state <> 'DONE'");
    }

    private static long asked(Path night, String sql) throws IOException {
        try (var database = Database.open(DatabaseAddress.in(night))) {
            return database.jdbc().sql(sql).query(Long.class).single();
        }
    }

    /** All that is kept of a night's lines and files. */
    private static List<String> told(Path night) throws IOException {
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

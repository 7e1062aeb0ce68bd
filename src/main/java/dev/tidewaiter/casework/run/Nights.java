package dev.tidewaiter.casework.run;

import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.FoundInRuns;
import dev.tidewaiter.casework.finding.Severities;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.screening.id.LineId;
import dev.tidewaiter.wording.English;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of nights beyond what is kept of every run: their files' places and accounts, and which lines were clear. */
public final class Nights {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final JsonMapper JSON = new JsonMapper();

    private final Database database;

    public Nights(Database database) {
        this.database = database;
    }

    /**
     * A night that was cut off.
     *
     * @param run     its id
     * @param basis   what its answers rest on, and what it was asked for
     * @param begunAt when it was begun, in milliseconds since 1970
     */
    public record Unfinished(String run, String basis, long begunAt) {}

    /**
     * A file of a night.
     *
     * @param number   its place, from 0
     * @param path     where it is
     * @param baseName what the names of its results begin with
     */
    public record NightFile(int number, String path, String baseName) {

        /** Its name without folders. */
        public String name() {
            return String.valueOf(Path.of(path).getFileName());
        }
    }

    /**
     * A row that became no line.
     *
     * @param rejected whether it should have
     */
    public record PassedRow(String sheet, int row, boolean rejected, String reason) {}

    /**
     * A file that was read to its end.
     *
     * @param sha256      its hash
     * @param fingerprint the hash of everything its answers depend on
     * @param account     its part of the summary, with what could not be checked, as JSON
     * @param rows        how many rows were read
     */
    public record FileOfNight(String sha256, String fingerprint, String account, long rows) {}

    /**
     * A line that is not clear.
     *
     * @param id        eight bytes of its id
     * @param verdict   its verdict
     * @param unsettled the worst that no decision in force answers; null when all of it is answered
     */
    public record OpenLine(
            long id, Verdict verdict, @Nullable Verdict unsettled) {}

    /** The newest night of a source that is not over. */
    public Optional<Unfinished> unfinished(String source) {
        return database.jdbc()
                .sql("""
                        select id, basis, created_at from run where kind = 'NIGHT' and source = :source and state in ('QUEUED', 'RUNNING')
                        order by created_at desc, id limit 1""")
                .param("source", source)
                .query((row, n) -> new Unfinished(row.getString(1), String.valueOf(row.getString(2)), row.getLong(3)))
                .optional();
    }

    /** The night of a source that was done last, other than this one. */
    public Optional<String> lastDone(String source, String besides) {
        return database.jdbc()
                .sql("""
                        select id from run where kind = 'NIGHT' and source = :source and state = 'DONE' and id <> :besides
                        order by created_at desc, id limit 1""")
                .param("source", source)
                .param("besides", besides)
                .query(String.class)
                .optional();
    }

    /** When the last night of any source that was done began, in milliseconds since 1970. */
    public OptionalLong lastDone() {
        var begun = database.jdbc()
                .sql("select max(created_at) from run where kind = 'NIGHT' and state = 'DONE'")
                .query((row, n) -> row.getLong(1))
                .single();
        return begun == 0 ? OptionalLong.empty() : OptionalLong.of(begun);
    }

    /** Keeps where a night's files are, beside the run itself. */
    public void plan(String run, String basis, List<NightFile> files) {
        database.jdbc()
                .sql("update run set basis = :basis where id = :run")
                .param("basis", basis)
                .param("run", run)
                .update();
        for (var file : files) {
            database.jdbc()
                    .sql("update run_file set path = :path, base_name = :base where run = :run and number = :number")
                    .param("path", file.path())
                    .param("base", file.baseName())
                    .param("run", run)
                    .param("number", file.number())
                    .update();
        }
    }

    /** A night's files in their order. */
    public List<NightFile> files(String run) {
        return database.jdbc()
                .sql("select number, path, base_name from run_file where run = :run order by number")
                .param("run", run)
                .query((row, n) -> new NightFile(row.getInt(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** Takes away what was kept of one file, which is then read from its beginning. */
    public void forget(String run, int file) {
        for (var table : List.of("screened_line", "clear_lines", "passed_row", "line_answers")) {
            database.jdbc()
                    .sql("delete from %s where run = :run and file = :file".formatted(table))
                    .param("run", run)
                    .param("file", file)
                    .update();
        }
        new FoundInRuns(database).forget(run, file);
        database.jdbc().sql("""
                        update run_file set state = 'QUEUED', lines_block = 0, lines_hold = 0, lines_cannot_check = 0, lines_review = 0,
                          lines_clear = 0 where run = :run and number = :file""").param("run", run).param("file", file).update();
    }

    /**
     * Keeps what came of a file that was read to its end.
     *
     * @param read what came of it
     * @param passed its rows that became no lines
     */
    public void fileDone(String run, int file, FileOfNight read, List<PassedRow> passed) {
        long rejected = passed.stream().filter(PassedRow::rejected).count();
        database.jdbc()
                .sql("""
                        update run_file set state = 'DONE', sha256 = :sha256, fingerprint = :fingerprint, account = :account,
                          rows_read = :read, rows_skipped = :skipped, rows_rejected = :rejected where run = :run and number = :file""")
                .param("sha256", read.sha256())
                .param("fingerprint", read.fingerprint())
                .param("account", read.account())
                .param("read", read.rows())
                .param("skipped", passed.size() - rejected)
                .param("rejected", rejected)
                .param("run", run)
                .param("file", file)
                .update();
        PassedRows.write(database, run, file, passed, ROWS_AT_ONCE);
    }

    /** What came of a night's files, in their order. */
    public List<FileOutcome> outcomes(String run) {
        return database.jdbc()
                .sql("select path, account, fingerprint, rejected from run_file where run = :run order by number")
                .param("run", run)
                .query((row, n) ->
                        FileOutcome.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /**
     * The files whose rows do not add up: read are as many as are screened, skipped and rejected, by what is kept of each. A sentence
     * each; empty when all is well.
     */
    public List<String> unreconciled(String run) {
        var wrong = new ArrayList<String>();
        database.jdbc().sql("""
                        select path, rows_read, lines_block + lines_hold + lines_cannot_check + lines_review, lines_clear,
                          (select count(*) from screened_line s where s.run = f.run and s.file = f.number),
                          (select coalesce(sum(length(ids)), 0) / 8 from clear_lines c where c.run = f.run and c.file = f.number),
                          (select count(*) from passed_row p where p.run = f.run and p.file = f.number), state
                        from run_file f where run = :run and rejected is null order by number""").param("run", run).query(row -> {
            long read = row.getLong(2);
            long counted = row.getLong(3) + row.getLong(4);
            long kept = row.getLong(5) + row.getLong(6);
            long passed = row.getLong(7);
            if (!"DONE".equals(row.getString(8))) {
                wrong.add("%s was not read to its end.".formatted(row.getString(1)));
            } else if (counted != kept || read != kept + passed) {
                wrong.add(English.format(
                        "%s: %,d rows were read, but %,d lines are counted, %,d kept, and %,d rows were passed over.",
                        row.getString(1), read, counted, kept, passed));
            }
        });
        return wrong;
    }

    /** The lines of a night that are not clear, and what of each is still to be answered. */
    public List<OpenLine> openLines(String run, long since) {
        var unsettled = FindingState.UNSETTLED.stream().map(Enum::name).toList();
        return database.jdbc()
                .sql("""
                        select s.line, s.verdict, min(case when f.state in (:unsettled) then f.rank else 99 end)
                        from screened_line s left join finding f on f.line = s.line and f.seen_at >= :since
                        where s.run = :run group by s.file, s.number, s.line, s.verdict""")
                .param("unsettled", unsettled)
                .param("since", since)
                .param("run", run)
                .query((row, n) -> new OpenLine(
                        LineId.parse(row.getString(1)).shortened(),
                        Verdict.valueOf(row.getString(2)),
                        Severities.verdict(row.getInt(3))))
                .list();
    }

    /** The ids of a night's clear lines, eight bytes each, sorted. */
    public long[] clearLines(String run) {
        var parts = database.jdbc()
                .sql("select ids from clear_lines where run = :run")
                .param("run", run)
                .query((row, n) -> row.getBytes(1))
                .list();
        var all = LongBuffer.allocate(
                parts.stream().mapToInt(part -> part.length / Long.BYTES).sum());
        parts.forEach(part -> all.put(ByteBuffer.wrap(part).asLongBuffer()));
        Arrays.sort(all.array());
        return all.array();
    }

    /** Forgets which lines were clear in a source's nights before this one: the next is compared with this. */
    public void dropClearLinesBefore(String source, String run) {
        database.jdbc().sql("""
                        delete from clear_lines where run in
                          (select id from run where kind = 'NIGHT' and source = :source and id <> :run)""").param("source", source).param("run", run).update();
    }

    /**
     * How a night's lines that are not clear differ from the night before.
     *
     * @param fresh     were not there
     * @param worse     had a better verdict, or an answer that no longer holds
     * @param better    had a worse one
     * @param unchanged had the same
     * @param settled   are answered wholly by decisions in force
     */
    public record Changes(long fresh, long worse, long better, long unchanged, long settled) {}

    /** Keeps what a night changed. */
    public void changes(String run, Changes changes) {
        database.jdbc()
                .sql("update run set changes = :changes where id = :run")
                .param("changes", JSON.writeValueAsString(changes))
                .param("run", run)
                .update();
    }

    /** What a night changed; empty while it is not done. */
    public Optional<Changes> changes(String run) {
        return database.jdbc()
                .sql("select changes from run where id = :run and changes is not null")
                .param("run", run)
                .query(String.class)
                .optional()
                .map(kept -> JSON.readValue(kept, Changes.class));
    }

    /** Keeps the hash of everything a night's answers depend on. */
    public void fingerprint(String run, String fingerprint) {
        database.jdbc()
                .sql("update run set fingerprint = :fingerprint where id = :run")
                .param("fingerprint", fingerprint)
                .param("run", run)
                .update();
    }
}

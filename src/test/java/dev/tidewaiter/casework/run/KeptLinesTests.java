package dev.tidewaiter.casework.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.finding.FoundLines;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;
import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.Verdict;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a run that was cut off is gone on with, as long as its file is read as it was. */
class KeptLinesTests {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void begin() {
        database = TestDatabases.sqlite(folder);
        new Runs(database, CLOCK)
                .add(new NewRun("job", RunKind.JOB, "job", "ann", Map.of(), List.of("may.xlsx"), null, null));
        keep("tiles", "engine");
    }

    @AfterEach
    void end() {
        database.close();
    }

    private void keep(String... descriptions) {
        keepOf("job", descriptions);
    }

    private void keepOf(String run, String... descriptions) {
        var audit = new AuditLog(database, CLOCK, folder.resolve("heads"));
        var writer = new LineWriter(database, CLOCK, audit, run, 0, KeptLines.of(database, run, 0));
        for (var description : descriptions) {
            var line = FoundLines.line(FoundLines.party("Limbach Motors", "DE"), description);
            boolean clear = !description.contains("engine");
            var findings =
                    clear ? List.<Finding>of() : List.of(FoundLines.finding(Severity.HOLD, line, FoundLines.entry()));
            writer.line(new ScreenedLine(line, clear ? Verdict.CLEAR : Verdict.HOLD, findings, List.of(), List.of()));
        }
        writer.finish();
    }

    private KeptLines kept() {
        return KeptLines.of(database, "job", 0);
    }

    @Test
    void whatIsKeptComesAgainAndIsNotKeptTwice() {
        keep("tiles", "engine", "second engine");
        assertThat(kept().count()).isEqualTo(3);
        keep("tiles", "engine", "second engine", "cups");
        assertThat(kept().count()).isEqualTo(4);
    }

    @Test
    void aLineBehindTheLastThatIsNotClearIsComparedToo() {
        keep("tiles", "engine", "cups", "plates");
        assertThatExceptionOfType(KeptLines.ReadOtherwise.class)
                .as("found where a clear line was")
                .isThrownBy(() -> keep("tiles", "engine", "second engine", "plates"));
        assertThatExceptionOfType(KeptLines.ReadOtherwise.class)
                .as("clear as before, but another")
                .isThrownBy(() -> keep("tiles", "engine", "cups", "saucers"));
        keep("tiles", "engine", "cups", "plates", "second engine");
        assertThat(kept().count()).isEqualTo(5);
    }

    @Test
    void whereAllAreClearTheyAreComparedToo() {
        new Runs(database, CLOCK)
                .add(new NewRun("clear", RunKind.JOB, "clear", "ann", Map.of(), List.of("june.xlsx"), null, null));
        keepOf("clear", "tiles", "cups");
        assertThatExceptionOfType(KeptLines.ReadOtherwise.class)
                .isThrownBy(() -> keepOf("clear", "tiles", "engine", "plates"));
    }

    @Test
    void whatIsCountedAndNotKeptEndsIt() {
        database.jdbc().sql("delete from clear_lines").update();
        assertThatExceptionOfType(KeptLines.ReadOtherwise.class).isThrownBy(this::kept);
    }

    @Test
    void aLineThatIsAnotherThanBeforeEndsIt() {
        assertThatExceptionOfType(KeptLines.ReadOtherwise.class).isThrownBy(() -> keep("tiles", "cups", "engine"));
    }

    @Test
    void aFileThatHasFewerLinesThanAreKeptEndsIt() {
        assertThatExceptionOfType(KeptLines.ReadOtherwise.class).isThrownBy(() -> keep("tiles"));
    }
}

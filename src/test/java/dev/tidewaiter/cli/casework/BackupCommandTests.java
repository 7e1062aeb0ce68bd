package dev.tidewaiter.cli.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.run.NewRun;
import dev.tidewaiter.casework.run.RunKind;
import dev.tidewaiter.casework.run.RunState;
import dev.tidewaiter.casework.run.Runs;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.cli.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup beside a service that works, and what a restore that is refused leaves behind. */
class BackupCommandTests {

    @TempDir
    private Path folder;

    private Path data;
    private Path zip;

    @BeforeEach
    void aServicesFolder() throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        zip = folder.resolve("backup.zip");
        try (var database = Database.open(DatabaseAddress.in(data))) {
            var runs = new Runs(database, Clock.systemUTC());
            for (var state : List.of(RunState.DONE, RunState.RUNNING)) {
                var id = state.name().toLowerCase(java.util.Locale.ROOT);
                runs.add(new NewRun(id, RunKind.JOB, id, "ann", Map.of(), List.of("may.csv"), null, null), state);
            }
            new AuditLog(database, Clock.systemUTC(), data.resolve("audit-head.txt"))
                    .append("ann", "test", "x", Map.of());
        }
        for (var job : List.of("done", "running", "unknown")) {
            for (var file : List.of("in/0/may.csv", "out/0/findings.jsonl", "out/0/.tidewaiter-7-1.spool")) {
                var place = data.resolve("jobs").resolve(job).resolve(file);
                Files.createDirectories(place.getParent());
                Files.writeString(place, job);
            }
        }
    }

    private List<String> files() throws IOException {
        try (var open = new ZipFile(zip.toFile())) {
            return open.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("files/"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void holdsWhatBelongsToItsTablesAndNothingThatIsThereForAWhile() throws IOException {
        var said = Call.of("backup", zip.toString(), "--data", data.toString());
        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.out()).containsPattern("holds \\d+ rows of \\d+ tables and 4 files\\.");
        assertThat(files())
                .containsExactly(
                        "files/audit-head.txt",
                        "files/jobs/done/in/0/may.csv",
                        "files/jobs/done/out/0/findings.jsonl",
                        "files/jobs/running/in/0/may.csv");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(zip)))
                .isEqualTo("rw-------");
        assertThat(said.err()).doesNotContain("replaced");
        var restored = folder.resolve("restored");
        assertThat(Call.of("restore", zip.toString(), "--data", restored.toString())
                        .exitCode())
                .isZero();
        assertThat(Call.of("backup", zip.toString(), "--data", data.toString()).err())
                .contains("The " + zip + " that was there is replaced.");
        assertThat(Call.of("audit", "verify", "--data", restored.toString()).exitCode())
                .isZero();
    }

    @Test
    void keepsTheHeadsOfStepsThatWereTakenOutOfTheLog() {
        try (var database = Database.open(DatabaseAddress.in(data))) {
            var audit = new AuditLog(database, Clock.systemUTC(), data.resolve("audit-head.txt"));
            audit.append("ann", "test", "y", Map.of());
            audit.append("ann", "test", "z", Map.of());
            database.jdbc().sql("delete from audit_step where seq > 1").update();
        }
        Call.of("backup", zip.toString(), "--data", data.toString());
        var restored = folder.resolve("restored");
        Call.of("restore", zip.toString(), "--data", restored.toString());
        var verified = Call.of("audit", "verify", "--data", restored.toString());
        assertThat(verified.out()).contains("broken at step 2").contains("was step 3");
        assertThat(verified.exitCode()).isEqualTo(1);
    }

    @Test
    void aRefusedRestoreLeavesTheFolderAsItWas() throws IOException {
        var none = Files.writeString(folder.resolve("none.zip"), "PK no zip");
        var fresh = folder.resolve("fresh");
        var said = Call.of("restore", none.toString(), "--data", fresh.toString());
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("no backup of this program");
        assertThat(fresh).doesNotExist();
        Files.createDirectories(fresh);
        Files.writeString(fresh.resolve("tidewaiter.yaml"), "# kept\n");
        assertThat(Call.of("restore", none.toString(), "--data", fresh.toString())
                        .exitCode())
                .isEqualTo(2);
        assertThat(fresh).isDirectoryContaining("glob:**/tidewaiter.yaml");
        try (var left = Files.list(fresh)) {
            assertThat(left).hasSize(1);
        }
        assertThat(Call.of("restore", none.toString(), "--data", data.toString())
                        .exitCode())
                .isEqualTo(2);
        assertThat(data.resolve("tidewaiter.db")).isRegularFile();
    }

    @Test
    void aPlaceThatIsNotThereIsToldAsSuch() {
        var said = Call.of("backup", folder.resolve("nowhere/x.zip").toString(), "--data", data.toString());
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(said.err())
                .contains("nowhere")
                .contains("There is no backup")
                .doesNotContain("Exception");
    }
}

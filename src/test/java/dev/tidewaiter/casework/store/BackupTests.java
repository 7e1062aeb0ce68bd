package dev.tidewaiter.casework.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.decision.AnsweredRequests;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.Accounts;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was backed up comes back, into either database, or nothing does. */
class BackupTests {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final AnsweredRequests.Answered ANSWERED =
            new AnsweredRequests.Answered("hash", 201, "/api/v1/decisions/7", "{\"note\":\"安\"}");

    @TempDir
    private Path folder;

    private Path made(Database database, String name) throws IOException, SQLException {
        var root = Files.createDirectories(folder.resolve(name));
        Files.createDirectories(root.resolve("jobs/7"));
        Files.writeString(root.resolve("jobs/7/may.csv"), "umbrellas");
        var zip = folder.resolve(name + ".zip");
        try (var out = Files.newOutputStream(zip)) {
            new Backup(database)
                    .writeTo(
                            out,
                            "tidewaiter test",
                            root,
                            root.resolve("none"),
                            runs -> List.of(root.resolve("jobs/7/may.csv"), root.resolve("jobs/7/gone.csv")));
        }
        return zip;
    }

    private static void someone(Database database, Path heads) {
        var ann = new Accounts(database, CLOCK, new AuditLog(database, CLOCK, heads))
                .add("test", "ann", "Ann 安", AccountRole.OFFICER)
                .account();
        new AnsweredRequests(database, CLOCK).keep(ann.id(), "order-7", ANSWERED);
        database.jdbc()
                .sql(
                        "insert into attachment (sha256, name, media, content, added_by, added_at) values ('a', 'n', 'm', :content, 'ann', 1)")
                .param("content", new byte[] {0, 1, (byte) 0xff})
                .update();
    }

    private void comesBack(Database from, Database into, String name) throws Exception {
        someone(from, folder.resolve(name + "-heads.txt"));
        var target = folder.resolve(name + "-restored");
        var content = new Backup(into).restore(made(from, name), target);
        assertThat(content.files()).isEqualTo(1);
        assertThat(Files.readString(target.resolve("jobs/7/may.csv"))).isEqualTo("umbrellas");
        assertThat(into.jdbc()
                        .sql("select display_name from account")
                        .query(String.class)
                        .list())
                .containsExactly("Ann 安");
        var ann = into.jdbc().sql("select id from account").query(String.class).single();
        assertThat(new AnsweredRequests(into, CLOCK).find(ann, "order-7")).contains(ANSWERED);
        assertThat(into.jdbc()
                        .sql("select content from attachment")
                        .query((row, n) -> row.getBytes(1))
                        .single())
                .containsExactly(0, 1, 0xff);
        assertThat(new AuditLog(into, CLOCK, folder.resolve(name + "-heads.txt"))
                        .verify()
                        .intact())
                .isTrue();
    }

    @Test
    void aFileComesBackAsAFile() throws Exception {
        try (var from = TestDatabases.sqlite(Files.createDirectories(folder.resolve("a")));
                var into = TestDatabases.sqlite(Files.createDirectories(folder.resolve("b")))) {
            comesBack(from, into, "file");
        }
    }

    @Test
    void aFileMovesToAServerAndBack() throws Exception {
        try (var from = TestDatabases.sqlite(Files.createDirectories(folder.resolve("a")));
                var server = TestDatabases.postgresql();
                var into = TestDatabases.sqlite(Files.createDirectories(folder.resolve("b")))) {
            comesBack(from, server, "there");
            new Backup(into).restore(made(server, "back"), folder.resolve("back-restored"));
            assertThat(into.jdbc()
                            .sql("select count(*) from audit_step")
                            .query(Long.class)
                            .single())
                    .isPositive();
        }
    }

    @Test
    void whatIsThereIsNeverOverwritten() throws Exception {
        try (var from = TestDatabases.sqlite(Files.createDirectories(folder.resolve("a")))) {
            someone(from, folder.resolve("heads.txt"));
            var zip = made(from, "full");
            assertThatThrownBy(() -> new Backup(from).restore(zip, folder.resolve("x")))
                    .isInstanceOf(Backup.NoBackup.class)
                    .hasMessageContaining("in use already");
        }
    }

    @Test
    void aFileThatIsNoBackupRestoresNothing() throws Exception {
        var none = Files.writeString(folder.resolve("none.zip"), "PK no zip");
        try (var into = TestDatabases.sqlite(Files.createDirectories(folder.resolve("b")))) {
            assertThatThrownBy(() -> new Backup(into).restore(none, folder.resolve("x")))
                    .isInstanceOf(Backup.NoBackup.class)
                    .hasMessageContaining("no backup of this program");
        }
    }

    @Test
    void aBackupOfAnotherVersionNamesTheProgramThatRestoresIt() throws Exception {
        try (var from = TestDatabases.sqlite(Files.createDirectories(folder.resolve("a")));
                var into = TestDatabases.sqlite(Files.createDirectories(folder.resolve("b")))) {
            from.jdbc().sql("""
                            insert into flyway_schema_history
                              (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                            select 9000, '9000', 'of tomorrow', 'SQL', 'V9000__of_tomorrow.sql', 1, installed_by, 1, success
                            from flyway_schema_history where installed_rank = 1""").update();
            var zip = made(from, "tomorrow");
            assertThatThrownBy(() -> new Backup(into).restore(zip, folder.resolve("x")))
                    .isInstanceOf(Backup.NoBackup.class)
                    .hasMessageContaining("another version of the database (9000")
                    .hasMessageContaining("Restore it with the program that made it (tidewaiter test)");
            assertThat(into.isUnused()).isTrue();
            assertThat(folder.resolve("x")).doesNotExist();
        }
    }

    /** Whoever makes up a backup writes nowhere else by it. */
    @Test
    void aFileOutsideTheDataFolderIsNotWritten() throws Exception {
        try (var from = TestDatabases.sqlite(Files.createDirectories(folder.resolve("a")));
                var into = TestDatabases.sqlite(Files.createDirectories(folder.resolve("b")))) {
            someone(from, folder.resolve("heads.txt"));
            var forged = folder.resolve("forged.zip");
            try (var zip = new ZipFile(made(from, "whole").toFile());
                    var out = new ZipOutputStream(Files.newOutputStream(forged))) {
                for (var entry : Collections.list(zip.entries())) {
                    out.putNextEntry(new ZipEntry(entry.getName().replace("jobs/7/may.csv", "../may.csv")));
                    zip.getInputStream(entry).transferTo(out);
                }
            }
            assertThatThrownBy(() -> new Backup(into).restore(forged, folder.resolve("deep/x")))
                    .isInstanceOf(Backup.NoBackup.class)
                    .hasMessageContaining("outside the data folder. Nothing was restored.");
            assertThat(into.isUnused()).isTrue();
            assertThat(folder.resolve("deep/may.csv")).doesNotExist();
            new Backup(into)
                    .restore(folder.resolve("whole.zip"), folder.resolve("deep/../y")); // a folder by a way round
            assertThat(folder.resolve("y/jobs/7/may.csv")).exists();
        }
    }

    @Test
    void headsThatWereKeptAsideAreInIt() throws Exception {
        var heads = Files.writeString(folder.resolve("audit-head.txt"), "");
        Files.writeString(folder.resolve("audit-head.txt.1"), "no head at all");
        Files.createDirectory(folder.resolve("audit-head.txt.2"));
        var zip = folder.resolve("aside.zip");
        try (var from = TestDatabases.sqlite(Files.createDirectories(folder.resolve("a")));
                var into = TestDatabases.sqlite(Files.createDirectories(folder.resolve("b")));
                var out = Files.newOutputStream(zip)) {
            new Backup(from).writeTo(out, "tidewaiter test", folder, heads, runs -> List.of());
            out.flush();
            new Backup(into).restore(zip, folder.resolve("restored"));
        }
        assertThat(folder.resolve("restored/audit-head.txt.1")).hasContent("no head at all");
    }

    @Test
    void aHeadOfAStepThatCameMeanwhileIsLeftOut() throws Exception {
        var heads = folder.resolve("audit-head.txt");
        var zip = folder.resolve("meanwhile.zip");
        try (var from = TestDatabases.sqlite(Files.createDirectories(folder.resolve("a")));
                var into = TestDatabases.sqlite(Files.createDirectories(folder.resolve("b")))) {
            var log = new AuditLog(from, CLOCK, heads);
            log.append("ann", "test", "x", Map.of());
            try (var out = new FilterOutputStream(Files.newOutputStream(zip)) {
                @Override
                public void write(byte[] bytes, int start, int length) throws IOException {
                    if (log.head().seq() == 1) { // the first table is begun, so the moment is fixed
                        log.append("ann", "test", "y", Map.of());
                    }
                    super.write(bytes, start, length);
                }
            }) {
                new Backup(from).writeTo(out, "tidewaiter test", folder, heads, runs -> List.of());
            }
            assertThat(Files.readAllLines(heads)).hasSize(2);
            var restored = folder.resolve("restored");
            new Backup(into).restore(zip, restored);
            assertThat(Files.readAllLines(restored.resolve("audit-head.txt"))).hasSize(1);
            var verified = new AuditLog(into, CLOCK, restored.resolve("audit-head.txt")).verify();
            assertThat(verified.intact()).as(verified.sentence()).isTrue();
        }
    }

    @Test
    void aBackupSeesOneMomentWhileOthersWrite() throws Exception {
        try (var from = TestDatabases.sqlite(Files.createDirectories(folder.resolve("a")));
                var moment = from.snapshot()) {
            try (var first = moment.createStatement().executeQuery("select count(*) from account")) {
                assertThat(first.getLong(1)).isZero();
            }
            someone(from, folder.resolve("heads.txt"));
            try (var again = moment.createStatement().executeQuery("select count(*) from account")) {
                assertThat(again.getLong(1)).isZero();
            }
            moment.rollback();
        }
    }
}

package dev.tidewaiter.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.store.Backup;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A night that is cut in the middle of a file and gone on with is, to the byte, the night that was never cut; and what was judged and kept
 * before is judged no second time. What a sheet remembers from the rows above stands before the cut: groups, "as above", the other lines of
 * a shipment, lines that say the same.
 */
class CutNightTests extends CutNightFixture {

    @Test
    void nightThatIsCutTwiceIsTheNightThatNeverWas() throws Exception {
        write(8_000);
        var once = folder.resolve("once");
        var cut = folder.resolve("cut");
        night(once, Long.MAX_VALUE);
        int all = judged.size();
        long lines = asked(once, "select count(*) from screened_line")
                + asked(once, "select sum(length(ids)) / 8 from clear_lines");

        judged.clear();
        stopped(cut, CUT_AT);
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
    void nightThatComesBackFromABackupBeginsTheFileUnderWayAnew() throws Exception {
        beginsTheFileUnderWayAnew(this::bringBack);
    }

    @Test
    void nightWhoseDatabaseEndedWhileItKeptLinesBeginsTheFileUnderWayAnew() throws Exception {
        beginsTheFileUnderWayAnew(night -> {
            try (var database = Database.open(DatabaseAddress.in(night))) {
                for (var table : List.of("batch_step_execution", "batch_job_execution")) {
                    database.jdbc()
                            .sql("update " + table + " set status = 'UNKNOWN' where status = 'FAILED'")
                            .update();
                }
            }
        });
    }

    /** Loses how far a night has come. */
    private interface Loss {
        void of(Path night) throws Exception;
    }

    private void beginsTheFileUnderWayAnew(Loss loss) throws Exception {
        write();
        var once = folder.resolve("once");
        var cut = folder.resolve("cut");
        night(once, Long.MAX_VALUE);
        int all = judged.size();
        stopped(cut, CUT_AT);
        long begun = kept(cut);
        loss.of(cut);
        notes.clear();
        judged.clear();
        night(cut, Long.MAX_VALUE);

        assertThat(begun).isPositive();
        assertThat(notes).contains("Goes on with the night that was cut off.");
        assertThat(judged).as("the file before it was done").hasSizeLessThan(all);
        assertThat(judged)
                .as("the first row of the file under way")
                .anyMatch(line -> line.row() == 2 && line.sheet().file().equals("big.csv"));
        assertThat(told(cut)).isEqualTo(told(once));
        assertThat(asked(cut, "select count(*) from line_answers")).isZero();
    }

    private void bringBack(Path night) throws Exception {
        var zip = folder.resolve("backup.zip");
        try (var database = Database.open(DatabaseAddress.in(night));
                var out = Files.newOutputStream(zip)) {
            new Backup(database).writeTo(out, "test", night, night.resolve("heads.txt"), runs -> List.of());
        }
        var results = folder.resolve("results");
        Files.move(night.resolve("out"), results);
        try (var left = Files.walk(night)) {
            for (var path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        Files.createDirectories(night);
        Files.move(results, night.resolve("out"));
        try (var database = Database.open(DatabaseAddress.in(night))) {
            new Backup(database).restore(zip, night);
        }
    }
}

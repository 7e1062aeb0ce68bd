package dev.tidewaiter.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.run.Nights;
import dev.tidewaiter.casework.run.Runs;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.screening.Program;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was said of the lines of a night that was cut is kept while somebody may go on with it, and can spare work and no more. */
class KeptAnswersTests extends CutNightFixture {

    @Test
    void lineThatReadsOtherwiseThanBeforeTheCutIsJudged() throws Exception {
        write();
        var cut = folder.resolve("cut");
        stopped(cut, CUT_AT);
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
        stopped(cut, CUT_AT);
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
        stopped(cut, CUT_AT);

        assertThat(asked(cut, "select count(*) from line_answers")).isZero();
        night(cut, Long.MAX_VALUE);
        assertThat(asked(cut, "select count(*) from run where state = 'DONE'")).isEqualTo(1);
    }

    /** Nobody goes on with a file that ends in the chunk in which it began, so that nothing is kept for that. */
    @Test
    void nothingIsKeptToGoOnWithAFileThatIsDoneAtOnce() throws Exception {
        write();
        Files.copy(folder.resolve("a-few.csv"), folder.resolve("big.csv"), StandardCopyOption.REPLACE_EXISTING);
        var night = Files.createDirectories(folder.resolve("night"));
        try (var database = Database.open(DatabaseAddress.in(night))) {
            database.jdbc()
                    .sql(
                            "create trigger none before insert on line_answers begin select raise(abort, 'nobody needs it'); end")
                    .update();
        }
        night(night, Long.MAX_VALUE);
        assertThat(asked(night, "select count(*) from screened_line")).isPositive();
    }

    /** All ways on which nobody goes on any more: other rules, lists or program, a file that changed or cannot be read, a run begun anew. */
    @ParameterizedTest
    @ValueSource(strings = {"given up", "file", "run"})
    void nothingIsKeptWhereNobodyGoesOn(String way) throws Exception {
        write();
        var cut = folder.resolve("cut");
        stopped(cut, CUT_AT);
        assertThat(asked(cut, "select count(*) from line_answers")).isPositive();
        if (way.equals("given up")) {
            program = new Program("2", "another build's hash");
            night(cut, Long.MAX_VALUE);
            assertThat(asked(cut, "select count(*) from run where state = 'FAILED'"))
                    .isEqualTo(1);
        } else {
            int file = (int) asked(cut, "select min(file) from line_answers");
            try (var database = Database.open(DatabaseAddress.in(cut))) {
                var run = database.jdbc()
                        .sql("select id from run")
                        .query(String.class)
                        .single();
                if (way.equals("file")) {
                    new Nights(database).forget(run, file);
                } else {
                    new Runs(database, Clock.systemUTC()).forget(run);
                }
            }
        }

        assertThat(asked(cut, "select count(*) from line_answers")).isZero();
    }
}

package dev.tidewaiter.casework.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.store.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was said of a file's lines comes back by the number of each, while its texts are what they were. */
abstract class FileAnswersTests {

    @TempDir
    Path folder;

    private Database database;

    abstract Database database();

    @BeforeEach
    void begin() {
        database = database();
        new Runs(database, Clock.systemUTC())
                .add(new NewRun(
                        "night", RunKind.NIGHT, "in", "batch", Map.of(), List.of("a.csv", "b.csv"), null, null));
        for (long last : new long[] {3, 5}) {
            var answers = new AnswersToKeep();
            for (long number = last == 3 ? 1 : 4; number <= last; number++) {
                answers.add(number, number * 10, new byte[] {(byte) number, -1});
            }
            ofFile(1).keep(answers);
        }
        ofFile(1).keep(new AnswersToKeep());
    }

    @AfterEach
    void end() {
        database.close();
    }

    private FileAnswers ofFile(int number) {
        return new FileAnswers(database, "night", number);
    }

    @Test
    void ofALineComesBackWhatWasSaidOfIt() {
        for (byte number : new byte[] {4, 1, 5, 3, 2}) {
            assertThat(ofFile(1).of(number, number * 10L)).containsExactly(number, -1);
        }
        assertThat(ofFile(1).of(2, 21)).as("of other texts").isNull();
        assertThat(ofFile(1).of(6, 60)).as("behind all").isNull();
        assertThat(ofFile(0).of(1, 10)).as("of another file").isNull();
    }

    @Test
    void whatIsLetGoOfIsGone() {
        ofFile(0).drop();
        assertThat(ofFile(1).of(1, 10)).isNotNull();
        ofFile(1).drop();
        assertThat(ofFile(1).of(1, 10)).isNull();
    }
}

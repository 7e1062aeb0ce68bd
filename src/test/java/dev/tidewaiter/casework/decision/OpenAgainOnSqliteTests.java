package dev.tidewaiter.casework.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAgainOnSqliteTests extends OpenAgainTests {

    @TempDir
    Path folder;

    @Override
    Database open() {
        return TestDatabases.sqlite(folder);
    }

    /** The first page asks both each time; what proposals cover may be all that is stored. */
    @ParameterizedTest
    @ValueSource(strings = {OpenAgain.COUNT, OpenAgain.NEWEST})
    void nothingElseIsReadForThem(String asked) {
        var plan = database.jdbc()
                .sql("explain query plan " + asked)
                .param("moment", 0)
                .param("most", 5)
                .query((row, n) -> row.getString("detail"))
                .list();
        assertThat(plan)
                .anyMatch(step -> step.matches("SEARCH finding USING (COVERING )?INDEX finding_open_again .*"))
                .noneMatch(step -> step.contains("LAST TERM")) // a bulk of one moment would be sorted for five
                .noneMatch(step -> step.matches("SCAN (finding|decision|decision_covers|[dcn])\\b.*"));
    }

    /** A page of the queue asks for as many findings as it shows: of few the database takes another way than of many. */
    @Test
    void ofManyNothingElseIsReadEither() {
        var plan = database.jdbc()
                .sql("explain query plan " + OpenAgain.AMONG)
                .param(
                        "findings",
                        IntStream.range(0, 50).mapToObj(Integer::toString).toList())
                .query((row, n) -> row.getString("detail"))
                .list();
        assertThat(plan).first().asString().startsWith("SEARCH c USING INDEX decision_covers_finding");
        assertThat(plan).noneMatch(step -> step.startsWith("SCAN"));
    }
}

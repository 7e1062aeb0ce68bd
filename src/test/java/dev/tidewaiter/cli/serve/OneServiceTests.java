package dev.tidewaiter.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;
import dev.tidewaiter.cli.call.CallFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One service has a database at a time: another would take up uploads whose files it has not. */
class OneServiceTests {

    private static final Pattern SQL = Pattern.compile("```sql\n(.*?);\n```", Pattern.DOTALL);

    private static boolean serves(Database database) throws IOException, InterruptedException {
        var served = new AtomicBoolean();
        OneService.over(database, () -> served.set(true));
        return served.get();
    }

    @Test
    void aSecondServiceOverATeamsDatabaseIsRefusedUntilTheFirstIsGone() throws Exception {
        var address = TestDatabases.postgresqlAddress();
        try (var here = Database.open(address);
                var elsewhere = Database.open(address)) {
            OneService.over(
                    here,
                    () -> assertThatExceptionOfType(CallFailed.class)
                            .isThrownBy(() -> serves(elsewhere))
                            .withMessageStartingWith("Another service has this database."));
            assertThat(serves(elsewhere)).as("the first one has stopped").isTrue();
        }
    }

    @Test
    void theStatementOfTheDocumentEndsTheClaimOfOneThatWasCutOff() throws Exception {
        var found = SQL.matcher(Files.readString(Path.of("docs/operate.md")));
        assertThat(found.find()).isTrue();
        var statement = found.group(1);
        var address = TestDatabases.postgresqlAddress();
        try (var here = Database.open(address);
                var elsewhere = Database.open(address)) {
            OneService.over(here, () -> {
                assertThat(elsewhere.jdbc().sql(statement).query(Boolean.class).list())
                        .containsExactly(true);
                assertThat(serves(elsewhere)).isTrue();
            });
        }
    }

    @Test
    void anEmbeddedDatabaseIsItsFolders(@TempDir Path folder) throws Exception {
        try (var database = TestDatabases.sqlite(folder)) {
            assertThat(serves(database)).isTrue();
        }
    }
}

package dev.tidewaiter.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.casework.store.TestDatabases;
import dev.tidewaiter.cli.ProgramProcess;
import dev.tidewaiter.cli.call.CallFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One service has a database at a time: another would take up uploads whose files it has not. */
class OneServiceTests {

    private static final Pattern SQL = Pattern.compile("```sql\n(.*?);\n```", Pattern.DOTALL);

    /** Where nothing was killed the server has nothing to notice; a process of its own waits as long as it does for people. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static boolean serves(DatabaseAddress address) throws IOException, InterruptedException {
        var served = new AtomicBoolean();
        OneService.over(address, PATIENCE, claim -> served.set(true));
        return served.get();
    }

    private static String statement() throws IOException {
        var found = SQL.matcher(Files.readString(Path.of("docs/operate.md")));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static void cutOff(DatabaseAddress address) throws IOException {
        try (var elsewhere = Database.open(address)) {
            assertThat(elsewhere.jdbc().sql(statement()).query(Boolean.class).list())
                    .containsExactly(true);
        }
    }

    @Test
    void aSecondServiceOverATeamsDatabaseIsRefusedUntilTheFirstIsGone() throws Exception {
        var address = TestDatabases.postgresqlAddress();
        OneService.over(
                address,
                claim -> assertThatExceptionOfType(CallFailed.class)
                        .isThrownBy(() -> serves(address))
                        .withMessageStartingWith("Another service has this database."));
        assertThat(serves(address)).as("the first one has stopped").isTrue();
    }

    @Test
    void itIsRefusedBeforeItTouchesTheTables(@TempDir Path folder) throws Exception {
        var address = TestDatabases.postgresqlAddress();
        OneService.over(address, claim -> {
            var refused = ProgramProcess.run(
                    Map.of(), List.of("serve", "--port", "0", "--data", folder.toString(), "--db", address.url()));
            assertThat(refused.exitCode()).as(refused.err()).isEqualTo(2);
            assertThat(refused.err()).contains("Another service has this database.");
        });
        assertThatExceptionOfType(Database.OtherSchema.class)
                .isThrownBy(() -> Database.openAsItStands(address))
                .withMessageContaining("holds no data");
    }

    @Test
    void theStatementOfTheDocumentEndsTheClaimOfOneThatWasCutOff() throws Exception {
        var address = TestDatabases.postgresqlAddress();
        OneService.over(address, claim -> {
            cutOff(address);
            assertThat(serves(address)).isTrue();
        });
    }

    @Test
    void aClaimThatIsGoneWithItsConnectionIsTakenAgain() throws Exception {
        var address = TestDatabases.postgresqlAddress();
        boolean kept = OneService.over(address, PATIENCE, claim -> {
            cutOff(address);
            claim.look();
            assertThatExceptionOfType(CallFailed.class).isThrownBy(() -> serves(address));
        });
        assertThat(kept).isTrue();
    }

    @Test
    void aServiceStopsThatHasLostItsClaimToAnother() throws Exception {
        var address = TestDatabases.postgresqlAddress();
        var stopped = new AtomicBoolean();
        boolean kept = OneService.over(address, PATIENCE, claim -> {
            claim.whenLost(() -> stopped.set(true));
            claim.look();
            assertThat(stopped).isFalse();
            cutOff(address);
            OneService.over(address, other -> claim.look());
            assertThat(stopped).isTrue();
        });
        assertThat(kept).isFalse();
    }

    @Test
    void anEmbeddedDatabaseIsItsFolders(@TempDir Path folder) throws Exception {
        assertThat(serves(TestDatabases.sqliteAddress(folder))).isTrue();
    }
}

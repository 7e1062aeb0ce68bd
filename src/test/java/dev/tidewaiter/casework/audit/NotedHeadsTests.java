package dev.tidewaiter.casework.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The heads outside the database where the disk is full, where some were taken out, and where they are begun anew. */
class NotedHeadsTests {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void open() throws IOException {
        database = TestDatabases.sqlite(Files.createDirectories(folder.resolve("data")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Path heads() {
        return folder.resolve("audit-head.txt");
    }

    private AuditLog at(Duration afterNoon) {
        return new AuditLog(database, Clock.fixed(NOON.plus(afterNoon), ZoneOffset.UTC), heads());
    }

    private void anHourApart(int steps) {
        for (int hour = 0; hour < steps; hour++) {
            at(Duration.ofHours(hour)).append("ann", "account.added", "bob", Map.of());
        }
    }

    @Test
    void headsThatAreBegunAnewStayAsTheyWereWhereTheyCannotBeWritten() throws IOException {
        anHourApart(3);
        Files.writeString(heads(), "no head at all\n", StandardOpenOption.APPEND);
        var before = Files.readString(heads());
        Files.createFile(
                Files.createDirectory(folder.resolve("audit-head.txt.begun")).resolve("in the way"));
        var log = at(Duration.ofHours(3));
        var last = log.head().hash();

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> log.confirm("ann", last));

        assertThat(heads()).hasContent(before);
        assertThat(folder.resolve("audit-head.txt.1")).doesNotExist();
    }

    @Test
    void headsThatWereTakenOutBetweenOthersAreTold() throws IOException {
        anHourApart(5);
        var lines = new ArrayList<>(Files.readAllLines(heads()));
        lines.subList(1, 3).clear();
        Files.write(heads(), lines);

        var verified = at(Duration.ofHours(5)).verify();

        assertThat(verified.intact()).as("a later head confirms them").isTrue();
        assertThat(verified.sentence()).contains("For steps 2 to 3 audit-head.txt has no head of their own");
    }

    @Test
    void whatAHashConfirmedIsNoHoleAndALaterOneIsTold() throws IOException {
        anHourApart(5);
        Files.delete(heads());
        var log = at(Duration.ofHours(5));
        assertThat(log.confirm("ann", log.head().hash())).isPresent();
        assertThat(log.verify().sentence())
                .startsWith("The audit log is intact: 6 steps")
                .doesNotContain("For steps");

        for (int hour = 6; hour < 9; hour++) {
            at(Duration.ofHours(hour)).append("ann", "account.added", "bob", Map.of());
        }
        Files.write(
                heads(),
                Files.readAllLines(heads()).stream()
                        .filter(line -> !line.startsWith("7 ") && !line.startsWith("8 "))
                        .toList());
        assertThat(at(Duration.ofHours(9)).verify().sentence()).contains("For steps 7 to 8 audit-head.txt has no head");
    }

    /** Whoever takes heads out may also write that a hash confirmed the steps: the chain goes on over what is appended to it. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aForgedConfirmationHidesNoHole(boolean headToo) throws IOException {
        anHourApart(5);
        var log = at(Duration.ofHours(5));
        var stands = log.before(Long.MAX_VALUE, 1).get(0).hash();
        log.append("ann", AuditLog.CONFIRMED, "step 5", Map.of("hash", headToo ? "0".repeat(64) : stands));
        at(Duration.ofHours(6)).append("ann", "account.added", "bob", Map.of());
        Files.write(
                heads(),
                Files.readAllLines(heads()).stream()
                        .filter(line -> !line.matches("[23] .*") && (headToo || !line.startsWith("6 ")))
                        .toList());

        assertThat(at(Duration.ofHours(7)).verify().sentence()).contains("For steps 2 to 3 audit-head.txt has no head");
    }

    @Test
    void stepsOfOneWorkHaveOneHeadAndLackNone() {
        anHourApart(1);
        var log = at(Duration.ofHours(1));
        database.inTransaction(() -> {
            for (var subject : List.of("a", "b", "c")) {
                log.append("ann", "decision.made", subject, Map.of());
            }
            return "";
        });

        assertThat(log.verify().sentence())
                .startsWith("The audit log is intact: 4 steps")
                .doesNotContain("For steps");
    }
}

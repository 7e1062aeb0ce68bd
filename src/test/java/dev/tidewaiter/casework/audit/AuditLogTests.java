package dev.tidewaiter.casework.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tidewaiter.casework.store.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same claims on both databases. */
abstract class AuditLogTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Database database;
    private AuditLog log;

    abstract Database open();

    @BeforeEach
    void openLog() {
        database = open();
        log = another();
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** As another process has it. */
    private AuditLog another() {
        return new AuditLog(database, NOON, heads());
    }

    private Path heads() {
        return folder.resolve("audit-head.txt");
    }

    private void threeSteps() {
        log.append("ann", "account.added", "bob", Map.of("role", "OFFICER"));
        log.append("ann", "account.disabled", "bob", Map.of());
        log.append("bob", "login.refused", "bob", Map.of("why", "disabled"));
    }

    private int change(String sql) {
        return database.jdbc().sql(sql).update();
    }

    @Test
    void eachStepHoldsTheHashOfTheOneBefore() {
        threeSteps();
        var steps = log.before(Long.MAX_VALUE, 10);
        assertThat(steps).extracting(AuditStep::seq).containsExactly(3L, 2L, 1L);
        assertThat(steps.get(0).previous()).isEqualTo(steps.get(1).hash());
        assertThat(steps.get(1).previous()).isEqualTo(steps.get(2).hash());
        assertThat(log.verify().sentence())
                .startsWith("The audit log is intact: 3 steps")
                .contains(steps.get(0).hash());
    }

    @Test
    void aQueryLeavesOutWhatIsNotAskedFor() {
        threeSteps();
        assertThat(asked("ann", "", "")).containsExactly(2L, 1L);
        assertThat(asked("", "login.refused", "")).containsExactly(3L);
        assertThat(asked("", "", "bob")).containsExactly(3L, 2L, 1L);
        assertThat(asked("bob", "account.added", "bob")).isEmpty();
        var address =
                IntStream.range(0, 6_000).mapToObj(Integer::toHexString).collect(Collectors.joining("/", "/", ""));
        log.append("ann", "access.refused", address, Map.of());
        assertThat(asked("", "", address)).containsExactly(4L);
        assertThat(asked("", "", address.substring(0, 100))).isEmpty();
        long noon = NOON.millis();
        assertThat(log.before(new AuditQuery("", "", "", noon, noon + 1), Long.MAX_VALUE, 10))
                .hasSize(4);
        assertThat(log.before(new AuditQuery("", "", "", noon + 1, noon + 2), Long.MAX_VALUE, 10))
                .isEmpty();
        assertThat(log.before(new AuditQuery("", "", "", noon - 1, noon), Long.MAX_VALUE, 10))
                .isEmpty();
    }

    private List<Long> asked(String actor, String action, String subject) {
        var query = new AuditQuery(actor, action, subject, Long.MIN_VALUE, Long.MAX_VALUE);
        return log.before(query, Long.MAX_VALUE, 10).stream()
                .map(AuditStep::seq)
                .toList();
    }

    @Test
    void theHashIsSha256OverTheCanonicalForm() {
        var step = log.append("ann", "note.added", "F-1", Map.of("text", "says \"no\"", "about", "Öl 油"));
        assertThat(step.detail()).isEqualTo("{\"about\":\"Öl 油\",\"text\":\"says \\\"no\\\"\"}");
        // counted by another program over [1,1795608000000,"ann","note.added","F-1","{…}","000…"]
        assertThat(step.hash()).isEqualTo("ed54a23ccb3642fbc29b4240abf59c4630f5628ce8e144f54fc8dd89a5bd6753");
    }

    @Test
    void anEmptyLogHolds() {
        assertThat(log.verify().intact()).isTrue();
        assertThat(log.head().seq()).isZero();
    }

    @Test
    void aChangedStepIsNamed() {
        threeSteps();
        change("update audit_step set detail = '{}' where seq = 1");
        assertThat(log.verify().sentence())
                .isEqualTo("The audit log is broken at step 1: it was changed after it was written.");
    }

    @Test
    void aStepThatWasTakenOutIsNamed() {
        threeSteps();
        change("delete from audit_step where seq = 2");
        assertThat(log.verify().sentence()).isEqualTo("The audit log is broken at step 2: it is missing.");
    }

    @Test
    void aRewrittenChainShowsByTheHeadOutsideTheDatabase() {
        threeSteps();
        change("delete from audit_step where seq > 1");
        var forger = new AuditLog(database, NOON, folder.resolve("elsewhere.txt"));
        forger.append("ann", "account.enabled", "bob", Map.of());
        forger.append("ann", "account.enabled", "eve", Map.of());
        assertThat(forger.verify().broken()).as("it holds in itself").isNull();
        var verification = log.verify();
        assertThat(verification.steps()).isEqualTo(1);
        assertThat(verification.sentence()).startsWith("The audit log is broken at step 2: its hash is another");
    }

    @Test
    void aLogThatWasCutShortShowsByTheHeadOutsideTheDatabase() {
        threeSteps();
        change("delete from audit_step where seq = 3");
        assertThat(log.verify().sentence())
                .contains("broken at step 3")
                .contains("the head written outside the database was step 3");
        assertThat(log.verify().notice().told())
                .as("the step that is missing, why, and the step that was noted")
                .containsExactly(3L, List.of("audit.broken.end"), 3L);
    }

    @Test
    void aStepOfAWorkThatFailedIsNeitherKeptNorKnownOutside() throws IOException {
        threeSteps();
        assertThatIllegalStateException()
                .isThrownBy(() -> database.inTransaction(() -> {
                    log.append("ann", "account.enabled", "bob", Map.of());
                    throw new IllegalStateException("failed later");
                }));
        assertThat(log.head().seq()).isEqualTo(3);
        assertThat(Files.readAllLines(heads())).hasSize(3);
        assertThat(log.verify().intact()).isTrue();
    }

    @Test
    void stepsOfOneWorkMakeOneKnownHeadAndTheFirstOfAllIsKnownByItself() throws IOException {
        database.inTransaction(() -> {
            threeSteps();
            return true;
        });
        var third = log.head().toString();
        database.inTransaction(() -> {
            threeSteps();
            return true;
        });
        assertThat(Files.readAllLines(heads()))
                .hasSize(3)
                .contains(third, log.head().toString())
                .first()
                .asString()
                .startsWith("1 ");
        assertThat(log.verify().intact()).isTrue();
    }

    private void isNotConfirmed(String key, String why) {
        var verification = log.verify();
        assertThat(verification.intact()).isFalse();
        assertThat(verification.broken()).as(verification.sentence()).isNull();
        assertThat(verification.sentence())
                .startsWith("Nothing outside the database confirms the audit log")
                .contains(why)
                .doesNotContain("holds");
        assertThat(verification.notice().told()).contains(List.of("audit.unconfirmed." + key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc ", "-4 ", "99999999999999999999 ", "0 ", "2 ", "\u00c4 \u0001", "no head at all "})
    void aForgedLineOutsideTheDatabaseIsNamed(String number) throws IOException {
        threeSteps();
        var forged = number + "0".repeat(64) + "\n";
        Files.writeString(heads(), forged, StandardCharsets.ISO_8859_1, StandardOpenOption.APPEND);
        isNotConfirmed("foreign", "line 4 of audit-head.txt is none that the program wrote");
    }

    @Test
    void aLogWithoutItsHeadsIsNotConfirmed() throws IOException {
        threeSteps();
        Files.delete(heads());
        isNotConfirmed("missing", "is missing");
        Files.createFile(heads());
        isNotConfirmed("empty", "names no step");
        Files.delete(heads());
        Files.createDirectory(heads());
        isNotConfirmed("unreadable", "cannot be read");
    }

    @Test
    void headsThatWereBegunAnewOrCutShortDoNotConfirmALogThatMayHaveBeenRewritten() throws IOException {
        threeSteps();
        var all = Files.readAllLines(heads());
        Files.write(heads(), all.subList(0, 2));
        isNotConfirmed("short", "ends at step 2");
        Files.delete(heads());
        another().append("ann", "account.added", "cem", Map.of());
        isNotConfirmed("late", "begins at step 4");
        Files.write(heads(), all, StandardOpenOption.APPEND);
        assertThat(log.verify().intact()).as("a copy was put back").isTrue();
    }

    @Test
    void aHashThatWasKeptElsewhereConfirmsALogWhoseHeadsAreLost() throws IOException {
        threeSteps();
        var kept = log.before(3, 1).get(0).hash();
        Files.writeString(heads(), log.head() + "\nno head at all\n");
        assertThat(log.confirm("ann", "0".repeat(64))).isEmpty();
        assertThat(log.confirm("ann", kept)).map(AuditHead::seq).contains(2L);
        assertThat(log.verify().sentence()).startsWith("The audit log is intact: 4 steps");
        assertThat(log.before(Long.MAX_VALUE, 1).get(0).action()).isEqualTo("audit.confirmed");
        assertThat(folder.resolve("audit-head.txt.1")).content().contains("no head at all");
        Files.delete(heads());
        change("update audit_step set actor = 'eve' where seq = 3");
        assertThat(log.confirm("ann", kept)).as("a log that is broken").isEmpty();
        assertThat(heads()).doesNotExist();
    }

    @Test
    void aHeadCutOffByACrashSaysNothing() throws IOException {
        threeSteps();
        Files.writeString(heads(), Files.readString(heads()) + "4 00ab");
        assertThat(log.verify().intact()).isTrue();
    }

    @Test
    void whatFollowsOnAHeadThatWasCutOffIsReadAsItWasWritten() throws IOException {
        threeSteps();
        Files.writeString(heads(), Files.readString(heads()) + "4"); // a full disk, or another process
        log.append("ann", "account.added", "cem", Map.of());
        another().append("ann", "account.added", "dee", Map.of());
        assertThat(log.verify().sentence()).startsWith("The audit log is intact: 5 steps");
        change("update audit_step set actor = 'eve', hash = 'x' where seq = 4");
        assertThat(log.verify().intact()).isFalse();
    }

    @Test
    void writersAtOnceMakeOneChain() throws Exception {
        var writers = IntStream.range(0, 4)
                .<Callable<Integer>>mapToObj(writer -> () -> {
                    var mine = another();
                    for (int n = 0; n < 25; n++) {
                        mine.append("writer " + writer, "step", String.valueOf(n), Map.of());
                    }
                    return writer;
                })
                .toList();
        var pool = Executors.newFixedThreadPool(4);
        try {
            for (var done : pool.invokeAll(writers)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(log.verify().steps()).isEqualTo(100);
        assertThat(log.verify().intact()).isTrue();
        assertThat(Files.readAllLines(heads())).hasSize(100);
    }
}

package dev.tidewaiter.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.people.ApiTokens;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.cli.KillMoments;
import dev.tidewaiter.service.DataFolder;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * A service that is killed at any moment, while it takes uploads, screens them and takes decisions, has after its next start all that it
 * acknowledged, each once; the same on both databases.
 */
abstract class KilledServiceTests {

    private static final int KILLS = 3;
    private static final int LONGEST_LIFE_MS = 4_000;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    /** On the disk, which a process that is killed was writing to. */
    @TempDir(factory = TempDirFactory.Standard.class)
    private Path folder;

    private @Nullable ServeProcess running;

    abstract DatabaseAddress address(Path data);

    @AfterEach
    void end() throws InterruptedException {
        if (running != null) {
            running.kill();
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private URI start(DatabaseAddress address) throws Exception {
        var environment = new HashMap<String, String>();
        environment.put("TIDEWAITER_DB_URL", address.url());
        if (address.user() != null) {
            environment.put("TIDEWAITER_DB_USER", address.user());
            environment.put("TIDEWAITER_DB_PASSWORD", String.valueOf(address.password()));
        }
        var started = ServeProcess.start(data(), folder, environment);
        running = started;
        return started.ready();
    }

    private DeskWork people(Database database, AuditLog audit) {
        var clock = Clock.systemUTC();
        var accounts = new Accounts(database, clock, audit);
        var tokens = new ApiTokens(database, clock, audit);
        var ann = accounts.addWithPassword("test", "ann", "", AccountRole.OFFICER, "wet stones under the pier");
        var bob = accounts.addWithPassword("test", "bob", "", AccountRole.APPROVER, "wet stones under the pier");
        return new DeskWork(
                tokens.issue(ann, "test", AccountRole.OFFICER, null),
                tokens.issue(bob, "test", AccountRole.APPROVER, null));
    }

    @Test
    void whatWasAcknowledgedIsThereOnceAndTheLogHolds() throws Exception {
        var address = address(new DataFolder(data()).made().root());
        try (var database = Database.open(address)) {
            var audit = new AuditLog(database, Clock.systemUTC(), new DataFolder(data()).auditHeads());
            var work = people(database, audit);
            var moments = new KillMoments("a service killed");
            for (int kill = 0; kill < KILLS; kill++) {
                var service = start(address);
                killedAtWork(service, work, moments.next(LONGEST_LIFE_MS), kill == KILLS - 1);
                var verified = audit.verify();
                assertThat(verified.broken()).as(verified.sentence()).isNull();
                assertThat(verified.unconfirmed() == null
                                || verified.unconfirmed().key().equals("short"))
                        .as("at most the last head is not noted yet: " + verified.sentence())
                        .isTrue();
            }
            var service = start(address);
            for (var key : work.jobs.keySet()) {
                work.upload(service, key); // whoever got no answer asks again
            }
            jobs(service, work, database);
            decisions(work, database);
            assertThat(audit.verify().sentence()).startsWith("The audit log is intact");
            assertThat(running == null ? "" : running.said()).doesNotContain("\tat ");
            try (var left = Files.list(new DataFolder(data()).uploads())) {
                assertThat(left).as("what cut-off uploads have left").isEmpty();
            }
        }
    }

    /** Kills it after a time; {@code onceDecided} it lives until something was decided too, however slow the machine. */
    private void killedAtWork(URI service, DeskWork work, int life, boolean onceDecided) throws Exception {
        var gone = new AtomicBoolean();
        var killer = new Thread(() -> {
            try {
                var latest = Instant.now().plus(LONGEST_WAIT);
                while (onceDecided && work.proposed.isEmpty() && Instant.now().isBefore(latest)) {
                    Thread.sleep(20);
                }
                Thread.sleep(life);
                if (running != null) {
                    running.kill();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                gone.set(true);
            }
        });
        killer.start();
        work.untilGone(service, gone);
        killer.join();
    }

    /** Each job is done, with each line once; and no key made two. */
    private static void jobs(URI service, DeskWork work, Database database) throws Exception {
        assertThat(work.jobs).isNotEmpty().doesNotContainValue("");
        for (var job : work.jobs.values()) {
            var over = work.over(service, job);
            assertThat(over.path("state").asString()).as(over.toString()).isEqualTo("DONE");
            assertThat(over.path("linesDone").asInt()).isEqualTo(DeskWork.LINES);
            assertThat(work.text(service, "/api/v1/jobs/" + job + "/findings").lines())
                    .hasSize(DeskWork.LINES)
                    .doesNotHaveDuplicates();
            assertThat(count(database, "select count(*) from screened_line where run = '%s'".formatted(job))
                            + count(
                                    database,
                                    "select coalesce(sum(length(ids)), 0) / 8 from clear_lines where run = '%s'"
                                            .formatted(job)))
                    .isEqualTo(DeskWork.LINES);
        }
        assertThat(count(database, "select count(*) from run")).isEqualTo(work.jobs.size());
    }

    private static void decisions(DeskWork work, Database database) {
        assertThat(work.proposed).as("something was decided before a kill").isNotEmpty();
        var stored = new HashMap<String, String>();
        database.jdbc().sql("select id, finding from decision").query(row -> {
            stored.put(row.getString(1), row.getString(2));
        });
        assertThat(stored).containsAllEntriesOf(work.proposed);
        assertThat(count(database, "select count(distinct finding) from decision"))
                .as("no finding is decided twice, also where the answer was lost")
                .isEqualTo(stored.size());
        var settled = new HashMap<String, String>();
        database.jdbc().sql("""
                        select d.id, f.state from decision d join finding f on f.id = d.finding
                        where d.state = 'IN_FORCE' and d.decided_by is not null and f.last_decision = d.id""").query(row -> {
            settled.put(row.getString(1), row.getString(2));
        });
        assertThat(settled).containsKeys(work.approved.keySet().toArray(String[]::new));
        assertThat(settled.values()).allMatch("SETTLED"::equals);
        assertThat(count(database, "select count(*) from decision where evidence not like '%\"line\":{%'"))
                .as("each decision can be judged again")
                .isZero();
        for (var step :
                Map.of("proposed', 'decision.made", stored, "approved", settled).entrySet()) {
            var actions = "select count(%s) from audit_step where action in ('decision." + step.getKey() + "')";
            assertThat(count(database, actions.formatted("*")))
                    .isEqualTo(count(database, actions.formatted("distinct subject")))
                    .isEqualTo(step.getValue().size());
        }
    }

    private static long count(Database database, String sql) {
        return database.jdbc().sql(sql).query(Long.class).single();
    }
}

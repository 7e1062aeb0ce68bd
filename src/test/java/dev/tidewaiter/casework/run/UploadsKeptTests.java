package dev.tidewaiter.casework.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.decision.DecisionHistory;
import dev.tidewaiter.casework.people.Account;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.wording.Wording;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uploads that wait for an answer, their list, and what is remembered of layouts, on each database. */
abstract class UploadsKeptTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path heads;

    private Database database;
    private Runs runs;
    private AuditLog audit;
    private Account ann;

    abstract Database open();

    @BeforeEach
    void begin() {
        database = open();
        audit = new AuditLog(database, NOON, heads.resolve("heads"));
        runs = new Runs(database, NOON);
        ann = new Accounts(database, NOON, audit)
                .addWithPassword("test", "ann", "Ann Lee", AccountRole.OFFICER, "wet stones under the pier");
    }

    @AfterEach
    void end() {
        database.close();
    }

    private void upload(String id, RunState state, String... files) {
        runs.add(new NewRun(id, RunKind.JOB, id, ann.id(), Map.of(), List.of(files), null, null), state);
    }

    @Test
    void whatAsksIsNotScreenedAndTakesFactsUntilItIsStarted() {
        upload("one", RunState.ASKS, "may.csv");
        assertThat(runs.unfinished(RunKind.JOB)).isEmpty();
        assertThat(runs.give("one", RunFacts.ofAll(Map.of("destination", "KG"))))
                .isTrue();
        assertThat(runs.move("one", List.of(RunState.ASKS), RunState.QUEUED, null))
                .isTrue();
        assertThat(runs.move("one", List.of(RunState.ASKS), RunState.QUEUED, null))
                .isFalse();
        assertThat(runs.give("one", RunFacts.ofAll(Map.of("destination", "TR"))))
                .isFalse();
        assertThat(runs.unfinished(RunKind.JOB)).extracting(StoredRun::id).containsExactly("one");
        assertThat(runs.find("one").orElseThrow().facts()).containsEntry("destination", "KG");
    }

    @Test
    void anUploadOfWhichOnlyTheAnswersWereTakenIsNoJobAnyMore() {
        upload("one", RunState.ASKS, "answered.xlsx");
        upload("two", RunState.QUEUED, "may.csv");
        upload("none", RunState.ASKS, "letter.xlsx");
        assertThat(runs.returned("none", RunState.FAILED)).isTrue();
        assertThat(runs.returned("one", RunState.DONE)).isTrue();
        assertThat(runs.returned("one", RunState.DONE)).isFalse();
        assertThat(runs.returned("two", RunState.DONE)).isFalse();
        assertThat(new RunLists(database).page(Set.of(RunKind.JOB, RunKind.RETURN), 9, 0))
                .as("to be looked at again, where there is anything")
                .extracting(RunInList::id)
                .containsExactlyInAnyOrder("two", "one");
        assertThat(new RunLists(database).page(Set.of(RunKind.JOB), 9, 0))
                .extracting(RunInList::id)
                .containsExactly("two");
    }

    @Test
    void aListHasOneRowAnUploadWithItsFilesSummedUp() {
        upload("one", RunState.DONE, "may.csv", "june.csv", "broken.xlsx");
        upload("two", RunState.ASKS, "july.csv");
        runs.reject("one", 2, Wording.inEnglish("it is broken"));
        database.jdbc()
                .sql("update run_file set lines_block = 2, lines_clear = 7 where run = 'one' and number < 2")
                .update();
        var page = new RunLists(database).page(Set.of(RunKind.JOB), 9, 0);
        assertThat(page).extracting(RunInList::id).containsExactly("two", "one");
        var one = page.get(1);
        assertThat(one.file()).isEqualTo("may.csv");
        assertThat(one.files()).isEqualTo(3);
        assertThat(one.rejected()).isEqualTo(1);
        assertThat(one.startedBy()).isEqualTo("Ann Lee");
        assertThat(one.verdicts().of(Verdict.BLOCK)).isEqualTo(4);
        assertThat(one.verdicts().of(Verdict.CLEAR)).isEqualTo(14);
        assertThat(new RunLists(database).page(Set.of(RunKind.JOB), 1, 1))
                .extracting(RunInList::id)
                .containsExactly("one");
        assertThat(new DecisionHistory(database).newest(finding -> true, 5)).isEmpty();
    }

    @Test
    void whatWentWrongIsToldOfTheRunsOfSomeTimeAndOfThoseAskedAbout() {
        upload("well", RunState.DONE, "may.csv");
        upload("failed", RunState.FAILED, "may.csv");
        upload("rejected", RunState.DONE, "may.csv", "broken.xlsx");
        upload("unread", RunState.ASKS, "may.csv");
        runs.reject("rejected", 1, Wording.inEnglish("it is broken"));
        runs.unreadColumns("unread", List.of("K: Remarks"));
        runs.unreadColumns("well", List.of());
        var lists = new RunLists(database);
        long noon = NOON.millis();
        assertThat(lists.withProblems(noon, List.of()))
                .extracting(RunInList::id)
                .containsExactly("unread", "rejected", "failed");
        assertThat(lists.withProblems(noon + 1, List.of("well", "failed")))
                .extracting(RunInList::id)
                .containsExactly("failed");
        assertThat(lists.unfinished()).containsExactly("unread");
        assertThat(lists.byId(List.of("well", "nowhere"))).containsOnlyKeys("well");
    }

    @Test
    void aNightIsNoMoreToBeLookedAtOnceALaterOneOfItsSourceHasFoundTheSame() {
        upload("upload", RunState.DONE, "may.csv");
        for (var night : List.of("first", "second", "other")) {
            var later = Clock.offset(NOON, Duration.ofMinutes(night.equals("second") ? 1 : 0));
            var source = night.equals("other") ? "/other" : "/data";
            new Runs(database, later)
                    .add(new NewRun(night, RunKind.NIGHT, source, ann.id(), Map.of(), List.of("may.csv"), null, null));
        }
        assertThat(new RunLists(database).oldestFirst(List.of("second", "first", "other", "upload")))
                .containsExactly("other", "upload", "second");
    }

    @Test
    void aLayoutIsKnownUntilItIsForgottenAndBothAreAudited() {
        var known = new KnownLayouts(database, NOON, audit);
        assertThat(known.isEmpty()).isTrue();
        known.remember("x", "A consignee | B goods", "-1;C=endUse", "", new SheetSenders(Map.of()), "ann", "Ann Lee");
        known.remember("x", "A consignee | B goods", "-1;C=model", "", new SheetSenders(Map.of()), "bob", "Bob");
        assertThat(known.find("x").orElseThrow().said()).isEqualTo("-1;C=model");
        assertThat(known.find("x").orElseThrow().by()).isEqualTo("Bob");
        assertThat(known.find("y")).isEmpty();
        assertThat(known.forget("x", "ann")).isTrue();
        assertThat(known.forget("x", "ann")).isFalse();
        assertThat(known.isEmpty()).isTrue();
        assertThat(audit.before(Long.MAX_VALUE, 9).stream().map(step -> step.action()))
                .containsSequence("layout.forgotten", "layout.remembered", "layout.remembered");
    }
}

package dev.tidewaiter.casework.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.finding.FoundLines;
import dev.tidewaiter.casework.finding.NoLongerFound;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.rulebook.model.Severity;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What takes a finding out of the queue, makes it milder or lets somebody approve is held against the log; the same on both databases. */
abstract class AuditedTablesTests extends DecisionsFixture {

    private AuditedDecisions.Verified verified() {
        return new AuditedDecisions(database, audit).verify();
    }

    /** A finding of a line that a run keeps. */
    private String kept() {
        var finding = lines.found("run", Severity.BLOCK, LINE, FoundLines.entry());
        database.jdbc().sql("""
                        insert into run (id, kind, source, state, started_by, facts, created_at)
                        values ('run', 'JOB', 'run', 'DONE', 'ann', '{}', 1), ('later', 'JOB', 'later', 'DONE', 'ann', '{}', 2)""").update();
        database.jdbc().sql("""
                        insert into screened_line (run, file, number, line, sheet, sheet_row, verdict, json)
                        select 'run', 0, 1, line, 'Lines', 2, 'BLOCK', '{}' from finding where id = :id""").param("id", finding).update();
        return finding;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update finding set state = 'NOTED'",
                "update finding set state = 'NO_LONGER_FOUND'",
                "update finding set state = 'NO_LONGER_FOUND', missed_by = 'run'",
                "update finding set state = 'CANCELLED'",
                "update finding set severity = 'REVIEW'",
                "update finding set severity = 'REVIEW', rank = 3",
                "delete from finding",
            })
    void aFindingDoesNotLeaveTheQueueOrGetMilderUnseen(String change) {
        kept();
        assertThat(verified().wrong()).isEmpty();
        database.jdbc().sql(change).update();
        assertThat(verified().wrong()).isNotEmpty();
        assertThat(verified().isContradicted()).isTrue();
    }

    @Test
    void whatALaterRunJudgesMilderOrNoLongerFindsIsAsTheLogSays() {
        kept();
        database.jdbc()
                .sql("update finding set severity = 'REVIEW', rank = 3, last_run = 'later'")
                .update();
        assertThat(verified().wrong()).isEmpty();
        database.jdbc().sql("update finding set source = 'later'").update();
        assertThat(new NoLongerFound(database, audit).mark("later", "later", Long.MAX_VALUE, Set.of()))
                .isEqualTo(1);
        assertThat(verified().wrong()).isEmpty();
    }

    @Test
    void aRunThatWasAskedForBeforeMayJudgeALineLast() {
        kept();
        database.jdbc().sql("""
                        insert into run (id, kind, source, state, started_by, facts, created_at)
                        values ('waited', 'JOB', 'waited', 'DONE', 'ann', '{}', 0)""").update();
        database.jdbc()
                .sql("update finding set severity = 'REVIEW', rank = 3, last_run = 'waited'")
                .update();
        assertThat(verified().wrong()).isEmpty();
        database.jdbc().sql("update finding set seen_at = 0").update();
        assertThat(verified().wrong()).isNotEmpty();
    }

    @Test
    void whatWasOutAndIsBackDoesNotLeaveUnseen() {
        kept();
        var out = new NoLongerFound(database, audit);
        assertThat(out.mark("run", "run", Long.MAX_VALUE, Set.of())).isEqualTo(1);
        database.jdbc().sql("update finding set state = 'OPEN', missed_by = ''").update();
        assertThat(verified().wrong()).isEmpty();
        database.jdbc().sql("update finding set state = 'NO_LONGER_FOUND'").update();
        assertThat(verified().wrong()).isNotEmpty();
        database.jdbc().sql("update finding set missed_by = 'later'").update();
        assertThat(verified().wrong()).isNotEmpty();
    }

    @Test
    void aRoleThatNobodyGaveIsTold() {
        var accounts = new Accounts(database, clock, audit);
        var ann = accounts.addWithPassword("admin", "ann", "", AccountRole.OFFICER, "wet stones under the pier");
        accounts.changeRole("admin", ann.id(), AccountRole.AUDITOR);
        accounts.disable("admin", ann.id());
        assertThat(verified().wrong()).isEmpty();
        database.jdbc().sql("update account set disabled = 0").update();
        assertThat(verified().wrong()).containsExactly("account ann may come in where the log says not.");
        database.jdbc().sql("update account set role = 'APPROVER'").update();
        assertThat(verified().wrong()).containsExactly("account ann is APPROVER where the log says AUDITOR.");
        database.jdbc().sql("update account set name = 'eve'").update();
        assertThat(verified().wrong()).singleElement().asString().contains("no step of the log added it");
    }
}

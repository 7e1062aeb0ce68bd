package dev.tidewaiter.casework.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.finding.FoundLines;
import dev.tidewaiter.rulebook.model.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** All that a decision and a known false hit say is held against the log; the same on both databases. */
abstract class AuditedDecisionsTests extends DecisionsFixture {

    private static final byte[] LETTER = "Not this firm.".getBytes(StandardCharsets.UTF_8);

    /** A known false hit by two persons, with a note and an attached letter. */
    private Decision decided() {
        var finding = lines.found("run", Severity.HOLD, LINE, FoundLines.entry());
        var letter = new Attachments(database, clock).keep("letter.txt", LETTER, "ann");
        var proposed = decisions.propose(
                new NewDecision(
                        finding,
                        DecisionAnswer.NOT_A_MATCH,
                        "because",
                        "born elsewhere",
                        DecisionScope.LINE,
                        "",
                        letter,
                        clock.millis() + YEAR,
                        "",
                        false,
                        "api"),
                "ann");
        return decisions.approve(proposed.id(), true, "seen", "bob");
    }

    private AuditedDecisions.Verified verified() {
        return new AuditedDecisions(database, audit).verify();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update decision set note = 'born here'",
                "update decision set answer = 'X'",
                "update decision set scope = 'X'",
                "update decision set state = 'X'",
                "update decision set proposed_by = 'eve'",
                "update decision set proposed_at = 1",
                "update decision set attachment = null",
                "update decision set needs_approval = 0",
                "update decision set good_guy_until = good_guy_until + 1",
                "update decision set evidence = '{}'",
                "update decision set decided_by = 'eve'",
                "update decision set decided_at = 1",
                "update decision_covers set severity = 'REVIEW'",
                "delete from decision_covers",
            })
    void whatADecisionSaysCannotBeAlteredUnseen(String change) {
        var decision = decided();
        assertThat(verified().sentence()).contains("1 decision agrees with the log");
        database.jdbc().sql(change).update();
        assertThat(verified().sentence())
                .contains("But 1 decision, known false hit, finding or account is not as the log says")
                .contains("decision " + decision.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no such decision"})
    void aFindingThatLeftTheQueueWithoutADecisionIsTold(String last) {
        decided();
        assertThat(verified().intact()).isTrue();
        database.jdbc()
                .sql("update finding set state = 'SETTLED', good_guy = '', last_decision = :last")
                .param("last", last)
                .update();
        assertThat(verified().sentence())
                .contains("But 1 decision, known false hit, finding or account is not as the log says")
                .contains("counts as settled, and no decision settles it")
                .endsWith("Findings that count as settled, and that no decision settles: 1.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "good_guy = 'no such'",
                "good_guy = (select min(id) from good_guy)",
                "good_guy = (select min(id) from good_guy), rests_on = 'no such'"
            })
    void aFindingThatAnotherPartysKnownFalseHitSettlesIsTold(String change) {
        decided();
        database.jdbc()
                .sql("update finding set state = 'SETTLED', party_key = 'another', last_decision = '', " + change)
                .update();
        assertThat(verified().settledByNone()).isEqualTo(1);
    }

    @Test
    void aFindingThatAnotherFindingsDecisionSettlesIsTold() {
        var decision = decided();
        var other = lines.found(
                "run", Severity.HOLD, FoundLines.line(FoundLines.party("Alfa", "DE"), "engine"), FoundLines.entry());
        database.jdbc()
                .sql("update finding set state = 'SETTLED', last_decision = :last where id = :id")
                .param("last", decision.id())
                .param("id", other)
                .update();
        assertThat(verified().settledByNone()).isEqualTo(1);
    }

    @Test
    void anAttachedFileThatWasExchangedIsTold() {
        var decision = decided();
        database.jdbc()
                .sql("update attachment set content = :other")
                .param("other", "This firm.".getBytes(StandardCharsets.UTF_8))
                .update();
        assertThat(verified().sentence())
                .contains("decision " + decision.id() + " has an attached file that was altered");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update good_guy set party = 'Another'",
                "update good_guy set party_key = 'another'",
                "update good_guy set list = 'ANOTHER'",
                "update good_guy set entry = '7'",
                "update good_guy set rule = 'P03'",
                "update good_guy set severity = 'BLOCK'",
                "update good_guy set entry_then = ''",
                "update good_guy set party_then = ''",
                "update good_guy set decision = 'another'",
                "update good_guy set made_by = 'eve'",
                "update good_guy set approved_by = null",
                "update good_guy set expires_at = expires_at + 1",
                "update good_guy set state = 'ENDED'",
                "delete from good_guy",
            })
    void whatAKnownFalseHitIsBoundToCannotBeAlteredUnseen(String change) {
        decided();
        var known = new KnownFalseHits(database, clock, audit).newest(1).get(0).id();
        assertThat(verified().intact()).isTrue();
        database.jdbc().sql(change).update();
        assertThat(verified().sentence())
                .contains("But 1 decision, known false hit, finding or account is not as the log says")
                .contains("known false hit " + known);
    }

    @Test
    void aKnownFalseHitThatEndedIsNotInForceAgainUnseen() {
        decided();
        var falseHits = new KnownFalseHits(database, clock, audit);
        falseHits.end(falseHits.newest(1).get(0).id(), "ann");
        assertThat(verified().wrong()).isEmpty();
        database.jdbc().sql("update good_guy set state = 'IN_FORCE'").update();
        assertThat(verified().sentence()).contains("is in force where the log says that it ended");
    }

    @Test
    void stepsOfEarlierReleasesWithoutAHashStayValid() {
        decided();
        var json = new JsonMapper();
        var steps = audit.before(Long.MAX_VALUE, 9);
        database.jdbc().sql("delete from audit_step").update();
        audit = new AuditLog(database, clock, heads.resolve("before"));
        for (int n = steps.size() - 1; n >= 0; n--) {
            var detail = new TreeMap<String, Object>();
            json.readTree(steps.get(n).detail()).properties().forEach(one -> detail.put(one.getKey(), one.getValue()));
            assertThat(detail.remove("says")).isNotNull();
            audit.append(
                    steps.get(n).actor(), steps.get(n).action(), steps.get(n).subject(), detail);
        }
        assertThat(verified().wrong()).isEqualTo(List.of());
        assertThat(verified().intact()).isTrue();
    }
}

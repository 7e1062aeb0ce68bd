package dev.tidewaiter.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.decision.Decision;
import dev.tidewaiter.casework.decision.DecisionAnswer;
import dev.tidewaiter.casework.decision.DecisionHistory.Answered;
import dev.tidewaiter.casework.decision.DecisionScope;
import dev.tidewaiter.casework.decision.DecisionState;
import dev.tidewaiter.casework.finding.FindingKind;
import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.MajorFields;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.web.review.FindingCard.Change;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever answered before is shown what is not as it was then, old beside new. */
class ChangesSinceAnswerTests {

    private static final MajorFields THEN = new MajorFields(Map.of(
            "name",
            List.of("LIMBACH"),
            "addresses",
            List.of("1 Pier Road", "2 Quay Street"),
            "programmes",
            List.of("A")));
    private static final MajorFields NOW = new MajorFields(Map.of(
            "name",
            List.of("LIMBACH"),
            "addresses",
            List.of("2 Quay Street", "3 Dock Lane"),
            "programmes",
            List.of("A")));
    private static final Map<String, MajorFields> THENS = Map.of("then", THEN, "now", NOW);

    private static StoredFinding finding(String severity, String entryThen) {
        return new StoredFinding(
                "1",
                FindingKind.FOUND,
                "line",
                "P02",
                severity,
                new StoredFinding.Subject("LIST", "7", "DE", "Sender", "Limbach", "LIMBACH"),
                new StoredFinding.Place("may.xlsx", "run", 0, 1, 0),
                new StoredFinding.Standing(FindingState.OPEN, "", "", entryThen, ""),
                "{}");
    }

    private static Answered answered(String severity, String entryThen) {
        var decision = new Decision(
                "d",
                "1",
                DecisionState.REOPENED,
                new Decision.Given(DecisionScope.LINE, DecisionAnswer.CONFIRMED, "seen", "", null, null),
                new Decision.Asked("ann", 0, "page", true, null),
                Decision.Settled.NOT_YET);
        return new Answered("1", severity, entryThen, decision);
    }

    @Test
    void whatTheListSaysOtherwiseStandsBesideWhatItSaid() {
        assertThat(ChangesSinceAnswer.since(finding("HOLD", "now"), List.of(answered("HOLD", "then")), THENS))
                .containsExactly(new Change("addresses", List.of("1 Pier Road"), List.of("3 Dock Lane")));
    }

    @Test
    void aWorseVerdictIsAChange() {
        assertThat(ChangesSinceAnswer.since(finding("BLOCK", "now"), List.of(answered("HOLD", "now")), THENS))
                .containsExactly(new Change("severity", List.of("HOLD"), List.of("BLOCK")));
    }

    @Test
    void onlyTheNewestAnswerCounts() {
        var answers = List.of(answered("HOLD", "then"), answered("HOLD", "now"));
        assertThat(ChangesSinceAnswer.since(finding("HOLD", "now"), answers, THENS))
                .isEmpty();
        assertThat(ChangesSinceAnswer.since(finding("HOLD", "now"), List.of(), THENS))
                .isEmpty();
    }

    @Test
    void whatAnotherListSaysOfThePartyIsToldFieldByField() {
        var then = new MajorFields(Map.of(
                "name",
                List.of("LIMBACH"),
                "LIST2 504",
                List.of("addresses: 1 Pier Road", "aliases: Reed", "countries: CN")));
        var now = new MajorFields(Map.of(
                "name",
                List.of("LIMBACH"),
                "LIST2 504",
                List.of("addresses: 3 Dock Lane", "aliases: Reed", "aliases: Rush", "countries: CN")));
        assertThat(ChangesSinceAnswer.between(then, now))
                .containsExactly(
                        new Change("addresses", List.of("1 Pier Road"), List.of("3 Dock Lane"), "LIST2 504"),
                        new Change("aliases", List.of(), List.of("Rush"), "LIST2 504"));
    }
}

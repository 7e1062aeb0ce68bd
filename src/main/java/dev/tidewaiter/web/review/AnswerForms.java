package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.decision.Contradictions;
import dev.tidewaiter.casework.decision.Decision;
import dev.tidewaiter.casework.decision.DecisionAnswer;
import dev.tidewaiter.casework.decision.DecisionScope;
import dev.tidewaiter.casework.decision.DecisionState;
import dev.tidewaiter.casework.decision.Decisions;
import dev.tidewaiter.casework.decision.KnownFalseHitTerm;
import dev.tidewaiter.casework.finding.FileQuestion;
import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.people.Permission;
import dev.tidewaiter.casework.queue.Facet;
import dev.tidewaiter.casework.queue.Queue;
import dev.tidewaiter.casework.queue.QueueFilter;
import dev.tidewaiter.web.review.AnswerForm.Choice;
import dev.tidewaiter.web.review.AnswerForm.Resting;
import dev.tidewaiter.web.security.Caller;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes the form under a finding for whoever looks. */
@Component
class AnswerForms {

    private static final int MOST_AGAINST = 5;

    private final Queue queue;
    private final StoredFindings findings;
    private final Decisions decisions;
    private final Contradictions contradictions;
    private final GivenAnswers answers;
    private final UsualReasons reasons;
    private final JsonMapper json;
    private final Clock clock;

    AnswerForms(
            Queue queue,
            StoredFindings findings,
            Decisions decisions,
            Contradictions contradictions,
            GivenAnswers answers,
            UsualReasons reasons,
            JsonMapper json,
            Clock clock) {
        this.queue = queue;
        this.findings = findings;
        this.decisions = decisions;
        this.contradictions = contradictions;
        this.answers = answers;
        this.reasons = reasons;
        this.json = json;
        this.clock = clock;
    }

    AnswerForm of(LineDetail detail, Caller caller, TriedAnswer tried) {
        var draft = tried.draft();
        var refused = tried.refused();
        var finding = detail.finding();
        var proposed = finding.standing().state() == FindingState.PROPOSED
                ? decisions
                        .find(finding.standing().lastDecision())
                        .filter(decision -> decision.state() == DecisionState.PROPOSED)
                        .orElse(null)
                : null;
        boolean own = proposed != null && proposed.asked().proposedBy().equals(caller.account());
        var question = FileQuestion.of(finding);
        boolean offersAll =
                !finding.subject().list().isEmpty() && finding.standing().state() != FindingState.NOTED;
        return new AnswerForm(
                caller.may(Permission.DECIDE) && finding.standing().state() != FindingState.NOTED,
                choices(finding, detail.card()),
                finding.standing().lastDecision(),
                finding.needsTwo(),
                question != null ? others(finding, question) : offersAll ? others(finding) : 0,
                offersAll ? resting(finding) : null,
                offersAll ? KnownFalseHitTerm.of(clock) : null,
                question != null ? DecisionScope.QUESTION : DecisionScope.PARTY,
                draft,
                proposed == null ? null : answers.of(proposed),
                proposed == null ? List.of() : against(proposed),
                own,
                proposed != null && !own && caller.may(Permission.APPROVE),
                refused);
    }

    private List<GivenAnswer> against(Decision proposed) {
        return contradictions.against(proposed, MOST_AGAINST).stream()
                .map(answers::about)
                .toList();
    }

    private @Nullable Resting resting(StoredFinding finding) {
        var resting = findings.openRestingLike(finding);
        return resting.count() == 0
                ? null
                : new Resting(
                        resting.count(),
                        resting.examples().stream()
                                .map(one -> json.readValue(one.json(), FoundJson.Said.class)
                                        .title())
                                .distinct()
                                .toList());
    }

    private long others(StoredFinding finding) {
        return findings.countOpenLike(finding) - (finding.standing().state() == FindingState.OPEN ? 1 : 0);
    }

    private long others(StoredFinding finding, FileQuestion question) {
        var open = new QueueFilter(
                Map.of(Facet.STATE, Set.of(FindingState.OPEN.name()), Facet.QUESTION, Set.of(question.text())));
        return queue.counts(open, Facet.STATE).getOrDefault(FindingState.OPEN.name(), 0L)
                - (finding.standing().state() == FindingState.OPEN ? 1 : 0);
    }

    private List<Choice> choices(StoredFinding finding, FindingCard card) {
        return Arrays.stream(DecisionAnswer.values())
                .filter(answer -> answer.fits(finding))
                .map(answer -> Choice.of(answer, reasons.of(answer, card)))
                .toList();
    }
}

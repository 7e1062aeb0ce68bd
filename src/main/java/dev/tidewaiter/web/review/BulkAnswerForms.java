package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.decision.Contradictions;
import dev.tidewaiter.casework.decision.Decision;
import dev.tidewaiter.casework.decision.DecisionAnswer;
import dev.tidewaiter.casework.decision.DecisionHistory;
import dev.tidewaiter.casework.decision.DecisionScope;
import dev.tidewaiter.casework.decision.DecisionState;
import dev.tidewaiter.casework.finding.FileQuestion;
import dev.tidewaiter.casework.finding.FindingKind;
import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.LineGlance;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.queue.Facet;
import dev.tidewaiter.casework.queue.Queue;
import dev.tidewaiter.casework.queue.QueueFilter;
import dev.tidewaiter.web.page.CountryLabels;
import dev.tidewaiter.web.review.BulkAnswerForm.ManyRow;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Names what one answer to many findings would do, before it is done. */
@Component
class BulkAnswerForms {

    /** So many findings get an answer at once: more nobody has looked at. */
    static final int MOST = 200;

    private static final int MOST_AGAINST = 3;

    private final Queue queue;
    private final StoredFindings findings;
    private final DecisionHistory history;
    private final Contradictions contradictions;
    private final GivenAnswers answers;
    private final CountryLabels countries;
    private final JsonMapper json;

    BulkAnswerForms(
            Queue queue,
            StoredFindings findings,
            DecisionHistory history,
            Contradictions contradictions,
            GivenAnswers answers,
            CountryLabels countries,
            JsonMapper json) {
        this.queue = queue;
        this.findings = findings;
        this.history = history;
        this.contradictions = contradictions;
        this.answers = answers;
        this.countries = countries;
        this.json = json;
    }

    /** The ids of all that a query finds, as far as they may be answered at once. */
    List<String> all(QueueQuery query, String account) {
        return queue.page(query.filter(account), null, MOST, Set.of()).items().stream()
                .map(StoredFinding::id)
                .toList();
    }

    /** How far an answer reaches that is to settle what is like it, too. */
    static DecisionScope scope(StoredFinding finding, boolean all) {
        return !all
                ? DecisionScope.LINE
                : finding.kind() == FindingKind.ASKS_FOR ? DecisionScope.QUESTION : DecisionScope.PARTY;
    }

    /** Of some findings those that stand for a question of their file, and how many open findings ask it. */
    private Map<String, Long> asking(Collection<StoredFinding> some, Collection<String> whole) {
        var open = queue.counts(new QueueFilter(Map.of(Facet.STATE, Set.of(FindingState.OPEN.name()))), Facet.QUESTION);
        var asking = new HashMap<String, Long>();
        some.stream().filter(one -> whole.contains(one.id())).forEach(one -> {
            var question = FileQuestion.of(one);
            if (question != null) {
                asking.put(one.id(), open.getOrDefault(question.text(), 0L));
            }
        });
        return asking;
    }

    /** Findings to be answered. */
    BulkAnswerForm toAnswer(Collection<String> ids, Collection<String> whole, TriedAnswer tried) {
        return form(ids, whole, tried, finding -> finding.standing().state() != FindingState.NOTED, Map.of(), true);
    }

    /** Findings whose answers wait for a second person other than the one who gave them. */
    BulkAnswerForm toApprove(Collection<String> ids, String account, TriedAnswer tried) {
        var waiting = new HashMap<String, Decision>();
        for (var answered : history.about(limited(ids))) {
            var decision = answered.decision();
            if (waits(decision) && !decision.asked().proposedBy().equals(account)) {
                waiting.put(answered.finding(), decision);
            }
        }
        return form(ids, List.of(), tried, finding -> waiting.containsKey(finding.id()), waiting, false);
    }

    private static boolean waits(Decision decision) {
        return decision.state() == DecisionState.PROPOSED;
    }

    private static List<String> limited(Collection<String> ids) {
        return ids.stream().distinct().limit(MOST).toList();
    }

    private BulkAnswerForm form(
            Collection<String> ids,
            Collection<String> whole,
            TriedAnswer tried,
            Predicate<StoredFinding> takes,
            Map<String, Decision> waiting,
            boolean toAnswer) {
        var asked = limited(ids);
        var known = findings.byId(asked);
        var shown = asked.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .filter(takes)
                .toList();
        var asking = whole.isEmpty() ? Map.<String, Long>of() : asking(shown, whole);
        var lines = findings.linesOf(shown);
        var against = new HashMap<String, List<GivenAnswer>>(); // many rows wait for one decision
        var rows = shown.stream()
                .map(one -> {
                    var decision = waiting.get(one.id());
                    return row(
                            one,
                            lines.get(one.id()),
                            decision,
                            decision == null
                                    ? List.of()
                                    : against.computeIfAbsent(decision.id(), id -> against(decision)),
                            asking.get(one.id()));
                })
                .toList();
        return new BulkAnswerForm(
                rows,
                shown.stream()
                        .mapToLong(one -> asking.getOrDefault(one.id(), 1L))
                        .sum(),
                toAnswer ? choices(shown) : List.of(),
                shown.stream().filter(StoredFinding::needsTwo).count(),
                shown.stream()
                        .filter(one -> !one.standing().lastDecision().isEmpty())
                        .count(),
                shown.stream()
                        .map(finding -> finding.subject().party())
                        .filter(party -> !party.isEmpty())
                        .distinct()
                        .toList(),
                rows.stream().filter(row -> !row.against().isEmpty()).count(),
                asked.size() - shown.size(),
                tried.draft(),
                tried.refused());
    }

    private List<GivenAnswer> against(Decision waiting) {
        return contradictions.against(waiting, MOST_AGAINST).stream()
                .map(answers::about)
                .toList();
    }

    private static List<String> choices(List<StoredFinding> shown) {
        return Arrays.stream(DecisionAnswer.values())
                .filter(answer -> shown.stream().allMatch(answer::fits))
                .map(DecisionAnswer::name)
                .toList();
    }

    private ManyRow row(
            StoredFinding one,
            @Nullable LineGlance line,
            @Nullable Decision waiting,
            List<GivenAnswer> against,
            @Nullable Long asking) {
        return new ManyRow(
                one.id(),
                one.standing().lastDecision(),
                one.severity(),
                one.kind() == FindingKind.FOUND
                        ? json.readValue(one.json(), FoundJson.Said.class).title()
                        : json.readValue(one.json(), FoundJson.Open.class).title(),
                one.subject().party(),
                one.subject().sender(),
                countries.of(one.subject().destination()),
                one.place().file(),
                line == null ? "" : line.sheetTold(),
                line == null ? null : line.row(),
                waiting == null ? null : answers.of(waiting),
                against,
                asking == null ? 0 : asking);
    }
}

package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.decision.DecisionHistory.Answered;
import dev.tidewaiter.casework.finding.EntriesToday;
import dev.tidewaiter.casework.finding.EntryThen;
import dev.tidewaiter.casework.finding.FindingKind;
import dev.tidewaiter.casework.finding.LineAsRead;
import dev.tidewaiter.casework.finding.MajorFields;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.service.EngineInForce;
import dev.tidewaiter.web.page.CountryLabels;
import dev.tidewaiter.web.review.FindingCard.Change;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes cards of findings: what each says, by whose authority, and what was answered to it. */
@Component
class FindingCards {

    private final FacetLabels labels;
    private final MatchCards matches;
    private final EntriesToday entries;
    private final JsonMapper json;

    FindingCards(
            FacetLabels labels, CountryLabels countries, EngineInForce engine, EntriesToday entries, JsonMapper json) {
        this.entries = entries;
        this.labels = labels;
        this.matches = new MatchCards(countries, engine);
        this.json = json;
    }

    /**
     * The card of a finding.
     *
     * @param open    whether it is the one that is open on the page
     * @param line    its line as it was read; null where it is not kept
     * @param thens   entries of lists as they stood, by their hashes
     * @param decided what was decided of the findings of its line
     */
    FindingCard of(
            StoredFinding one,
            boolean open,
            @Nullable LineAsRead line,
            Map<String, MajorFields> thens,
            List<Answered> decided,
            GivenAnswers.Given given) {
        var own = decided.stream()
                .filter(answer -> answer.finding().equals(one.id()))
                .toList();
        var changes = ChangesSinceAnswer.since(one, own, thens);
        var told = given.about(one.id());
        if (one.kind() == FindingKind.ASKS_FOR) {
            var asks = json.readValue(one.json(), FoundJson.Open.class);
            return new FindingCard(
                    one.id(),
                    open,
                    one.rule(),
                    labels.question(one.rule()),
                    one.severity(),
                    one.standing().state().name(),
                    asks.title(),
                    "",
                    asks.missing(),
                    asks.cells(),
                    "",
                    labels.citations(one.rule()),
                    labels.laws(labels.citations(one.rule())),
                    List.of(),
                    null,
                    null,
                    told,
                    changes,
                    List.of());
        }
        var said = json.readValue(one.json(), FoundJson.Said.class);
        var match = said.match();
        return new FindingCard(
                one.id(),
                open,
                one.rule(),
                labels.question(one.rule()),
                one.severity(),
                one.standing().state().name(),
                said.title(),
                said.explanation(),
                List.of(),
                List.of(),
                said.nextStep(),
                said.citations(),
                labels.laws(said.citations()),
                said.evidence(),
                match == null
                        ? null
                        : matches.of(one, match, line, thens.get(one.standing().entryThen())),
                said.goods(),
                told,
                changes,
                today(one, thens));
    }

    private List<Change> today(StoredFinding one, Map<String, MajorFields> thens) {
        var then = thens.get(one.standing().entryThen());
        return then == null
                ? List.of()
                : entries.otherwise(EntryThen.of(one), then)
                        .map(now -> ChangesSinceAnswer.between(then, now))
                        .orElse(List.of());
    }

    /** The cells that a finding points at. */
    List<String> cells(StoredFinding one) {
        return one.kind() == FindingKind.ASKS_FOR
                ? json.readValue(one.json(), FoundJson.Open.class).cells()
                : json.readValue(one.json(), FoundJson.Said.class).evidence().stream()
                        .map(FoundJson.CellSaid::cell)
                        .filter(Objects::nonNull)
                        .toList();
    }
}

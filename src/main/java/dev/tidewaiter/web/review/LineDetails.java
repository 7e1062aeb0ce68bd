package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.decision.DecisionHistory;
import dev.tidewaiter.casework.decision.DecisionHistory.Answered;
import dev.tidewaiter.casework.finding.FindingKind;
import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.LineAsRead;
import dev.tidewaiter.casework.finding.MajorFields;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.run.KeptBasis;
import dev.tidewaiter.casework.run.RunBases;
import dev.tidewaiter.casework.run.StoredLines;
import dev.tidewaiter.casework.run.StoredLines.LinePlace;
import dev.tidewaiter.service.EngineInForce;
import dev.tidewaiter.web.job.Jobs;
import dev.tidewaiter.web.page.CountryLabels;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Gathers what is known of a line around one of its findings, each kind of it with one question to the store. */
@Component
class LineDetails {

    private static final int MOST_EARLIER = 8;

    private final StoredFindings findings;
    private final StoredLines lines;
    private final DecisionHistory history;
    private final GivenAnswers answers;
    private final RunBases bases;
    private final Jobs jobs;
    private final FacetLabels labels;
    private final MatchCards cards;
    private final JsonMapper json;

    LineDetails(
            StoredFindings findings,
            StoredLines lines,
            DecisionHistory history,
            GivenAnswers answers,
            RunBases bases,
            Jobs jobs,
            FacetLabels labels,
            CountryLabels countries,
            EngineInForce engine,
            JsonMapper json) {
        this.findings = findings;
        this.lines = lines;
        this.history = history;
        this.answers = answers;
        this.bases = bases;
        this.jobs = jobs;
        this.labels = labels;
        this.cards = new MatchCards(countries, engine);
        this.json = json;
    }

    /** A finding's line. */
    LineDetail of(StoredFinding chosen) {
        var ofLine = findings.ofLine(chosen.line());
        var line = findings.lineOf(chosen).orElse(null);
        var decided = history.about(ofLine.stream().map(StoredFinding::id).toList());
        var earlier = chosen.partyKey().isEmpty()
                ? history.aboutGoods(chosen.id(), MOST_EARLIER)
                : history.aboutParty(chosen.partyKey(), chosen.line(), MOST_EARLIER);
        var given = answers.of(decided, earlier);
        var thens = findings.thens(hashes(ofLine, decided));
        var shown = ofLine.stream()
                .map(one -> card(one, one.id().equals(chosen.id()), line, thens, decided, given))
                .toList();
        var written = lines.find(chosen.lastRun(), new LinePlace(chosen.lastFile(), chosen.lastNumber()))
                .map(stored -> json.readValue(stored.json(), FoundJson.LineSaid.class))
                .orElse(null);
        return new LineDetail(
                chosen,
                shown.stream().filter(FindingCard::open).findFirst().orElseThrow(),
                shown,
                line,
                written == null ? "" : Objects.requireNonNullElse(written.shipment(), ""),
                chosen.lastRun(),
                jobs.find(chosen.lastRun()).isPresent(),
                line == null
                        ? null
                        : RouteDrawing.of(
                                line,
                                ofLine.stream()
                                        .map(one -> one.party().strip())
                                        .filter(party -> !party.isEmpty())
                                        .toList()),
                given.earlier(),
                written == null ? List.of() : Objects.requireNonNullElse(written.nearMisses(), List.of()),
                bases.of(chosen.lastRun()).map(KeptBasis::lists).orElse(List.of()),
                firstStep(ofLine, shown));
    }

    /** What the worst finding says that is not settled: the first thing to do. */
    private static String firstStep(List<StoredFinding> ofLine, List<FindingCard> shown) {
        for (int i = 0; i < shown.size(); i++) {
            if (FindingState.UNSETTLED.contains(ofLine.get(i).state())) {
                return shown.get(i).nextStep();
            }
        }
        return "";
    }

    private static Set<String> hashes(List<StoredFinding> ofLine, List<Answered> decided) {
        var hashes = new HashSet<String>();
        ofLine.forEach(one -> hashes.add(one.entryThen()));
        decided.forEach(one -> hashes.add(one.entryThen()));
        hashes.remove("");
        return hashes;
    }

    private FindingCard card(
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
                    one.state().name(),
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
                    changes);
        }
        var said = json.readValue(one.json(), FoundJson.Said.class);
        var match = said.match();
        return new FindingCard(
                one.id(),
                open,
                one.rule(),
                labels.question(one.rule()),
                one.severity(),
                one.state().name(),
                said.title(),
                said.explanation(),
                List.of(),
                List.of(),
                said.nextStep(),
                said.citations(),
                labels.laws(said.citations()),
                said.evidence(),
                match == null ? null : cards.of(one, match, line, thens.get(one.entryThen())),
                said.goods(),
                told,
                changes);
    }

    /** The cells that any of a line's findings points at. */
    List<String> cited(String line) {
        return findings.ofLine(line).stream()
                .flatMap(one -> cells(one).stream())
                .distinct()
                .toList();
    }

    private List<String> cells(StoredFinding one) {
        return one.kind() == FindingKind.ASKS_FOR
                ? json.readValue(one.json(), FoundJson.Open.class).cells()
                : json.readValue(one.json(), FoundJson.Said.class).evidence().stream()
                        .map(FoundJson.CellSaid::cell)
                        .filter(Objects::nonNull)
                        .toList();
    }
}

package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.decision.DecisionHistory;
import dev.tidewaiter.casework.decision.DecisionHistory.Answered;
import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.run.KeptBasis;
import dev.tidewaiter.casework.run.RunBases;
import dev.tidewaiter.casework.run.RunState;
import dev.tidewaiter.casework.run.StoredLines;
import dev.tidewaiter.casework.run.StoredLines.LinePlace;
import dev.tidewaiter.web.job.Jobs;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Gathers what is known of a line around one of its findings, each kind of it with one question to the store. */
@Component
class LineDetails {

    private static final int MOST_EARLIER = 8;

    /** What is answered, or waits for a second person, begins with the answer and not with what is to be done. */
    private static final Set<FindingState> ASKS_FOR_AN_ANSWER = Set.of(FindingState.OPEN, FindingState.UNSURE);

    private final StoredFindings findings;
    private final StoredLines lines;
    private final DecisionHistory history;
    private final GivenAnswers answers;
    private final RunBases bases;
    private final Jobs jobs;
    private final FindingCards cards;
    private final JsonMapper json;

    LineDetails(
            StoredFindings findings,
            StoredLines lines,
            DecisionHistory history,
            GivenAnswers answers,
            RunBases bases,
            Jobs jobs,
            FindingCards cards,
            JsonMapper json) {
        this.findings = findings;
        this.lines = lines;
        this.history = history;
        this.answers = answers;
        this.bases = bases;
        this.jobs = jobs;
        this.cards = cards;
        this.json = json;
    }

    /** A finding's line. */
    LineDetail of(StoredFinding chosen) {
        var ofLine = findings.ofLine(chosen.line());
        var line = findings.lineOf(chosen).orElse(null);
        var decided = history.about(ofLine.stream().map(StoredFinding::id).toList());
        var earlier = chosen.subject().partyKey().isEmpty()
                ? history.aboutGoods(chosen.id(), MOST_EARLIER)
                : history.aboutParty(chosen.subject().partyKey(), chosen.line(), MOST_EARLIER);
        var given = answers.of(decided, earlier);
        var thens = findings.thens(hashes(ofLine, decided));
        var shown = ofLine.stream()
                .map(one -> cards.of(one, one.id().equals(chosen.id()), line, thens, decided, given))
                .toList();
        var written = lines.find(
                        chosen.place().lastRun(),
                        new LinePlace(chosen.place().lastFile(), chosen.place().lastNumber()))
                .map(stored -> json.readValue(stored.json(), FoundJson.LineSaid.class))
                .orElse(null);
        var upload = jobs.find(chosen.place().lastRun());
        return new LineDetail(
                chosen,
                shown.stream().filter(FindingCard::open).findFirst().orElseThrow(),
                shown,
                line,
                written == null ? "" : Objects.requireNonNullElse(written.shipment(), ""),
                chosen.place().lastRun(),
                upload.isPresent(),
                upload.filter(job -> job.state() == RunState.CANCELLED).isPresent(),
                line == null
                        ? null
                        : RouteDrawing.of(
                                line,
                                ofLine.stream()
                                        .map(one -> one.subject().party().strip())
                                        .filter(party -> !party.isEmpty())
                                        .toList()),
                given.earlier(),
                written == null ? List.of() : Objects.requireNonNullElse(written.nearMisses(), List.of()),
                bases.of(chosen.place().lastRun()).map(KeptBasis::lists).orElse(List.of()),
                ASKS_FOR_AN_ANSWER.contains(chosen.standing().state()) ? firstStep(ofLine, shown) : "");
    }

    /** What the worst finding says that is not settled: the first thing to do. */
    private static String firstStep(List<StoredFinding> ofLine, List<FindingCard> shown) {
        for (int i = 0; i < shown.size(); i++) {
            if (FindingState.UNSETTLED.contains(ofLine.get(i).standing().state())) {
                return shown.get(i).nextStep();
            }
        }
        return "";
    }

    private static Set<String> hashes(List<StoredFinding> ofLine, List<Answered> decided) {
        var hashes = new HashSet<String>();
        ofLine.forEach(one -> hashes.add(one.standing().entryThen()));
        decided.forEach(one -> hashes.add(one.entryThen()));
        hashes.remove("");
        return hashes;
    }

    /** The cells that any of a line's findings points at. */
    List<String> cited(String line) {
        return findings.ofLine(line).stream()
                .flatMap(one -> cards.cells(one).stream())
                .distinct()
                .toList();
    }
}

package dev.tidewaiter.web.upload;

import dev.tidewaiter.casework.decision.DecisionHistory;
import dev.tidewaiter.casework.decision.DecisionHistory.Answered;
import dev.tidewaiter.casework.decision.DecisionState;
import dev.tidewaiter.casework.decision.OpenAgain;
import dev.tidewaiter.casework.finding.FileQuestion;
import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.FoundInRuns;
import dev.tidewaiter.casework.finding.LineGlance;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.queue.Facet;
import dev.tidewaiter.casework.queue.Queue;
import dev.tidewaiter.casework.queue.QueueFilter;
import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.web.page.Shortened;
import dev.tidewaiter.web.page.ValueLabels;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the check of an upload has found, and what people made of it. */
@Component
class JobFindings {

    private static final int SHOWN = 12;

    /** The first of an upload, of which those are told together that say the same of several rows. */
    private static final int LOOKED_AT = 60;

    private static final int MOST_SAID = 120;
    private static final int DECISIONS_SHOWN = 20;

    private final Queue queue;
    private final DecisionHistory history;
    private final OpenAgain openAgain;
    private final Accounts accounts;
    private final StoredFindings stored;
    private final FoundInRuns found;
    private final ValueLabels values;
    private final JsonMapper json;

    JobFindings(
            Queue queue,
            DecisionHistory history,
            OpenAgain openAgain,
            Accounts accounts,
            StoredFindings stored,
            FoundInRuns found,
            ValueLabels values,
            JsonMapper json) {
        this.queue = queue;
        this.history = history;
        this.openAgain = openAgain;
        this.accounts = accounts;
        this.stored = stored;
        this.found = found;
        this.values = values;
        this.json = json;
    }

    /** Puts the worst that is open, what was decided and how many earlier answers settle into a page. */
    void show(StoredRun job, Model model) {
        boolean over = job.state().isOver();
        open(job, model);
        model.addAttribute("settled", over ? settledBefore(job) : 0);
        model.addAttribute("stoppedBy", stoppedBy(job));
        decided(job, over ? history.newest(queue.foundBy(job.id()), DECISIONS_SHOWN) : List.of(), model);
    }

    /**
     * What was decided, with what it was about.
     *
     * @param about the finding; null where it is not kept any more
     */
    public record DecidedView(Answered of, @Nullable FoundView about) {}

    private void decided(StoredRun job, List<Answered> decided, Model model) {
        var about = stored.byId(decided.stream().map(Answered::finding).collect(Collectors.toSet()));
        var places = places(job, about.values());
        model.addAttribute(
                "decided",
                decided.stream()
                        .map(one -> {
                            var found = about.get(one.finding());
                            return new DecidedView(one, found == null ? null : view(found, places, null, Map.of()));
                        })
                        .toList());
        model.addAttribute(
                "people",
                accounts.names(decided.stream()
                        .map(answered -> answered.decision().asked().proposedBy())
                        .collect(Collectors.toSet())));
    }

    private void open(StoredRun job, Model model) {
        var filter = QueueFilter.UNANSWERED.with(Facet.RUN, Set.of(job.id()));
        var page = queue.folded(filter, null, LOOKED_AT, Set.of(Facet.SEVERITY));
        var asking = queue.counts(filter, Facet.QUESTION);
        var again = openAgain.among(page.items());
        var places = places(job, page.items());
        model.addAttribute("open", page.total());
        model.addAttribute(
                "findings",
                FoundTogether.of(
                        page.items().stream()
                                .map(one -> view(one, places, again.get(one.id()), asking))
                                .toList(),
                        SHOWN));
    }

    /**
     * Where findings stand in the upload. Which rows of it hold what another upload has found again since is not looked for: that would be
     * to go through all of its lines.
     */
    private Places places(StoredRun job, Collection<StoredFinding> some) {
        var elsewhere = some.stream()
                .filter(one -> !one.place().lastRun().equals(job.id()))
                .map(StoredFinding::id)
                .toList();
        var here = some.stream().filter(one -> !elsewhere.contains(one.id())).toList();
        return new Places(stored.linesOf(here), elsewhere.isEmpty() ? Map.of() : found.filesOf(job.id(), elsewhere));
    }

    private record Places(Map<String, LineGlance> lines, Map<String, String> files) {}

    private FoundView view(
            StoredFinding finding, Places places, @Nullable DecisionState again, Map<String, Long> asking) {
        var line = places.lines().get(finding.id());
        var written = json.readTree(finding.json());
        var question = FileQuestion.of(finding);
        return new FoundView(
                finding.id(),
                finding.severity(),
                finding.rule(),
                written.path("title").asString(""),
                about(finding, written),
                finding.subject().destination(),
                line == null ? "" : line.sheetTold(),
                line == null ? null : line.row(),
                finding.subject().list().isEmpty()
                        ? ""
                        : finding.subject().list() + " " + finding.subject().entry(),
                places.files().getOrDefault(finding.id(), finding.place().file()),
                finding.standing().state(),
                again == null ? null : OpenAgain.message(again),
                question == null ? List.of() : question.missing(),
                question == null ? 1 : asking.getOrDefault(question.text(), 1L));
    }

    private String about(StoredFinding finding, JsonNode written) {
        return finding.subject().party().isEmpty()
                ? written.path("evidence")
                        .valueStream()
                        .map(value -> values.told(
                                value.path("field").asString(""),
                                value.path("value").asString("")))
                        .filter(value -> !value.isEmpty())
                        .map(value -> Shortened.toWidth(MOST_SAID, value))
                        .findFirst()
                        .orElse("")
                : finding.subject().party();
    }

    /** How many of its findings earlier answers settle, so that nobody is asked again. */
    private long settledBefore(StoredRun job) {
        var settled = queue.counts(
                        new QueueFilter(
                                Map.of(Facet.RUN, Set.of(job.id()), Facet.STATE, Set.of(FindingState.SETTLED.name()))),
                        Facet.STATE)
                .getOrDefault(FindingState.SETTLED.name(), 0L);
        return settled == 0 ? 0 : settled - history.settledSince(job.createdAt(), queue.foundBy(job.id()));
    }

    private @Nullable String stoppedBy(StoredRun job) {
        var stopped = job.stopped();
        return stopped == null ? null : accounts.names(Set.of(stopped.by())).getOrDefault(stopped.by(), stopped.by());
    }

    /** The account of a check by its summary; none where that is not kept. */
    RunAccount account(Optional<Path> summary) {
        return summary.map(file -> json.readValue(file.toFile(), RunAccount.class))
                .orElse(RunAccount.NONE);
    }
}

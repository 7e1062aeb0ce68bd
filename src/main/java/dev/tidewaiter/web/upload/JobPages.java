package dev.tidewaiter.web.upload;

import dev.tidewaiter.casework.decision.DecisionHistory;
import dev.tidewaiter.casework.decision.DecisionHistory.Answered;
import dev.tidewaiter.casework.finding.Facet;
import dev.tidewaiter.casework.finding.FileQuestion;
import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.LineGlance;
import dev.tidewaiter.casework.finding.Queue;
import dev.tidewaiter.casework.finding.QueueFilter;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.people.Permission;
import dev.tidewaiter.casework.run.RunBases;
import dev.tidewaiter.casework.run.RunState;
import dev.tidewaiter.casework.run.StoredFile;
import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.web.job.CheckOfAnother;
import dev.tidewaiter.web.job.Jobs;
import dev.tidewaiter.web.job.ResultFiles;
import dev.tidewaiter.web.page.Confirmation;
import dev.tidewaiter.web.page.CountryLabels;
import dev.tidewaiter.web.page.HeldInWords;
import dev.tidewaiter.web.page.Shortened;
import dev.tidewaiter.web.security.Caller;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How far an upload's check is, what it has found, and the files that go back. */
@Controller
class JobPages {

    private static final int FINDINGS_SHOWN = 12;
    private static final int MOST_SAID = 160;
    private static final int DECISIONS_SHOWN = 20;
    private static final int SECONDS_TO_NEXT_LOOK = 2;

    private final Jobs jobs;
    private final FoundJob found;
    private final ResultFiles results;
    private final Queue queue;
    private final DecisionHistory history;
    private final Accounts accounts;
    private final StoredFindings stored;
    private final RunBases bases;
    private final HeldInWords held;
    private final CountryLabels countries;
    private final JsonMapper json;

    JobPages(
            Jobs jobs,
            FoundJob found,
            ResultFiles results,
            Queue queue,
            DecisionHistory history,
            Accounts accounts,
            StoredFindings stored,
            RunBases bases,
            HeldInWords held,
            CountryLabels countries,
            JsonMapper json) {
        this.countries = countries;
        this.history = history;
        this.accounts = accounts;
        this.jobs = jobs;
        this.found = found;
        this.results = results;
        this.queue = queue;
        this.stored = stored;
        this.bases = bases;
        this.held = held;
        this.json = json;
    }

    /**
     * A finding among the worst of an upload.
     *
     * @param id       its id
     * @param severity how bad it is
     * @param rule     the rule's id
     * @param title    the rule's title
     * @param about    the party, or what the file says that speaks for it where it is about none; empty for neither
     * @param country  where the goods go; empty when unknown
     * @param row      the row of the line; null where that is not kept
     * @param list     the list and its entry; empty where it is about no entry
     * @param file     the file
     * @param state    what people have made of it
     * @param missing  the fields that it asks for; empty where something was found
     * @param asking   how many findings of the file ask for the same
     */
    public record FoundView(
            String id,
            String severity,
            String rule,
            String title,
            String about,
            String country,
            @Nullable Integer row,
            String list,
            String file,
            FindingState state,
            List<String> missing,
            long asking) {}

    @GetMapping("/jobs/{id}")
    @PreAuthorize("hasAuthority('READ')")
    String job(
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
            Caller caller,
            Model model) {
        var job = found.job(id);
        if (job.state() == RunState.ASKS) {
            return "redirect:/jobs/" + id + "/reading";
        }
        model.addAttribute("job", UploadView.of(job));
        model.addAttribute("held", held.of(job.heldAgainst(), bases.of(job.id())));
        model.addAttribute("reports", reportsOfRefused(job));
        model.addAttribute("screens", caller.may(Permission.SCREEN));
        model.addAttribute("stops", stops(caller, job));
        model.addAttribute("decides", caller.may(Permission.DECIDE));
        findings(job, model);
        if (!job.state().isOver()) {
            model.addAttribute("refresh", SECONDS_TO_NEXT_LOOK);
        }
        model.addAttribute("settled", job.state().isOver() ? settledBefore(job) : 0);
        model.addAttribute("stoppedBy", stoppedBy(job));
        var decided =
                job.state().isOver() ? history.newest(queue.foundBy(job.id()), DECISIONS_SHOWN) : List.<Answered>of();
        decided(decided, model);
        model.addAttribute("account", job.state() == RunState.DONE ? account(job) : RunAccount.NONE);
        return part == null ? "upload/job" : "upload/job :: main";
    }

    private static boolean stops(Caller caller, StoredRun job) {
        return job.startedBy().equals(caller.account()) || caller.may(Permission.ADMINISTER);
    }

    /**
     * What was decided, with what it was about.
     *
     * @param about the finding; null where it is not kept any more
     */
    public record DecidedView(Answered of, @Nullable FoundView about) {}

    private void decided(List<Answered> decided, Model model) {
        var about = stored.byId(decided.stream().map(Answered::finding).collect(Collectors.toSet()));
        var lines = stored.linesOf(about.values());
        model.addAttribute(
                "decided",
                decided.stream()
                        .map(one -> {
                            var found = about.get(one.finding());
                            return new DecidedView(
                                    one, found == null ? null : view(found, lines.get(found.id()), Map.of()));
                        })
                        .toList());
        model.addAttribute(
                "people",
                accounts.names(decided.stream()
                        .map(answered -> answered.decision().proposedBy())
                        .collect(Collectors.toSet())));
    }

    /** The files of which nothing was screened and whose report says of each row why. */
    private Set<Integer> reportsOfRefused(StoredRun job) {
        return job.files().stream()
                .filter(file -> file.rejected() != null && file.lines() == 0)
                .map(StoredFile::number)
                .filter(number -> jobs.report(job.id(), number).isPresent())
                .collect(Collectors.toSet());
    }

    private void findings(StoredRun job, Model model) {
        var filter = QueueFilter.UNANSWERED.with(Facet.RUN, Set.of(job.id()));
        var page = queue.folded(filter, null, FINDINGS_SHOWN, Set.of(Facet.SEVERITY));
        var asking = queue.counts(filter, Facet.QUESTION);
        var lines = stored.linesOf(page.items());
        model.addAttribute("open", page.total());
        model.addAttribute(
                "findings",
                page.items().stream()
                        .map(one -> view(one, lines.get(one.id()), asking))
                        .toList());
    }

    private FoundView view(StoredFinding finding, @Nullable LineGlance line, Map<String, Long> asking) {
        var written = json.readTree(finding.json());
        var question = FileQuestion.of(finding);
        return new FoundView(
                finding.id(),
                finding.severity(),
                finding.rule(),
                written.path("title").asString(""),
                about(finding, written),
                finding.destination(),
                line == null ? null : line.row(),
                finding.list().isEmpty() ? "" : finding.list() + " " + finding.entry(),
                finding.file(),
                finding.state(),
                question == null ? List.of() : question.missing(),
                question == null ? 1 : asking.getOrDefault(question.text(), 1L));
    }

    private String about(StoredFinding finding, JsonNode written) {
        return finding.party().isEmpty()
                ? written.path("evidence")
                        .valueStream()
                        .map(value -> countries.told(
                                value.path("field").asString(""),
                                value.path("value").asString("")))
                        .filter(value -> !value.isEmpty())
                        .map(value -> Shortened.to(MOST_SAID, value))
                        .findFirst()
                        .orElse("")
                : finding.party();
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

    private RunAccount account(StoredRun job) {
        return jobs.summary(job.id()).map(this::read).orElse(RunAccount.NONE);
    }

    private RunAccount read(Path summary) {
        return json.readValue(summary.toFile(), RunAccount.class);
    }

    @GetMapping("/jobs/{id}/files/{number}/{what:workbook|report|pdf|csv|lines}")
    @PreAuthorize("hasAuthority('READ')")
    ResponseEntity<Resource> file(@PathVariable String id, @PathVariable int number, @PathVariable String what) {
        var job = found.job(id);
        return switch (what) {
            case "workbook" -> results.workbook(job, number);
            case "pdf" -> results.pdf(job, number);
            case "csv" -> results.csv(job, number);
            case "lines" -> results.lines(job, number);
            default -> results.report(job, number);
        };
    }

    @GetMapping("/jobs/{id}/cancel")
    @PreAuthorize("hasAuthority('READ')")
    String askToCancel(@PathVariable String id, Caller caller, Model model) {
        var here = "/jobs/" + id;
        var asked = found.job(id);
        if (!stops(caller, asked)) {
            throw new CheckOfAnother();
        }
        var job = UploadView.of(asked);
        if (job.over()) {
            return "redirect:" + here;
        }
        return new Confirmation("job", job.title(), job.bar().lines(), here + "/cancel", here).page(model);
    }

    @PostMapping("/jobs/{id}/cancel")
    @PreAuthorize("hasAuthority('READ')")
    String cancel(@PathVariable String id, Caller caller) {
        jobs.cancel(found.job(id).id(), caller.account(), caller.may(Permission.ADMINISTER));
        return "redirect:/jobs/" + id;
    }
}

package dev.tidewaiter.web.upload;

import dev.tidewaiter.casework.people.Permission;
import dev.tidewaiter.casework.run.RunBases;
import dev.tidewaiter.casework.run.RunState;
import dev.tidewaiter.casework.run.StoredFile;
import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.web.job.CheckOfAnother;
import dev.tidewaiter.web.job.Jobs;
import dev.tidewaiter.web.job.ResultFiles;
import dev.tidewaiter.web.page.Confirmation;
import dev.tidewaiter.web.page.HeldInWords;
import dev.tidewaiter.web.page.Shortened;
import dev.tidewaiter.web.page.ValueLabels;
import dev.tidewaiter.web.security.Caller;
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

/** How far an upload's check is, what it has found, and the files that go back. */
@Controller
class JobPages {

    private static final int SECONDS_TO_NEXT_LOOK = 2;

    private final Jobs jobs;
    private final FoundJob found;
    private final ResultFiles results;
    private final JobFindings findings;
    private final RunBases bases;
    private final HeldInWords held;
    private final ValueLabels values;
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
            ValueLabels values,
            JsonMapper json) {
        this.values = values;
        this.history = history;
        this.accounts = accounts;
        this.jobs = jobs;
        this.found = found;
        this.results = results;
        this.findings = findings;
        this.bases = bases;
        this.held = held;
    }

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
        findings.show(job, model);
        if (!job.state().isOver()) {
            model.addAttribute("refresh", SECONDS_TO_NEXT_LOOK);
        }
        model.addAttribute(
                "account", job.state() == RunState.DONE ? findings.account(jobs.summary(id)) : RunAccount.NONE);
        return part == null ? "upload/job" : "upload/job :: main";
    }

    private static boolean stops(Caller caller, StoredRun job) {
        return job.startedBy().equals(caller.account()) || caller.may(Permission.ADMINISTER);
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
                        .map(value -> values.told(
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

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
import dev.tidewaiter.web.page.ListCoverageText;
import dev.tidewaiter.web.security.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    /** The part of the page that asks for the others again while a check runs; a form that leads here is answered with the whole page. */
    private static final String ASKS_AGAIN = "poll";

    private final Jobs jobs;
    private final FoundJob found;
    private final ResultFiles results;
    private final JobFindings findings;
    private final RunBases bases;
    private final ListCoverageText held;

    JobPages(
            Jobs jobs,
            FoundJob found,
            ResultFiles results,
            JobFindings findings,
            RunBases bases,
            ListCoverageText held) {
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
            @RequestHeader(name = "HX-Target", required = false) @Nullable String target,
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
        return ASKS_AGAIN.equals(target) ? "upload/job :: main" : "upload/job";
    }

    private static boolean stops(Caller caller, StoredRun job) {
        return Jobs.mayStop(job, caller.account(), caller.may(Permission.ADMINISTER));
    }

    /** The files of which nothing was screened and whose report says of each row why. */
    private Set<Integer> reportsOfRefused(StoredRun job) {
        return job.files().stream()
                .filter(file -> file.rejected() != null && file.lines() == 0)
                .map(StoredFile::number)
                .filter(number -> jobs.report(job.id(), number).isPresent())
                .collect(Collectors.toSet());
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

    @GetMapping("/jobs/{id}/results")
    @PreAuthorize("hasAuthority('READ')")
    void all(@PathVariable String id, HttpServletResponse answer) throws IOException {
        results.all(found.job(id), answer);
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

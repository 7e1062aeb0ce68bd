package dev.tidewaiter.web.upload;

import dev.tidewaiter.casework.people.Permission;
import dev.tidewaiter.casework.queue.Facet;
import dev.tidewaiter.casework.queue.Queue;
import dev.tidewaiter.casework.queue.QueueFilter;
import dev.tidewaiter.casework.run.RunInList;
import dev.tidewaiter.casework.run.RunKind;
import dev.tidewaiter.casework.run.RunLists;
import dev.tidewaiter.casework.run.RunState;
import dev.tidewaiter.report.account.ReportLanguage;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.web.job.Jobs;
import dev.tidewaiter.web.job.LayoutCorrections;
import dev.tidewaiter.web.job.UploadedPart;
import dev.tidewaiter.web.security.Caller;
import dev.tidewaiter.wording.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Upload files, and see what was uploaded so far. */
@Controller
class UploadPages {

    private static final int UPLOADS_A_PAGE = 50;

    private final Jobs jobs;
    private final RunLists lists;
    private final Queue queue;
    private final FoundJob found;
    private final LayoutCorrections layouts;
    private final ReturnedUploads answers;

    UploadPages(
            Jobs jobs,
            RunLists lists,
            Queue queue,
            FoundJob found,
            LayoutCorrections layouts,
            ReturnedUploads answers) {
        this.jobs = jobs;
        this.found = found;
        this.layouts = layouts;
        this.answers = answers;
        this.lists = lists;
        this.queue = queue;
    }

    /**
     * An upload in the list.
     *
     * @param of   the run
     * @param bar  its lines by verdict
     * @param open how many of its findings somebody still has to do something about; none where it was stopped, as others found them, too
     */
    public record ListedUpload(RunInList of, VerdictBar bar, long open) {

        private static ListedUpload of(RunInList run, Map<String, Long> open) {
            long waits = run.state() == RunState.CANCELLED ? 0 : open.getOrDefault(run.id(), 0L);
            return new ListedUpload(run, VerdictBar.of(run.verdicts()), waits);
        }
    }

    @GetMapping("/jobs")
    @PreAuthorize("hasAuthority('READ')")
    String uploads(@RequestParam(defaultValue = "0") int from, Caller caller, Model model) {
        model.addAttribute("screens", caller.may(Permission.SCREEN));
        int first = Math.max(0, from);
        var page = lists.page(Set.of(RunKind.JOB, RunKind.RETURN), UPLOADS_A_PAGE + 1, first);
        var shown = page.subList(0, Math.min(page.size(), UPLOADS_A_PAGE));
        var open = queue.counts(QueueFilter.UNANSWERED, Facet.RUN);
        model.addAttribute(
                "uploads", shown.stream().map(run -> ListedUpload.of(run, open)).toList());
        model.addAttribute("earlier", page.size() > UPLOADS_A_PAGE ? first + UPLOADS_A_PAGE : null);
        model.addAttribute("later", first > 0 ? Math.max(0, first - UPLOADS_A_PAGE) : null);
        return "upload/list";
    }

    @PostMapping("/jobs")
    @PreAuthorize("hasAuthority('SCREEN')")
    String upload(
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(required = false) @Nullable String checked,
            Caller caller,
            RedirectAttributes next)
            throws IOException {
        var parts = UploadedPart.of(files == null ? List.of() : files);
        if (parts.isEmpty()) {
            next.addFlashAttribute("nothing", true);
            return "redirect:/jobs"
                    + (checked == null ? "" : "/" + found.job(checked).id());
        }
        var before = checked == null ? null : found.job(checked);
        var job = jobs.takeAndAsk(caller.account(), parts, ReportLanguage.of(LocaleContextHolder.getLocale()));
        if (before == null) {
            return "redirect:/jobs/" + job.id() + "/reading";
        }
        layouts.sayAgain(before, job);
        try {
            answers.look(job, 0);
            return "redirect:/jobs/" + job.id() + "/files/0/answers";
        } catch (UnreadableFile
                | IllegalArgumentException broken) { // told where it was chosen, and no upload of its own
            jobs.hasNoAnswers(job.id());
            next.addFlashAttribute("wrongReturn", Wording.by(broken));
            return "redirect:/jobs/" + before.id() + "#returned";
        }
    }
}

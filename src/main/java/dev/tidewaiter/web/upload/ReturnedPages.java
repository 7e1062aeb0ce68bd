package dev.tidewaiter.web.upload;

import dev.tidewaiter.casework.decision.RefusedStep;
import dev.tidewaiter.casework.decision.ReturnedAnswer;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.run.RunKind;
import dev.tidewaiter.casework.run.RunState;
import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.web.job.Jobs;
import dev.tidewaiter.web.security.Caller;
import dev.tidewaiter.wording.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The answers in a workbook that came back: first shown beside what stands already, then taken as proposals. */
@Controller
class ReturnedPages {

    private static final int ANSWERS_SHOWN = 500;

    private final Jobs jobs;
    private final FoundJob found;
    private final ReturnedUploads answers;
    private final Accounts accounts;

    ReturnedPages(Jobs jobs, FoundJob found, ReturnedUploads answers, Accounts accounts) {
        this.jobs = jobs;
        this.found = found;
        this.answers = answers;
        this.accounts = accounts;
    }

    @GetMapping("/jobs/{id}/files/{number}/answers")
    @PreAuthorize("hasAuthority('DECIDE')")
    String answers(@PathVariable String id, @PathVariable int number, Model model) throws IOException {
        var job = answering(id, number);
        if (job == null) {
            return "redirect:/jobs/" + id;
        }
        model.addAttribute("job", UploadView.of(job));
        model.addAttribute("wasTaken", job.kind() == RunKind.RETURN);
        model.addAttribute("number", number);
        model.addAttribute("name", job.files().get(number).name());
        try {
            show(answers.look(job, number), model);
        } catch (UnreadableFile | IllegalArgumentException unreadable) {
            model.addAttribute("refused", Wording.by(unreadable));
            show(List.of(), model);
        }
        return "upload/answers";
    }

    private void show(List<ReturnedAnswer> answers, Model model) {
        var people = answers.stream()
                .flatMap(answer -> answer.standing().stream())
                .map(decision -> decision.asked().proposedBy())
                .collect(Collectors.toSet());
        model.addAttribute("people", accounts.names(people));
        for (var kind : ReturnedAnswer.Kind.values()) {
            var of = answers.stream().filter(answer -> answer.kind() == kind).toList();
            var name = kind.name().toLowerCase(Locale.ROOT);
            model.addAttribute(name + "Count", of.size());
            model.addAttribute(
                    name + "Answers", of.stream().limit(ANSWERS_SHOWN).toList());
        }
        model.addAttribute("most", ANSWERS_SHOWN);
    }

    @PostMapping("/jobs/{id}/files/{number}/answers")
    @PreAuthorize("hasAuthority('DECIDE')")
    String take(@PathVariable String id, @PathVariable int number, Caller caller, RedirectAttributes next)
            throws IOException {
        var job = answering(id, number);
        if (job == null) {
            return "redirect:/jobs";
        }
        var back = "redirect:/jobs/" + id + "/files/" + number + "/answers";
        try {
            var taken = answers.take(job, number, caller.account());
            next.addFlashAttribute("proposed", taken.proposed());
            if (job.files().size() == 1) {
                jobs.answersTaken(id);
            }
        } catch (RefusedStep changed) {
            next.addFlashAttribute("sentence", Wording.by(changed));
        } catch (UnreadableFile | IllegalArgumentException unreadable) {
            return back; // it says why
        }
        return back; // where what stayed out is told, now and whenever somebody asks
    }

    /** The upload while it waits, and once its answers were taken; null when it was started or cancelled. */
    private @Nullable StoredRun answering(String id, int number) {
        var job = found.returned(id);
        if (number < 0 || number >= job.files().size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "This upload has no file with this number.");
        }
        return job.state() == RunState.ASKS || job.kind() == RunKind.RETURN ? job : null;
    }
}

package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.decision.DecisionAnswer;
import dev.tidewaiter.casework.decision.DecisionScope;
import dev.tidewaiter.casework.decision.DecisionState;
import dev.tidewaiter.casework.decision.Decisions;
import dev.tidewaiter.casework.decision.NewDecision;
import dev.tidewaiter.casework.decision.QuestionAnswers;
import dev.tidewaiter.casework.decision.RefusedStep;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.web.review.AnswerForm.NotTaken;
import dev.tidewaiter.web.review.ManyDesk.ManyDone;
import dev.tidewaiter.web.security.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes an answer to a finding, and a second person's word on it. What cannot be taken comes back in the form as it was typed. */
@Controller
class AnswerDesk {

    private final ReviewPages pages;
    private final QueueList queue;
    private final Decisions decisions;
    private final QuestionAnswers questions;
    private final Refusals refusals;

    AnswerDesk(ReviewPages pages, QueueList queue, Decisions decisions, QuestionAnswers questions, Refusals refusals) {
        this.pages = pages;
        this.queue = queue;
        this.decisions = decisions;
        this.questions = questions;
        this.refusals = refusals;
    }

    /** What was done, for the page that comes after. */
    public record Done(String finding, String answer, boolean waits) {}

    @PostMapping("/findings/{id}/decisions")
    @PreAuthorize("hasAuthority('DECIDE')")
    String decide(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "LINE") String scope,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String back,
            Caller caller,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var finding = pages.found(id);
        var draft = new Draft(answer, reason, note, !scope.equals(DecisionScope.LINE.name()));
        var wrong = refusals.ofForm(draft);
        if (wrong != null) {
            return again(finding, back, draft, wrong, HttpStatus.BAD_REQUEST, caller, model, response);
        }
        try {
            var asked = new NewDecision(
                    id,
                    DecisionAnswer.valueOf(answer),
                    reason,
                    note,
                    ManyForms.scope(finding, draft.all()),
                    after,
                    null,
                    null,
                    false,
                    "page");
            if (asked.scope() == DecisionScope.QUESTION) {
                int answered = questions.give(asked, caller.account());
                next.addFlashAttribute("done", new Done(id, answer, false));
                next.addFlashAttribute("manyDone", new ManyDone(answered, List.of()));
            } else {
                var made = decisions.propose(asked, caller.account());
                next.addFlashAttribute("done", new Done(id, answer, made.state() == DecisionState.PROPOSED));
            }
        } catch (RefusedStep refused) {
            var now = pages.found(id);
            return again(now, back, draft, refusals.of(refused), Refusals.status(refused), caller, model, response);
        }
        return "redirect:" + following(finding, back, caller);
    }

    @PostMapping("/findings/{id}/approval")
    @PreAuthorize("hasAuthority('APPROVE')")
    String approve(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam boolean approve,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String back,
            Caller caller,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var finding = pages.found(id);
        try {
            if (note.length() > NewDecision.MOST_NOTE) {
                var tooLong = new NotTaken("review.refused.note", note.length(), NewDecision.MOST_NOTE, null);
                var draft = new Draft("", "", note, false);
                return again(finding, back, draft, tooLong, HttpStatus.BAD_REQUEST, caller, model, response);
            }
            decisions.approve(decision, approve, note, caller.account());
            next.addFlashAttribute("done", new Done(id, approve ? "approved" : "rejected", false));
        } catch (RefusedStep refused) {
            var draft = new Draft("", "", note, false);
            return again(
                    pages.found(id),
                    back,
                    draft,
                    refusals.ofApproval(refused),
                    Refusals.status(refused),
                    caller,
                    model,
                    response);
        }
        return "redirect:" + following(finding, back, caller);
    }

    private String again(
            StoredFinding finding,
            String back,
            Draft draft,
            NotTaken refused,
            HttpStatus status,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        response.setStatus(status.value());
        response.setHeader("HX-Push-Url", "false"); // the address stays that of the page the form was on
        return pages.again(finding, back, draft, refused, caller, model);
    }

    /** In the queue to the next that asks for an answer; on a finding's own page back to that. */
    private String following(StoredFinding answered, String back, Caller caller) {
        if (back.isEmpty()) {
            return "/findings/" + answered.id();
        }
        var query = ReviewPages.query(back);
        return query.from(null).address(queue.nextToAnswer(query, answered, caller.account()));
    }
}

package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.decision.DecisionScope;
import dev.tidewaiter.casework.decision.DecisionState;
import dev.tidewaiter.casework.decision.Decisions;
import dev.tidewaiter.casework.decision.QuestionAnswers;
import dev.tidewaiter.casework.decision.RefusedStep;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.web.page.TakenForm;
import dev.tidewaiter.web.review.BulkAnswerPages.ManyDone;
import dev.tidewaiter.web.security.AuditedRefusals;
import dev.tidewaiter.web.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes an answer to a finding, and a second person's word on it. What cannot be taken comes back in the form as it was typed. */
@Controller
class AnswerDesk {

    private final ReviewPages pages;
    private final QueueList queue;
    private final Decisions decisions;
    private final QuestionAnswers questions;
    private final DraftFiles files;
    private final Refusals refusals;
    private final Clock clock;

    AnswerDesk(
            ReviewPages pages,
            QueueList queue,
            Decisions decisions,
            QuestionAnswers questions,
            DraftFiles files,
            Refusals refusals,
            Clock clock) {
        this.pages = pages;
        this.queue = queue;
        this.decisions = decisions;
        this.questions = questions;
        this.files = files;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** What was done, for the page that comes after. */
    public record Done(String finding, String answer, boolean waits) {}

    @PostMapping("/findings/{id}/decisions")
    @PreAuthorize("hasAuthority('DECIDE')")
    String decide(
            @PathVariable String id,
            TypedAnswer typed,
            Caller caller,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var finding = pages.found(id);
        var draft = typed.draft();
        try {
            draft = files.draft(typed, caller.account());
            var wrong = refusals.ofForm(draft);
            if (wrong != null) {
                refuse(response, HttpStatus.BAD_REQUEST);
                return pages.again(finding, typed.queue(), new TriedAnswer(draft, wrong), caller, model);
            }
            var asked = draft.about(id, BulkAnswerForms.scope(finding, draft.all()), typed.seen(), clock);
            if (asked.scope() == DecisionScope.QUESTION) {
                int answered = questions.give(asked, caller.account());
                next.addFlashAttribute("done", new Done(id, draft.answer(), false));
                next.addFlashAttribute("manyDone", ManyDone.answered(answered));
            } else {
                var made = decisions.propose(asked, caller.account());
                next.addFlashAttribute("done", new Done(id, draft.answer(), made.state() == DecisionState.PROPOSED));
            }
            TakenForm.say(id, next);
        } catch (RefusedStep refused) {
            refuse(response, Refusals.status(refused));
            return pages.again(
                    pages.found(id),
                    typed.queue(),
                    new TriedAnswer(draft, refusals.of(refused, caller.account())),
                    caller,
                    model);
        }
        return "redirect:" + following(finding, typed.queue(), caller);
    }

    @PostMapping(path = "/findings/{id}/approval", params = "approve")
    @PreAuthorize("hasAuthority('APPROVE')")
    String approve(
            @PathVariable String id,
            TypedApproval typed,
            Caller caller,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        var finding = pages.found(id);
        var note = typed.said();
        var draft = Draft.ofNote(note);
        var tooLong = Refusals.ofNote(note);
        if (tooLong != null) {
            refuse(response, HttpStatus.BAD_REQUEST);
            return pages.again(finding, typed.queue(), new TriedAnswer(draft, tooLong), caller, model);
        }
        try {
            decisions.approve(typed.seen(), typed.approve(), note, caller.account());
            next.addFlashAttribute("done", new Done(id, typed.approve() ? "approved" : "rejected", false));
            TakenForm.say("approval-" + id, next);
        } catch (RefusedStep refused) {
            if (refused.hasStep()) {
                AuditedRefusals.haveStepOf(request);
            }
            refuse(response, Refusals.status(refused));
            return pages.again(
                    pages.found(id),
                    typed.queue(),
                    new TriedAnswer(draft, refusals.ofApproval(refused)),
                    caller,
                    model);
        }
        return "redirect:" + following(finding, typed.queue(), caller);
    }

    /** The address stays that of the page the form was on. */
    private static void refuse(HttpServletResponse response, HttpStatus status) {
        response.setStatus(status.value());
        response.setHeader("HX-Push-Url", "false");
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

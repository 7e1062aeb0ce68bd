package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.decision.DecisionScope;
import dev.tidewaiter.casework.decision.Decisions;
import dev.tidewaiter.casework.decision.QuestionAnswers;
import dev.tidewaiter.casework.decision.RefusedStep;
import dev.tidewaiter.web.page.TakenForm;
import dev.tidewaiter.web.review.AnswerForm.NotTaken;
import dev.tidewaiter.web.review.BulkAnswerForm.ManyRow;
import dev.tidewaiter.web.security.Caller;
import dev.tidewaiter.web.security.KeptForms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** One answer to many findings: first what it would do, then doing it. Each is answered by itself; one that is refused stops no other. */
@Controller
@RequestMapping("/queue/many")
class BulkAnswerPages {

    private static final String PAGE = "review/many";
    private static final String ANSWERED = "done";

    /** So many fit into an address; each of the others is told with the way to it. */
    private static final int MOST_AGAIN = 50;

    /** What was typed for those that were not taken, for the page that shows them again. */
    private static final String TYPED = "typed";

    private final BulkAnswerForms forms;
    private final Decisions decisions;
    private final QuestionAnswers questions;
    private final DraftFiles files;
    private final Refusals refusals;
    private final Clock clock;
    private final KeptForms kept;
    private final LateAnswers lateAnswers;

    BulkAnswerPages(
            BulkAnswerForms forms,
            Decisions decisions,
            QuestionAnswers questions,
            DraftFiles files,
            Refusals refusals,
            Clock clock,
            KeptForms kept,
            LateAnswers lateAnswers) {
        this.lateAnswers = lateAnswers;
        this.kept = kept;
        this.forms = forms;
        this.decisions = decisions;
        this.questions = questions;
        this.files = files;
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * What was done, for the page that comes after.
     *
     * @param what the end of the message that tells it
     * @param done how many findings were answered, or how many answers approved or rejected
     * @param not  those that were not, and why
     * @param sent under which name the form's page kept what was typed, which is done with: what is still to be used comes with the page;
     *             empty where another form did
     */
    public record ManyDone(String what, int done, List<NotDone> not, String sent) {

        /** Answers that were given. */
        static ManyDone answered(int done) {
            return new ManyDone(ANSWERED, done, List.of(), "");
        }
    }

    /** A finding that kept what it had. */
    public record NotDone(String finding, NotTaken why) {}

    /** By an address, since it does nothing yet: who looks at one of them and comes back finds the page as it was. */
    @GetMapping
    @PreAuthorize("hasAuthority('DECIDE')")
    String ask(
            @RequestParam(defaultValue = "chosen") String what,
            @RequestParam(name = "finding", required = false) @Nullable List<String> chosen,
            @RequestParam(name = "question", required = false) @Nullable List<String> whole,
            @RequestParam(defaultValue = "") String back,
            @RequestParam(name = KeptForms.ID, required = false) @Nullable String late,
            Caller caller,
            HttpServletRequest request,
            Model model) {
        var query = ReviewPages.query(back);
        var corrected = model.getAttribute(TYPED) instanceof Draft typed ? typed : null;
        var form = kept.named(late, caller, request).orElse(null);
        if (form != null && corrected == null) {
            var asking = Keyed.of(form.values("question"));
            var ids = new ArrayList<>(findings(asking));
            ids.addAll(findings(Keyed.of(form.values("finding"))));
            return page(ids, findings(asking), back, lateAnswers.tried(form, caller), caller, model);
        }
        if (what.equals("all")) {
            return page(forms.all(query, caller.account()), List.of(), back, TriedAnswer.NONE, caller, model);
        }
        var tried = corrected == null ? TriedAnswer.NONE : new TriedAnswer(corrected, null);
        var asking = whole == null ? List.<String>of() : whole;
        var ids = new ArrayList<>(asking);
        ids.addAll(chosen == null ? List.of() : chosen);
        return page(ids, asking, back, tried, caller, model);
    }

    private String page(
            List<String> ids, List<String> whole, String back, TriedAnswer tried, Caller caller, Model model) {
        var query = ReviewPages.query(back);
        boolean approving = query.approving();
        model.addAttribute("approving", approving);
        model.addAttribute("back", "?" + query.query());
        model.addAttribute("list", query.address(null));
        model.addAttribute(
                "many", approving ? forms.toApprove(ids, caller.account(), tried) : forms.toAnswer(ids, whole, tried));
        return PAGE;
    }

    /** Where a refused answer leaves a browser without scripts; what was chosen came with the form. */
    @GetMapping({"/decisions", "/approval"})
    @PreAuthorize("hasAuthority('READ')")
    String afterForm() {
        return "redirect:/queue";
    }

    @PostMapping("/decisions")
    @PreAuthorize("hasAuthority('DECIDE')")
    String decide(
            Chosen chosen,
            TypedAnswer typed,
            Caller caller,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        var asking = Keyed.of(chosen.question());
        var keyed = new ArrayList<>(asking);
        keyed.addAll(Keyed.of(chosen.finding()));
        var draft = typed.draft();
        NotTaken wrong;
        try {
            draft = files.draft(typed, caller.account());
            wrong = refusals.ofForm(draft);
        } catch (RefusedStep refused) {
            wrong = refusals.of(refused);
        }
        if (wrong != null) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(findings(keyed), findings(asking), typed.queue(), new TriedAnswer(draft, wrong), caller, model);
        }
        var not = new ArrayList<NotDone>();
        int done = 0;
        for (var one : keyed) {
            try {
                if (asking.contains(one)) {
                    done += questions.give(
                            draft.about(one.finding(), DecisionScope.QUESTION, one.seen(), clock), caller.account());
                } else {
                    decisions.propose(
                            draft.about(one.finding(), DecisionScope.LINE, one.seen(), clock), caller.account());
                    done++;
                }
            } catch (RefusedStep refused) {
                not.add(new NotDone(one.finding(), refusals.ofOneOfMany(refused)));
            }
        }
        var left = not.stream().map(NotDone::finding).toList();
        var whole = asking.stream().map(Keyed::finding).filter(left::contains).toList();
        var rows = forms.toAnswer(left, whole, TriedAnswer.NONE).rows();
        var sent = Keyed.draftName("many", keyed.stream().map(Keyed::key));
        next.addFlashAttribute("manyDone", new ManyDone(ANSWERED, done, not, sent));
        taken(done, sent, next);
        return rows.isEmpty() ? toQueue(typed) : again(rows, draft, typed, request, next);
    }

    /** Those that were not taken, with what was typed for all of them: the others have it. */
    private static String again(
            List<ManyRow> rows, Draft draft, TypedAnswer typed, HttpServletRequest form, RedirectAttributes next) {
        next.addFlashAttribute(TYPED, draft);
        var page = UriComponentsBuilder.fromPath("/queue/many");
        for (var row : rows.subList(0, Math.min(MOST_AGAIN, rows.size()))) {
            page.queryParam(row.asking() > 0 ? "question" : "finding", row.id());
        }
        return "redirect:"
                + KeptForms.handedOn(
                        page.queryParam("back", "{back}")
                                .encode()
                                .buildAndExpand(typed.queue())
                                .toUriString(),
                        form);
    }

    @PostMapping("/approval")
    @PreAuthorize("hasAuthority('APPROVE')")
    String approve(
            Ticked ticked,
            TypedAnswer typed,
            Caller caller,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        var keyed = Keyed.of(ticked.finding());
        var note = typed.draft().note();
        var tooLong = Refusals.ofNote(note);
        if (tooLong != null) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(
                    findings(keyed),
                    List.of(),
                    typed.queue(),
                    new TriedAnswer(Draft.ofNote(note), tooLong),
                    caller,
                    model);
        }
        var not = new ArrayList<NotDone>();
        var settled = new HashMap<String, Optional<NotTaken>>(); // one decision may answer several of them
        for (var one : keyed) {
            settled.computeIfAbsent(one.seen(), seen -> refusal(seen, ticked.approve(), note, caller))
                    .ifPresent(why -> not.add(new NotDone(one.finding(), why)));
        }
        int done = (int)
                settled.values().stream().filter(refusal -> refusal.isEmpty()).count();
        var left = not.stream().map(NotDone::finding).toList();
        var rows = forms.toApprove(left, caller.account(), TriedAnswer.NONE).rows();
        var sent = Keyed.draftName("approvals", keyed.stream().map(Keyed::key));
        next.addFlashAttribute("manyDone", new ManyDone(ticked.approve() ? "approved" : "rejected", done, not, sent));
        taken(done, sent, next);
        return rows.isEmpty() ? toQueue(typed) : again(rows, Draft.ofNote(note), typed, request, next);
    }

    /** What is left of a form of which something was taken comes back by itself: the whole of it is sent no more. */
    private static void taken(int done, String draft, RedirectAttributes next) {
        if (done > 0) {
            TakenForm.say(draft, next);
        }
    }

    /** Approves or rejects a decision; why that was refused, if it was. */
    private Optional<NotTaken> refusal(String decision, boolean approve, String note, Caller caller) {
        try {
            decisions.approve(decision, approve, note, caller.account());
            return Optional.empty();
        } catch (RefusedStep refused) {
            return Optional.of(refusals.ofApproval(refused));
        }
    }

    private static String toQueue(TypedAnswer typed) {
        return "redirect:" + ReviewPages.query(typed.queue()).from(null).address(null);
    }

    private static List<String> findings(List<Keyed> some) {
        return some.stream().map(Keyed::finding).toList();
    }

    /**
     * What was ticked in the queue.
     *
     * @param finding  findings, each with the decision that the page showed
     * @param question findings that ask the same of a whole file, which the answer shall settle
     */
    record Chosen(@Nullable List<String> finding, @Nullable List<String> question) {}

    /**
     * What was ticked among the answers of others.
     *
     * @param finding findings, each with the decision that the page showed
     * @param approve whether the answers are approved; they are sent back otherwise
     */
    record Ticked(@Nullable List<String> finding, boolean approve) {}
}

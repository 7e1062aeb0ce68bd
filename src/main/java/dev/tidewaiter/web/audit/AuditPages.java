package dev.tidewaiter.web.audit;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.audit.AuditStep;
import dev.tidewaiter.casework.decision.AuditedDecisions;
import dev.tidewaiter.web.page.When;
import dev.tidewaiter.web.security.Caller;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who did what, and whether the log of it still holds. */
@Controller
@RequestMapping("/audit")
class AuditPages {

    private static final int STEPS_A_PAGE = 100;

    private final AuditLog audit;
    private final AuditedDecisions decisions;
    private final AuditSubjects subjects;
    private final AuditParticulars particulars;
    private final AuditActions actions;
    private final When when;

    AuditPages(
            AuditLog audit,
            AuditedDecisions decisions,
            AuditSubjects subjects,
            AuditParticulars particulars,
            AuditActions actions,
            When when) {
        this.particulars = particulars;
        this.actions = actions;
        this.when = when;
        this.audit = audit;
        this.decisions = decisions;
        this.subjects = subjects;
    }

    /** A step in the list; what it is about is null where the log's own word says it. */
    public record StepRow(
            long seq,
            long at,
            String actor,
            String action,
            String subject,
            AuditSubjects.@Nullable Subject about,
            List<AuditParticulars.Particular> particulars,
            String hash) {}

    private StepRow row(AuditStep step, AuditSubjects.@Nullable Subject about) {
        return new StepRow(
                step.seq(),
                step.at(),
                step.actor(),
                step.action(),
                step.subject(),
                about,
                particulars.of(step),
                step.hash());
    }

    @GetMapping
    @PreAuthorize("hasAuthority('AUDIT')")
    String steps(
            @ModelAttribute("narrowing") AuditNarrowing narrowing,
            @RequestParam(defaultValue = "9223372036854775807") long before,
            Model model) {
        var found = audit.before(narrowing.query(when.zone()), before, STEPS_A_PAGE + 1);
        boolean further = found.size() > STEPS_A_PAGE;
        var logged = further ? found.subList(0, STEPS_A_PAGE) : found;
        var about = subjects.of(logged);
        model.addAttribute(
                "steps",
                logged.stream()
                        .map(step -> row(step, about.get(step.subject())))
                        .toList());
        model.addAttribute("next", further ? logged.get(STEPS_A_PAGE - 1).seq() : null);
        model.addAttribute("actions", actions.all());
        model.addAttribute("notUnderstood", narrowing.notUnderstood());
        return "audit";
    }

    @PostMapping("/verify")
    @PreAuthorize("hasAuthority('AUDIT')")
    String verify(Caller caller, RedirectAttributes next) {
        var result = decisions.verify();
        audit.append(
                caller.getName(),
                "audit.verified",
                "audit log",
                Map.of("intact", result.intact(), "steps", result.chain().steps()));
        next.addFlashAttribute("intact", result.intact());
        next.addFlashAttribute("told", result.notices());
        return "redirect:/audit";
    }
}

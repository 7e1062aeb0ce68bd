package dev.tidewaiter.web.page;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.audit.AuditStep;
import dev.tidewaiter.casework.decision.AuditedDecisions;
import dev.tidewaiter.web.security.Caller;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.json.JsonMapper;

/** Who did what, and whether the log of it still holds. */
@Controller
@RequestMapping("/audit")
class AuditPages {

    private static final int STEPS_A_PAGE = 100;
    private static final JsonMapper JSON = new JsonMapper();

    private final AuditLog audit;
    private final AuditedDecisions decisions;

    AuditPages(AuditLog audit, AuditedDecisions decisions) {
        this.audit = audit;
        this.decisions = decisions;
    }

    /** A step in the list. */
    public record StepRow(long seq, long at, String actor, String action, String subject, String detail, String hash) {

        /** Some steps name thousands of findings; all of them stand in the log itself. */
        private static final int LONGEST_DETAIL = 300;

        static StepRow of(AuditStep step) {
            var shown = Shortened.to(LONGEST_DETAIL, inWords(step.detail()));
            return new StepRow(step.seq(), step.at(), step.actor(), step.action(), step.subject(), shown, step.hash());
        }
    }

    /** What a step keeps as JSON, for a person: each name with its value. */
    private static String inWords(String detail) {
        return JSON.readTree(detail)
                .propertyStream()
                .map(one -> one.getKey() + ": "
                        + (one.getValue().isString()
                                ? one.getValue().asString()
                                : one.getValue().toString()))
                .collect(Collectors.joining(" · "));
    }

    @GetMapping
    @PreAuthorize("hasAuthority('AUDIT')")
    String steps(@RequestParam(defaultValue = "9223372036854775807") long before, Model model) {
        var steps = audit.before(before, STEPS_A_PAGE).stream().map(StepRow::of).toList();
        boolean further =
                steps.size() == STEPS_A_PAGE && steps.get(STEPS_A_PAGE - 1).seq() > 1;
        model.addAttribute("steps", steps);
        model.addAttribute("next", further ? steps.get(STEPS_A_PAGE - 1).seq() : null);
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
        next.addFlashAttribute("sentence", result.sentence());
        return "redirect:/audit";
    }
}

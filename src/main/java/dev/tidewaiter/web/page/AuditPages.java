package dev.tidewaiter.web.page;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.audit.AuditStep;
import dev.tidewaiter.casework.decision.AuditedDecisions;
import dev.tidewaiter.web.security.Caller;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    /** A hash, or an id that nobody reads: a run of thirty-two or more hexadecimal digits, with or without hyphens. */
    private static final Pattern ID = Pattern.compile("\\b([0-9a-f]{8})[0-9a-f-]{24,}\\b");

    private final AuditLog audit;
    private final AuditedDecisions decisions;
    private final AuditSubjects subjects;

    AuditPages(AuditLog audit, AuditedDecisions decisions, AuditSubjects subjects) {
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
            String detail,
            String hash) {

        /** Some steps name thousands of findings; all of them stand in the log itself. */
        private static final int LONGEST_DETAIL = 300;

        static StepRow of(AuditStep step, AuditSubjects.@Nullable Subject about) {
            var shown = Shortened.to(LONGEST_DETAIL, inWords(step.detail()));
            return new StepRow(
                    step.seq(), step.at(), step.actor(), step.action(), step.subject(), about, shown, step.hash());
        }
    }

    /** What a step keeps as JSON, for a person: each name with its value; of ids and hashes the beginning, as the log has all of them. */
    private static String inWords(String detail) {
        return JSON.readTree(detail)
                .propertyStream()
                .filter(one -> !one.getValue().asString("-").isEmpty())
                .map(one -> one.getKey() + ": "
                        + ID.matcher(
                                        one.getValue().isString()
                                                ? one.getValue().asString()
                                                : one.getValue().toString())
                                .replaceAll("$1…"))
                .collect(Collectors.joining(" · "));
    }

    @GetMapping
    @PreAuthorize("hasAuthority('AUDIT')")
    String steps(@RequestParam(defaultValue = "9223372036854775807") long before, Model model) {
        var logged = audit.before(before, STEPS_A_PAGE);
        var about = subjects.of(logged);
        var steps = logged.stream()
                .map(step -> StepRow.of(step, about.get(step.subject())))
                .toList();
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

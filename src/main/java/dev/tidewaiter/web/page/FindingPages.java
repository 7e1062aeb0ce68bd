package dev.tidewaiter.web.page;

import dev.tidewaiter.casework.decision.Decision;
import dev.tidewaiter.casework.decision.DecisionAnswer;
import dev.tidewaiter.casework.decision.DecisionScope;
import dev.tidewaiter.casework.decision.DecisionState;
import dev.tidewaiter.casework.decision.Decisions;
import dev.tidewaiter.casework.decision.NewDecision;
import dev.tidewaiter.casework.decision.RefusedStep;
import dev.tidewaiter.casework.finding.FindingKind;
import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.LineAsRead;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.people.Account;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.people.Permission;
import dev.tidewaiter.web.security.Caller;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.json.JsonMapper;

/** A finding: what it says and rests on, what was decided, and the forms to decide it and to approve that. */
@Controller
@RequestMapping("/findings/{id}")
class FindingPages {

    private final StoredFindings findings;
    private final Decisions decisions;
    private final Accounts accounts;
    private final JsonMapper json;

    FindingPages(StoredFindings findings, Decisions decisions, Accounts accounts, JsonMapper json) {
        this.findings = findings;
        this.decisions = decisions;
        this.accounts = accounts;
        this.json = json;
    }

    /** A decision in the list of all that were made. */
    record GivenAnswer(
            String id,
            String answer,
            String why,
            String state,
            String by,
            String at,
            @Nullable String second) {}

    /** An answer that may be given. */
    record AnswerChoice(DecisionAnswer answer, String words) {}

    @GetMapping
    @PreAuthorize("hasAuthority('READ')")
    String finding(@PathVariable String id, Caller caller, Model model) {
        var finding = found(id);
        var made = decisions.about(id);
        model.addAttribute("finding", finding);
        model.addAttribute("verdict", VerdictView.BY_NAME.get(finding.severity()));
        model.addAttribute("state", StateWords.of(finding.state()));
        boolean isFound = finding.kind() == FindingKind.FOUND;
        model.addAttribute("said", isFound ? json.readValue(finding.json(), LineView.ShownFinding.class) : null);
        model.addAttribute("open", isFound ? null : json.readValue(finding.json(), LineView.OpenView.class));
        model.addAttribute(
                "values", findings.lineOf(finding).map(LineAsRead::values).orElse(List.of()));
        model.addAttribute("decisions", made.stream().map(this::row).toList());
        model.addAttribute("answers", answers(finding));
        model.addAttribute("decides", caller.may(Permission.DECIDE) && finding.state() != FindingState.NOTED);
        var waiting = made.stream()
                .filter(decision -> decision.state() == DecisionState.PROPOSED)
                .findFirst()
                .orElse(null);
        boolean own = waiting != null && waiting.proposedBy().equals(caller.account());
        model.addAttribute("own", own);
        model.addAttribute("waiting", waiting != null && !own && caller.may(Permission.APPROVE) ? waiting.id() : null);
        return "finding";
    }

    private static List<AnswerChoice> answers(StoredFinding finding) {
        return Arrays.stream(DecisionAnswer.values())
                .filter(answer ->
                        answer != DecisionAnswer.NOT_A_MATCH || !finding.list().isEmpty())
                .map(answer -> new AnswerChoice(answer, StateWords.of(answer)))
                .toList();
    }

    private GivenAnswer row(Decision decision) {
        var second = decision.decidedBy();
        var said = decision.decidedNote();
        return new GivenAnswer(
                decision.id(),
                StateWords.of(decision.answer()),
                String.join(". ", List.of(decision.reason(), decision.note())).strip(),
                StateWords.of(decision.state()),
                name(decision.proposedBy()),
                StateWords.time(decision.proposedAt()),
                second == null ? null : name(second) + (said == null || said.isEmpty() ? "" : ": " + said));
    }

    private String name(String account) {
        return accounts.find(account).map(Account::name).orElse(account);
    }

    @PostMapping("/decisions")
    @PreAuthorize("hasAuthority('DECIDE')")
    String decide(
            @PathVariable String id,
            @RequestParam DecisionAnswer answer,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "LINE") DecisionScope scope,
            @RequestParam(defaultValue = "") String after,
            Caller caller,
            RedirectAttributes next) {
        found(id);
        return back(id, next, () -> {
            var asked = new NewDecision(id, answer, reason, note, scope, after, null, null, false, "page");
            return decisions.propose(asked, caller.account());
        });
    }

    @PostMapping("/approval")
    @PreAuthorize("hasAuthority('APPROVE')")
    String approve(
            @PathVariable String id,
            @RequestParam String decision,
            @RequestParam boolean approve,
            @RequestParam(defaultValue = "") String note,
            Caller caller,
            RedirectAttributes next) {
        found(id);
        return back(id, next, () -> decisions.approve(decision, approve, note, caller.account()));
    }

    private interface Step {
        Decision take();
    }

    /** To the finding, whose page says what is now, and why a step was not taken. */
    private static String back(String id, RedirectAttributes next, Step step) {
        try {
            step.take();
        } catch (RefusedStep refused) {
            next.addFlashAttribute("sentence", refused.getMessage());
        }
        next.addAttribute("id", id);
        return "redirect:/findings/{id}";
    }

    private StoredFinding found(String id) {
        return findings.find(id)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no finding with this id."));
    }
}

package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.decision.KnownFalseHit;
import dev.tidewaiter.casework.decision.KnownFalseHitTerm;
import dev.tidewaiter.casework.decision.KnownFalseHits;
import dev.tidewaiter.casework.decision.RefusedStep;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.web.page.Confirmation;
import dev.tidewaiter.web.review.FindingCard.Change;
import dev.tidewaiter.web.security.Caller;
import dev.tidewaiter.wording.Wording;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The known false hits: whom they clear, until when, what has changed since, and how to end one. */
@Controller
@RequestMapping("/known-false-hits")
class KnownFalseHitPages {

    private static final int MOST = 500;

    private final KnownFalseHits falseHits;
    private final StoredFindings findings;
    private final Accounts accounts;
    private final FacetLabels labels;
    private final Clock clock;

    KnownFalseHitPages(
            KnownFalseHits falseHits, StoredFindings findings, Accounts accounts, FacetLabels labels, Clock clock) {
        this.clock = clock;
        this.labels = labels;
        this.falseHits = falseHits;
        this.findings = findings;
        this.accounts = accounts;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('READ')")
    String newest(Model model) {
        var hits = falseHits.newest(MOST);
        var names = accounts.names(people(hits));
        model.addAttribute(
                "hits",
                hits.stream()
                        .map(hit -> KnownFalseHitView.of(
                                hit,
                                labels.question(hit.rule()),
                                KnownFalseHitTerm.day(hit.expiresAt(), clock),
                                names,
                                changes(hit.entryThen(), hit.entryNow()),
                                changes(hit.partyThen(), hit.partyNow())))
                        .toList());
        return "review/known";
    }

    private static Set<String> people(List<KnownFalseHit> hits) {
        return hits.stream()
                .flatMap(hit -> Stream.of(hit.madeBy(), hit.approvedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private List<Change> changes(String then, @Nullable String now) {
        if (now == null) {
            return List.of();
        }
        var old = findings.then(then);
        var young = findings.then(now);
        return old.isPresent() && young.isPresent() ? ChangesSinceAnswer.between(old.get(), young.get()) : List.of();
    }

    @GetMapping("/{id}/end")
    @PreAuthorize("hasAuthority('DECIDE')")
    String askToEnd(@PathVariable String id, Model model) {
        var hit = falseHits
                .find(id)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no known false hit with this id."));
        var here = "/known-false-hits/" + id + "/end";
        return new Confirmation("known-false-hit", hit.party(), falseHits.settledBy(id), here, "/known-false-hits")
                .page(model);
    }

    @PostMapping("/{id}/end")
    @PreAuthorize("hasAuthority('DECIDE')")
    String end(@PathVariable String id, Caller caller, RedirectAttributes next) {
        try {
            falseHits.end(id, caller.account());
        } catch (RefusedStep refused) {
            next.addFlashAttribute("sentence", Wording.by(refused));
        }
        return "redirect:/known-false-hits";
    }
}

package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.run.Runs;
import dev.tidewaiter.web.security.Caller;
import dev.tidewaiter.web.security.KeptForms;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for people, worst first, and one finding with all that is known around it. */
@Controller
class ReviewDesk {

    private final ReviewPages pages;
    private final SheetAsItStood sheets;
    private final NearMisses nearMisses;
    private final Runs runs;
    private final KeptForms kept;
    private final LateAnswers lateAnswers;

    ReviewDesk(
            ReviewPages pages,
            SheetAsItStood sheets,
            NearMisses nearMisses,
            Runs runs,
            KeptForms kept,
            LateAnswers lateAnswers) {
        this.lateAnswers = lateAnswers;
        this.kept = kept;
        this.runs = runs;
        this.nearMisses = nearMisses;
        this.pages = pages;
        this.sheets = sheets;
    }

    @GetMapping("/queue")
    @PreAuthorize("hasAuthority('READ')")
    String queue(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) @Nullable String at,
            @RequestHeader(name = "HX-Target", required = false) @Nullable String target,
            @RequestHeader(name = "HX-History-Restore-Request", required = false) @Nullable String restore,
            Caller caller,
            Model model) {
        boolean onlyDetail = "detail".equals(target) && restore == null;
        var query = QueueQuery.of(parameters);
        model.addAttribute("unknown", QueueQuery.unknown(parameters));
        if (!onlyDetail) {
            model.addAttribute(
                    "noRuns",
                    query.runs().stream().filter(run -> !runs.has(run)).toList());
        }
        pages.queue(query, at, onlyDetail, caller, model);
        return onlyDetail ? "review/queue :: detail" : ReviewPages.QUEUE;
    }

    @GetMapping("/findings/{id}")
    @PreAuthorize("hasAuthority('READ')")
    String finding(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String back,
            @RequestParam(name = KeptForms.ID, required = false) @Nullable String late,
            Caller caller,
            HttpServletRequest request,
            Model model) {
        var tried = kept.named(late, caller, request)
                .map(form -> lateAnswers.tried(form, caller))
                .orElse(TriedAnswer.NONE);
        pages.finding(pages.found(id), back, tried, caller, model);
        return ReviewPages.FINDING;
    }

    /** Where a refused answer leaves a browser without scripts: whoever comes back there, such as after a log-in, is shown the finding. */
    @GetMapping({"/findings/{id}/decisions", "/findings/{id}/approval"})
    @PreAuthorize("hasAuthority('READ')")
    String afterForm(@PathVariable String id) {
        return "redirect:/findings/{id}";
    }

    /** What almost was found on the line, judged again where its run did not keep it. */
    @GetMapping("/findings/{id}/near")
    @PreAuthorize("hasAuthority('READ')")
    String near(
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String within,
            Model model) {
        var finding = pages.found(id);
        var line = pages.lineOf(finding);
        model.addAttribute("finding", finding);
        model.addAttribute(
                "near", nearMisses.of(finding.place().lastRun(), line).orElse(null));
        return within == null ? "review/near" : "review/near :: near";
    }

    /** The rows around the line in its file; the page around them only where it is not there already. */
    @GetMapping("/findings/{id}/sheet")
    @PreAuthorize("hasAuthority('READ')")
    String sheet(
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String within,
            Model model) {
        var finding = pages.found(id);
        var line = pages.lineOf(finding);
        model.addAttribute("finding", finding);
        model.addAttribute("line", line);
        model.addAttribute("sheet", sheets.around(finding, line, pages.citedOn(finding)));
        return within == null ? "review/sheet" : "review/sheet :: sheet";
    }
}

package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.decision.OpenAgain;
import dev.tidewaiter.casework.finding.LineAsRead;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.web.security.Caller;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Fills the two pages of a finding: the queue with it beside the list, and its own. */
@Component
class ReviewPages {

    static final String QUEUE = "review/queue";
    static final String FINDING = "review/finding";

    private final QueueList queue;
    private final StoredFindings findings;
    private final LineDetails details;
    private final AnswerForms forms;
    private final OpenAgain openAgain;
    private final Clock clock;

    ReviewPages(
            QueueList queue,
            StoredFindings findings,
            LineDetails details,
            AnswerForms forms,
            OpenAgain openAgain,
            Clock clock) {
        this.openAgain = openAgain;
        this.clock = clock;
        this.queue = queue;
        this.findings = findings;
        this.details = details;
        this.forms = forms;
    }

    /** The queue with a finding beside it; with only that where the page around it stands already. */
    void queue(QueueQuery query, @Nullable String at, boolean onlyDetail, Caller caller, Model model) {
        queue(query, at, onlyDetail, TriedAnswer.NONE, caller, model);
    }

    private void queue(
            QueueQuery query, @Nullable String at, boolean onlyDetail, TriedAnswer tried, Caller caller, Model model) {
        try {
            var asked = at == null || at.isEmpty() ? null : findings.find(at).orElse(null);
            var view = queue.view(query, asked == null ? null : asked.id(), caller.account(), !onlyDetail);
            model.addAttribute("view", view);
            model.addAttribute("gone", at != null && !at.isEmpty() && asked == null);
            var chosen = asked != null || view.at() == null
                    ? asked
                    : findings.find(view.at()).orElse(null);
            if (chosen != null) {
                boolean whole = view.asked() != null && tried.draft().equals(Draft.EMPTY);
                detail(chosen, whole ? new TriedAnswer(Draft.OF_ALL, tried.refused()) : tried, caller, model);
            }
            // what waited for a second person and no longer does leaves that view; it is told where it went
            model.addAttribute(
                    "again",
                    query.approving() && !onlyDetail ? openAgain.count(clock.millis() - OpenAgain.TOLD.toMillis()) : 0);
            model.addAttribute("againCounted", OpenAgain.MOST_COUNTED);
            model.addAttribute("back", "?" + query.query());
        } catch (IllegalArgumentException wrong) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, wrong.getMessage(), wrong);
        }
    }

    /** A finding's own page, with what was typed there before. */
    void finding(StoredFinding finding, @Nullable String back, TriedAnswer tried, Caller caller, Model model) {
        detail(finding, tried, caller, model);
        var list = query(back == null ? "" : back);
        model.addAttribute("back", back == null || back.isEmpty() ? "" : "?" + list.query());
        model.addAttribute("list", list.address(finding.id()));
    }

    /** The page that a form was on, with what was typed, and why it was not taken. Gives its template. */
    String again(StoredFinding finding, String back, TriedAnswer tried, Caller caller, Model model) {
        boolean ofQueue = !back.isEmpty();
        if (ofQueue) {
            queue(query(back), finding.id(), false, tried, caller, model);
        } else {
            finding(finding, null, tried, caller, model);
        }
        return ofQueue ? QUEUE : FINDING;
    }

    private void detail(StoredFinding finding, TriedAnswer tried, Caller caller, Model model) {
        var detail = details.of(finding);
        model.addAttribute("detail", detail);
        model.addAttribute("form", forms.of(detail, caller, tried));
    }

    static QueueQuery query(String back) {
        return QueueQuery.parse(back.startsWith("?") ? back.substring(1) : back);
    }

    StoredFinding found(String id) {
        return findings.find(id)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no finding with this id."));
    }

    LineAsRead lineOf(StoredFinding finding) {
        return findings.lineOf(finding)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "This line is not kept."));
    }

    /** The cells that any finding of the same line points at. */
    List<String> citedOn(StoredFinding finding) {
        return details.cited(finding.line());
    }
}

package dev.tidewaiter.web.page;

import dev.tidewaiter.casework.finding.Facet;
import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.Queue;
import dev.tidewaiter.casework.finding.QueueFilter;
import dev.tidewaiter.casework.finding.StoredFinding;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What waits for people, worst first. */
@Controller
class QueuePages {

    private static final int FINDINGS_A_PAGE = 50;

    private final Queue queue;

    QueuePages(Queue queue) {
        this.queue = queue;
    }

    /** A finding in the list. */
    record WaitingRow(
            String id, @Nullable VerdictView verdict, String rule, String about, String to, String file, String state) {

        static WaitingRow of(StoredFinding finding) {
            return new WaitingRow(
                    finding.id(),
                    VerdictView.BY_NAME.get(finding.severity()),
                    finding.rule(),
                    finding.list().isEmpty()
                            ? finding.sender()
                            : "%s, %s %s".formatted(finding.party(), finding.list(), finding.entry()),
                    finding.destination(),
                    finding.file(),
                    StateWords.of(finding.state()));
        }
    }

    /** A state to narrow the list by. */
    record StateChoice(FindingState state, String words) {}

    @GetMapping("/queue")
    @PreAuthorize("hasAuthority('READ')")
    String queue(
            @RequestParam(required = false) @Nullable FindingState state,
            @RequestParam(required = false) @Nullable String run,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var wanted = new EnumMap<Facet, Set<String>>(Facet.class);
        wanted.put(
                Facet.STATE,
                (state == null ? FindingState.UNSETTLED : Set.of(state))
                        .stream().map(FindingState::name).collect(Collectors.toSet()));
        if (run != null) {
            wanted.put(Facet.RUN, Set.of(run));
        }
        try {
            var page = queue.page(new QueueFilter(wanted), after, FINDINGS_A_PAGE, true);
            model.addAttribute(
                    "findings", page.items().stream().map(WaitingRow::of).toList());
            model.addAttribute("next", page.next());
            model.addAttribute("total", page.total());
        } catch (IllegalArgumentException wrong) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, wrong.getMessage(), wrong);
        }
        model.addAttribute("run", run);
        model.addAttribute("state", state);
        model.addAttribute("states", choices());
        return "queue";
    }

    private static List<StateChoice> choices() {
        return Arrays.stream(FindingState.values())
                .map(state -> new StateChoice(state, StateWords.of(state)))
                .toList();
    }
}

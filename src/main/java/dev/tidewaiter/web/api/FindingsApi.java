package dev.tidewaiter.web.api;

import dev.tidewaiter.casework.decision.Decisions;
import dev.tidewaiter.casework.finding.LineAsRead;
import dev.tidewaiter.casework.finding.MajorFields;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.web.job.AttachedFiles;
import dev.tidewaiter.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;

/** Findings, and what people answer to them. */
@RestController
@RequestMapping("/api/v1/findings/{id}")
class FindingsApi {

    private final StoredFindings findings;
    private final Decisions decisions;
    private final AttachedFiles attached;
    private final DecisionViews views;
    private final Clock clock;
    private final AnswersByKey kept;

    FindingsApi(
            StoredFindings findings,
            Decisions decisions,
            AttachedFiles attached,
            DecisionViews views,
            Clock clock,
            AnswersByKey kept) {
        this.kept = kept;
        this.findings = findings;
        this.decisions = decisions;
        this.attached = attached;
        this.views = views;
        this.clock = clock;
    }

    /** A finding with all that was decided about it, the entry and party as they stand in it, and the line as it was read. */
    @Schema(name = "FindingWithDecisions")
    record WholeView(
            QueuedFinding finding,
            List<DecisionViews.View> decisions,
            Map<String, List<String>> entryNow,
            Map<String, List<String>> partyNow,
            @Nullable LineAsRead line) {}

    @Operation(summary = "A finding whole: decisions, list entry, party, line")
    @GetMapping
    @PreAuthorize("hasAuthority('READ')")
    WholeView finding(@PathVariable String id) {
        var finding = found(id);
        return new WholeView(
                QueuedFinding.of(finding),
                decided(id),
                then(finding.standing().entryThen()),
                then(finding.standing().partyThen()),
                findings.lineOf(finding).orElse(null));
    }

    private Map<String, List<String>> then(String hash) {
        return findings.then(hash).map(MajorFields::fields).orElse(Map.of());
    }

    @Operation(summary = "What was decided about a finding")
    @GetMapping("/decisions")
    @PreAuthorize("hasAuthority('READ')")
    List<DecisionViews.View> decisions(@PathVariable String id) {
        found(id);
        return decided(id);
    }

    private List<DecisionViews.View> decided(String id) {
        return decisions.about(id).stream().map(views::of).toList();
    }

    @Operation(summary = "Propose a decision")
    @ApiResponse(responseCode = "409", ref = ApiDescription.CONFLICT)
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PostMapping(
            path = "/decisions",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('DECIDE')")
    ResponseEntity<DecisionViews.View> decide(
            @PathVariable String id,
            @RequestBody NewDecisionBody body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = RequestKeys.HEADER, required = false) @Nullable String key,
            Caller caller) {
        return kept.once(
                new KeyedRequest(caller.account(), key, said(id, body, ifMatch), null),
                DecisionViews.View.class,
                () -> made(body, id, ifMatch, null, caller));
    }

    @Operation(summary = "Propose a decision, with a file attached")
    @ApiResponse(responseCode = "409", ref = ApiDescription.CONFLICT)
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PostMapping(
            path = "/decisions",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('DECIDE')")
    ResponseEntity<DecisionViews.View> decideWithAttachment(
            @PathVariable String id,
            @RequestPart("decision") NewDecisionBody body,
            @RequestPart("attachment") MultipartFile attachment,
            MultipartHttpServletRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = RequestKeys.HEADER, required = false) @Nullable String key,
            Caller caller) {
        GivenParts.only(request, Set.of("decision", "attachment"));
        return kept.once(
                new KeyedRequest(caller.account(), key, said(id, body, ifMatch), attachment),
                DecisionViews.View.class,
                () -> {
                    body.of(id, ifMatch, null, clock); // before a file is kept that goes with nothing
                    return made(body, id, ifMatch, attached.keep(attachment, caller.account()), caller);
                });
    }

    private List<String> said(String id, NewDecisionBody body, @Nullable String ifMatch) {
        return List.of("decision", id, kept.text(body), ifMatch == null ? "" : ifMatch);
    }

    private ResponseEntity<DecisionViews.View> made(
            NewDecisionBody body, String id, @Nullable String ifMatch, @Nullable String attachment, Caller caller) {
        var made = decisions.propose(body.of(id, ifMatch, attachment, clock), caller.account());
        return ResponseEntity.created(URI.create("/api/v1/decisions/" + made.id()))
                .body(views.of(decisions.find(made.id()).orElseThrow()));
    }

    private StoredFinding found(String id) {
        return findings.find(id)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no finding with this id."));
    }
}

package dev.tidewaiter.web.api;

import dev.tidewaiter.casework.decision.Contradictions;
import dev.tidewaiter.casework.decision.Decision;
import dev.tidewaiter.casework.decision.DecisionEvidence;
import dev.tidewaiter.casework.decision.Decisions;
import dev.tidewaiter.web.job.AttachedFiles;
import dev.tidewaiter.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Decisions: read, approved by a second person, proven. */
@RestController
@RequestMapping("/api/v1/decisions/{id}")
class DecisionsApi {

    private final Decisions decisions;
    private final Contradictions contradictions;
    private final AttachedFiles attached;
    private final DecisionEvidence evidence;
    private final DecisionViews views;
    private final AnswersByKey kept;

    DecisionsApi(
            Decisions decisions,
            Contradictions contradictions,
            AttachedFiles attached,
            DecisionEvidence evidence,
            DecisionViews views,
            AnswersByKey kept) {
        this.kept = kept;
        this.decisions = decisions;
        this.contradictions = contradictions;
        this.attached = attached;
        this.evidence = evidence;
        this.views = views;
    }

    /** A decision, the findings it answers, and what says the opposite about the same party and entry of any of them. */
    @Schema(name = "DecisionWithFindings")
    record WholeView(DecisionViews.View decision, List<String> findings, List<DecisionViews.View> against) {}

    /** What a second person says. */
    record ApprovalBody(@Nullable Boolean approve, @Nullable String note) {}

    @Operation(summary = "A decision, and the findings it answers")
    @GetMapping
    @PreAuthorize("hasAuthority('READ')")
    WholeView decision(@PathVariable String id) {
        var decision = found(id);
        return new WholeView(
                views.of(decision),
                decisions.covered(id),
                contradictions.against(decision).stream().map(views::of).toList());
    }

    @Operation(summary = "Approve or refuse, as a second person")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "409", ref = ApiDescription.CONFLICT)
    @PostMapping(path = "/approval", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('APPROVE')")
    ResponseEntity<DecisionViews.View> approve(
            @PathVariable String id,
            @RequestBody ApprovalBody body,
            @RequestHeader(name = RequestKeys.HEADER, required = false) @Nullable String key,
            Caller caller) {
        var approve = body.approve();
        if (approve == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Say \"approve\": true or false.");
        }
        var note = body.note() == null ? "" : body.note();
        return kept.once(
                new KeyedRequest(caller.account(), key, List.of("approval", id, kept.text(body)), null),
                DecisionViews.View.class,
                () -> ResponseEntity.ok(views.of(decisions.approve(id, approve, note, caller.account()))));
    }

    @Operation(summary = "The evidence file of a decision")
    @GetMapping(path = "/evidence", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('READ')")
    ResponseEntity<String> evidence(@PathVariable String id) {
        found(id);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("evidence-" + id + ".json")
                                .build()
                                .toString())
                .body(evidence.of(id).orElseThrow());
    }

    @Operation(summary = "What was attached to a decision")
    @GetMapping("/attachment")
    @PreAuthorize("hasAuthority('READ')")
    ResponseEntity<byte[]> attachment(@PathVariable String id) {
        return attached.of(found(id));
    }

    private Decision found(String id) {
        return decisions
                .find(id)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no decision with this id."));
    }
}

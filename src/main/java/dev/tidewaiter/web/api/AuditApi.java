package dev.tidewaiter.web.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.audit.AuditQuery;
import dev.tidewaiter.casework.audit.AuditStep;
import dev.tidewaiter.casework.decision.AuditedDecisions;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.web.api.ApiProblems.WrongRequest;
import dev.tidewaiter.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit log, for who audits. */
@RestController
@RequestMapping("/api/v1/audit")
class AuditApi {

    private static final int MOST = 1_000;

    private final AuditLog audit;
    private final AuditedDecisions decisions;

    AuditApi(AuditLog audit, AuditedDecisions decisions) {
        this.audit = audit;
        this.decisions = decisions;
    }

    /** A step of the log, all that its hash is taken over. */
    record StepView(
            long seq,
            Instant at,
            String actor,
            String action,
            String subject,
            @JsonRawValue String detail,
            String previous,
            String hash) {

        static StepView of(AuditStep step) {
            return new StepView(
                    step.seq(),
                    Instant.ofEpochMilli(step.at()),
                    step.actor(),
                    step.action(),
                    step.subject(),
                    step.detail(),
                    step.previous(),
                    step.hash());
        }
    }

    @Operation(
            summary = "Steps of the audit log, the newest first",
            description =
                    "All of them, or those by one actor, of one action, about one subject, from one moment to before another (ISO 8601, with a zone).")
    @GetMapping
    @PreAuthorize("hasAuthority('AUDIT')")
    List<StepView> steps(
            @RequestParam(defaultValue = "9223372036854775807") long before,
            @RequestParam(defaultValue = "100") int most,
            @RequestParam(defaultValue = "") String actor,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until) {
        if (most < 1 || most > MOST) {
            throw new WrongRequest("most is from 1 to %d.".formatted(MOST));
        }
        var query = new AuditQuery(
                Accounts.asKept(actor),
                action,
                subject,
                from == null ? AuditQuery.ALL.from() : millis(from),
                until == null ? AuditQuery.ALL.until() : millis(until));
        return audit.before(query, before, most).stream().map(StepView::of).toList();
    }

    /** Moments beyond the reach of a number count as the last that it reaches. */
    private static long millis(Instant moment) {
        try {
            return moment.toEpochMilli();
        } catch (ArithmeticException beyond) {
            return moment.isAfter(Instant.EPOCH) ? Long.MAX_VALUE : Long.MIN_VALUE;
        }
    }

    /** What following the chain showed. */
    record VerificationView(boolean intact, long steps, String head, String sentence) {}

    @Operation(summary = "Verify the audit log")
    @WithoutKey("Each time the log is followed as it stands then: send this without an Idempotency-Key.")
    @PostMapping(path = "/verify", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('AUDIT')")
    VerificationView verify(Caller caller) {
        var result = decisions.verify();
        audit.append(
                caller.getName(),
                "audit.verified",
                "audit log",
                Map.of("intact", result.intact(), "steps", result.chain().steps()));
        return new VerificationView(
                result.intact(), result.chain().steps(), result.chain().head().hash(), result.sentence());
    }
}

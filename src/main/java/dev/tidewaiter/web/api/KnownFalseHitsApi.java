package dev.tidewaiter.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tidewaiter.casework.decision.KnownFalseHit;
import dev.tidewaiter.casework.decision.KnownFalseHits;
import dev.tidewaiter.casework.finding.MajorFields;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Known false hits: what they bind, and what has changed since. */
@RestController
@RequestMapping("/api/v1/good-guys")
class KnownFalseHitsApi {

    private static final int MOST = 500;

    private final KnownFalseHits falseHits;
    private final StoredFindings findings;
    private final DecisionViews views;

    KnownFalseHitsApi(KnownFalseHits falseHits, StoredFindings findings, DecisionViews views) {
        this.falseHits = falseHits;
        this.findings = findings;
        this.views = views;
    }

    /** Old beside new: {@code now} is null while nothing has changed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ThenAndNow(
            Map<String, List<String>> then, @Nullable Map<String, List<String>> now, List<String> changed) {}

    /** A known false hit as the API shows it. */
    @Schema(name = "KnownFalseHit")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(
            String id,
            String state,
            String party,
            String list,
            String entry,
            String rule,
            String severity,
            String decision,
            String madeBy,
            @Nullable String approvedBy,
            Instant madeAt,
            @Nullable LocalDate until,
            Instant expiresAt,
            @Nullable Instant closedAt,
            @Nullable String closedBecause,
            ThenAndNow entryFields,
            ThenAndNow partyFields) {}

    @Operation(summary = "Known false hits, the newest first")
    @GetMapping
    @PreAuthorize("hasAuthority('READ')")
    List<View> all() {
        return falseHits.newest(MOST).stream().map(this::view).toList();
    }

    @Operation(summary = "A known false hit: then beside now")
    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('READ')")
    View one(@PathVariable String id) {
        return view(falseHits
                .find(id)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "There is no known false hit with this id.")));
    }

    @Operation(summary = "End a known false hit")
    @WithoutKey(RequestKeys.NONE_FOR_DELETE)
    @DeleteMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('DECIDE')")
    View end(@PathVariable String id, Caller caller) {
        return view(falseHits.end(id, caller.account()));
    }

    private View view(KnownFalseHit one) {
        return new View(
                one.id(),
                one.state(),
                one.party(),
                one.list(),
                one.entry(),
                one.rule(),
                one.severity(),
                one.decision(),
                views.name(one.madeBy()),
                one.approvedBy() == null ? null : views.name(one.approvedBy()),
                Instant.ofEpochMilli(one.madeAt()),
                views.day(one.expiresAt()),
                Instant.ofEpochMilli(one.expiresAt()),
                DecisionViews.time(one.closedAt()),
                one.closedBecause(),
                beside(one.entryThen(), one.entryNow()),
                beside(one.partyThen(), one.partyNow()));
    }

    private ThenAndNow beside(String then, @Nullable String now) {
        var old = findings.then(then).orElseGet(() -> new MajorFields(Map.of()));
        if (now == null) {
            return new ThenAndNow(old.fields(), null, List.of());
        }
        var young = findings.then(now).orElseGet(() -> new MajorFields(Map.of()));
        return new ThenAndNow(old.fields(), young.fields(), old.differsFrom(young));
    }
}

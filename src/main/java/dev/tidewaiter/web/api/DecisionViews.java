package dev.tidewaiter.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tidewaiter.casework.decision.Decision;
import dev.tidewaiter.casework.decision.KnownFalseHitTerm;
import dev.tidewaiter.casework.people.Account;
import dev.tidewaiter.casework.people.Accounts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decisions as the API shows them, with the names of people. */
@Component
class DecisionViews {

    private final Accounts accounts;
    private final Clock clock;

    DecisionViews(Accounts accounts, Clock clock) {
        this.clock = clock;
        this.accounts = accounts;
    }

    /**
     * A decision as the API shows it.
     *
     * @param goodGuyUntil the last moment of a known false hit
     * @param until        the last day of one, as whoever gave it wrote it
     */
    @Schema(name = "Decision")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(
            String id,
            String finding,
            String scope,
            String answer,
            String reason,
            String note,
            @Nullable String attachment,
            boolean needsApproval,
            String state,
            String proposedBy,
            Instant proposedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String decidedNote,
            @Nullable Instant closedAt,
            @Nullable String closedBecause,
            @Nullable String supersedes,
            String broughtBy,
            @Nullable Instant goodGuyUntil,
            @Nullable LocalDate until) {}

    View of(Decision decision) {
        return new View(
                decision.id(),
                decision.finding(),
                decision.given().scope().name(),
                decision.given().answer().name(),
                decision.given().reason(),
                decision.given().note(),
                decision.given().attachment(),
                decision.asked().needsApproval(),
                decision.state().name(),
                name(decision.asked().proposedBy()),
                Instant.ofEpochMilli(decision.asked().proposedAt()),
                decision.settled().decidedBy() == null
                        ? null
                        : name(decision.settled().decidedBy()),
                time(decision.settled().decidedAt()),
                decision.settled().decidedNote(),
                time(decision.settled().closedAt()),
                decision.settled().closedBecause(),
                decision.asked().supersedes(),
                decision.asked().broughtBy(),
                time(decision.given().falseHitUntil()),
                day(decision.given().falseHitUntil()));
    }

    /** What a person is called. */
    String name(String account) {
        return accounts.find(account).map(Account::name).orElse(account);
    }

    /** The last day of a known false hit, as whoever gives one writes it. */
    @Nullable
    LocalDate day(@Nullable Long end) {
        return end == null ? null : KnownFalseHitTerm.day(end, clock);
    }

    static @Nullable Instant time(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}

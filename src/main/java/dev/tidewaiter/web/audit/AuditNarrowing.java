package dev.tidewaiter.web.audit;

import dev.tidewaiter.casework.audit.AuditQuery;
import dev.tidewaiter.casework.people.Accounts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor narrows the log by, as it stands in the page's address and in its form.
 *
 * @param who   the actor
 * @param did   the action, as the log writes it
 * @param of    the id or name of what it was done to
 * @param from  the first day, such as 2026-11-26, in the zone of whoever looks
 * @param until the last day
 */
public record AuditNarrowing(String who, String did, String of, String from, String until) {

    /** What an address leaves out is null to whoever binds it. */
    public AuditNarrowing(
            @Nullable String who,
            @Nullable String did,
            @Nullable String of,
            @Nullable String from,
            @Nullable String until) {
        this.who = trimmed(who);
        this.did = trimmed(did);
        this.of = trimmed(of);
        this.from = trimmed(from);
        this.until = trimmed(until);
    }

    private static String trimmed(@Nullable String given) {
        return Objects.requireNonNullElse(given, "").strip();
    }

    /** Whether something is asked for; for the page. */
    public boolean isNarrowed() {
        return !(who + did + of + from + until).isEmpty();
    }

    /** What is no day and no action: nothing is left out because of it. */
    List<String> notUnderstood() {
        var wrong = new ArrayList<String>();
        if (!did.isEmpty() && !AuditActions.isKnown(did)) {
            wrong.add(did);
        }
        for (var day : List.of(from, until)) {
            if (!day.isEmpty() && day(day).isEmpty()) {
                wrong.add(day);
            }
        }
        return wrong;
    }

    AuditQuery query(ZoneId zone) {
        return new AuditQuery(
                Accounts.asKept(who),
                AuditActions.isKnown(did) ? did : "",
                of,
                day(from).map(day -> begin(day, zone)).orElse(AuditQuery.ALL.from()),
                day(until).map(day -> begin(day.plusDays(1), zone)).orElse(AuditQuery.ALL.until()));
    }

    private static long begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }

    /** Years beyond four figures are no day of a log, and their milliseconds no number. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> Math.abs(day.getYear()) <= 9_999);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

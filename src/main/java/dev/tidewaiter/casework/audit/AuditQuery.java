package dev.tidewaiter.casework.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which steps of the log are asked for; what is empty leaves none out.
 *
 * @param actor   who did it, as the log writes it
 * @param action  what was done, such as {@code decision.made}
 * @param subject what it was done to, as the log writes it: an id, or a name
 * @param from    the first moment, in milliseconds since 1970
 * @param until   the first moment that is too late
 */
public record AuditQuery(String actor, String action, String subject, long from, long until) {

    /** The whole log. */
    public static final AuditQuery ALL = new AuditQuery("", "", "", Long.MIN_VALUE, Long.MAX_VALUE);

    /** What of the query narrows the log, as SQL that the log's indexes serve, and the values of its parameters. */
    record Conditions(String sql, Map<String, Object> values) {}

    Conditions conditions() {
        var sql = new ArrayList<>(List.of("seq < :before"));
        var values = new HashMap<String, Object>();
        equal("actor", actor, sql, values);
        equal("action", action, sql, values);
        equal("subject", subject, sql, values);
        if (!subject.isEmpty()) {
            sql.add("substr(subject, 1, 64) = substr(:subject, 1, 64)"); // as the index has it
        }
        if (from != Long.MIN_VALUE) {
            sql.add("at >= :from");
            values.put("from", from);
        }
        if (until != Long.MAX_VALUE) {
            sql.add("at < :until");
            values.put("until", until);
        }
        return new Conditions(String.join(" and ", sql), values);
    }

    private static void equal(String column, String asked, List<String> sql, Map<String, Object> values) {
        if (!asked.isEmpty()) {
            sql.add(column + " = :" + column);
            values.put(column, asked);
        }
    }
}

package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.store.Database;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds each known false hit as it stands in its table against the step of the audit log that made it, and those that ended it. */
final class AuditedFalseHits {

    private record Row(KnownFalseHit known, String partyKey) {}

    private final Database database;

    AuditedFalseHits(Database database) {
        this.database = database;
    }

    /** Adds those that are not as the log has them, a sentence each. */
    void addWrong(LoggedSteps steps, Map<String, String> wrong) {
        var seen = new HashSet<String>();
        database.jdbc()
                .sql("select * from good_guy")
                .query((row, n) -> new Row(KnownFalseHit.of(row), row.getString("party_key")))
                .list()
                .forEach(row -> {
                    seen.add(row.known().id());
                    var why = fault(row, steps);
                    if (why != null) {
                        wrong.put(
                                row.known().id(),
                                "known false hit %s %s.".formatted(row.known().id(), why));
                    }
                });
        steps.falseHits().stream()
                .filter(id -> !seen.contains(id))
                .forEach(id -> wrong.put(
                        id, "known false hit %s is in the log and was taken out of the table.".formatted(id)));
    }

    private static @Nullable String fault(Row row, LoggedSteps steps) {
        var known = row.known();
        var made = steps.ofFalseHit(known.id());
        if (made == null) {
            return "stands in the table, and no step of the log made it";
        }
        if (!LoggedSteps.agrees(made, AsDecided.made(known, row.partyKey()))) {
            return "was altered: its party, entry, rule, expiry, people or another of its values is not what the log was written of";
        }
        boolean inForce = known.state().equals("IN_FORCE");
        if (inForce == steps.hasEnded(known.id())) {
            return inForce
                    ? "is in force where the log says that it ended"
                    : "is %s, and no step of the log ended it".formatted(known.state());
        }
        return null;
    }
}

package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.audit.AuditVerification;
import dev.tidewaiter.casework.store.Database;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds each decision as it stands in its table against what the audit log says was decided: a chain that holds says nothing of a table
 * that somebody has changed behind its back.
 */
public final class AuditedDecisions {

    private static final JsonMapper JSON = new JsonMapper();

    private final Database database;
    private final AuditLog audit;

    public AuditedDecisions(Database database, AuditLog audit) {
        this.database = database;
        this.audit = audit;
    }

    /**
     * What the log shows, and what the decisions beside it.
     *
     * @param chain     what following the chain showed
     * @param decisions how many decisions there are
     * @param wrong     those that are not as the log has them, a sentence each
     */
    public record Verified(AuditVerification chain, long decisions, List<String> wrong) {

        /** Whether the chain holds and every decision is as its steps say. */
        public boolean intact() {
            return chain.intact() && wrong.isEmpty();
        }

        /** The result in words. */
        public String sentence() {
            var told = wrong.isEmpty()
                    ? decisions == 0 ? "" : " The table of decisions agrees with it: %d.".formatted(decisions)
                    : " But %d of the decisions %s not as it says: %s"
                            .formatted(wrong.size(), wrong.size() == 1 ? "is" : "are", wrong.get(0));
            return chain.sentence() + told;
        }
    }

    private record Row(String id, Map<String, String> said, String state, boolean decided, String decidedNote) {}

    /** What the log says of one decision. */
    private static final class Steps {
        private @Nullable JsonNode made;
        private boolean proposed;
        private @Nullable String second;
        private String note = "";
    }

    /** What the log says that ended decisions. */
    private record Ends(Set<String> superseded, Set<String> reopenedFindings, Set<String> endedGoodGuys) {}

    /** Follows the chain, and looks at each decision. */
    public Verified verify() {
        var chain = audit.verify();
        var wrong = wrong();
        if (!wrong.isEmpty()) { // somebody may have decided between the two readings; what is wrong stays so
            wrong.keySet().retainAll(wrong().keySet());
        }
        long decisions = database.jdbc()
                .sql("select count(*) from decision")
                .query(Long.class)
                .single();
        return new Verified(chain, decisions, List.copyOf(wrong.values()));
    }

    private Map<String, String> wrong() {
        var steps = new HashMap<String, Steps>();
        var ends = new Ends(new HashSet<>(), new HashSet<>(), new HashSet<>());
        read(steps, ends);
        var wrong = new HashMap<String, String>();
        var seen = new HashSet<String>();
        for (var row : rows()) {
            seen.add(row.id());
            var why = fault(row, steps.get(row.id()), ends);
            if (why != null) {
                wrong.put(row.id(), "decision %s %s.".formatted(row.id(), why));
            }
        }
        steps.keySet().stream()
                .filter(id -> !seen.contains(id))
                .forEach(
                        id -> wrong.put(id, "decision %s is in the log and was taken out of the table.".formatted(id)));
        return wrong;
    }

    private void read(Map<String, Steps> steps, Ends ends) {
        database.jdbc().sql("""
                        select action, subject, detail from audit_step
                        where action like 'decision.%' or action = 'finding.reopened' or action like 'good-guy.%' order by seq""").query(row -> {
            var action = row.getString(1);
            var subject = row.getString(2);
            if (action.equals("finding.reopened")) {
                ends.reopenedFindings().add(subject);
            } else if (action.startsWith("good-guy.")) {
                if (!action.equals("good-guy.made")) {
                    ends.endedGoodGuys().add(subject);
                }
            } else {
                read(action, JSON.readTree(row.getString(3)), steps.computeIfAbsent(subject, id -> new Steps()), ends);
            }
        });
    }

    private static void read(String action, JsonNode detail, Steps of, Ends ends) {
        switch (action) {
            case "decision.proposed", "decision.made" -> {
                of.made = detail;
                of.proposed = action.equals("decision.proposed");
                ends.superseded().add(detail.path("supersedes").asString(""));
            }
            case "decision.approved", "decision.rejected" -> {
                of.second = action;
                of.note = detail.path("note").asString("");
            }
            default -> {
                // nothing else changes what a decision says
            }
        }
    }

    private List<Row> rows() {
        return new ArrayList<>(database.jdbc()
                .sql("""
                        select id, finding, answer, reason, scope, coalesce(supersedes, '') as supersedes, brought_by, state, decided_by,
                          coalesce(decided_note, '') as decided_note from decision""")
                .query((row, n) -> new Row(
                        row.getString("id"),
                        Map.of(
                                "finding", row.getString("finding"),
                                "answer", row.getString("answer"),
                                "reason", row.getString("reason"),
                                "scope", row.getString("scope"),
                                "supersedes", row.getString("supersedes"),
                                "broughtBy", row.getString("brought_by")),
                        row.getString("state"),
                        row.getString("decided_by") != null,
                        row.getString("decided_note")))
                .list());
    }

    private @Nullable String fault(Row row, @Nullable Steps steps, Ends ends) {
        var made = steps == null ? null : steps.made;
        if (steps == null || made == null) {
            return "stands in the table, and no step of the log made it";
        }
        for (var said : row.said().entrySet()) {
            var then = made.path(said.getKey()).asString("");
            if (!then.equals(said.getValue())) {
                return "says %s \"%s\" where the log says \"%s\"".formatted(said.getKey(), said.getValue(), then);
            }
        }
        if (row.decided() != (steps.second != null)
                || (row.decided() && !row.decidedNote().equals(steps.note))) {
            return "does not say of its second person what the log says";
        }
        var state = state(steps);
        return row.state().equals(state.name()) || hasEnded(row, state, ends)
                ? null
                : "is %s where the log says %s".formatted(row.state(), state);
    }

    private static DecisionState state(Steps steps) {
        if (Objects.equals(steps.second, "decision.rejected")) {
            return DecisionState.REJECTED;
        }
        return steps.proposed && steps.second == null ? DecisionState.PROPOSED : DecisionState.IN_FORCE;
    }

    /** Whether a step of something else has ended it. */
    private boolean hasEnded(Row row, DecisionState by, Ends ends) {
        if (by == DecisionState.REJECTED) {
            return false;
        }
        return switch (DecisionState.valueOf(row.state())) {
            case SUPERSEDED -> ends.superseded().contains(row.id());
            case REOPENED ->
                database
                                .jdbc()
                                .sql("select finding from decision_covers where decision = :id")
                                .param("id", row.id())
                                .query(String.class)
                                .list()
                                .stream()
                                .anyMatch(ends.reopenedFindings()::contains)
                        || database
                                .jdbc()
                                .sql("select id from good_guy where decision = :id")
                                .param("id", row.id())
                                .query(String.class)
                                .list()
                                .stream()
                                .anyMatch(ends.endedGoodGuys()::contains);
            default -> false;
        };
    }
}

package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.store.Database;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the audit log says of decisions and of known false hits, by their ids. */
final class LoggedSteps {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, OfDecision> decisions = new HashMap<>();
    private final Map<String, JsonNode> falseHits = new HashMap<>();
    private final Set<String> superseded = new HashSet<>();
    private final Set<String> reopenedFindings = new HashSet<>();
    private final Set<String> endedFalseHits = new HashSet<>();

    private LoggedSteps() {}

    /** What the log says of one decision: how it was made, and what the second person did. */
    static final class OfDecision {
        private @Nullable JsonNode made;
        private @Nullable JsonNode second;
        private boolean proposed;
        private boolean rejected;

        @Nullable
        JsonNode made() {
            return made;
        }

        @Nullable
        JsonNode second() {
            return second;
        }

        /** Where the decision stands, as long as no step of something else ended it. */
        DecisionState state() {
            if (rejected) {
                return DecisionState.REJECTED;
            }
            return proposed && second == null ? DecisionState.PROPOSED : DecisionState.IN_FORCE;
        }
    }

    static LoggedSteps in(Database database) {
        var steps = new LoggedSteps();
        database.jdbc().sql("""
                        select action, subject, detail from audit_step
                        where action like 'decision.%' or action = 'finding.reopened' or action like 'good-guy.%' order by seq""").query(row -> {
            steps.read(row.getString(1), row.getString(2), row.getString(3));
        });
        return steps;
    }

    private void read(String action, String subject, String detail) {
        if (action.equals("finding.reopened")) {
            reopenedFindings.add(subject);
        } else if (action.equals("good-guy.made")) {
            falseHits.put(subject, tree(detail));
        } else if (action.startsWith("good-guy.")) {
            endedFalseHits.add(subject);
        } else {
            read(action, tree(detail), decisions.computeIfAbsent(subject, id -> new OfDecision()));
        }
    }

    /** Nothing where a step is no longer JSON: the chain tells that it was altered. */
    static JsonNode tree(String detail) {
        try {
            return JSON.readTree(detail);
        } catch (JacksonException altered) {
            return JSON.missingNode();
        }
    }

    private void read(String action, JsonNode detail, OfDecision of) {
        switch (action) {
            case "decision.proposed", "decision.made" -> {
                of.made = detail;
                of.proposed = action.equals("decision.proposed");
                superseded.add(detail.path("supersedes").asString(""));
            }
            case "decision.approved", "decision.rejected" -> {
                of.second = detail;
                of.rejected = action.equals("decision.rejected");
            }
            default -> {
                // nothing else changes what a decision says
            }
        }
    }

    @Nullable
    OfDecision ofDecision(String id) {
        return decisions.get(id);
    }

    Set<String> decisions() {
        return decisions.keySet();
    }

    /** How a known false hit was made; null where no step made it. */
    @Nullable
    JsonNode ofFalseHit(String id) {
        return falseHits.get(id);
    }

    Set<String> falseHits() {
        return falseHits.keySet();
    }

    boolean wasSuperseded(String decision) {
        return superseded.contains(decision);
    }

    boolean wasReopened(String finding) {
        return reopenedFindings.contains(finding);
    }

    boolean hasEnded(String falseHit) {
        return endedFalseHits.contains(falseHit);
    }

    /** Whether a step that has a hash of all that was said has this one. Steps of earlier releases have none. */
    static boolean agrees(JsonNode step, String now) {
        var then = step.path(AsDecided.IN_STEP).asString("");
        return then.isEmpty() || Objects.equals(then, now);
    }
}

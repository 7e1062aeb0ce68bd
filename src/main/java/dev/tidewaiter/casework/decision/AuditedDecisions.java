package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.audit.AuditVerification;
import dev.tidewaiter.casework.decision.Attachments.Attachment;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.wording.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Holds each decision, each known false hit, the findings and the accounts as they stand in their tables against what the audit log says:
 * a chain that holds says nothing of a table that somebody has changed behind its back.
 */
public final class AuditedDecisions {

    private static final int PAGE = 500;

    private final Database database;
    private final AuditLog audit;
    private final Attachments attachments;

    public AuditedDecisions(Database database, AuditLog audit) {
        this.database = database;
        this.audit = audit;
        this.attachments = new Attachments(database, Clock.systemUTC()); // only reads
    }

    /**
     * What the log shows, and what the decisions beside it.
     *
     * @param chain     what following the chain showed
     * @param decisions how many decisions there are
     * @param wrong     those, known false hits, findings and accounts that are not as the log has them, a sentence each
     * @param settledByNone how many findings left the queue with no decision behind them
     */
    public record Verified(AuditVerification chain, long decisions, List<String> wrong, long settledByNone) {

        /** Whether the chain holds and every decision is as its steps say. */
        public boolean intact() {
            return chain.intact() && wrong.isEmpty();
        }

        /** Whether a step, a decision or a known false hit is other than it was, and not only unconfirmed. */
        public boolean isContradicted() {
            return chain.broken() != null || !wrong.isEmpty();
        }

        /** The result in words: what following the chain showed, and then what the decisions did. */
        public List<Wording> notices() {
            if (!wrong.isEmpty()) {
                var told = new ArrayList<>(List.of(
                        chain.notice(),
                        Wording.of(
                                "audit.differs",
                                "But %s not as the log says. The first: %s"
                                        .formatted(
                                                wrong.size() == 1
                                                        ? "1 decision, known false hit, finding or account is"
                                                        : wrong.size()
                                                                + " decisions, known false hits, findings or accounts are",
                                                wrong.get(0)),
                                wrong.size(),
                                wrong.get(0))));
                if (settledByNone > 0) {
                    told.add(Wording.of(
                            "audit.settled-by-none",
                            "Findings that count as settled, and that no decision settles: %d."
                                    .formatted(settledByNone),
                            settledByNone));
                }
                return List.copyOf(told);
            }
            return decisions == 0
                    ? List.of(chain.notice())
                    : List.of(
                            chain.notice(),
                            Wording.of(
                                    "audit.agrees",
                                    decisions == 1
                                            ? "1 decision agrees with the log."
                                            : decisions + " decisions agree with the log.",
                                    decisions));
        }

        /** The same in English. */
        public String sentence() {
            return notices().stream().map(Wording::english).collect(Collectors.joining(" "));
        }
    }

    /** A row of the table; its decision is null where it holds a word that this program never writes. */
    private record Row(String id, @Nullable Decision decision, String evidence) {

        static Row of(ResultSet row) throws SQLException {
            Decision decision;
            try {
                decision = Decision.of(row);
            } catch (IllegalArgumentException noSuchWord) {
                decision = null;
            }
            return new Row(row.getString("id"), decision, row.getString("evidence"));
        }
    }

    /** Follows the chain, and looks at each decision. */
    public Verified verify() {
        var chain = audit.verify();
        var wrong = lasting(this::wrong);
        var unsettled = lasting(() -> SettledByNone.in(database));
        var sentences = new ArrayList<>(wrong.values());
        unsettled.forEach((finding, decision) -> {
            if (!wrong.containsKey(decision)) { // else the decision tells it
                sentences.add("finding %s counts as settled, and no decision settles it.".formatted(finding));
            }
        });
        sentences.addAll(lasting(() -> AuditedFindings.wrongIn(database)).values());
        sentences.addAll(lasting(() -> AuditedAccounts.wrongIn(database)).values());
        long decisions = database.jdbc()
                .sql("select count(*) from decision")
                .query(Long.class)
                .single();
        return new Verified(chain, decisions, List.copyOf(sentences), unsettled.size());
    }

    /** Somebody may have decided between two readings; what is wrong stays so. */
    private static Map<String, String> lasting(Supplier<Map<String, String>> reading) {
        var wrong = reading.get();
        if (!wrong.isEmpty()) {
            wrong.keySet().retainAll(reading.get().keySet());
        }
        return wrong;
    }

    private Map<String, String> wrong() {
        var steps = LoggedSteps.in(database);
        var wrong = new HashMap<String, String>();
        var seen = new HashSet<String>();
        var wholeFiles = new HashMap<String, Boolean>(); // one may go with hundreds of decisions
        for (var page = rows("");
                !page.isEmpty();
                page = rows(page.get(page.size() - 1).id())) {
            var covered = covered(page);
            for (var row : page) {
                var id = row.id();
                seen.add(id);
                var why = fault(row, covered.getOrDefault(id, List.of()), steps, wholeFiles);
                if (why != null) {
                    wrong.put(id, "decision %s %s.".formatted(id, why));
                }
            }
        }
        steps.decisions().stream()
                .filter(id -> !seen.contains(id))
                .forEach(
                        id -> wrong.put(id, "decision %s is in the log and was taken out of the table.".formatted(id)));
        new AuditedFalseHits(database).addWrong(steps, wrong);
        return wrong;
    }

    /** Page by page: each brings its evidence. */
    private List<Row> rows(String after) {
        return database.jdbc()
                .sql("select * from decision where id > :after order by id limit :most")
                .param("after", after)
                .param("most", PAGE)
                .query((row, n) -> Row.of(row))
                .list();
    }

    private Map<String, List<AsDecided.Covered>> covered(List<Row> page) {
        var covered = new HashMap<String, List<AsDecided.Covered>>();
        database.jdbc()
                .sql("select decision, finding, severity, entry_then from decision_covers where decision in (:ids)")
                .param("ids", page.stream().map(Row::id).toList())
                .query(row -> {
                    covered.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                            .add(new AsDecided.Covered(row.getString(2), row.getString(3), row.getString(4)));
                });
        return covered;
    }

    private @Nullable String fault(
            Row row, List<AsDecided.Covered> covered, LoggedSteps log, Map<String, Boolean> wholeFiles) {
        var decision = row.decision();
        if (decision == null) {
            return "was altered: its answer, scope or state is a word that this program never writes";
        }
        var steps = log.ofDecision(decision.id());
        var made = steps == null ? null : steps.made();
        if (steps == null || made == null) {
            return "stands in the table, and no step of the log made it";
        }
        for (var said : said(decision).entrySet()) {
            var then = made.path(said.getKey()).asString("");
            if (!then.equals(said.getValue())) {
                return "says %s \"%s\" where the log says \"%s\"".formatted(said.getKey(), said.getValue(), then);
            }
        }
        if (!LoggedSteps.agrees(made, AsDecided.proposed(decision, row.evidence(), covered))) {
            return "was altered: its note, proposer, attachment, evidence, expiry or another of its values is not what the log was written of";
        }
        if (!secondAgrees(decision, steps.second())) {
            return "does not say of its second person what the log says";
        }
        if (isAttachmentAltered(decision, wholeFiles)) {
            return "has an attached file that was altered or taken out";
        }
        var state = steps.state();
        return decision.state() == state || hasEnded(decision, covered, state, log)
                ? null
                : "is %s where the log says %s".formatted(decision.state(), state);
    }

    private static Map<String, String> said(Decision decision) {
        return Map.of(
                "finding", decision.finding(),
                "answer", decision.given().answer().name(),
                "reason", decision.given().reason(),
                "scope", decision.given().scope().name(),
                "supersedes", Objects.requireNonNullElse(decision.asked().supersedes(), ""),
                "broughtBy", decision.asked().broughtBy());
    }

    private static boolean secondAgrees(Decision decision, @Nullable JsonNode second) {
        if (second == null || decision.settled().decidedBy() == null) {
            return second == null && decision.settled().decidedBy() == null;
        }
        var note = decision.settled().decidedNote();
        return second.path("note").asString("").equals(Objects.requireNonNullElse(note, ""))
                && LoggedSteps.agrees(
                        second,
                        AsDecided.approved(
                                decision.id(),
                                decision.settled().decidedBy(),
                                decision.settled().decidedAt(),
                                note));
    }

    private boolean isAttachmentAltered(Decision decision, Map<String, Boolean> wholeFiles) {
        var file = decision.given().attachment();
        return file != null
                && !wholeFiles.computeIfAbsent(
                        file,
                        hash -> attachments.find(hash).map(Attachment::isWhole).orElse(false));
    }

    /** Whether a step of something else has ended it. */
    private boolean hasEnded(Decision decision, List<AsDecided.Covered> covered, DecisionState by, LoggedSteps log) {
        if (by == DecisionState.REJECTED) {
            return false;
        }
        return switch (decision.state()) {
            case SUPERSEDED -> log.wasSuperseded(decision.id());
            case REOPENED ->
                covered.stream().map(AsDecided.Covered::finding).anyMatch(log::wasReopened)
                        || falseHitsOf(decision).stream().anyMatch(log::hasEnded);
            default -> false;
        };
    }

    private List<String> falseHitsOf(Decision decision) {
        return database.jdbc()
                .sql("select id from good_guy where decision = :id")
                .param("id", decision.id())
                .query(String.class)
                .list();
    }
}

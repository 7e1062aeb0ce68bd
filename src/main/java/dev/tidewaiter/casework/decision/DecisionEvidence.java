package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.people.Account;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.store.Database;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the file that proves a decision by itself: who decided what when, on what, under which law and lists. */
public final class DecisionEvidence {

    static final String KIND = "tidewaiter evidence";
    static final int VERSION = 1;

    private static final JsonMapper JSON = new JsonMapper();

    private final Database database;
    private final DecisionRows rows;
    private final Accounts accounts;
    private final Attachments attachments;
    private final AuditLog audit;

    public DecisionEvidence(Database database, Clock clock, AuditLog audit) {
        this.database = database;
        this.rows = new DecisionRows(database);
        this.accounts = new Accounts(database, clock, audit);
        this.attachments = new Attachments(database, clock);
        this.audit = audit;
    }

    /** The evidence of a decision, as JSON; nothing where there is no such decision. */
    public Optional<String> of(String decision) {
        return rows.find(decision).map(this::document).map(document -> {
            document.put("seal", Seal.of(document));
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document);
        });
    }

    private ObjectNode document(Decision decision) {
        var document = JSON.createObjectNode();
        document.put("kind", KIND);
        document.put("version", VERSION);
        document.set("decision", step(decision));
        var chain = document.putArray("chain");
        rows.about(decision.finding()).forEach(one -> chain.add(step(one)));
        var covered = document.putArray("findings");
        rows.covered(decision.id()).forEach(covered::add);
        document.set("made", JSON.readTree(made(database, decision.id()).orElseThrow()));
        var hash = decision.given().attachment();
        if (hash != null) {
            attachments
                    .find(hash)
                    .ifPresent(file -> document.putObject("attachment")
                            .put("sha256", file.sha256())
                            .put("name", file.name())
                            .put("media", file.media()));
        }
        var head = audit.head();
        document.putObject("auditHead").put("seq", head.seq()).put("hash", head.hash());
        return document;
    }

    /** What a decision was made on, as it was kept with it. */
    static Optional<String> made(Database database, String decision) {
        return database.jdbc()
                .sql("select evidence from decision where id = :id")
                .param("id", decision)
                .query(String.class)
                .optional();
    }

    private ObjectNode step(Decision decision) {
        var step = JSON.createObjectNode();
        step.put("id", decision.id());
        step.put("answer", decision.given().answer().name());
        step.put("scope", decision.given().scope().name());
        step.put("reason", decision.given().reason());
        step.put("note", decision.given().note());
        step.put("state", decision.state().name());
        step.put("needsApproval", decision.asked().needsApproval());
        step.put("proposedBy", name(decision.asked().proposedBy()));
        step.put("proposedAt", time(decision.asked().proposedAt()));
        step.put("broughtBy", decision.asked().broughtBy());
        var second = decision.settled().decidedBy();
        if (second != null) {
            step.put("decidedBy", name(second));
            step.put("decidedAt", time(decision.settled().decidedAt()));
            step.put("decidedNote", decision.settled().decidedNote());
        }
        if (decision.settled().closedAt() != null) {
            step.put("closedAt", time(decision.settled().closedAt()));
            step.put("closedBecause", decision.settled().closedBecause());
        }
        if (decision.asked().supersedes() != null) {
            step.put("supersedes", decision.asked().supersedes());
        }
        if (decision.given().goodGuyUntil() != null) {
            step.put("goodGuyUntil", time(decision.given().goodGuyUntil()));
        }
        return step;
    }

    private String name(String account) {
        return accounts.find(account).map(Account::name).orElse(account);
    }

    private static @Nullable String time(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis).toString();
    }
}

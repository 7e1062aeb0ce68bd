package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.people.Account;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.store.Database;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the file that proves a decision by itself: who decided what when, on what, under which law and lists. */
public final class DecisionEvidence {

    static final String KIND = "tidewaiter evidence";
    static final int VERSION = 1;

    /** Letters and scanned pages; with more, the file would no longer be one that a person opens. */
    private static final int MOST_EMBEDDED = 1 << 20;

    /** Of all files together. */
    private static final int MOST_IN_ALL = 4 << 20;

    private static final JsonMapper JSON = new JsonMapper();

    private final Database database;
    private final Clock clock;
    private final DecisionRows rows;
    private final Accounts accounts;
    private final Attachments attachments;
    private final AuditLog audit;

    public DecisionEvidence(Database database, Clock clock, AuditLog audit) {
        this.clock = clock;
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
        var links = rows.about(decision.finding());
        links.forEach(one -> chain.add(step(one)));
        var covered = document.putArray("findings");
        rows.covered(decision.id()).forEach(covered::add);
        document.set("made", JSON.readTree(made(database, decision.id()).orElseThrow()));
        var hash = decision.given().attachment();
        if (hash != null) {
            attachments
                    .about(hash)
                    .ifPresent(file -> document.putObject("attachment")
                            .put("sha256", file.sha256())
                            .put("name", file.name())
                            .put("media", file.media()));
        }
        attached(hash, links, document.putArray("attachments"));
        var head = audit.head();
        document.putObject("auditHead").put("seq", head.seq()).put("hash", head.hash());
        return document;
    }

    /**
     * The files of all links, each once; the bytes of one that is too large stay where the link's own address gives them. That of the
     * decision itself comes first, then those of the last answers, so that many others take no room from them.
     */
    private void attached(@Nullable String own, List<Decision> links, ArrayNode into) {
        var files = new LinkedHashMap<String, Attachments.Kept>();
        for (var link : links) {
            var hash = link.given().attachment();
            if (hash != null && !files.containsKey(hash)) {
                attachments.about(hash).ifPresent(file -> files.put(hash, file));
            }
        }
        var embedded = new HashSet<String>();
        long left = MOST_IN_ALL;
        for (int i = links.size(); i >= 0; i--) {
            var hash = i == links.size() ? own : links.get(i).given().attachment();
            var file = hash == null ? null : files.get(hash);
            if (file != null && file.bytes() <= Math.min(left, MOST_EMBEDDED) && embedded.add(file.sha256())) {
                left -= file.bytes();
            }
        }
        for (var file : files.values()) {
            attached(file, embedded.contains(file.sha256()), into.addObject());
        }
    }

    /** One whose bytes are not those that were attached is named without them. */
    private void attached(Attachments.Kept file, boolean embedded, ObjectNode entry) {
        entry.put("sha256", file.sha256())
                .put("name", file.name())
                .put("media", file.media())
                .put("bytes", file.bytes());
        if (embedded) {
            attachments
                    .find(file.sha256())
                    .filter(Attachments.Attachment::isWhole)
                    .ifPresent(whole -> entry.put("content", Base64.getEncoder().encodeToString(whole.content())));
        }
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
        if (decision.given().attachment() != null) {
            step.put("attachment", decision.given().attachment());
        }
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
        if (decision.given().falseHitUntil() != null) {
            step.put("goodGuyUntil", time(decision.given().falseHitUntil()));
            step.put(
                    "until",
                    KnownFalseHitTerm.day(decision.given().falseHitUntil(), clock)
                            .toString());
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

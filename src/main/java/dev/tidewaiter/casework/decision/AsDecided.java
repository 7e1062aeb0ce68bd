package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.finding.StoredFinding;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The hashes of all that a decision and a known false hit say, for the audit log: what is altered in a row later has another hash. Only
 * what never changes after its step is in them, so neither a state nor an end.
 */
final class AsDecided {

    /** What a step calls the hash. Steps of earlier releases have none. */
    static final String IN_STEP = "says";

    private static final JsonMapper JSON = new JsonMapper();

    private AsDecided() {}

    /**
     * A finding that a decision answers.
     *
     * @param finding   the finding's id
     * @param severity  how bad it was
     * @param entryThen the hash of the list's entry
     */
    record Covered(String finding, String severity, String entryThen) {

        static List<Covered> of(List<StoredFinding> findings) {
            return findings.stream()
                    .map(one ->
                            new Covered(one.id(), one.severity(), one.standing().entryThen()))
                    .toList();
        }
    }

    /** What the first person says. */
    static String proposed(Decision decision, String evidence, Collection<Covered> covered) {
        var said = JSON.createObjectNode()
                .put("id", decision.id())
                .put("finding", decision.finding())
                .put("scope", decision.given().scope().name())
                .put("answer", decision.given().answer().name())
                .put("reason", decision.given().reason())
                .put("note", decision.given().note())
                .put("attachment", decision.given().attachment())
                .put("needsApproval", decision.asked().needsApproval())
                .put("proposedBy", decision.asked().proposedBy())
                .put("proposedAt", decision.asked().proposedAt())
                .put("supersedes", decision.asked().supersedes())
                .put("broughtBy", decision.asked().broughtBy())
                .put("goodGuyUntil", decision.given().falseHitUntil())
                .put("evidence", evidence);
        var findings = said.putArray("covered");
        covered.stream()
                .sorted(Comparator.comparing(Covered::finding))
                .forEach(one -> findings.addObject()
                        .put("finding", one.finding())
                        .put("severity", one.severity())
                        .put("entryThen", one.entryThen()));
        return Seal.of(said);
    }

    /** What the second person says to it. */
    static String approved(String decision, @Nullable String by, @Nullable Long at, @Nullable String note) {
        return Seal.of(JSON.createObjectNode()
                .put("id", decision)
                .put("decidedBy", by)
                .put("decidedAt", at)
                .put("decidedNote", note));
    }

    static String made(KnownFalseHit known, String partyKey) {
        return Seal.of(JSON.createObjectNode()
                .put("id", known.id())
                .put("party", known.party())
                .put("partyKey", partyKey)
                .put("list", known.list())
                .put("entry", known.entry())
                .put("rule", known.rule())
                .put("severity", known.severity())
                .put("entryThen", known.entryThen())
                .put("partyThen", known.partyThen())
                .put("decision", known.decision())
                .put("madeBy", known.madeBy())
                .put("approvedBy", known.approvedBy())
                .put("madeAt", known.madeAt())
                .put("expiresAt", known.expiresAt()));
    }
}

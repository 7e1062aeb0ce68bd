package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.finding.MajorFields;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.run.RunBases;
import dev.tidewaiter.casework.store.Database;
import java.time.Clock;
import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a decision was made on, as it was then: the finding as it was written, the line as it was read, what the rule says of itself, entry
 * and party, and the hashes of all that the answer rested on. It is kept with the decision and never changes.
 */
final class EvidenceBasis {

    private static final JsonMapper JSON = new JsonMapper();

    private final StoredFindings findings;
    private final RunBases bases;

    EvidenceBasis(Database database, Clock clock) {
        this.findings = new StoredFindings(database);
        this.bases = new RunBases(database, clock);
    }

    /** As JSON. */
    String of(StoredFinding finding) {
        var made = JSON.createObjectNode();
        made.put("finding", finding.id());
        made.put("kind", finding.kind().name());
        made.put("lineId", finding.line());
        made.put("severity", finding.severity());
        made.put("run", finding.place().lastRun());
        made.put("seenAt", Instant.ofEpochMilli(finding.place().seenAt()).toString());
        made.set("asWritten", JSON.readTree(finding.json()));
        findings.lineOf(finding).ifPresent(line -> made.set("line", JSON.readTree(line.json())));
        bases.of(finding.place().lastRun()).ifPresent(basis -> {
            made.set("basis", JSON.readTree(basis.json()));
            var rule = bases.ruleText(basis, finding.rule());
            if (rule != null) {
                made.set("rule", JSON.readTree(rule));
            }
        });
        then(made, "entry", finding.standing().entryThen());
        then(made, "party", finding.standing().partyThen());
        return made.toString();
    }

    private void then(ObjectNode made, String name, String hash) {
        findings.then(hash).map(MajorFields::json).ifPresent(json -> made.set(name, JSON.readTree(json)));
    }
}

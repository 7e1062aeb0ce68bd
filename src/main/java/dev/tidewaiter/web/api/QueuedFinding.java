package dev.tidewaiter.web.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.tidewaiter.casework.finding.FileQuestion;
import dev.tidewaiter.casework.finding.FindingKind;
import dev.tidewaiter.casework.finding.StoredFinding;
import java.time.Instant;

/** A finding as the API shows it; {@code finding} is what {@code screen} writes of it, or of the question without an answer; {@code question} is the same for all that asks the same of the same file. */
record QueuedFinding(
        String id,
        String kind,
        String severity,
        String rule,
        String state,
        String list,
        String entry,
        String party,
        String destination,
        String sender,
        String file,
        String run,
        String question,
        String line,
        Instant seenAt,
        String lastDecision,
        String goodGuy,
        @JsonRawValue String finding) {

    static QueuedFinding of(StoredFinding finding) {
        var asks = FileQuestion.of(finding);
        return new QueuedFinding(
                finding.id(),
                finding.kind() == FindingKind.FOUND ? "finding" : "asks for",
                finding.severity(),
                finding.rule(),
                finding.standing().state().name(),
                finding.subject().list(),
                finding.subject().entry(),
                finding.subject().party(),
                finding.subject().destination(),
                finding.subject().sender(),
                finding.place().file(),
                finding.place().lastRun(),
                asks == null ? "" : asks.text(),
                finding.line(),
                Instant.ofEpochMilli(finding.place().seenAt()),
                finding.standing().lastDecision(),
                finding.standing().falseHit(),
                finding.json());
    }
}

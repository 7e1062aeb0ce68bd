package dev.tidewaiter.casework.audit;

import dev.tidewaiter.casework.audit.AuditVerification.Broken;
import dev.tidewaiter.casework.audit.AuditVerification.Hole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** One walk along the chain. */
final class ChainWalk {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int PAGE = 1_000;

    /** No commit takes longer: others who write wait for its end. It stands here, as a limit that can be raised would hide a hole. */
    private static final long LONGEST_COMMIT_MS = 60_000;

    private static final Pattern CONFIRMED_STEP = Pattern.compile("step (\\d{1,18})");

    private final AuditLog log;
    private final NotedHeads known;
    private final long since;
    private AuditHead head = AuditHead.EMPTY;
    private @Nullable AuditStep first;
    private final List<Hole> holes = new ArrayList<>();

    /**
     * @param since the step that was the last before the heads were read: what has been added since need not be among them
     */
    ChainWalk(AuditLog log, NotedHeads known, long since) {
        this.log = log;
        this.known = known;
        this.since = since;
    }

    AuditVerification walk() {
        for (var page = log.after(0, PAGE); !page.isEmpty(); page = log.after(head.seq(), PAGE)) {
            for (var step : page) {
                var broken = broken(step);
                if (broken != null) {
                    return new AuditVerification(head.seq(), head, broken, null, null);
                }
                head = step.head();
                follow(step);
            }
        }
        var end = missingEnd();
        return new AuditVerification(head.seq(), head, end, end == null ? known.unconfirmed(since) : null, longest());
    }

    /** Steps of one commit have one head, that of the last. So many that they took longer have lost theirs. */
    private void follow(AuditStep step) {
        if (first == null) {
            first = step;
        }
        if (known.hashes().containsKey(step.seq())) {
            if (step.at() - first.at() > LONGEST_COMMIT_MS) {
                holes.add(new Hole(first.seq(), step.seq() - 1));
            }
            first = null;
        }
        if (step.action().equals(AuditLog.CONFIRMED)) {
            long confirmed = confirmedBy(step);
            holes.removeIf(hole -> hole.to() < confirmed);
        }
    }

    /**
     * Up to which step a hash that was kept elsewhere confirmed all: of those nobody needs to ask any more. A step that was put in behind the
     * program's back confirms nothing: the program notes the head of its own outside the database, and says the hash that stands.
     */
    private long confirmedBy(AuditStep step) {
        var named = CONFIRMED_STEP.matcher(step.subject());
        if (!named.matches() || !known.hashes().containsKey(step.seq())) {
            return 0;
        }
        long seq = Long.parseLong(named.group(1));
        var then = log.after(seq - 1, 1);
        return seq < step.seq() && !then.isEmpty() && then.get(0).hash().equals(hashSaidBy(step)) ? seq : 0;
    }

    private static String hashSaidBy(AuditStep confirmed) {
        try {
            return JSON.readTree(confirmed.detail()).path("hash").asString("");
        } catch (JacksonException forged) {
            return "";
        }
    }

    private @Nullable Hole longest() {
        return holes.stream()
                .max(Comparator.comparingLong(hole -> hole.to() - hole.from()))
                .orElse(null);
    }

    private @Nullable Broken broken(AuditStep step) {
        if (step.seq() != head.seq() + 1) {
            return new Broken(head.seq() + 1, "missing", "it is missing.");
        }
        if (!step.previous().equals(head.hash())) {
            return new Broken(
                    step.seq(), "follows", "it does not follow on the step before, which was changed or exchanged.");
        }
        if (!step.holds()) {
            return new Broken(step.seq(), "changed", "it was changed after it was written.");
        }
        var then = known.hashes().get(step.seq());
        if (then != null && !then.equals(step.hash())) {
            return new Broken(
                    step.seq(),
                    "rewritten",
                    "its hash is another than the one written outside the database then, so the log was rewritten up to here or before.");
        }
        return null;
    }

    private @Nullable Broken missingEnd() {
        long last = known.last();
        return last <= head.seq()
                ? null
                : new Broken(
                        head.seq() + 1,
                        "end",
                        "it and what followed are missing: the head written outside the database was step %d."
                                .formatted(last),
                        last);
    }
}

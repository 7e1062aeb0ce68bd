package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.decision.DecisionHistory.Answered;
import dev.tidewaiter.casework.finding.MajorFields;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.web.review.FindingCard.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What is not as it was when a finding was last decided. */
final class ChangesSinceAnswer {

    private ChangesSinceAnswer() {}

    /**
     * What changed since the newest of some answers.
     *
     * @param decided the answers, the oldest first
     * @param thens   entries as they stood, by their hashes
     */
    static List<Change> since(StoredFinding finding, List<Answered> decided, Map<String, MajorFields> thens) {
        if (decided.isEmpty()) {
            return List.of();
        }
        var last = decided.get(decided.size() - 1);
        var changes = new ArrayList<Change>();
        if (!last.severity().equals(finding.severity())) {
            changes.add(new Change("severity", List.of(last.severity()), List.of(finding.severity())));
        }
        var then = thens.get(last.entryThen());
        var now = thens.get(finding.standing().entryThen());
        if (then != null && now != null) {
            changes.addAll(between(then, now));
        }
        return changes;
    }

    /** What a party or an entry no longer says, beside what it says instead, by field; of another list's entry of the party each field, too. */
    static List<Change> between(MajorFields then, MajorFields now) {
        var changes = new ArrayList<Change>();
        for (var field : then.differsFrom(now)) {
            if (MajorFields.isNamed(field)) {
                add(field, then.fields(), now.fields(), "", changes);
                continue;
            }
            var old = then.toldOf(field);
            var young = now.toldOf(field);
            var told = new TreeSet<>(old.keySet());
            told.addAll(young.keySet());
            told.forEach(one -> add(one, old, young, field, changes));
        }
        return changes;
    }

    private static void add(
            String field,
            Map<String, List<String>> then,
            Map<String, List<String>> now,
            String of,
            List<Change> changes) {
        var old = then.getOrDefault(field, List.of());
        var young = now.getOrDefault(field, List.of());
        if (!old.equals(young)) {
            changes.add(new Change(field, only(old, young), only(young, old), of));
        }
    }

    /** What one says and the other does not. */
    private static List<String> only(List<String> one, List<String> other) {
        return one.stream().filter(text -> !other.contains(text)).toList();
    }
}

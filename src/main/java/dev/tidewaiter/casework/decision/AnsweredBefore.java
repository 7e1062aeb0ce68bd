package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.manifest.returned.WrittenByCheck;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What had been answered, by an earlier import or by somebody, when a workbook came back. */
final class AnsweredBefore {

    static final String BROUGHT_BY = "workbook";

    private final Decisions decisions;
    private final Database database;

    AnsweredBefore(Database database, Decisions decisions) {
        this.decisions = decisions;
        this.database = database;
    }

    /** The reason of an answer that a workbook brings. */
    static String reason(String word) {
        return word + " in the returned workbook";
    }

    /** The last decision on a finding, also one that waits; null for none. */
    @Nullable
    Decision last(StoredFinding finding) {
        var last = finding.standing().lastDecision();
        return last.isEmpty() ? null : decisions.find(last).orElseThrow();
    }

    /** What stands for a finding: its own answer, or the one that made the party a known false hit by which it is settled. */
    private @Nullable Decision standsFor(StoredFinding finding) {
        var last = last(finding);
        var settledBy = finding.standing().falseHit();
        return last != null || settledBy.isEmpty()
                ? last
                : database.jdbc()
                        .sql("select decision from good_guy where id = :id")
                        .param("id", settledBy)
                        .query(String.class)
                        .optional()
                        .flatMap(decisions::find)
                        .orElse(null);
    }

    /** What stands for the findings of a row; one answer may cover several of them. */
    ReturnedAnswer.Standing standing(List<StoredFinding> found) {
        var answers =
                found.stream().map(this::standsFor).filter(Objects::nonNull).toList();
        return new ReturnedAnswer.Standing(
                found.size(), answers.stream().distinct().toList(), answers.size());
    }

    /** Whether an earlier import brought the same. */
    boolean isTaken(NewDecision decision, StoredFinding finding) {
        return brought(finding, decision.reason()).stream()
                .anyMatch(one -> one.given().answer() == decision.answer()
                        && one.given().note().equals(decision.note()));
    }

    /** Whether an earlier import took a word, with whatever note, for an answer to one of a row's findings. */
    boolean isTaken(String word, List<StoredFinding> found) {
        return found.stream()
                .anyMatch(finding -> !brought(finding, reason(word)).isEmpty());
    }

    private List<Decision> brought(StoredFinding finding, String reason) {
        return decisions.about(finding.id()).stream()
                .filter(one -> one.asked().broughtBy().equals(BROUGHT_BY)
                        && one.given().reason().equals(reason)
                        && one.state() != DecisionState.REOPENED)
                .toList();
    }

    /** Whether what is in force says what the workbook says. Who hands a finding on asks for more than who holds it, though neither is sure. */
    static boolean saysTheSame(Decision before, NewDecision now) {
        return before.state() == DecisionState.IN_FORCE
                && before.given().answer() == now.answer()
                && handsOn(before.given().reason()) == handsOn(now.reason());
    }

    private static boolean handsOn(String reason) {
        return reason.equals(reason(WrittenByCheck.ESCALATE));
    }
}

package dev.tidewaiter.rulebook.engine;

import dev.tidewaiter.rulebook.language.Branch;
import dev.tidewaiter.rulebook.model.NotChecked;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says of a rule that costs a line too much that it was cut off there. Such a line is open whatever else is found on it. */
final class CutOff {

    /** So often one condition may speak on one line. */
    static final int MOST_TIMES = 1_000;

    private CutOff() {}

    /**
     * What a condition that was not asked leaves open; nothing where it could not have changed the verdict: it is on trial, not in force
     * on the day, or only tells why another did not speak.
     */
    static Optional<NotChecked> beforehand(@Nullable Branch branch, LocalDate day) {
        if (branch == null
                || branch.call() == Branch.Call.NEAR_MISS
                || branch.rule().onTrial()
                || !branch.rule().appliesOn(day)) {
            return Optional.empty();
        }
        return Optional.of(said(
                branch.rule().id(),
                String.format(
                        Locale.ROOT,
                        "Rule %s was cut off: it would try more than %,d combinations of facts on this line, so \"%s\" was not"
                                + " asked; let the owner of the rule join its facts",
                        branch.rule().id(),
                        Combinations.MOST,
                        branch.name())));
    }

    static NotChecked afterAll(Branch branch) {
        return said(
                branch.rule().id(),
                String.format(
                        Locale.ROOT,
                        "Rule %s was cut off: \"%s\" spoke more than %,d times on this line, and the rest was not looked at;"
                                + " let the owner of the rule narrow it",
                        branch.rule().id(),
                        branch.name(),
                        MOST_TIMES));
    }

    private static NotChecked said(String rule, String sentence) {
        return new NotChecked(rule, sentence, List.of(), List.of());
    }
}

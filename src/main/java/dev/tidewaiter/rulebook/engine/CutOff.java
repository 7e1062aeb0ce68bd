package dev.tidewaiter.rulebook.engine;

import dev.tidewaiter.rulebook.language.Branch;
import dev.tidewaiter.rulebook.model.NotChecked;
import java.util.List;
import java.util.Locale;

/** Says of a rule that costs a line too much that it was cut off there. Such a line is open whatever else is found on it. */
final class CutOff {

    /** So often one condition may speak on one line. */
    static final int MOST_TIMES = 1_000;

    private CutOff() {}

    static NotChecked beforehand(Combinations.TooMany tooMany) {
        var kind = tooMany.kind().getSimpleName();
        return said(
                tooMany.rule(),
                String.format(
                        Locale.ROOT,
                        "Rule %s was cut off: it would try more than %,d combinations of facts on this line."
                                + " No rule was asked about any %s of it; let the owner of the rule join its facts",
                        tooMany.rule(),
                        Combinations.MOST,
                        kind));
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

package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.rulebook.model.Problem;
import java.util.List;

/** Parameters under names that no rule knows; each may stand for one that is missing, so that one slip is one sentence. */
final class UnknownParameters {

    static final String TOLD = "no rule knows this parameter";
    private static final String IN_PLACE = "; missing is ";

    private UnknownParameters() {}

    /** Whether one of those that were told stands in place of one that is missing; that is said there then. */
    static boolean hold(String missing, List<Problem> problems) {
        for (int i = 0; i < problems.size(); i++) {
            var told = problems.get(i);
            if (told.message().startsWith(TOLD) && !told.message().contains(IN_PLACE)) {
                problems.set(
                        i, new Problem(told.file(), told.place(), told.rule(), told.message() + IN_PLACE + missing));
                return true;
            }
        }
        return false;
    }
}

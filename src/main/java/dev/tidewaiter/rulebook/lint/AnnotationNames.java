package dev.tidewaiter.rulebook.lint;

import dev.tidewaiter.letters.NearWord;
import dev.tidewaiter.rulebook.language.ParsedRule;
import java.util.List;
import java.util.Set;

/** What a rule says about itself: the annotations that it must have, and those that it may have. */
final class AnnotationNames {

    static final List<String> REQUIRED = List.of(
            "Title",
            "Asks",
            "Severity",
            "Cites",
            "EffectiveFrom",
            "NeedsFields",
            "UsesFields",
            "Explain",
            "Steps",
            "FalsePositives",
            "KnownGaps",
            "Status",
            "Owner");

    private static final List<String> OPTIONAL =
            List.of("Id", "Of", "EffectiveTo", "ReviewBy", "CannotDisable", "Candidate", "Regime", "Code", "RestsOn");

    /** What a further condition of a rule cannot say otherwise than the rule: nobody would ask it there. */
    private static final Set<String> OF_WHOLE_RULE = Set.of(
            "Title",
            "Asks",
            "EffectiveFrom",
            "EffectiveTo",
            "UsesFields",
            "FalsePositives",
            "KnownGaps",
            "Status",
            "Owner",
            "ReviewBy",
            "CannotDisable");

    private AnnotationNames() {}

    static boolean isOfWholeRule(String name) {
        return OF_WHOLE_RULE.contains(name);
    }

    static boolean holds(String name) {
        return REQUIRED.contains(name) || OPTIONAL.contains(name);
    }

    /** Whether a required one stands in a rule under a name that is none. */
    static boolean isMisspelt(String name, ParsedRule head) {
        return head.annotations().keySet().stream()
                .anyMatch(written -> !holds(written) && name.equals(NearWord.of(written, REQUIRED)));
    }
}

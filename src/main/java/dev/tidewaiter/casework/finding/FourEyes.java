package dev.tidewaiter.casework.finding;

import dev.tidewaiter.rulebook.model.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rule of four eyes: what is prohibited, or probably so, nobody releases alone. It is the one place that says of which findings; a call
 * in Java and a statement in SQL both ask it. It is no parameter of the rulebook, so that whoever edits rules cannot do without the second person.
 */
public final class FourEyes {

    /** The severities that a second person has to approve, as the database has them. */
    public static final List<String> SEVERITIES =
            Stream.of(Severity.BLOCK, Severity.HOLD).map(Severity::name).toList();

    private FourEyes() {}

    /** Whether a second person has to approve what settles a finding of this severity. */
    public static boolean needed(String severity) {
        return SEVERITIES.contains(severity);
    }
}

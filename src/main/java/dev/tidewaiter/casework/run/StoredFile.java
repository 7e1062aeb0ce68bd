package dev.tidewaiter.casework.run;

import dev.tidewaiter.screening.VerdictCounts;
import dev.tidewaiter.wording.Wording;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file of a run.
 *
 * @param number   its place among the run's files, from 0
 * @param name     its name without folders
 * @param state    how far it is
 * @param rejected why it could not be read, for a person; null when it could
 * @param verdicts how many of its lines got which verdict so far
 * @param facts    what was given for it alone, by the name of the field
 */
public record StoredFile(
        int number,
        String name,
        RunState state,
        @Nullable Wording rejected,
        VerdictCounts verdicts,
        Map<String, String> facts) {

    public StoredFile {
        facts = Map.copyOf(facts);
    }

    /** How many of its lines are answered. */
    public long lines() {
        return verdicts.lines();
    }
}

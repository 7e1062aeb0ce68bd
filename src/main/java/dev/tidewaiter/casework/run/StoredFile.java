package dev.tidewaiter.casework.run;

import dev.tidewaiter.screening.VerdictCounts;
import dev.tidewaiter.wording.Wording;
import java.util.Map;
import java.util.Objects;
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

    /** Why a file that was read is of no use. */
    public static final Wording NO_GOODS = Wording.of(
            "file.noGoods",
            "No row of this file was recognised as a line of goods, so nothing in"
                    + " it was screened. Open the report: it says of each row why.");

    public StoredFile {
        facts = Map.copyOf(facts);
    }

    /** Whether it was read to its end, and no line of goods was in it: an upload says so of it, a night leaves it without lines. */
    public boolean isWithoutGoods() {
        return rejected == null
                ? state == RunState.DONE && lines() == 0
                : Objects.equals(rejected.key(), NO_GOODS.key());
    }

    /** Whether it could not be read at all. */
    public boolean isUnreadable() {
        return rejected != null && !isWithoutGoods() && lines() == 0;
    }

    /** How many of its lines are answered. */
    public long lines() {
        return verdicts.lines();
    }
}

package dev.tidewaiter.casework.run;

import dev.tidewaiter.screening.Verdict;
import java.util.Map;

/**
 * A run in a list, its files summed up.
 *
 * @param id        what it is called by in addresses
 * @param state     how far it is
 * @param startedBy who asked for it, as others see them
 * @param createdAt when it was asked for, in milliseconds since 1970
 * @param file      the name of its first file
 * @param files     how many files it has
 * @param rejected  how many of them could not be read
 * @param verdicts  how many lines got which verdict so far
 */
public record RunInList(
        String id,
        RunState state,
        String startedBy,
        long createdAt,
        String file,
        int files,
        int rejected,
        Map<Verdict, Long> verdicts) {

    public RunInList {
        verdicts = Map.copyOf(verdicts);
    }
}

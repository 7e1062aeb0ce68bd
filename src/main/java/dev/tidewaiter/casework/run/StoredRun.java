package dev.tidewaiter.casework.run;

import dev.tidewaiter.screening.VerdictCounts;
import dev.tidewaiter.wording.Wording;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A run as the database has it.
 *
 * @param id        what it is called by in addresses
 * @param kind      an upload's job, a night, or a returned workbook
 * @param source    what is compared from run to run: the folder of a night, or the job's id
 * @param state     how far it is
 * @param startedBy the account that asked for it
 * @param facts     what was given for all its files, by the name of the field
 * @param createdAt when it was asked for, in milliseconds since 1970
 * @param heldAgainst what its lists are worth, in words; null before it begins
 * @param failure   why it failed, for a person; null unless it did
 * @param stopped   who stopped it; null where nobody did, or that is not kept
 * @param files     its files, in order
 */
public record StoredRun(
        String id,
        RunKind kind,
        String source,
        RunState state,
        String startedBy,
        Map<String, String> facts,
        long createdAt,
        @Nullable String heldAgainst,
        @Nullable Wording failure,
        @Nullable Stopped stopped,
        List<StoredFile> files) {

    /**
     * The end that somebody put to a run.
     *
     * @param by the account
     * @param at when, in milliseconds since 1970
     */
    public record Stopped(String by, long at) {}

    public StoredRun {
        facts = Map.copyOf(facts);
        files = List.copyOf(files);
    }

    /** What was given for a file: for it alone, or for all of them. */
    public Map<String, String> factsOf(int number) {
        return files.stream()
                .filter(file -> file.number() == number)
                .findFirst()
                .map(file -> RunFacts.of(facts, file.facts()))
                .orElse(facts);
    }

    /** How many lines of all its files got which verdict so far. */
    public VerdictCounts verdicts() {
        return VerdictCounts.sum(files.stream().map(StoredFile::verdicts));
    }
}

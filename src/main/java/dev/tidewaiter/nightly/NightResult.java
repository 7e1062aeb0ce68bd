package dev.tidewaiter.nightly;

import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.screening.VerdictCounts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a night.
 *
 * @param run          its id
 * @param files        how many files were screened
 * @param verdicts     how many lines got which verdict
 * @param unsettled    the worst verdict that no decision in force answers; CLEAR when there is none
 * @param first        whether there is no earlier night of this source that it could be compared with
 * @param fresh        lines not clear that were not there the night before
 * @param worse        lines that are worse than the night before, or of which an answer no longer holds
 * @param better       lines that are better
 * @param unchanged    lines not clear that are as they were
 * @param settled      lines of which all is answered by decisions in force
 * @param reopened     known false hits that ended by themselves since the last night began, a sentence each
 * @param refused      files that could not be read, a sentence each
 * @param rowsRejected how many rows of the other files could not be read
 * @param notChecked   what of those was not checked as it should have been, a sentence for each sheet or file
 * @param incomplete   whether some file or row could not be read or checked as it should
 * @param unreconciled files whose rows do not add up, a sentence each: then nothing of the night counts
 */
public record NightResult(
        String run,
        int files,
        VerdictCounts verdicts,
        Verdict unsettled,
        boolean first,
        long fresh,
        long worse,
        long better,
        long unchanged,
        long settled,
        List<String> reopened,
        List<String> refused,
        long rowsRejected,
        List<String> notChecked,
        boolean incomplete,
        List<String> unreconciled) {

    /** How many lines got a verdict. */
    public long of(Verdict verdict) {
        return verdicts.of(verdict);
    }

    /** How many lines there are. */
    public long lines() {
        return verdicts.lines();
    }

    /** Whether any line, by what is not answered, is at or over a verdict. */
    public boolean reaches(@Nullable Verdict limit) {
        return limit != null && unsettled != Verdict.CLEAR && unsettled.compareTo(limit) <= 0;
    }
}

package dev.tidewaiter.nightly;

import dev.tidewaiter.casework.run.AnsweredLines;
import dev.tidewaiter.casework.run.Nights;
import dev.tidewaiter.casework.run.Nights.OpenLine;
import dev.tidewaiter.screening.Verdict;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the lines that are not clear differ from the night before. A line is the same as long as it says the same.
 *
 * @param fresh     lines that were not there
 * @param worse     lines that were there and had a better verdict, or of which something was answered that is open again
 * @param better    lines that had a worse verdict; they may be clear now
 * @param unchanged lines that had the same
 * @param settled   lines of which all is answered by decisions in force; they are counted nowhere else
 */
record NightChanges(long fresh, long worse, long better, long unchanged, long settled) {

    /** Compares a night with the one before; without one, all that is not clear is new. */
    static NightChanges between(
            Nights nights, AnsweredLines answered, String run, List<OpenLine> open, @Nullable String last) {
        var before = new HashMap<Long, Verdict>();
        var leftBefore = new HashMap<Long, Verdict>();
        long[] clearBefore = {};
        if (last != null) {
            leftBefore.putAll(answered.of(last));
            answered.openAgainAfter(last).forEach(line -> leftBefore.put(line, Verdict.CLEAR));
            nights.openLines(last, Long.MAX_VALUE).forEach(line -> before.put(line.id(), line.verdict()));
            clearBefore = nights.clearLines(last);
        }
        return new Count(before, leftBefore, clearBefore)
                .of(open, before.isEmpty() ? new long[0] : nights.clearLines(run));
    }

    private static final class Count {

        private final Map<Long, Verdict> before;
        private final Map<Long, Verdict> leftBefore;
        private final long[] clearBefore;
        private long fresh;
        private long worse;
        private long better;
        private long unchanged;
        private long settled;

        private Count(Map<Long, Verdict> before, Map<Long, Verdict> leftBefore, long[] clearBefore) {
            this.before = before;
            this.leftBefore = leftBefore;
            this.clearBefore = clearBefore;
        }

        private NightChanges of(List<OpenLine> open, long[] clearNow) {
            var seen = new HashSet<Long>();
            for (var line : open) {
                seen.add(line.id());
                count(line);
            }
            for (var id : before.keySet()) {
                if (!seen.contains(id) && Arrays.binarySearch(clearNow, id) >= 0) {
                    better++;
                }
            }
            return new NightChanges(fresh, worse, better, unchanged, settled);
        }

        private void count(OpenLine line) {
            var then = before.get(line.id());
            if (then == null && Arrays.binarySearch(clearBefore, line.id()) >= 0) {
                then = Verdict.CLEAR;
            }
            if (line.unsettled() == null) {
                settled++;
            } else if (then == null) {
                fresh++;
            } else if (line.unsettled().compareTo(leftBefore.getOrDefault(line.id(), then)) < 0) {
                worse++;
            } else if (then == line.verdict()) {
                unchanged++;
            } else if (line.verdict().compareTo(then) < 0) {
                worse++;
            } else {
                better++;
            }
        }
    }
}

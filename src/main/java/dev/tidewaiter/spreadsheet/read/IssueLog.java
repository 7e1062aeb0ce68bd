package dev.tidewaiter.spreadsheet.read;

import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is odd about a sheet, as the longest reading of it so far has seen. */
public final class IssueLog {

    private final SheetRef ref;
    private volatile @Nullable IssueCounter longest;

    public IssueLog(SheetRef ref) {
        this.ref = ref;
    }

    /** Counts anew, for a reading of the sheet that begins. */
    public IssueCounter begin(List<Integer> hiddenColumns) {
        var counter = new IssueCounter(hiddenColumns);
        if (ref.hidden()) {
            counter.note(IntegrityIssue.HIDDEN_SHEET);
        }
        return counter;
    }

    /** A reading that was stopped early knows less than a whole one. */
    public void end(IssueCounter seen) {
        var before = longest;
        if (before == null || seen.rows() >= before.rows()) {
            longest = seen;
        }
    }

    public List<IntegrityFinding> findings() {
        var seen = longest;
        if (seen != null) {
            return seen.findings(ref.sheet());
        }
        return ref.hidden() ? List.of(IntegrityIssue.HIDDEN_SHEET.finding(ref.sheet(), null, 1)) : List.of();
    }
}

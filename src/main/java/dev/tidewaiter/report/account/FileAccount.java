package dev.tidewaiter.report.account;

import dev.tidewaiter.manifest.ManifestSummary;
import dev.tidewaiter.screening.Basis;
import dev.tidewaiter.screening.Gap;
import dev.tidewaiter.screening.ScreenedFile;
import dev.tidewaiter.screening.VerdictCounts;
import java.util.List;

/**
 * What there is to say of a whole file once all its lines are known.
 *
 * @param basis what the answers rest on
 * @param file  what came of the file
 */
public record FileAccount(Basis basis, ScreenedFile file) {

    public ManifestSummary read() {
        return file.read();
    }

    public VerdictCounts verdicts() {
        return file.verdicts();
    }

    public List<Gap> gaps() {
        return file.gaps();
    }

    /** The file's answer in a sentence, with what the lists behind it are worth; clear against a subset says that first. */
    public String sentence() {
        if (verdicts().lines() == 0) {
            return "Nothing was screened: the file holds no goods lines that could be read.";
        }
        var verdict = verdicts().worst();
        long worst = verdicts().of(verdict);
        var lines = ReportText.count(worst, "line", "lines");
        var held = basis.heldAgainst();
        return switch (verdict) {
            case BLOCK -> "Stop: " + lines + " must not ship, held against " + held + ".";
            case HOLD ->
                "Hold: " + lines + (worst == 1 ? " needs" : " need")
                        + " a decision before anything ships, held against " + held + ".";
            case CANNOT_CHECK ->
                "Ask: " + lines + " cannot be checked until the missing facts are there, held against " + held + ".";
            case REVIEW ->
                "Look: " + lines + " may ship after a look and a recorded reason, held against " + held + ".";
            case CLEAR ->
                basis.hasSubset()
                        ? "Held only against " + held + ": clear, nothing was found on " + lines + "."
                        : "Clear: nothing was found on " + lines + ", held against " + held + ".";
        };
    }

    /** All that a printed report says, with what was found. */
    public ReportView report(FoundGroups found) {
        return new ReportWords(this, found).view();
    }
}

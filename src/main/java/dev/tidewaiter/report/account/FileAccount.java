package dev.tidewaiter.report.account;

import dev.tidewaiter.manifest.ManifestSummary;
import dev.tidewaiter.report.account.Gaps.Gap;
import dev.tidewaiter.screening.Basis;
import dev.tidewaiter.screening.Verdict;
import java.util.List;
import java.util.Map;

/**
 * What there is to say of a whole file once all its lines are known.
 *
 * @param basis    what the answers rest on
 * @param read     what was read
 * @param verdicts how many lines got which verdict; every verdict is there
 * @param gaps     what could not be checked
 */
public record FileAccount(Basis basis, ManifestSummary read, Map<Verdict, Integer> verdicts, List<Gap> gaps) {

    public FileAccount {
        verdicts = Map.copyOf(verdicts);
        gaps = List.copyOf(gaps);
    }

    public int count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    public int lines() {
        return verdicts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The worst verdict of the file; CLEAR when it has no line, which {@link #sentence} says differently. */
    public Verdict worst() {
        for (var verdict : Verdict.values()) {
            if (count(verdict) > 0) {
                return verdict;
            }
        }
        return Verdict.CLEAR;
    }

    /** The file's answer in a sentence. */
    public String sentence() {
        if (lines() == 0) {
            return "Nothing was screened: the file holds no goods lines that could be read.";
        }
        int worst = count(worst());
        var lines = ReportText.count(worst, "line", "lines");
        return switch (worst()) {
            case BLOCK -> "Stop: " + lines + " must not ship.";
            case HOLD -> "Hold: " + lines + (worst == 1 ? " needs" : " need") + " a decision before anything ships.";
            case CANNOT_CHECK -> "Ask: " + lines + " cannot be checked until the missing facts are there.";
            case REVIEW -> "Look: " + lines + " may ship after a look and a recorded reason.";
            case CLEAR -> "Clear: nothing was found on " + lines + ".";
        };
    }
}

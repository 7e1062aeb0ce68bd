package dev.tidewaiter.screening;

import dev.tidewaiter.manifest.GivenFacts;
import dev.tidewaiter.manifest.summary.ManifestSummary;
import java.util.List;

/**
 * What came of one file.
 *
 * @param fingerprint the hash of everything its answers depend on, in hexadecimal
 * @param read        what was read from it
 * @param verdicts    how many lines got which verdict
 * @param gaps        what lines could not be checked without, the one that concerns the most rows first
 * @param unsharpened facts that the file has no place for and that would sharpen the answers, a sentence each sheet
 * @param given       what was given for the whole file
 */
public record ScreenedFile(
        String fingerprint,
        ManifestSummary read,
        VerdictCounts verdicts,
        List<Gap> gaps,
        List<String> unsharpened,
        GivenFacts given) {

    public ScreenedFile {
        gaps = List.copyOf(gaps);
        unsharpened = List.copyOf(unsharpened);
    }

    /** Facts that it has no place for and that lines could not be checked without, a sentence each. */
    public List<String> unanswered() {
        return gaps.stream().filter(Gap::isOfWholeSheet).map(Gap::alone).toList();
    }

    /** Whether some row, or the whole file, could not be read as goods. */
    public boolean isIncomplete() {
        return read.isWithoutGoods()
                || read.sheets().stream().anyMatch(sheet -> !sheet.rejected().isEmpty());
    }
}

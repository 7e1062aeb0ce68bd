package dev.tidewaiter.screening;

import dev.tidewaiter.manifest.GivenFacts;
import dev.tidewaiter.manifest.summary.ManifestSummary;
import java.util.List;
import java.util.Set;

/** What came of files whose lines were made by hand. */
public final class ScreenedFiles {

    private ScreenedFiles() {}

    public static ScreenedFile of(ManifestSummary read, ScreenedLine... lines) {
        var verdicts = new VerdictCounts();
        var coverage = new Coverage(List.of(), Set.of());
        for (var line : lines) {
            verdicts.add(line.verdict());
            coverage.note(line);
        }
        return new ScreenedFile("f11e", read, verdicts, coverage.gaps(), List.of(), GivenFacts.NONE);
    }
}

package dev.tidewaiter.screening;

import dev.tidewaiter.manifest.ManifestSummary;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a run rested on and what came of it; becomes {@code summary.json}.
 *
 * @param fingerprint the hash of everything the answers depend on, the files included
 * @param basis       program, rules, lists and options
 * @param files       the files screened, in order
 * @param coverage    what the run could not check, a sentence each
 * @param rejected    files that could not be read
 */
public record RunSummary(
        String fingerprint, Basis basis, List<FileScreened> files, List<String> coverage, List<FileRejected> rejected) {

    public RunSummary {
        files = List.copyOf(files);
        coverage = List.copyOf(coverage);
        rejected = List.copyOf(rejected);
    }

    /**
     * A file that was screened.
     *
     * @param path     the file as the caller named it
     * @param summary  what was read from it
     * @param outputs  format to the file written
     * @param verdicts how many lines got which verdict
     */
    public record FileScreened(
            Path path, ManifestSummary summary, Map<String, Path> outputs, Map<Verdict, Integer> verdicts) {}

    /**
     * A file that could not be read at all.
     *
     * @param path   the file as the caller named it
     * @param reason what is wrong and what to do
     */
    public record FileRejected(Path path, String reason) {}

    /** How many lines of all files got which verdict. */
    public Map<Verdict, Integer> verdicts() {
        var total = new EnumMap<Verdict, Integer>(Verdict.class);
        for (var verdict : Verdict.values()) {
            total.put(verdict, 0);
        }
        for (var file : files) {
            file.verdicts().forEach((verdict, lines) -> total.merge(verdict, lines, Integer::sum));
        }
        return total;
    }
}

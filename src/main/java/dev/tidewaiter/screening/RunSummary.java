package dev.tidewaiter.screening;

import dev.tidewaiter.wording.Wording;
import java.nio.file.Path;
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

    /** Joins the answers about some files to the summary of a run. */
    public static RunSummary of(
            Basis basis, List<FileScreened> files, List<String> coverage, List<FileRejected> rejected) {
        var fingerprint = fingerprint(
                basis, files.stream().map(file -> file.result().fingerprint()).toList());
        return new RunSummary(fingerprint, basis, files, coverage, rejected);
    }

    /**
     * The hash of everything the answers of a run depend on, in hexadecimal.
     *
     * @param basis what all of them rest on
     * @param files the fingerprints of the files that were screened, in their order
     */
    public static String fingerprint(Basis basis, List<String> files) {
        var fingerprint = new Fingerprint().with(basis.fingerprint());
        files.forEach(fingerprint::with);
        return fingerprint.hex();
    }

    /**
     * A file that was screened.
     *
     * @param path    the file as the caller named it
     * @param result  what came of it
     * @param outputs format to the file written
     */
    public record FileScreened(Path path, ScreenedFile result, Map<String, Path> outputs) {}

    /**
     * A file that could not be read at all.
     *
     * @param path   the file as the caller named it
     * @param notice what is wrong and what to do
     */
    public record FileRejected(Path path, Wording notice) {

        /** What is wrong and what to do, in English. */
        public String reason() {
            return notice.english();
        }
    }

    /** How many lines of all files got which verdict. */
    public VerdictCounts verdicts() {
        return VerdictCounts.sum(files.stream().map(file -> file.result().verdicts()));
    }
}

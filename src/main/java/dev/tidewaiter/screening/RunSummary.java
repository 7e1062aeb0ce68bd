package dev.tidewaiter.screening;

import dev.tidewaiter.manifest.ManifestSummary;
import dev.tidewaiter.rulebook.Finding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run depended on and what came of it; becomes {@code summary.json}.
 *
 * @param fingerprint the hash of everything the answers depend on
 * @param program     the program and its version
 * @param startedOn   the day of the run, which list ages are counted to
 * @param rules       the rulebook
 * @param lists       the lists screened against
 * @param files       the files screened, in order
 * @param findings    findings about the run or a file that change no line's verdict, such as a stale list
 * @param coverage    what the whole run could not check, a sentence each
 * @param rejected    files that could not be read
 */
public record RunSummary(
        String fingerprint,
        String program,
        LocalDate startedOn,
        RulesUsed rules,
        List<ListUsed> lists,
        List<FileScreened> files,
        List<Finding> findings,
        List<String> coverage,
        List<FileRejected> rejected) {

    /**
     * The rulebook that judged.
     *
     * @param version the rulebook's version
     * @param sha256  the hash of its content
     * @param count   how many active rules it holds
     * @param source  where it was read from, for people: a folder, or the copy in the program
     */
    public record RulesUsed(String version, String sha256, int count, String source) {}

    /**
     * One list that was screened against.
     *
     * @param id        the list's id
     * @param title     the list's name in words
     * @param published the day it was published; null when unknown
     * @param entries   how many entries it holds
     * @param sha256    the hash of the files it was read from
     * @param ageDays   days since it was published; null when unknown
     */
    public record ListUsed(
            String id,
            String title,
            @Nullable LocalDate published,
            int entries,
            String sha256,
            @Nullable Long ageDays) {}

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

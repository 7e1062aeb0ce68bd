package dev.tidewaiter.screening;

import dev.tidewaiter.designation.Designations;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.ownership.OwnershipFile;
import dev.tidewaiter.manifest.GivenFacts;
import dev.tidewaiter.manifest.summary.ManifestSummary;
import dev.tidewaiter.rulebook.CitedLaws;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.SignOff;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the answers of a run rest on, known before the first line is read.
 *
 * @param fingerprint the hash of program, rules, lists and options, in hexadecimal
 * @param program     which program answers
 * @param startedOn   the day of the run, which list ages are counted to
 * @param asOf        which day decides what law applies, in words: the shipment's date, today, or a date
 * @param rules       the rulebook
 * @param lists       the lists screened against
 * @param findings    findings about the run itself, such as a stale list; they change no line's verdict
 * @param owners      the file of owners that was given; null when none was
 * @param listsAsOf   the day as of which lists were chosen; null for those in force
 * @param unreadLists the names of files that were given as lists and could not be read
 */
public record Basis(
        String fingerprint,
        Program program,
        LocalDate startedOn,
        String asOf,
        RulesUsed rules,
        List<ListUsed> lists,
        List<Finding> findings,
        @Nullable OwnersUsed owners,
        @Nullable LocalDate listsAsOf,
        List<String> unreadLists) {

    public Basis {
        lists = List.copyOf(lists);
        findings = List.copyOf(findings);
        unreadLists = List.copyOf(unreadLists);
    }

    /**
     * What the lists are worth, such as "a subset of OFAC-SDN and EU-AF, the oldest 770 days old". It belongs into the first
     * sentence of whatever tells an answer: clear against a subset, or an old list, is a smaller word.
     */
    public String heldAgainst() {
        var held = ListsSentence.of(lists) + ListsSentence.without(unreadLists);
        return listsAsOf == null ? held : held + ", as it stood on " + listsAsOf + ", chosen by --lists-as-of";
    }

    /** Whether any list is held in part only. */
    public boolean hasSubset() {
        return lists.stream().anyMatch(list -> !list.whole());
    }

    /** The hash of all that the answers to the lines of a file rest on: this, how the file was read, and what was given for it. */
    public String fingerprint(ManifestSummary read, GivenFacts facts, Function<SheetRef, String> savedMapping) {
        var hash = new Fingerprint().with(fingerprint).with(read, savedMapping);
        facts.texts().forEach((field, text) -> hash.with(field.id()).with(text));
        return hash.hex();
    }

    static Basis of(Program program, Rulebook rulebook, Designations designations, Options options) {
        var lists = designations.lists();
        var today = options.asOf().today();
        return new Basis(
                Fingerprint.ofBasis(program, rulebook, options, designations).hex(),
                program,
                today,
                options.asOf().toString(),
                RulesUsed.of(rulebook),
                lists.stream().map(list -> ListUsed.of(list, today)).toList(),
                rulebook.listFindings().about(lists, today),
                OwnersUsed.of(designations.ownership().file()),
                options.listsAsOf(),
                options.unreadLists());
    }

    /**
     * The rulebook that judged.
     *
     * @param version      the rulebook's version
     * @param sha256       the hash of its content
     * @param count        how many active rules it holds
     * @param source       where it was read from, for people: a folder, or the copy in the program
     * @param locked       whether its files are those that its lock names
     * @param signed       who signed its lock
     * @param ruleVersions the version of each rule, by its id
     * @param laws         what the laws require that findings cite
     */
    public record RulesUsed(
            String version,
            String sha256,
            int count,
            String source,
            boolean locked,
            SignOff signed,
            Map<String, String> ruleVersions,
            CitedLaws laws) {

        public RulesUsed {
            ruleVersions = Map.copyOf(ruleVersions);
        }

        private static RulesUsed of(Rulebook rulebook) {
            var seal = rulebook.seal();
            return new RulesUsed(
                    rulebook.version(),
                    rulebook.sha256(),
                    rulebook.rules().size(),
                    rulebook.source(),
                    seal.isLocked(),
                    seal.signOff(),
                    seal.ruleVersions(),
                    rulebook.files().laws());
        }

        /** Version, size, place and who answers for it, in words. */
        public String words() {
            return version + ", " + count + (count == 1 ? " rule" : " rules") + ", from " + source
                    + (locked ? "; locked, " + signed.words() : "; edited since it was locked");
        }
    }

    /**
     * The file of owners.
     *
     * @param file   its name
     * @param sha256 the hash of its bytes
     * @param links  how many links it holds
     */
    public record OwnersUsed(String file, String sha256, int links) {

        private static @Nullable OwnersUsed of(@Nullable OwnershipFile file) {
            return file == null
                    ? null
                    : new OwnersUsed(file.name(), file.sha256(), file.links().size());
        }
    }

    /**
     * One list that was screened against.
     *
     * @param id        the list's id
     * @param title     the list's name in words
     * @param published the day it was published; null when unknown
     * @param entries   how many entries it holds
     * @param sha256    the hash of the files it was read from
     * @param ageDays   days since it was published; null when unknown
     * @param whole     whether it is held as its publisher publishes it, or only some of its entries
     * @param missing   what belongs to it and was not given, such as {@code aliases (alt.csv)}
     */
    public record ListUsed(
            String id,
            String title,
            @Nullable LocalDate published,
            int entries,
            String sha256,
            @Nullable Long ageDays,
            boolean whole,
            List<String> missing) {

        public ListUsed {
            missing = List.copyOf(missing);
        }

        private static ListUsed of(ListSnapshot list, LocalDate today) {
            var published = list.published();
            return new ListUsed(
                    list.id(),
                    list.title(),
                    published,
                    list.entries().size(),
                    list.sha256(),
                    published == null ? null : ChronoUnit.DAYS.between(published, today),
                    list.whole(),
                    list.missing());
        }
    }
}

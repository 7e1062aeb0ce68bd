package dev.tidewaiter.cli.screen;

import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.cli.call.InputFiles;
import dev.tidewaiter.cli.call.ListWords;
import dev.tidewaiter.cli.call.ListsDayOption;
import dev.tidewaiter.cli.call.RulesDayOption;
import dev.tidewaiter.cli.call.RunOptions;
import dev.tidewaiter.designation.lists.ListsInForce;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.manifest.mapping.Mappings;
import dev.tidewaiter.report.OutputFormat;
import dev.tidewaiter.report.Reports;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.screening.LineScreener;
import dev.tidewaiter.screening.Options;
import dev.tidewaiter.screening.run.Screening;
import dev.tidewaiter.screening.run.ScreeningRun;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.wording.English;
import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Screens files and writes what came of them. */
@Command(
        name = "screen",
        sortOptions = false,
        description = "Screens manifests: Excel or CSV files in any layout, or folders of them.",
        footer = {
            "%nExamples:",
            "  tidewaiter screen sample-shipments",
            "  tidewaiter screen may.xlsx june.csv --out checked --format xlsx,jsonl",
            "  tidewaiter screen may.xlsx --ownership owners.csv",
            "  tidewaiter screen may.xlsx --save-mapping may.yaml   (then edit it)",
            "  tidewaiter screen may.xlsx --mapping may.yaml"
        })
public final class ScreenCommand implements Callable<Integer> {

    private static final int NOTES_SHOWN = 20;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "Any of ${COMPLETION-CANDIDATES}. Default: xlsx,html,jsonl.")
    private Set<OutputFormat> formats = EnumSet.of(OutputFormat.XLSX, OutputFormat.HTML, OutputFormat.JSONL);

    @Mixin
    private RunOptions chosen = new RunOptions();

    @Mixin
    private ListsDayOption listsDay = new ListsDayOption();

    @Mixin
    private RulesDayOption rulesDay = new RulesDayOption();

    @Option(names = "--mapping", paramLabel = "FILE", description = "A saved mapping, or an earlier summary.json.")
    private @Nullable Path mapping;

    @Option(names = "--save-mapping", paramLabel = "FILE", description = "Writes the mapping used, to be edited.")
    private @Nullable Path saveMapping;

    @Option(
            names = "--as-of",
            paramLabel = "shipment|today|DATE",
            defaultValue = "shipment",
            description = "Which day decides what law applies: the shipment's own (today where the file gives none),"
                    + " today, or a date such as 2026-03-31. Default: ${DEFAULT-VALUE}.")
    private String asOf = "shipment";

    @Option(names = "--why-not", description = "Also says of each line what came near and why it was not flagged.")
    private boolean whyNot;

    @Option(names = "--verbose", description = "Also shows each sheet's mapping and rows not screened.")
    private boolean verbose;

    @Override
    public Integer call() throws IOException {
        chosen.check();
        var today = LocalDate.now(ZoneId.systemDefault());
        var when = asOf(today);
        var facts = chosen.facts();
        var files = chosen.files();
        var sources = chosen.sources();
        sources.rulesAsOf(rulesDay.day());
        var beside = sources.usesProgramsRules()
                ? CompletableFuture.supplyAsync(() -> ManifestReader.of(WordLists.bundled()))
                : null;
        var saved = mapping == null ? null : saved(mapping);
        var rulebook = chosen.rulebook();
        // a folder may change while it is read: the words are those that were read, and hashed, with the rules
        var plain = beside != null
                ? beside
                : CompletableFuture.supplyAsync(
                        () -> ManifestReader.of(rulebook.words().lists()));
        var lists = sources.inForce(rulebook, listsDay.day());
        var designations = chosen.designations(rulebook, lists, today);
        var reader = (saved == null ? made(plain) : made(plain).with(saved)).with(facts);
        var words = new ScreenWords(
                spec.commandLine(), chosen.ticker(spec.commandLine().getErr()), chosen.quiet(), verbose);
        makeFolders();
        try (var screener = new LineScreener(
                        rulebook, designations, new Options(when, whyNot, listsDay.day(), sources.unreadLists()));
                var screening = new Screening(reader, screener, chosen.threads())) {
            files.shownLeftOut().forEach(words::note);
            words.start(rulebook, designations, screening.basis());
            var run = new ScreeningRun(screening, Reports.into(chosen.out(), formats, screening.basis()), words)
                    .over(files.files(), unchecked(words, lists, files));
            if (saveMapping != null) {
                Mappings.write(
                        saveMapping,
                        run.summary().files().stream()
                                .flatMap(file -> file.result().read().mappedSheets().stream())
                                .toList());
            }
            if (mapping != null && !reader.mappingUsed()) {
                words.note("%s fits no sheet of these files; their columns were found anew. Check the names in it."
                        .formatted(mapping));
            }
            words.end(run.summary(), chosen.out());
            return exitCode(run, files);
        }
    }

    /** What is known beforehand of what is screened against and what is not; which own parties stay is also said at once. */
    private List<String> unchecked(ScreenWords words, ListsInForce lists, InputFiles files) {
        var refused = chosen.leftOut();
        var own = ListWords.ownParties(lists, chosen.sources().refusals().isEmpty());
        own.forEach(words::note);
        refused.stream().limit(NOTES_SHOWN).forEach(words::note);
        if (refused.size() > NOTES_SHOWN) {
            words.note(English.format("%,d more such notes are in summary.json.", refused.size() - NOTES_SHOWN));
        }
        var unchecked = new ArrayList<>(own);
        unchecked.addAll(refused);
        unchecked.addAll(files.toldLeftOut());
        lists.all().forEach(list -> unchecked.addAll(list.notes()));
        return unchecked;
    }

    private void makeFolders() {
        chosen.makeOut();
        var folder = saveMapping == null
                ? null
                : saveMapping.toAbsolutePath().normalize().getParent();
        if (folder != null) {
            RunOptions.makeFolder(folder);
        }
    }

    /** The reader, whose words were read beside the rules. */
    private static ManifestReader made(CompletableFuture<ManifestReader> reader) {
        try {
            return reader.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof InvalidWordList wrong) {
                throw new CallFailed(
                        ExitCode.WRONG_CALL,
                        "The rulebook is not valid; nothing was screened.%n%s".formatted(wrong.getMessage()));
            }
            throw failed;
        }
    }

    private static Mappings saved(Path mapping) throws IOException {
        try {
            return Mappings.read(mapping);
        } catch (UnreadableFile wrong) {
            throw new CallFailed(ExitCode.WRONG_CALL, String.valueOf(wrong.getMessage()));
        }
    }

    private AsOf asOf(LocalDate today) {
        try {
            return switch (asOf) {
                case "shipment" -> AsOf.shipment(today);
                case "today" -> AsOf.today(today);
                default -> AsOf.date(today, LocalDate.parse(asOf));
            };
        } catch (DateTimeParseException wrong) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL,
                    "--as-of takes shipment, today or a date such as 2026-03-31; found \"%s\".".formatted(asOf));
        }
    }

    private int exitCode(ScreeningRun.Done run, InputFiles files) {
        var limit = chosen.failOn();
        return chosen.exitCode(
                run.incomplete() || !files.results().isEmpty(),
                limit != null && run.summary().verdicts().reach(limit));
    }
}

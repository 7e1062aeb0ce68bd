package dev.tidewaiter.cli.screen;

import dev.tidewaiter.cli.call.FailureTrace;
import dev.tidewaiter.cli.call.ListWords;
import dev.tidewaiter.cli.call.OwnershipOption;
import dev.tidewaiter.cli.call.TerminalText;
import dev.tidewaiter.cli.call.Ticker;
import dev.tidewaiter.designation.Designations;
import dev.tidewaiter.manifest.summary.SheetSummary;
import dev.tidewaiter.report.account.ListNotices;
import dev.tidewaiter.report.account.ReportText;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.screening.Basis;
import dev.tidewaiter.screening.RunListener;
import dev.tidewaiter.screening.RunSummary;
import dev.tidewaiter.screening.RunSummary.FileScreened;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.screening.VerdictCounts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** What {@code screen} says: results on stdout, everything else on stderr. */
final class ScreenWords implements RunListener {

    private static final int LIST_NOTES_SHOWN = 3;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Ansi ansi;
    private final Ticker ticker;
    private final boolean quiet;
    private final boolean verbose;

    ScreenWords(CommandLine line, Ticker ticker, boolean quiet, boolean verbose) {
        this.out = line.getOut();
        this.err = line.getErr();
        this.ansi = line.getColorScheme().ansi();
        this.ticker = ticker;
        this.quiet = quiet;
        this.verbose = verbose;
    }

    void start(Rulebook rulebook, Designations designations, Basis basis) {
        if (quiet) {
            return;
        }
        out.printf("Held against %s.%n", basis.heldAgainst());
        out.flush();
        err.printf(
                "Rules %s from %s: %d. Lists: %s.%n",
                rulebook.version(),
                rulebook.source(),
                rulebook.rules().size(),
                designations.lists().stream().map(ListWords::of).collect(Collectors.joining(", ")));
        var owners = OwnershipOption.summary(designations);
        if (!owners.isEmpty()) {
            err.println(owners);
        }
        for (var list : designations.lists()) {
            list.notes().stream().limit(LIST_NOTES_SHOWN).forEach(err::println);
            if (list.notes().size() > LIST_NOTES_SHOWN) {
                err.printf(
                        Locale.ROOT,
                        "%s: %,d more such notes are in summary.json.%n",
                        list.id(),
                        list.notes().size() - LIST_NOTES_SHOWN);
            }
        }
    }

    @Override
    public void begun(Path file) {
        ticker.file(file);
    }

    @Override
    public void lineScreened() {
        ticker.line();
    }

    @Override
    public void screened(FileScreened file) {
        ticker.clear();
        if (quiet) {
            return;
        }
        var result = file.result();
        long lines = result.verdicts().lines();
        out.printf("%s: %s. %s%n", file.path(), TerminalText.counted(lines, "line"), counts(result.verdicts()));
        if (lines == 0) {
            out.printf("  No line of goods was found in it; see summary.json for the reason of each row.%n");
        }
        result.read().integrity().forEach(odd -> out.printf("  %s %s%n", odd.what(), odd.toDo()));
        result.read().sheets().forEach(this::sheet);
        result.unanswered().forEach(gap -> out.printf("  %s%n", gap));
        if (verbose) {
            result.unsharpened().forEach(gap -> out.printf("  %s%n", gap));
        }
    }

    private void sheet(SheetSummary sheet) {
        if (!sheet.rejected().isEmpty()) {
            var first = sheet.rejected().get(0);
            out.printf(
                    "  %s%n",
                    ReportText.rejected(sheet.sheet().sheet(), sheet.rejected().size(), first.row(), first.reason()));
        }
        sheet.mapping()
                .questions()
                .forEach(question -> out.printf("  %s: %s%n", sheet.sheet().sheet(), question));
        if (verbose) {
            sheet.mapping().columns().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(column -> out.printf(
                            "  %s: %s is %s%n",
                            sheet.sheet().sheet(),
                            column.getValue(),
                            column.getKey().title()));
            sheet.mapping()
                    .unmapped()
                    .forEach(heading ->
                            out.printf("  %s: not used: %s%n", sheet.sheet().sheet(), heading));
            sheet.skipped()
                    .forEach(row -> out.printf(
                            "  %s: row %d skipped: %s%n", sheet.sheet().sheet(), row.row(), row.reason()));
        }
    }

    @Override
    public void rejected(String reason) {
        ticker.clear();
        err.println(reason);
    }

    @Override
    public void note(String sentence) {
        err.println(sentence);
    }

    @Override
    public void failed(RuntimeException failure) {
        err.println("The program failed on at least one line, which is therefore not checked: " + failure.getMessage());
        FailureTrace.tell(failure, err);
    }

    void end(RunSummary run, Path folder) {
        if (quiet) {
            return;
        }
        ListNotices.of(run.basis()).forEach(notice -> out.println(notice.what() + " " + notice.toDo()));
        if (run.files().size() + run.rejected().size() > 1) {
            out.printf(
                    "%s screened, %d refused. %s%n",
                    TerminalText.counted(run.files().size(), "file"),
                    run.rejected().size(),
                    counts(run.verdicts()));
        }
        out.printf("Results are in %s%n", folder);
    }

    private String counts(VerdictCounts verdicts) {
        return TerminalText.verdicts(
                verdicts::of, (verdict, count) -> ansi.string("@|%s %s|@".formatted(style(verdict), count)));
    }

    private static String style(Verdict verdict) {
        return switch (verdict) {
            case BLOCK -> "bold,red";
            case HOLD -> "bold,yellow";
            case CANNOT_CHECK -> "magenta";
            case REVIEW -> "blue";
            case CLEAR -> "green";
        };
    }
}

package dev.tidewaiter.cli.batch;

import dev.tidewaiter.cli.call.TerminalText;
import dev.tidewaiter.cli.call.Ticker;
import dev.tidewaiter.nightly.NightJob;
import dev.tidewaiter.nightly.NightListener;
import dev.tidewaiter.nightly.NightReportListener;
import dev.tidewaiter.nightly.NightResult;
import dev.tidewaiter.screening.Basis;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.wording.English;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import picocli.CommandLine;

/** What {@code batch} says: results on stdout, everything else on stderr. */
final class BatchWords implements NightListener, NightReportListener {

    private static final int SHOWN = 20;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Ticker ticker;
    private final boolean quiet;
    private final Path folder;

    BatchWords(CommandLine line, Ticker ticker, boolean quiet, Path folder) {
        this.out = line.getOut();
        this.err = line.getErr();
        this.ticker = ticker;
        this.quiet = quiet;
        this.folder = folder;
        ticker.file(Path.of("night"));
    }

    void start(Basis basis) {
        if (!quiet) {
            out.printf("Held against %s.%n", basis.heldAgainst());
            out.flush();
        }
    }

    void owners(String sentence) {
        if (!quiet && !sentence.isEmpty()) {
            err.println(sentence);
        }
    }

    @Override
    public void note(String sentence) {
        err.println(sentence);
    }

    @Override
    public void lines(long more) {
        for (long i = 0; i < more; i++) {
            ticker.line();
        }
    }

    @Override
    public void over(NightResult result) {
        ticker.clear();
        first(result.reopened());
        result.refused().forEach(err::println);
        first(result.notChecked());
        if (!result.unreconciled().isEmpty()) {
            err.println("The counts do not reconcile; nothing of this run is to be used.");
            result.unreconciled().forEach(err::println);
            return;
        }
        if (quiet) {
            return;
        }
        out.printf(
                Locale.ROOT,
                "%,d %s screened, %,d refused: %,d %s%s. %s%n",
                result.files(),
                result.files() == 1 ? "file" : "files",
                result.refused().size(),
                result.lines(),
                result.lines() == 1 ? "line" : "lines",
                result.rowsRejected() == 0
                        ? ""
                        : English.format(", and %,d rows that could not be read", result.rowsRejected()),
                counts(result::of));
        out.printf(
                Locale.ROOT,
                "Against %s: %,d new, %,d worse, %,d better, %,d unchanged, %,d settled.%n",
                result.first() ? "the beginning, with no earlier night of this source" : "the last night",
                result.fresh(),
                result.worse(),
                result.better(),
                result.unchanged(),
                result.settled());
        out.printf("Results are in %s; begin with %s%n", folder, NightJob.page(folder));
    }

    private void first(List<String> sentences) {
        sentences.stream().limit(SHOWN).forEach(err::println);
        if (sentences.size() > SHOWN) {
            int more = sentences.size() - SHOWN;
            err.println(English.count(more, "more such sentence is", "more such sentences are") + " in night.json.");
        }
    }

    void wouldEnd(int files, List<String> refused, long lines, ToLongFunction<Verdict> verdicts) {
        ticker.clear();
        refused.forEach(err::println);
        out.printf(
                Locale.ROOT,
                "Would be written to %s for %,d %s: %,d lines. %s%n",
                folder,
                files,
                files == 1 ? "file" : "files",
                lines,
                counts(verdicts));
        out.println("Nothing was written (--dry-run), and no decision was asked.");
    }

    private static String counts(ToLongFunction<Verdict> verdicts) {
        return TerminalText.verdicts(verdicts, (verdict, count) -> count);
    }
}

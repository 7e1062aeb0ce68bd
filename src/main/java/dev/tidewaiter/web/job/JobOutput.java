package dev.tidewaiter.web.job;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.tidewaiter.casework.run.LineWriter;
import dev.tidewaiter.report.OutputFormat;
import dev.tidewaiter.report.Reports;
import dev.tidewaiter.report.account.ReportLanguage;
import dev.tidewaiter.report.lines.LineJson;
import dev.tidewaiter.screening.Basis;
import dev.tidewaiter.screening.FileOutput;
import dev.tidewaiter.screening.ScreenedFile;
import dev.tidewaiter.screening.ScreenedLine;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What a job writes about one file: workbook and report for people, the lines as they come for programs, all of it into the store. */
final class JobOutput implements FileOutput {

    /**
     * So many lines are written before they are shown: few enough that the first come at once, and so many that all are there of which the store
     * keeps some number that {@link LineWriter} ends a chunk with.
     */
    private static final int LINES_SHOWN_AT_ONCE = 250;

    private static final Set<OutputFormat> FOR_PEOPLE =
            EnumSet.of(OutputFormat.XLSX, OutputFormat.HTML, OutputFormat.PDF, OutputFormat.CSV);

    private final FileOutput reports;
    private final LineJson lines;
    private final LineWriter stored;
    private final Runnable stop;
    private final long before;
    private long written;

    JobOutput(
            JobFolder folder,
            int number,
            Path input,
            Basis basis,
            ReportLanguage language,
            LineWriter stored,
            Runnable stop)
            throws IOException {
        var results = folder.results(number);
        Files.createDirectories(results);
        this.reports = Reports.into(results, FOR_PEOPLE, basis, language).begin(input, "result");
        var channel = FileChannel.open(folder.lines(number), CREATE, READ, WRITE);
        this.before = cut(channel, stored.keptBefore());
        this.lines =
                new LineJson(Channels.newOutputStream(channel), basis.rules().ruleVersions());
        this.stored = stored;
        this.stop = stop;
    }

    /** Leaves of what was written before a stop those lines that are kept. Gives how many they are. */
    private static long cut(FileChannel channel, long kept) throws IOException {
        var left = WholeLines.first(channel, kept);
        channel.truncate(left.end()).position(left.end());
        return left.count();
    }

    @Override
    public void opened(String sha256) {
        stored.opened(sha256);
    }

    @Override
    public void line(ScreenedLine line) throws IOException {
        stop.run();
        reports.line(line);
        if (++written > before) {
            lines.line(line);
        } else {
            lines.pass(line);
        }
        if (written % LINES_SHOWN_AT_ONCE <= 1) {
            lines.flush();
        }
        stored.line(line);
    }

    @Override
    public Map<String, Path> finish(ScreenedFile file) throws IOException {
        lines.flush();
        stored.finish();
        return reports.finish(file);
    }

    @Override
    public void close() throws IOException {
        try (reports) {
            lines.close();
        }
    }
}

package dev.tidewaiter.web.job;

import dev.tidewaiter.casework.run.LineWriter;
import dev.tidewaiter.report.OutputFormat;
import dev.tidewaiter.report.Reports;
import dev.tidewaiter.report.lines.LineJson;
import dev.tidewaiter.screening.Basis;
import dev.tidewaiter.screening.FileOutput;
import dev.tidewaiter.screening.ScreenedFile;
import dev.tidewaiter.screening.ScreenedLine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What a job writes about one file: workbook and report for people, the lines as they come for programs, all of it into the store. */
final class JobOutput implements FileOutput {

    /** So many lines are written before they are shown: few enough that the first come at once. */
    private static final int LINES_SHOWN_AT_ONCE = 256;

    private static final Set<OutputFormat> FOR_PEOPLE =
            EnumSet.of(OutputFormat.XLSX, OutputFormat.HTML, OutputFormat.PDF, OutputFormat.CSV);

    private final FileOutput reports;
    private final OutputStream stream;
    private final LineJson lines;
    private final LineWriter stored;
    private final Runnable stop;
    private long written;

    JobOutput(JobFolder folder, int number, Path input, Basis basis, LineWriter stored, Runnable stop)
            throws IOException {
        var results = folder.results(number);
        Files.createDirectories(results);
        this.reports = Reports.into(results, FOR_PEOPLE, basis).begin(input, "result");
        this.stream = Files.newOutputStream(folder.lines(number));
        this.lines = new LineJson(stream, basis.rules().ruleVersions());
        this.stored = stored;
        this.stop = stop;
    }

    @Override
    public void line(ScreenedLine line) throws IOException {
        stop.run();
        reports.line(line);
        lines.line(line);
        stored.line(line);
        if (++written % LINES_SHOWN_AT_ONCE == 1) {
            lines.flush();
        }
    }

    @Override
    public Map<String, Path> finish(ScreenedFile file) throws IOException {
        lines.flush();
        stored.flush();
        return reports.finish(file);
    }

    @Override
    public void close() throws IOException {
        try (reports) {
            lines.close();
        }
    }
}

package dev.tidewaiter.report;

import dev.tidewaiter.files.OutputFile;
import dev.tidewaiter.files.SafeFileName;
import dev.tidewaiter.report.account.FileAccount;
import dev.tidewaiter.report.account.FoundGroups;
import dev.tidewaiter.report.account.ReportLanguage;
import dev.tidewaiter.report.account.ReportView;
import dev.tidewaiter.report.lines.FindingsCsv;
import dev.tidewaiter.report.lines.LineJson;
import dev.tidewaiter.report.page.HtmlReport;
import dev.tidewaiter.report.pdf.LineRows;
import dev.tidewaiter.report.pdf.PdfReport;
import dev.tidewaiter.report.workbook.Notes;
import dev.tidewaiter.report.workbook.ReturnedWorkbook;
import dev.tidewaiter.screening.Basis;
import dev.tidewaiter.screening.FileOutput;
import dev.tidewaiter.screening.ScreenedFile;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.ScreenedLines;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives each line to every report that is wanted, and writes at the end what needs them all. */
final class FileReportWriter implements FileOutput {

    private final Path input;
    private final Path folder;
    private final String name;
    private final Basis basis;
    private final ReportLanguage language;
    private final List<ScreenedLines> takers = new ArrayList<>();
    private final Map<OutputFormat, OutputFile> files = new EnumMap<>(OutputFormat.class);
    /** What is closed at the end, the last opened first. */
    private final Deque<Closeable> open = new ArrayDeque<>();

    private @Nullable Notes notes;
    private @Nullable FoundGroups groups;
    private @Nullable LineRows rows;

    private FileReportWriter(Path input, Path folder, String name, Basis basis, ReportLanguage language) {
        this.input = input;
        this.folder = folder;
        this.name = name;
        this.basis = basis;
        this.language = language;
    }

    static FileOutput begin(
            Path input, Path folder, String baseName, Set<OutputFormat> formats, Basis basis, ReportLanguage language)
            throws IOException {
        var writer = new FileReportWriter(input, folder, SafeFileName.of(baseName), basis, language);
        try {
            for (var format : formats) {
                writer.begin(format);
            }
            return writer;
        } catch (IOException | RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    private void begin(OutputFormat format) throws IOException {
        switch (format) {
            case JSONL ->
                taking(new LineJson(
                        file(format, ".findings.jsonl").stream(), basis.rules().ruleVersions()));
            case XLSX -> notes = taking(new Notes(folder));
            case CSV -> taking(new FindingsCsv(file(format, ".findings.csv").stream()));
            case HTML -> {
                file(format, ".report.html");
                grouped();
            }
            case PDF -> {
                file(format, ".report.pdf");
                grouped();
                rows = taking(new LineRows(folder, language));
            }
        }
    }

    /** Both printed reports show the same groups. */
    private void grouped() {
        if (groups == null) {
            groups = new FoundGroups();
            takers.add(groups);
        }
    }

    private <T extends ScreenedLines & Closeable> T taking(T taker) {
        takers.add(taker);
        open.push(taker);
        return taker;
    }

    private OutputFile file(OutputFormat format, String ending) throws IOException {
        return keeping(format, OutputFile.begin(folder, name + ending));
    }

    private OutputFile keeping(OutputFormat format, OutputFile file) {
        files.put(format, file);
        open.push(file);
        return file;
    }

    @Override
    public void line(ScreenedLine line) throws IOException {
        for (var taker : takers) {
            taker.line(line);
        }
    }

    @Override
    public Map<String, Path> finish(ScreenedFile file) throws IOException {
        var account = new FileAccount(basis, file);
        if (notes != null) {
            keeping(OutputFormat.XLSX, ReturnedWorkbook.write(input, folder, name + ".screened", notes, account));
        }
        if (groups != null) {
            print(account.report(groups, language));
        }
        for (var taker : takers) {
            if (taker instanceof Closeable closeable && !(taker instanceof Notes)) {
                closeable.close();
            }
        }
        var written = new LinkedHashMap<String, Path>();
        for (var output : files.entrySet()) {
            written.put(output.getKey().id(), output.getValue().keep());
        }
        return written;
    }

    private void print(ReportView report) throws IOException {
        var page = files.get(OutputFormat.HTML);
        if (page != null) {
            HtmlReport.write(report, page.stream());
        }
        var pdf = files.get(OutputFormat.PDF);
        if (pdf != null && rows != null) {
            PdfReport.write(report, rows, pdf.stream());
        }
    }

    @Override
    public void close() throws IOException {
        IOException first = null;
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (IOException e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }
}

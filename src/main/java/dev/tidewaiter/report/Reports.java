package dev.tidewaiter.report;

import dev.tidewaiter.files.OutputFile;
import dev.tidewaiter.files.SafeFileName;
import dev.tidewaiter.report.account.ReportLanguage;
import dev.tidewaiter.report.lines.SummaryJson;
import dev.tidewaiter.screening.Basis;
import dev.tidewaiter.screening.FileOutput;
import dev.tidewaiter.screening.RunOutput;
import dev.tidewaiter.screening.RunSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/** The reports of one run, all in one folder. Nothing is written outside it. */
public final class Reports implements RunOutput {

    private final Path folder;
    private final Set<OutputFormat> formats;
    private final Basis basis;
    private final ReportLanguage language;

    private Reports(Path folder, Set<OutputFormat> formats, Basis basis, ReportLanguage language) {
        this.folder = folder;
        this.language = language;
        this.formats = formats.isEmpty() ? EnumSet.noneOf(OutputFormat.class) : EnumSet.copyOf(formats);
        this.basis = basis;
    }

    /**
     * Reports that will be written to a folder, which is made when it is not there.
     *
     * @param folder  where everything goes
     * @param formats what is written for each file
     * @param basis   what the run rests on
     */
    public static Reports into(Path folder, Set<OutputFormat> formats, Basis basis) {
        return into(folder, formats, basis, ReportLanguage.ENGLISH);
    }

    /**
     * The same, the printed ones in a language. What programs and other checks read back is English in each: data, and the workbook.
     *
     * @param language in which the page and the PDF speak
     */
    public static Reports into(Path folder, Set<OutputFormat> formats, Basis basis, ReportLanguage language) {
        return new Reports(folder, formats, basis, language);
    }

    /**
     * Begins the reports on one file.
     *
     * @param input    the file as it came
     * @param baseName what the names of its reports begin with; characters that no file name may hold are replaced
     * @throws IOException when the folder cannot be written to
     */
    @Override
    public FileOutput begin(Path input, String baseName) throws IOException {
        Files.createDirectories(folder);
        return FileReportWriter.begin(input, folder, baseName, formats, basis, language);
    }

    /** Writes {@code summary.json}. */
    @Override
    public void summary(RunSummary run) throws IOException {
        Files.createDirectories(folder);
        try (var file = OutputFile.begin(folder, "summary.json")) {
            SummaryJson.write(run, file.stream());
            file.keep();
        }
    }

    @Override
    public boolean holdsEarlier(String baseName) {
        return Files.exists(folder.resolve(SafeFileName.of(baseName) + ".findings.jsonl"));
    }
}

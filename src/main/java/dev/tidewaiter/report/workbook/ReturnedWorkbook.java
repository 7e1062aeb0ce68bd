package dev.tidewaiter.report.workbook;

import dev.tidewaiter.report.account.FileAccount;
import dev.tidewaiter.report.lines.OutputFile;
import java.io.IOException;
import java.nio.file.Path;

/** The workbook that goes back to the officer. */
public final class ReturnedWorkbook {

    private ReturnedWorkbook() {}

    /**
     * Writes the input with verdicts beside its rows.
     *
     * @param input   the file as it came
     * @param folder  where the workbook goes
     * @param stem    its name up to the dot before {@code xlsx}
     * @param notes   what is said of its lines
     * @param account what is said of the whole
     * @return the file, not yet in its place
     */
    public static OutputFile write(Path input, Path folder, String stem, Notes notes, FileAccount account)
            throws IOException {
        try (var rewrite = new PackageRewrite(input, notes)) {
            var file = OutputFile.begin(folder, stem + "." + rewrite.extension());
            try {
                rewrite.write(file.stream(), account);
                return file;
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        }
    }
}

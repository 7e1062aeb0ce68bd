package dev.tidewaiter.spreadsheet.open;

import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.csv.CsvFile;
import dev.tidewaiter.spreadsheet.csv.LinesInColumn;
import dev.tidewaiter.spreadsheet.html.HtmlFile;
import dev.tidewaiter.spreadsheet.opc.Refusal;
import dev.tidewaiter.spreadsheet.read.SourceFile;
import dev.tidewaiter.spreadsheet.text.FileScan;
import dev.tidewaiter.spreadsheet.xls.XlsFile;
import dev.tidewaiter.spreadsheet.xlsx.XlsxFile;
import dev.tidewaiter.spreadsheet.xml.XmlSpreadsheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** Finds out what a file is by its content, and opens it. */
public final class FileOpening {

    private FileOpening() {}

    /**
     * Opens a manifest by its content; its extension is not believed.
     *
     * @throws UnreadableFile when it cannot be read as a manifest; the sentence names the file and says what to do
     * @throws IOException        when the disk fails
     */
    public static SourceFile open(Path file) throws UnreadableFile, IOException {
        return open(file, String.valueOf(file.getFileName()));
    }

    /** Opens a manifest that is called otherwise than its file, as an upload is. */
    public static SourceFile open(Path file, String name) throws UnreadableFile, IOException {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFile(name + why(file));
        }
        if (!Files.isReadable(file)) {
            throw new UnreadableFile(name + ": the file may not be read. Ask for the right to read it.");
        }
        try {
            return opened(file, name);
        } catch (Refusal refusal) {
            throw refusal.about(name);
        }
    }

    private static String why(Path file) {
        if (Files.isDirectory(file)) {
            return ": the folder cannot be opened, and nothing in it was read. Ask for the right to read it.";
        }
        return Files.exists(file)
                ? ": this is a pipe or a device and no file, so nothing was read. Put a file in its place."
                : UnreadableFile.GONE;
    }

    private static SourceFile opened(Path file, String name) throws Refusal, IOException {
        var scan = FileScan.of(file);
        var kind = FileKind.of(scan.head());
        var found = new ArrayList<IntegrityFinding>();
        if (!kind.fits(name)) {
            found.add(new IntegrityFinding(
                    "wrong-extension",
                    null,
                    null,
                    1,
                    "The file's name says something else, but its content is %s. It was read as that."
                            .formatted(kind.title()),
                    "Ask the sender why it was renamed."));
        }
        return LinesInColumn.in(
                switch (kind) {
                    case PACKAGE -> XlsxFile.open(file, name, scan.sha256(), found);
                    case OLE2 -> XlsFile.open(file, name, scan.sha256(), found);
                    case XML -> XmlSpreadsheet.open(file, name, scan.sha256(), found);
                    case HTML -> HtmlFile.open(file, name, scan, found);
                    case TEXT -> CsvFile.open(file, name, scan, found);
                });
    }
}

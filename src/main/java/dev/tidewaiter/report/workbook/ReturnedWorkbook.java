package dev.tidewaiter.report.workbook;

import dev.tidewaiter.manifest.WrittenByCheck;
import dev.tidewaiter.report.account.FileAccount;
import dev.tidewaiter.report.lines.OutputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The workbook that goes back to the officer: an Excel workbook as it came with verdicts beside its rows, a text file as a
 * new workbook. A workbook that cannot be rewritten comes back as its findings alone, which say so.
 */
public final class ReturnedWorkbook {

    private static final long MOST_ROWS = TextSheet.MOST_ROWS;

    private final Path input;
    private final Path folder;
    private final String stem;
    private final Notes notes;
    private final FileAccount account;

    private ReturnedWorkbook(Path input, Path folder, String stem, Notes notes, FileAccount account) {
        this.input = input;
        this.folder = folder;
        this.stem = stem;
        this.notes = notes;
        this.account = account;
    }

    /**
     * Writes the input with verdicts beside its rows.
     *
     * @param input   the file as it came
     * @param folder  where the workbook goes
     * @param stem    its name up to the dot before the ending
     * @param notes   what is said of its lines
     * @param account what is said of the whole
     * @return the file, not yet in its place
     * @throws IOException when the folder cannot be written to
     */
    public static OutputFile write(Path input, Path folder, String stem, Notes notes, FileAccount account)
            throws IOException {
        return new ReturnedWorkbook(input, folder, stem, notes, account).write();
    }

    private OutputFile write() throws IOException {
        try {
            return rewritten();
        } catch (IOException | RuntimeException e) {
            // POI and the zip reader throw all kinds; none of them may cost the officer the other findings
            var reason = e.getMessage() == null ? "" : " The reason: " + e.getMessage();
            return file(
                    "xlsx",
                    out -> findingsOnly(
                            out,
                            "The workbook itself could not be written back with verdicts beside its rows; these sheets hold all of them."
                                    + reason));
        }
    }

    private OutputFile rewritten() throws IOException {
        return switch (firstByte()) {
            case 'P' -> {
                try (var rewrite = new PackageRewrite(input, notes)) {
                    yield file(rewrite.extension(), out -> rewrite.write(out, account));
                }
            }
            case 0xd0 -> {
                var old = old(true);
                var plainer = old == null ? old(false) : old;
                if (plainer == null) {
                    throw new IOException("saved again, it would not open.");
                }
                yield plainer;
            }
            default -> file("xlsx", this::fromText);
        };
    }

    private @Nullable OutputFile old(boolean shapes) throws IOException {
        try (var old = new OldWorkbook(input, notes, shapes)) {
            var file = file("xls", out -> {
                old.write(out, account);
                out.flush();
            });
            if (old.opensAgain(file.part())) {
                return file;
            }
            file.close();
            return null;
        }
    }

    private int firstByte() throws IOException {
        try (var in = Files.newInputStream(input)) {
            var head = in.readNBytes(2);
            boolean packed = head.length == 2 && head[0] == 'P' && head[1] == 'K';
            boolean old = head.length == 2 && (head[0] & 0xff) == 0xd0 && (head[1] & 0xff) == 0xcf;
            return packed || old ? head[0] & 0xff : 0;
        }
    }

    private OutputFile file(String extension, PackageOut.Content content) throws IOException {
        var file = OutputFile.begin(folder, stem + "." + extension);
        try {
            content.to(file.stream());
            return file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private void fromText(OutputStream out) throws IOException {
        var styles = Styles.none();
        var sheet = account.read().file();
        int first = notes.rows().firstRow(sheet);
        var text = new TextSheet(input, styles, PackageRewrite.headerRow(sheet, first, account));
        var remarks = text.overflows()
                ? List.of(
                        "The file has more rows or columns than a sheet has room for. The findings name them all; the JSON Lines file holds every line.")
                : List.<String>of();
        var sheets = new ArrayList<NewPackage.NewSheet>();
        sheets.add(new NewPackage.NewSheet(TextSheet.tabName(sheet), to -> text.write(notes.rows(), sheet, to)));
        sheets.addAll(extras(styles, remarks));
        NewPackage.write(out, styles, sheets);
    }

    private void findingsOnly(OutputStream out, String remark) throws IOException {
        var styles = Styles.none();
        NewPackage.write(out, styles, extras(styles, List.of(remark)));
    }

    private List<NewPackage.NewSheet> extras(Styles styles, List<String> remarks) {
        return List.of(
                NewPackage.sheet(notes.found().sheet(WrittenByCheck.FINDINGS, MOST_ROWS, TextSheet::tabName), styles),
                NewPackage.sheet(AboutSheets.couldNotCheck(WrittenByCheck.COULD_NOT_CHECK, account), styles),
                NewPackage.sheet(AboutSheets.about(WrittenByCheck.ABOUT, account, remarks), styles));
    }
}

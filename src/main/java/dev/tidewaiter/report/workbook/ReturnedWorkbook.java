package dev.tidewaiter.report.workbook;

import dev.tidewaiter.files.OutputFile;
import dev.tidewaiter.manifest.returned.WrittenByCheck;
import dev.tidewaiter.report.account.FileAccount;
import dev.tidewaiter.spreadsheet.write.AddedSheet;
import dev.tidewaiter.spreadsheet.write.NewWorkbook;
import dev.tidewaiter.spreadsheet.write.Omission;
import dev.tidewaiter.spreadsheet.write.SheetNames;
import dev.tidewaiter.spreadsheet.write.TextWorkbook;
import dev.tidewaiter.spreadsheet.write.WorkbookRewrite;
import dev.tidewaiter.spreadsheet.write.XlsRewrite;
import dev.tidewaiter.spreadsheet.write.XlsxRewrite;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The workbook that goes back to the officer: an Excel workbook as it came with verdicts beside its rows, a text file as a
 * new workbook. A workbook that cannot be rewritten comes back as its findings alone, which say so.
 */
public final class ReturnedWorkbook {

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
                try (var workbook = XlsxRewrite.open(input, Cells.THEME)) {
                    yield file(workbook.extension(), out -> annotated(workbook, out));
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
        try (var workbook = new XlsRewrite(input, Cells.THEME, shapes)) {
            var file = file(workbook.extension(), out -> {
                annotated(workbook, out);
                out.flush();
            });
            if (workbook.opensAgain(file.part())) {
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

    /** Writes a file. */
    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    private OutputFile file(String extension, Content content) throws IOException {
        var file = OutputFile.begin(folder, stem + "." + extension);
        try {
            content.to(file.stream());
            return file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private void annotated(WorkbookRewrite workbook, OutputStream out) throws IOException {
        var findings = workbook.freeName(WrittenByCheck.FINDINGS);
        var annotations = notes.rows().sheets().stream()
                .map(sheet -> notes.rows().annotations(sheet, account))
                .toList();
        workbook.write(
                out,
                annotations,
                List.of(
                        notes.found().sheet(findings, workbook.mostRows(), UnaryOperator.identity()),
                        AboutSheets.couldNotCheck(workbook.freeName(WrittenByCheck.COULD_NOT_CHECK), account),
                        AboutSheets.about(
                                workbook.freeName(WrittenByCheck.ABOUT),
                                account,
                                () -> workbook.omissions().stream()
                                        .map(omission -> remark(omission, findings))
                                        .toList())));
    }

    private static String remark(Omission omission, String findings) {
        return "The sheet " + omission.sheet()
                + switch (omission.reason()) {
                    case NO_SUCH_SHEET ->
                        " could not be found in the workbook again. Its findings are on the sheet " + findings + ".";
                    case NO_ROOM -> " has no room for more columns. Its verdicts are on the sheet of findings.";
                    case NO_DROP_DOWN ->
                        " takes no drop-down for decisions. Type " + WrittenByCheck.DECISIONS_IN_WORDS + ".";
                };
    }

    private void fromText(OutputStream out) throws IOException {
        var sheets = account.read().sheets().stream()
                .map(read -> read.sheet().sheet())
                .toList();
        var annotations = (sheets.isEmpty() ? List.of(account.read().file()) : sheets)
                .stream().map(sheet -> notes.rows().annotations(sheet, account)).toList();
        var text = new TextWorkbook(input, Cells.THEME, annotations);
        var remarks = text.overflows()
                ? List.of(
                        "The file has more rows or columns than a sheet has room for. The findings name them all; the JSON Lines file holds every line.")
                : List.<String>of();
        text.write(out, newSheets(text::freeName, () -> remarks));
    }

    private void findingsOnly(OutputStream out, String remark) throws IOException {
        NewWorkbook.write(out, Cells.THEME, newSheets(UnaryOperator.identity(), () -> List.of(remark)));
    }

    private List<AddedSheet> newSheets(UnaryOperator<String> names, Supplier<List<String>> remarks) {
        return List.of(
                notes.found().sheet(names.apply(WrittenByCheck.FINDINGS), TextWorkbook.MOST_ROWS, SheetNames::tab),
                AboutSheets.couldNotCheck(names.apply(WrittenByCheck.COULD_NOT_CHECK), account),
                AboutSheets.about(names.apply(WrittenByCheck.ABOUT), account, remarks));
    }
}

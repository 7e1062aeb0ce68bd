package dev.tidewaiter.spreadsheet.read;

import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.opc.Refusal;
import java.util.ArrayList;
import java.util.List;

/** An open workbook, of the new format or the old: its sheets, and what is odd about it and them. */
public abstract class WorkbookFile implements SourceFile {

    private final String sha256;
    private final List<SourceSheet> sheets = new ArrayList<>();
    private final List<IntegrityFinding> ofTheFile;

    protected WorkbookFile(String sha256, List<IntegrityFinding> found) {
        this.sha256 = sha256;
        this.ofTheFile = new ArrayList<>(found);
    }

    protected final void add(SourceSheet sheet) {
        sheets.add(sheet);
    }

    /** Notes a sheet that holds no cells we read, such as one of macros. */
    protected final void addUnread(String sheet) {
        ofTheFile.add(IntegrityIssue.UNREAD_SHEET.finding(sheet, null, 1));
    }

    protected final void requireSheet() throws Refusal {
        if (sheets.isEmpty()) {
            throw Refusal.of(
                    "file.noCells",
                    "the workbook has no sheet with cells.",
                    "Ask the sender for the workbook that holds the goods.");
        }
    }

    @Override
    public final String sha256() {
        return sha256;
    }

    @Override
    public final List<SourceSheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public final List<IntegrityFinding> integrity() {
        var all = new ArrayList<>(ofTheFile);
        sheets.forEach(sheet -> all.addAll(sheet.integrity()));
        return all;
    }
}

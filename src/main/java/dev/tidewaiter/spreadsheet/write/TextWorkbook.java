package dev.tidewaiter.spreadsheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A text file written back as a workbook, with something added to it. */
public final class TextWorkbook {

    /** How many rows a sheet of the workbook has room for. */
    public static final long MOST_ROWS = TextSheet.MOST_ROWS;

    private final CellFormats formats;
    private final TextSheet text;
    private final String tab;

    /** Looks through the file. */
    public TextWorkbook(Path input, Theme theme, SheetAnnotations annotations) throws IOException {
        this.formats = CellFormats.ofNewWorkbook(theme);
        this.text = new TextSheet(input, formats, annotations);
        this.tab = SheetNames.tab(annotations.sheet());
    }

    /** Whether the file has rows or columns that a sheet has no room for. */
    public boolean overflows() {
        return text.overflows();
    }

    /** Writes the file's rows as a sheet, and those sheets behind it. */
    public void write(OutputStream out, List<AddedSheet> added) throws IOException {
        var sheets = new ArrayList<NewWorkbook.NewSheet>();
        sheets.add(new NewWorkbook.NewSheet(tab, text::write));
        added.forEach(sheet -> sheets.add(NewWorkbook.sheet(sheet, formats)));
        NewWorkbook.write(out, formats, sheets);
    }
}

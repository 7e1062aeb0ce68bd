package dev.tidewaiter.spreadsheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A text file, or the sheets of an XML spreadsheet, written back as a workbook, with something added to it. */
public final class TextWorkbook {

    /** How many rows a sheet of the workbook has room for. */
    public static final long MOST_ROWS = TextSheet.MOST_ROWS;

    private final CellFormats formats;
    private final List<TextSheet> texts = new ArrayList<>();
    private final List<String> tabs = new ArrayList<>();

    /**
     * Looks through the file.
     *
     * @param annotations what is added to each sheet of the file, in its order
     */
    public TextWorkbook(Path input, Theme theme, List<SheetAnnotations> annotations) throws IOException {
        this.formats = CellFormats.ofNewWorkbook(theme);
        for (int i = 0; i < annotations.size(); i++) {
            texts.add(new TextSheet(input, i, formats, annotations.get(i)));
            tabs.add(SheetNames.free(SheetNames.tab(annotations.get(i).sheet()), tabs));
        }
    }

    /** A name for a sheet that none of the file has. */
    public String freeName(String wished) {
        return SheetNames.free(wished, tabs);
    }

    /** Whether the file has rows or columns that a sheet has no room for. */
    public boolean overflows() {
        return texts.stream().anyMatch(TextSheet::overflows);
    }

    /** Writes the file's rows as sheets, and those sheets behind them. */
    public void write(OutputStream out, List<AddedSheet> added) throws IOException {
        var sheets = new ArrayList<NewWorkbook.NewSheet>();
        for (int i = 0; i < texts.size(); i++) {
            sheets.add(new NewWorkbook.NewSheet(tabs.get(i), texts.get(i)::write));
        }
        added.forEach(sheet -> sheets.add(NewWorkbook.sheet(sheet, formats)));
        NewWorkbook.write(out, formats, sheets);
    }
}

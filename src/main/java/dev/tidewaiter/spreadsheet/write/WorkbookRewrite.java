package dev.tidewaiter.spreadsheet.write;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A workbook that is written back with something added to it. */
public interface WorkbookRewrite extends Closeable {

    /** The ending of the file that is written; one with macros must keep its own to open. */
    String extension() throws IOException;

    /** How many rows a sheet of this format has room for. */
    long mostRows();

    /** A name for a sheet that no other sheet of the workbook has. */
    String freeName(String wished);

    /**
     * Writes it.
     *
     * @param annotations what is added to sheets that are there
     * @param added       sheets that are added behind them, in order
     */
    void write(OutputStream out, List<SheetAnnotations> annotations, List<AddedSheet> added) throws IOException;

    /** What could not be added so far; all of it is known when the content of added sheets is asked for. */
    List<Omission> omissions();
}

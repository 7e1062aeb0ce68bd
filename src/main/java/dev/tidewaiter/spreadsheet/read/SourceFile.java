package dev.tidewaiter.spreadsheet.read;

import dev.tidewaiter.spreadsheet.IntegrityFinding;
import java.io.Closeable;
import java.util.List;

/** An open file: a workbook, or a text file with one sheet. */
public interface SourceFile extends Closeable {

    /** The hash of the file's bytes, in hexadecimal. */
    String sha256();

    /** Its sheets in workbook order, hidden ones included. */
    List<SourceSheet> sheets();

    /** What is odd about the file, known once its sheets have been read. */
    List<IntegrityFinding> integrity();
}

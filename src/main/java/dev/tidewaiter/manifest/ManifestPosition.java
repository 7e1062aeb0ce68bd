package dev.tidewaiter.manifest;

import java.io.Serializable;

/**
 * How far a manifest was read. It can be stored, and the same file can be read on from it by another process.
 *
 * @param sha256   the hash of the file's bytes, in hexadecimal: a position in one file is none in another
 * @param sheet    the place of the sheet in the workbook, from 0
 * @param rowsRead how many rows of that sheet were read, those that are blank left out
 */
public record ManifestPosition(String sha256, int sheet, int rowsRead) implements Serializable {

    public ManifestPosition {
        if (sheet < 0 || rowsRead < 0) {
            throw new IllegalArgumentException("no position in a file: sheet %d, row %d".formatted(sheet, rowsRead));
        }
    }
}

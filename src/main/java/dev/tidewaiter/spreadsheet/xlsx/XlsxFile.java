package dev.tidewaiter.spreadsheet.xlsx;

import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.opc.OpcPackage;
import dev.tidewaiter.spreadsheet.opc.Refusal;
import dev.tidewaiter.spreadsheet.opc.WorkbookPart;
import dev.tidewaiter.spreadsheet.read.CellFormat;
import dev.tidewaiter.spreadsheet.read.StringTable;
import dev.tidewaiter.spreadsheet.read.WorkbookFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A workbook in the Office Open XML format, transitional or strict, with or without macros. */
public final class XlsxFile extends WorkbookFile {

    private final OpcPackage zip;
    private final WorkbookPart parts;
    private final CellFormat[] formats;
    private @Nullable StringTable strings;

    private XlsxFile(String name, String sha256, OpcPackage zip, List<IntegrityFinding> found)
            throws Refusal, IOException {
        super(sha256, found);
        this.zip = zip;
        parts = WorkbookPart.read(zip);
        var styles = parts.styles() == null ? null : zip.stream(parts.styles());
        formats = styles == null ? new CellFormat[0] : StylesReader.read(styles);
        for (var sheet : parts.sheets()) {
            add(new XlsxSheet(this, new SheetRef(name, sheet.name(), sheet.hidden()), sheet.part()));
        }
        requireSheet();
        parts.unread().forEach(this::addUnread);
    }

    public static XlsxFile open(Path file, String name, String sha256, List<IntegrityFinding> found)
            throws Refusal, IOException {
        var zip = OpcPackage.open(file);
        try {
            return new XlsxFile(name, sha256, zip, found);
        } catch (Refusal | RuntimeException | IOException e) {
            zip.close();
            throw e;
        }
    }

    OpcPackage zip() {
        return zip;
    }

    CellFormat[] formats() {
        return formats;
    }

    boolean date1904() {
        return parts.date1904();
    }

    /** The shared strings, read when the first sheet asks for them. */
    StringTable strings() throws Refusal, IOException {
        if (strings == null) {
            var part = parts.strings() == null ? null : zip.stream(parts.strings());
            strings = part == null ? SharedStrings.none() : SharedStrings.read(part);
        }
        return strings;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Runs a part of the reading; whatever goes wrong in it becomes a sentence about the sheet. */
    static <T> T reading(SheetRef sheet, Reading<T> reading) throws UnreadableFile, IOException {
        try {
            return reading.run();
        } catch (Refusal refusal) {
            throw refusal.about(sheet.file(), sheet.sheet());
        }
    }

    /** A step that may refuse. */
    interface Reading<T> {
        T run() throws Refusal, IOException;
    }
}

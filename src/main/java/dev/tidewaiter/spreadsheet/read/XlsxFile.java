package dev.tidewaiter.spreadsheet.read;

import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.opc.OpcPackage;
import dev.tidewaiter.spreadsheet.opc.Refusal;
import dev.tidewaiter.spreadsheet.opc.WorkbookPart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A workbook in the Office Open XML format, transitional or strict, with or without macros. */
final class XlsxFile implements SourceFile {

    private final String name;
    private final String sha256;
    private final OpcPackage zip;
    private final WorkbookPart parts;
    private final CellFormat[] formats;
    private final List<XlsxSheet> sheets = new ArrayList<>();
    private final List<IntegrityFinding> ofTheFile;
    private @Nullable StringTable strings;

    private XlsxFile(String name, String sha256, OpcPackage zip, List<IntegrityFinding> ofTheFile)
            throws Refusal, IOException {
        this.name = name;
        this.sha256 = sha256;
        this.zip = zip;
        this.ofTheFile = new ArrayList<>(ofTheFile);
        parts = WorkbookPart.read(zip);
        var styles = parts.styles() == null ? null : zip.stream(parts.styles());
        formats = styles == null ? new CellFormat[0] : StylesReader.read(styles);
        for (var sheet : parts.sheets()) {
            sheets.add(new XlsxSheet(this, new SheetRef(name, sheet.name(), sheet.hidden()), sheet.part()));
        }
        if (sheets.isEmpty()) {
            throw Refusal.of(
                    "the workbook has no sheet with cells.", "Ask the sender for the workbook that holds the goods.");
        }
        for (var unread : parts.unread()) {
            this.ofTheFile.add(Oddity.UNREAD_SHEET.finding(unread, null, 1));
        }
    }

    static XlsxFile open(Path file, String name, String sha256, List<IntegrityFinding> found)
            throws Refusal, IOException {
        var zip = OpcPackage.open(file);
        try {
            return new XlsxFile(name, sha256, zip, found);
        } catch (Refusal | RuntimeException | IOException e) {
            zip.close();
            throw e;
        }
    }

    String name() {
        return name;
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
    public String sha256() {
        return sha256;
    }

    @Override
    public List<SourceSheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public List<IntegrityFinding> integrity() {
        var all = new ArrayList<>(ofTheFile);
        sheets.forEach(sheet -> all.addAll(sheet.findings()));
        return all;
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

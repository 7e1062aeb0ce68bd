package dev.tidewaiter.spreadsheet.xls;

import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.opc.Refusal;
import dev.tidewaiter.spreadsheet.read.WorkbookFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A workbook of Excel 97 to 2003. Its records are read one after the other, so that no sheet is held whole. */
public final class XlsFile extends WorkbookFile {

    private final POIFSFileSystem container;
    private final String stream;
    private final XlsGlobals globals;

    private XlsFile(POIFSFileSystem container, String name, String sha256, List<IntegrityFinding> found)
            throws Refusal, IOException {
        super(sha256, found);
        this.container = container;
        stream = CompoundFile.workbookStream(container.getRoot());
        boolean encrypted = XlsRecords.encrypted(container.getRoot(), stream);
        try (var records = XlsRecords.open(this, 0)) {
            globals = XlsGlobals.read(records);
        }
        int sheet = 0;
        for (var tab : globals.tabs()) {
            var ref = new SheetRef(name, tab.name(), tab.hidden());
            var opened = new XlsSheet(this, ref, encrypted ? 0 : tab.position(), encrypted ? ++sheet : 0);
            addSheet(opened, tab);
        }
        requireSheet();
    }

    private void addSheet(XlsSheet sheet, XlsGlobals.Tab tab) {
        switch (tab.kind()) {
            case CELLS -> add(sheet);
            case CHART -> {} // a chart shows what other sheets hold
            case MACROS -> addUnread(tab.name());
        }
    }

    public static XlsFile open(Path file, String name, String sha256, List<IntegrityFinding> found)
            throws Refusal, IOException {
        if (Files.size(file) > Runtime.getRuntime().maxMemory() / 3) {
            throw Refusal.of(
                    "the file is too large for the old Excel format.",
                    "Save it as Excel workbook (.xlsx), or give the program more memory.");
        }
        POIFSFileSystem container;
        try {
            container = new POIFSFileSystem(file.toFile(), true);
        } catch (IOException | RuntimeException e) {
            throw damaged();
        }
        try {
            return new XlsFile(container, name, sha256, found);
        } catch (EncryptedDocumentException e) {
            container.close();
            throw CompoundFile.encrypted();
        } catch (Refusal | IOException e) {
            container.close();
            throw e;
        } catch (RuntimeException e) {
            container.close();
            throw damaged();
        }
    }

    static Refusal damaged() {
        return Refusal.of(
                "file.damaged",
                "the file is cut off or damaged.",
                "Ask for the file again, or open it in Excel, let it repair the file, and save it as .xlsx.");
    }

    DirectoryNode root() {
        return container.getRoot();
    }

    String stream() {
        return stream;
    }

    XlsGlobals globals() {
        return globals;
    }

    @Override
    public void close() throws IOException {
        container.close();
    }
}

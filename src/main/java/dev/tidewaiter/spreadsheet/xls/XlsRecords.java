package dev.tidewaiter.spreadsheet.xls;

import dev.tidewaiter.spreadsheet.opc.Refusal;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.jspecify.annotations.Nullable;

/** The records of an old workbook from some place on. Whatever a broken record makes POI throw becomes a refusal. */
final class XlsRecords implements AutoCloseable {

    private static final int WRITE_PROTECT = 0x86;
    private static final int FILE_PASS = 0x2f;

    private final DocumentInputStream in;
    private final RecordFactoryInputStream records;

    private XlsRecords(DocumentInputStream in, RecordFactoryInputStream records) {
        this.in = in;
        this.records = records;
    }

    static XlsRecords open(XlsFile file, long position) throws Refusal, IOException {
        var in = file.root().createDocumentInputStream(file.stream());
        try {
            if (in.skip(position) != position) {
                throw XlsFile.damaged();
            }
            return new XlsRecords(in, new RecordFactoryInputStream(in, false));
        } catch (EncryptedDocumentException e) {
            in.close();
            throw CompoundFile.encrypted();
        } catch (RuntimeException e) {
            in.close();
            throw XlsFile.damaged();
        }
    }

    /** The next record; null at the end of the stream. */
    @Nullable
    Record next() throws Refusal {
        try {
            return records.nextRecord();
        } catch (EncryptedDocumentException e) {
            throw CompoundFile.encrypted();
        } catch (RuntimeException e) {
            throw XlsFile.damaged();
        }
    }

    /** Each record of the sheet that begins here; an embedded chart has records of its own, which are passed over. */
    void eachOfSheet(Consumer<Record> reader) throws Refusal {
        int depth = 0;
        for (var record = next(); record != null; record = next()) {
            if (record instanceof BOFRecord) {
                depth++;
            } else if (record instanceof EOFRecord) {
                if (--depth == 0) {
                    return;
                }
            } else if (depth == 1) {
                reader.accept(record);
            }
        }
    }

    /**
     * Whether the stream is encrypted. Excel encrypts with a password that everybody knows when a workbook's structure is
     * protected; such a file can be read, but only from its start.
     */
    static boolean encrypted(DirectoryNode root, String stream) throws IOException {
        try (var in = root.createDocumentInputStream(stream)) {
            for (int i = 0; i < 3 && in.available() >= 4; i++) {
                int kind = in.readUShort();
                int length = in.readUShort();
                if (kind == FILE_PASS) {
                    return true;
                }
                if ((i > 0 && kind != WRITE_PROTECT) || in.skip(length) != length) {
                    return false;
                }
            }
            return false;
        }
    }

    @Override
    public void close() {
        in.close();
    }
}

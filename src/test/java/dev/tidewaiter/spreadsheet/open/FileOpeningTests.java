package dev.tidewaiter.spreadsheet.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileOpeningTests {

    @TempDir
    Path folder;

    private void assertRefused(Path file, String... words) {
        assertThatThrownBy(() -> ReadRows.of(file))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith(String.valueOf(file.getFileName()))
                .hasMessageContainingAll(words)
                .hasMessageMatching("(?s).*\\.");
    }

    private Path file(String name, byte[] content) throws Exception {
        return Files.write(folder.resolve(name), content);
    }

    private Path file(String name, String content) throws Exception {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Path zip(String name, String... parts) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<a/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return file(name, bytes.toByteArray());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.xlsx | %PDF-1.7 x                                              | PDF",
                "a.csv  | {\"lines\":[1,2]}                                       | JSON",
                "a.xls  | <html><body><table><tr><td>1</td></tr></table></html>   | web page",
                "a.xls  | <table border=1><tr><td>1</td></tr></table>             | web page",
                "a.xls  | <?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/> | Excel 2003",
                "a.xml  | <?xml version=\"1.0\"?><lines/>                         | XML",
                "a.csv  | {\\rtf1 x}                                              | RTF",
            })
    void whatIsNoTableIsRefusedWithItsName(String name, String content, String word) throws Exception {
        assertRefused(file(name, content), word);
    }

    @Test
    void anEmptyFileIsRefused() throws Exception {
        assertRefused(file("a.xlsx", new byte[0]), "empty");
        assertRefused(file("a.csv", " \n\n \n"), "nothing but blanks");
    }

    @Test
    void recordsInUtf16AreToldByTheirEncoding() throws Exception {
        assertRefused(
                file("a.jsonl", "{\"hs\":\"840710\"}\n".getBytes(StandardCharsets.UTF_16LE)),
                "JSON in UTF-16",
                "in UTF-8");
    }

    @Test
    void picturesProgramsAndArchivesAreRefused() throws Exception {
        assertRefused(file("a.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3, 4}), "picture");
        assertRefused(file("a.csv", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0}), "archive");
        var noise = new byte[4000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 31 % 23);
        }
        assertRefused(file("a.csv", noise), "no text");
    }

    @Test
    void otherPackagesAreRefusedByName() throws Exception {
        assertRefused(zip("a.xlsx", "mimetype", "content.xml"), ".ods");
        assertRefused(zip("a.numbers", "Index/Document.iwa"), "Numbers");
        assertRefused(zip("a.zip", "may.txt"), "ZIP archive without a workbook");
        var binary = RawWorkbook.withRows("")
                .part(
                        "_rels/.rels",
                        "<Relationships><Relationship Id='r1' Type='x/officeDocument' Target='xl/workbook.bin'/></Relationships>");
        assertRefused(binary.in(folder), ".xlsb");
        var text = RawWorkbook.withRows("")
                .part(
                        "_rels/.rels",
                        "<Relationships><Relationship Id='r1' Type='x/officeDocument' Target='word/document.xml'/></Relationships>");
        assertRefused(text.in(folder), "text document");
    }

    @Test
    void aWorkbookThatIsCutOffIsRefused() throws Exception {
        var whole = Files.readAllBytes(
                RawWorkbook.withRows("<row><c><v>1</v></c></row>").in(folder));
        for (int length : new int[] {5, whole.length / 2, whole.length - 10}) {
            assertRefused(file("cut.xlsx", Arrays.copyOf(whole, length)), "cut off or damaged");
        }
    }

    @Test
    void aSheetWhoseXmlBreaksOffIsRefusedWithItsName() throws Exception {
        var workbook = RawWorkbook.withRows("")
                .part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c><v>1</v></c></row><row><c>");
        assertRefused(workbook.in(folder), "Lines", "after row 1", "cut off or damaged");
    }

    @Test
    void anEncryptedWorkbookIsRefused() throws Exception {
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(container)) {
                out.write(new byte[] {1, 2, 3});
            }
            var bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            assertRefused(file("a.xlsx", bytes.toByteArray()), "password");
        }
    }

    @Test
    void anEncryptedOldWorkbookIsRefused() throws Exception {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet("Lines").createRow(0).createCell(0).setCellValue("x");
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertRefused(file("a.xls", bytes.toByteArray()), "password");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void aWorkbookOfExcel95IsRefused() throws Exception {
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "Book");
            var bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            assertRefused(file("a.xls", bytes.toByteArray()), "Excel 95");
        }
        assertRefused(file("b.xls", new byte[] {9, 0, 4, 0, 7, 0, 16, 0}), "Excel 95");
    }

    @Test
    void aWrongExtensionIsReadAndSaid() throws Exception {
        var workbook =
                ReadRows.of(RawWorkbook.withRows("<row><c><v>1</v></c></row>").as(folder.resolve("a.csv")));
        assertThat(workbook.texts()).containsExactly(List.of("1"));
        assertThat(workbook.kinds()).containsExactly("wrong-extension");
        assertThat(ReadRows.of(file("b.xls", "a;b\n1;2\n")).kinds()).containsExactly("wrong-extension");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertRefused(folder.resolve("missing.xlsx"), "no such file");
    }

    @Test
    void theHashIsThatOfTheBytes() throws Exception {
        try (var source = FileOpening.open(file("a.csv", "abc"))) {
            assertThat(source.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        }
    }
}

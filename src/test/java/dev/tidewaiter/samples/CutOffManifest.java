package dev.tidewaiter.samples;

import java.io.IOException;
import java.util.Arrays;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that lost its end on the way, as a broken download does. */
final class CutOffManifest {

    private CutOffManifest() {}

    static void write(SampleFolder folder) throws IOException {
        try (var book = new XSSFWorkbook()) {
            WeeklyManifest.fill(book);
            var whole = SampleFolder.bytesOf(book);
            folder.bytes("broken/manifest-week-11-cut-off.xlsx", Arrays.copyOf(whole, whole.length * 6 / 10));
        }
        var expected = new Expected();
        expected.rejected("the file is cut off; the answer says so, and every other file is still screened");
        folder.expected("manifest-week-11-cut-off.xlsx", expected);
    }
}

package dev.tidewaiter.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A sheet with more columns than anybody looks at comes through a slow line all the same. */
class WideSheetTests extends UploadingOfficer {

    private static final int COLUMNS = 255;
    private static final int LARGEST_PAGE = 100 * 1024;

    /** Texts that no two cells share, as remarks are. */
    private static String wide(int seed) {
        var random = new Random(seed);
        var sheet = new StringBuilder();
        for (int row = 0; row < 12; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                sheet.append(column == 0 ? "" : ",").append(row == 0 ? "Remark " + column : words(random));
            }
            sheet.append('\n');
        }
        return sheet.toString();
    }

    private static String words(Random random) {
        var text = new StringBuilder();
        for (int word = 0; word < 9; word++) {
            for (int letter = 0; letter < 6; letter++) {
                text.append((char) ('a' + random.nextInt(26)));
            }
            text.append(' ');
        }
        return text.toString().strip();
    }

    @Test
    void itsFormatCheckIsShortOverTheWire() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 3; i++) {
            files.put("wide-" + i + ".csv", bytes(wide(i)));
        }
        var page = ann.upload(ann.get("/jobs"), "/jobs", files).text();
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(page.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(packed.size()).isLessThan(LARGEST_PAGE);
        assertThat(Jsoup.parse(page).select("table.understood thead select")).hasSize(80);
        assertThat(Jsoup.parse(page).select("main").text()).contains("wide-2.csv");
    }
}

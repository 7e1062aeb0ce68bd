package dev.tidewaiter.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Whoever uploads many files takes all their results back in one archive. */
class AllResultsTests extends UploadingOfficer {

    private static final String MAY = "001 may/001 may.screened.xlsx";

    private static Map<String, Integer> sizes(byte[] archive) throws IOException {
        var sizes = new TreeMap<String, Integer>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                sizes.put(entry.getName(), zip.readAllBytes().length);
            }
        }
        return sizes;
    }

    @Test
    void eachFileHasAFolderOfItsOwnInTheArchive() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("may.csv", bytes(SHEET));
        files.put("MAY.csv", bytes(SHEET.replace("A-", "B-")));
        files.put("../june.csv", bytes(SHEET.replace("A-", "C-")));
        files.put("六月".repeat(60) + ".csv", bytes(SHEET.replace("A-", "D-")));
        files.put("a:b.csv", bytes(SHEET.replace("A-", "E-")));
        files.put("a?b.csv", bytes(SHEET.replace("A-", "F-")));
        var page = ann.upload(ann.get("/jobs"), "/jobs", files);
        answered(page, Map.of("start", "1"));
        var job = id(page);
        assertThat(done(page).text())
                .contains("href=\"/jobs/" + job + "/results\"")
                .contains("All results in one archive");

        var results = sizes(ann.download("/jobs/" + job + "/results"));
        assertThat(results.keySet())
                .contains("001 may/001 may.findings.csv", "001 may/001 may.report.html", MAY)
                .contains("002 MAY (2)/002 MAY (2).screened.xlsx", "003 june/003 june.screened.xlsx")
                .hasSize(18)
                .allMatch(name -> name.matches("(.+)/\\1\\.(screened\\.xlsx|report\\.html|findings\\.csv)"));
        assertThat(results).containsEntry(MAY, ann.download("/jobs/" + job + "/files/0/workbook").length);
    }

    @Test
    void oneFileNeedsNoArchiveAndWhatIsNotDoneHasNone() {
        var page = uploaded("may.csv", SHEET);
        assertThat(ann.get("/jobs/" + id(page) + "/results").status()).isEqualTo(404);
        answered(page, Map.of("start", "1"));
        assertThat(done(page).text()).doesNotContain("/results\"");
        assertThat(ann.get("/jobs/none/results").status()).isEqualTo(404);
    }
}

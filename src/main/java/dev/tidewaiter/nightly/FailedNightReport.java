package dev.tidewaiter.nightly;

import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.files.OutputFile;
import dev.tidewaiter.report.account.ReportText;
import dev.tidewaiter.report.page.PageStyle;
import dev.tidewaiter.report.page.PageTemplate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What is read in the morning after a night that failed: that it did, in the place of what the night before had left there. */
record FailedNightReport(Path out) {

    /** What the template shows; every text in it is escaped by the template. */
    record View(PageStyle look, String day, String source, String run, List<String> wrong) {}

    void write(StoredRun run, List<String> wrong) throws IOException {
        var begun = LocalDate.ofInstant(Instant.ofEpochMilli(run.createdAt()), ZoneId.systemDefault());
        var page = PageTemplate.of(FailedNightReport.class, "failed-morning.mustache.html")
                .execute(new View(PageStyle.load(), ReportText.day(begun), run.source(), run.id(), wrong));
        Files.createDirectories(out);
        OutputFile.write(NightReport.page(out), page.getBytes(StandardCharsets.UTF_8));
        for (var name : NightReportFiles.NAMES) { // last, since a full disk that stops the page leaves all as it was
            Files.deleteIfExists(out.resolve(name));
        }
    }
}

package dev.tidewaiter.web.job;

import dev.tidewaiter.casework.run.StoredRun;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The files that go back to whoever uploaded theirs. */
@Component
public class ResultFiles {

    private static final String CONTENT_POLICY = "Content-Security-Policy";

    /** A report brings its own style; whatever else stands in it does nothing and reaches nothing. */
    private static final String ALONE =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; sandbox";

    private final Jobs jobs;

    ResultFiles(Jobs jobs) {
        this.jobs = jobs;
    }

    /** The workbook with a verdict on each row. */
    public ResponseEntity<Resource> workbook(StoredRun job, int number) {
        return answer(
                jobs.workbook(job.id(), number),
                named(job, number, ".screened"),
                MediaType.APPLICATION_OCTET_STREAM,
                true);
    }

    /** The report to be printed. */
    public ResponseEntity<Resource> report(StoredRun job, int number) {
        return answer(jobs.report(job.id(), number), named(job, number, ".report"), MediaType.TEXT_HTML, false);
    }

    /** The report as a document of pages, to be kept or sent. */
    public ResponseEntity<Resource> pdf(StoredRun job, int number) {
        return answer(jobs.pdf(job.id(), number), named(job, number, ".report"), MediaType.APPLICATION_PDF, true);
    }

    /** The findings as rows. */
    public ResponseEntity<Resource> csv(StoredRun job, int number) {
        return answer(jobs.csv(job.id(), number), named(job, number, ".findings"), MediaType.valueOf("text/csv"), true);
    }

    /** The lines as objects, one a row. */
    public ResponseEntity<Resource> lines(StoredRun job, int number) {
        return answer(
                jobs.lines(job.id(), number), named(job, number, ".findings"), MediaType.APPLICATION_NDJSON, true);
    }

    private static String named(StoredRun job, int number, String what) {
        if (number < 0 || number >= job.files().size()) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "This job has no file with this number; they count from 0.");
        }
        var name = job.files().get(number).name();
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + what;
    }

    private static ResponseEntity<Resource> answer(Optional<Path> file, String name, MediaType type, boolean download) {
        var there = file.orElseThrow(() -> new ResponseStatusException(
                HttpStatus.NOT_FOUND,
                "It is not there: the job is not done, or the file could not be read. Look at the job."));
        var ending = there.getFileName().toString();
        var disposition = (download ? ContentDisposition.attachment() : ContentDisposition.inline())
                .filename(name + ending.substring(ending.lastIndexOf('.')), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(CONTENT_POLICY, ALONE)
                .body(new FileSystemResource(there));
    }
}

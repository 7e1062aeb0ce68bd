package dev.tidewaiter.web.job;

import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.files.SafeFileName;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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

    /** What a workbook is. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What one of Excel 97 to 2003 is, which comes back as it came. */
    public static final String XLS = "application/vnd.ms-excel";

    private static final String CONTENT_POLICY = "Content-Security-Policy";

    /** A report brings its own style; whatever else stands in it does nothing and reaches nothing. */
    private static final String ALONE =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; sandbox";

    private static final String NOT_THERE =
            "It is not there: the job is not done, or the file could not be read. Look at the job.";

    private static final int LONGEST_STEM = 40;

    private final Jobs jobs;

    ResultFiles(Jobs jobs) {
        this.jobs = jobs;
    }

    /** The workbook with a verdict on each row. */
    public ResponseEntity<Resource> workbook(StoredRun job, int number) {
        var workbook = jobs.workbook(job.id(), number);
        boolean old = workbook.filter(file -> ending(file).equals(".xls")).isPresent();
        return answer(workbook, named(job, number, ".screened"), MediaType.valueOf(old ? XLS : XLSX), true);
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

    /**
     * All that goes back for all files, in one archive with a folder for each: workbook, report, findings as rows. Written as it is packed,
     * since the results of many files have no place twice; where that fails it is left unfinished, so that nobody takes a part for the whole.
     */
    public void all(StoredRun job, HttpServletResponse answer) throws IOException {
        var ready = job.files().stream()
                .filter(file -> jobs.report(job.id(), file.number()).isPresent())
                .toList();
        if (ready.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, NOT_THERE);
        }
        answer.setContentType("application/zip");
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(stem(ready.get(0).name()) + ".results.zip", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        var zip = new ZipOutputStream(answer.getOutputStream());
        zip.setLevel(Deflater.BEST_SPEED); // most of it is packed already
        for (var file : ready) {
            var name = "%03d %s".formatted(file.number() + 1, shortened(stem(file.name())));
            add(zip, name + "/" + name + ".screened", jobs.workbook(job.id(), file.number()));
            add(zip, name + "/" + name + ".report", jobs.report(job.id(), file.number()));
            add(zip, name + "/" + name + ".findings", jobs.csv(job.id(), file.number()));
        }
        zip.finish();
    }

    /** A name that leaves room for a number before it and an ending behind, on any file system. */
    private static String shortened(String stem) {
        return SafeFileName.of(stem.substring(0, Math.min(LONGEST_STEM, stem.length())));
    }

    private static void add(ZipOutputStream zip, String name, Optional<Path> result) throws IOException {
        if (result.isPresent()) {
            zip.putNextEntry(new ZipEntry(name + ending(result.get())));
            Files.copy(result.get(), zip);
            zip.closeEntry();
        }
    }

    private static String named(StoredRun job, int number, String what) {
        if (number < 0 || number >= job.files().size()) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "This job has no file with this number; they count from 0.");
        }
        return stem(job.files().get(number).name()) + what;
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String ending(Path result) {
        var name = result.getFileName().toString();
        return name.substring(name.lastIndexOf('.'));
    }

    private static ResponseEntity<Resource> answer(Optional<Path> file, String name, MediaType type, boolean download) {
        var there = file.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, NOT_THERE));
        var disposition = (download ? ContentDisposition.attachment() : ContentDisposition.inline())
                .filename(name + ending(there), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(CONTENT_POLICY, ALONE)
                .body(new FileSystemResource(there));
    }
}

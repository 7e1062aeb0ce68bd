package dev.tidewaiter.web.api;

import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.web.job.Jobs;
import dev.tidewaiter.web.security.Caller;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Jobs: upload, see how far it is, take the results. */
@RestController
@RequestMapping("/api/v1/jobs")
class JobsApi {

    private final Jobs jobs;

    JobsApi(Jobs jobs) {
        this.jobs = jobs;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize("hasAuthority('SCREEN')")
    ResponseEntity<JobView> upload(
            @RequestParam("file") List<MultipartFile> files,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller)
            throws IOException {
        var facts = new LinkedHashMap<String, String>();
        var job = jobs.take(caller.account(), files.stream().map(Part::new).toList(), facts, key, null);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/jobs/" + job.id()))
                .body(JobView.of(job));
    }

    private record Part(MultipartFile file) implements Jobs.Upload {
        @Override
        public String name() {
            var name = file.getOriginalFilename();
            return name == null
                    ? "upload"
                    : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        }

        @Override
        public void moveTo(Path place) throws IOException {
            file.transferTo(place);
        }
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('READ')")
    JobView job(@PathVariable String id) {
        return JobView.of(found(id));
    }

    @DeleteMapping("/{id}")
    @PreAuthorize("hasAuthority('SCREEN')")
    JobView cancel(@PathVariable String id) {
        found(id);
        jobs.cancel(id);
        return JobView.of(found(id));
    }

    @GetMapping("/{id}/findings")
    @PreAuthorize("hasAuthority('READ')")
    ResponseEntity<StreamingResponseBody> findings(@PathVariable String id) {
        var job = found(id);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_NDJSON).body(out -> {
            for (var file : job.files()) {
                var lines = jobs.lines(id, file.number());
                if (lines.isPresent()) {
                    wholeLines(lines.get(), out);
                }
            }
        });
    }

    private static void wholeLines(Path file, OutputStream out) throws IOException {
        Files.copy(file, out);
    }

    @GetMapping("/{id}/files/{number}/workbook")
    @PreAuthorize("hasAuthority('READ')")
    ResponseEntity<Resource> workbook(@PathVariable String id, @PathVariable int number) {
        var job = found(id);
        return jobs.workbook(id, number)
                .map(file -> download(file, job.files().get(number).name()))
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no workbook of this file yet."));
    }

    @GetMapping("/{id}/files/{number}/report")
    @PreAuthorize("hasAuthority('READ')")
    ResponseEntity<Resource> report(@PathVariable String id, @PathVariable int number) {
        found(id);
        return jobs.report(id, number)
                .map(file -> ResponseEntity.ok()
                        .contentType(MediaType.TEXT_HTML)
                        .<Resource>body(new FileSystemResource(file)))
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no report of this file yet."));
    }

    private static ResponseEntity<Resource> download(Path file, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(file));
    }

    private StoredRun found(String id) {
        return jobs.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no job with this id."));
    }

    /** A job as the API shows it. */
    record JobView(String id, String state, long linesDone, Map<String, Long> verdicts, List<FileView> files) {

        record FileView(
                String name,

                @com.fasterxml.jackson.annotation.JsonInclude(
                        com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
                @Nullable
                String rejected) {}

        static JobView of(StoredRun job) {
            var verdicts = new LinkedHashMap<String, Long>();
            for (var verdict : dev.tidewaiter.screening.Verdict.values()) {
                verdicts.put(
                        verdict.name(),
                        job.files().stream()
                                .mapToLong(file -> file.verdicts().getOrDefault(verdict, 0L))
                                .sum());
            }
            return new JobView(
                    job.id(),
                    job.state().name(),
                    verdicts.values().stream().mapToLong(Long::longValue).sum(),
                    verdicts,
                    job.files().stream()
                            .map(file -> new FileView(file.name(), file.rejected()))
                            .toList());
        }
    }
}

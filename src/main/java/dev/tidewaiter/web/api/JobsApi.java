package dev.tidewaiter.web.api;

import dev.tidewaiter.casework.people.Permission;
import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.report.account.ReportLanguage;
import dev.tidewaiter.service.EngineInForce;
import dev.tidewaiter.web.api.ApiProblems.WrongRequest;
import dev.tidewaiter.web.job.Jobs;
import dev.tidewaiter.web.job.ResultFiles;
import dev.tidewaiter.web.job.UploadedPart;
import dev.tidewaiter.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
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
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Jobs: upload, see how far it is, take the results. */
@RestController
@RequestMapping("/api/v1/jobs")
class JobsApi {

    private static final String JOB_STATE = "Job-State";
    private static final String FILES_NOT_READ = "Files-Not-Read";

    private final Jobs jobs;
    private final ResultFiles results;
    private final EngineInForce engine;

    JobsApi(Jobs jobs, ResultFiles results, EngineInForce engine) {
        this.engine = engine;
        this.jobs = jobs;
        this.results = results;
    }

    /** The form of an upload, for the API's description; what counts is {@link GivenParts}. */
    private record UploadForm(
            List<MultipartFile> file,
            @Nullable String destination,
            @Nullable String consignee,
            @Nullable String exporter,
            @Nullable String date) {}

    @Operation(
            summary = "Upload files to be screened",
            description =
                    "Each file is a part named file. The other parts are taken for the lines of files that do not say it; with the number of a"
                            + " file behind its name, counted from 0, such as destination.1, a part is taken for that file alone."
                            + " With Accept-Language de, zh or ru the report and the PDF speak that language; what programs read stays as it is.",
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = UploadForm.class))))
    @ApiResponse(responseCode = "202", useReturnTypeSchema = true)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCREEN')")
    ResponseEntity<JobView> upload(
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            MultipartHttpServletRequest request,
            @RequestHeader(name = RequestKeys.HEADER, required = false) @Nullable String key,
            Caller caller)
            throws IOException {
        var parts = files == null ? List.<UploadedPart>of() : UploadedPart.of(files);
        if (parts.isEmpty()) { // a form sends a field that was left empty as a part without a name
            throw new WrongRequest("There is no file in this upload. Send each as a part named file.");
        }
        var job = jobs.take(
                caller.account(),
                parts,
                GivenParts.of(request, parts.size(), engine.get().rulebook()::namesDestination),
                key,
                ReportLanguage.of(LocaleContextHolder.getLocale()));
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/jobs/" + job.id()))
                .body(JobView.of(job));
    }

    @Operation(summary = "How far a job is")
    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('READ')")
    JobView job(@PathVariable String id) {
        return JobView.of(found(id));
    }

    @Operation(summary = "Stop a job", description = "For who uploaded it, or an administrator.")
    @WithoutKey(RequestKeys.NONE_FOR_DELETE)
    @DeleteMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('READ')")
    JobView cancel(@PathVariable String id, Caller caller) {
        found(id);
        jobs.cancel(id, caller.account(), caller.may(Permission.ADMINISTER));
        return JobView.of(found(id));
    }

    @Operation(
            summary = "The answers so far, a JSON object a line",
            description =
                    "They are all there where Job-State is DONE and Files-Not-Read is 0. Of a job that ended before, these are the lines that it"
                            + " counts; of one at work there may be some more.")
    @ApiResponse(
            responseCode = "200",
            headers = {
                @Header(
                        name = JOB_STATE,
                        description = "How far the job was: DONE when these are all answers",
                        schema = @Schema(type = "string")),
                @Header(
                        name = FILES_NOT_READ,
                        description = "How many files could not be read to their end; the job says why",
                        schema = @Schema(type = "integer"))
            },
            content = @Content(mediaType = MediaType.APPLICATION_NDJSON_VALUE, schema = @Schema(type = "string")))
    @GetMapping("/{id}/findings")
    @PreAuthorize("hasAuthority('READ')")
    ResponseEntity<StreamingResponseBody> findings(@PathVariable String id) {
        var job = found(id);
        long notRead =
                job.files().stream().filter(file -> file.rejected() != null).count();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_NDJSON)
                .header(JOB_STATE, job.state().name())
                .header(FILES_NOT_READ, String.valueOf(notRead))
                .body(out -> {
                    for (var file : job.files()) {
                        var lines = jobs.lines(id, file.number());
                        if (lines.isPresent()) {
                            AnswersSoFar.write(job.state(), file, lines.get(), out);
                        }
                    }
                });
    }

    @Operation(summary = "The annotated workbook of a file")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = ResultFiles.XLSX, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = ResultFiles.XLS, schema = @Schema(type = "string", format = "binary"))
            })
    @GetMapping("/{id}/files/{number}/workbook")
    @PreAuthorize("hasAuthority('READ')")
    ResponseEntity<Resource> workbook(@PathVariable String id, @PathVariable int number) {
        return results.workbook(found(id), number);
    }

    @Operation(summary = "The report of a file, HTML")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string")))
    @GetMapping("/{id}/files/{number}/report")
    @PreAuthorize("hasAuthority('READ')")
    ResponseEntity<Resource> report(@PathVariable String id, @PathVariable int number) {
        return results.report(found(id), number);
    }

    @Operation(summary = "The report of a file, PDF")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/{id}/files/{number}/pdf")
    @PreAuthorize("hasAuthority('READ')")
    ResponseEntity<Resource> pdf(@PathVariable String id, @PathVariable int number) {
        return results.pdf(found(id), number);
    }

    private StoredRun found(String id) {
        return jobs.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no job with this id."));
    }
}

package dev.tidewaiter.web.api;

import dev.tidewaiter.casework.decision.ReturnedWorkbooks;
import dev.tidewaiter.casework.decision.ReturnedWorkbooks.Imported;
import dev.tidewaiter.casework.run.KnownLayouts;
import dev.tidewaiter.files.PrivateCopies;
import dev.tidewaiter.service.EngineInForce;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.web.job.SentName;
import dev.tidewaiter.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;

/** Answers that come back in a workbook. */
@RestController
class ImportApi {

    private final ReturnedWorkbooks workbooks;
    private final EngineInForce engine;
    private final KnownLayouts layouts;
    private final AnswersByKey kept;

    ImportApi(ReturnedWorkbooks workbooks, EngineInForce engine, KnownLayouts layouts, AnswersByKey kept) {
        this.kept = kept;
        this.workbooks = workbooks;
        this.engine = engine;
        this.layouts = layouts;
    }

    @Operation(
            summary = "Take answers from a returned workbook as proposals",
            description =
                    "Of a workbook that was taken, \"troubles\" names the rows that were not: they are asked back, by"
                            + " themselves. With 422 nothing was taken.")
    @PostMapping(
            path = "/api/v1/decisions/import",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('DECIDE')")
    ResponseEntity<Object> take(
            @RequestPart("file") MultipartFile file,
            MultipartHttpServletRequest request,
            @RequestHeader(name = RequestKeys.HEADER, required = false) @Nullable String key,
            Caller caller)
            throws IOException {
        GivenParts.only(request, Set.of("file"));
        return kept.once(
                new KeyedRequest(caller.account(), key, List.of("import"), file),
                Imported.class,
                () -> taken(file, caller));
    }

    private ResponseEntity<Object> taken(MultipartFile file, Caller caller) throws IOException {
        var place = PrivateCopies.next();
        try {
            try (var in = file.getInputStream();
                    var out = Files.newOutputStream(place)) {
                in.transferTo(out);
            }
            return answer(workbooks.take(
                    place, SentName.of(file, "workbook"), engine.get().reader(), layouts, caller.account()));
        } catch (UnreadableFile unreadable) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, unreadable.getMessage(), unreadable);
        } finally {
            Files.deleteIfExists(place);
        }
    }

    private static ResponseEntity<Object> answer(Imported imported) {
        if (imported.taken()) {
            return ResponseEntity.ok(imported);
        }
        int rows = (int) imported.troubles().stream()
                .map(trouble -> Map.entry(trouble.sheet(), trouble.row()))
                .distinct()
                .count();
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "Nothing was imported: %s. Mend %s and import the workbook again."
                        .formatted(
                                rows == 1
                                        ? "1 row cannot be taken as it is"
                                        : rows + " rows cannot be taken as they are",
                                rows == 1 ? "it" : "them"));
        problem.setProperty("rows", imported.troubles());
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}

package dev.tidewaiter.web.api;

import dev.tidewaiter.web.job.FailureWithoutWords;
import dev.tidewaiter.web.job.Jobs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A job's progress as server-sent events: {@code progress} when something changed, {@code done} at the end. */
@RestController
@Tag(name = "jobs-api")
class JobEvents {

    private static final Logger LOG = LoggerFactory.getLogger(JobEvents.class);
    private static final long EVERY_MS = 250;
    private static final long NO_TIME_OUT = 0;

    private final Jobs jobs;
    private final ListenerTurns turns = new ListenerTurns(EVERY_MS);

    JobEvents(Jobs jobs) {
        this.jobs = jobs;
    }

    @Operation(summary = "Progress as server-sent events: progress, then done")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = JobView.class)))
    @GetMapping(path = "/api/v1/jobs/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @PreAuthorize("hasAuthority('READ')")
    SseEmitter events(@PathVariable String id) {
        if (jobs.find(id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no job with this id.");
        }
        var emitter = new SseEmitter(NO_TIME_OUT);
        var teller = new Teller(id, emitter);
        emitter.onCompletion(turns.of(teller::tell));
        return emitter;
    }

    /** Tells one listener what is new. */
    private final class Teller {

        private final String id;
        private final SseEmitter listener;
        private JobView last = new JobView("", "", -1, Map.of(), List.of(), null);

        private Teller(String id, SseEmitter listener) {
            this.id = id;
            this.listener = listener;
        }

        void tell() {
            try {
                var job = jobs.find(id).orElseThrow();
                var now = JobView.of(job);
                if (!now.equals(last)) {
                    last = now;
                    listener.send(SseEmitter.event()
                            .name(job.state().isOver() ? "done" : "progress")
                            .data(now));
                }
                if (job.state().isOver()) {
                    listener.complete();
                }
            } catch (DataAccessException busyNow) {
                LOG.warn("a listener to job {} is told later", id, FailureWithoutWords.of(busyNow));
            } catch (IOException | RuntimeException gone) {
                listener.complete();
            }
        }
    }

    @PreDestroy
    void close() {
        turns.close();
    }
}

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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "job-events"));

    /** A thread for each listener that is being told something: one that does not read keeps no other waiting. */
    private final ExecutorService telling = Executors.newCachedThreadPool(task -> daemon(task, "job-event"));

    JobEvents(Jobs jobs) {
        this.jobs = jobs;
    }

    private static Thread daemon(Runnable task, String name) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
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
        var ticks = clock.scheduleWithFixedDelay(teller, 0, EVERY_MS, TimeUnit.MILLISECONDS);
        emitter.onCompletion(() -> ticks.cancel(false));
        return emitter;
    }

    /** Tells one listener what is new. */
    private final class Teller implements Runnable {

        private final String id;
        private final SseEmitter listener;
        private final AtomicBoolean busy = new AtomicBoolean();
        private JobView last = new JobView("", "", -1, Map.of(), List.of(), null);

        private Teller(String id, SseEmitter listener) {
            this.id = id;
            this.listener = listener;
        }

        @Override
        public void run() {
            if (busy.compareAndSet(false, true)) {
                telling.execute(() -> {
                    try {
                        tell();
                    } finally {
                        busy.set(false);
                    }
                });
            }
        }

        private void tell() {
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
        clock.shutdownNow();
        telling.shutdownNow();
    }
}

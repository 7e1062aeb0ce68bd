package dev.tidewaiter.web.api;

import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.queue.Facet;
import dev.tidewaiter.casework.queue.Queue;
import dev.tidewaiter.casework.queue.QueueFilter;
import dev.tidewaiter.casework.queue.QueuePage.Count;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What waits for people, worst first. */
@RestController
class QueueApi {

    private static final int MOST = 200;

    /** Names and files may hold commas; the values of these facets never do. */
    private static final Set<Facet> COMMA_PARTS =
            Set.of(Facet.STATE, Facet.SEVERITY, Facet.RULE, Facet.LIST, Facet.DESTINATION);

    private final Queue queue;
    private final QueueValues values;

    QueueApi(Queue queue, QueueValues values) {
        this.queue = queue;
        this.values = values;
    }

    /** A page of the queue; {@code next} is the {@code after} of the following one, null on the last. */
    record QueueView(
            List<QueuedFinding> items,
            @Nullable String next,
            @Nullable Long total,
            @Nullable Map<String, List<Count>> facets) {}

    @Operation(
            summary = "What waits for people, worst first",
            description =
                    "Give next of a page as after to get the following one. Begin at the first page once the service was"
                            + " started again: next does not outlive that.")
    @GetMapping("/api/v1/queue")
    @PreAuthorize("hasAuthority('READ')")
    QueueView queue(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable Boolean facets) {
        if (limit < 1 || limit > MOST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "limit is from 1 to %d.".formatted(MOST));
        }
        values.check(parameters);
        boolean counts = facets == null ? after == null : facets;
        try {
            var page = queue.page(filter(parameters), after, limit, counts ? Facet.COUNTED : Set.of());
            return new QueueView(
                    page.items().stream().map(QueuedFinding::of).toList(),
                    page.next(),
                    counts ? page.total() : null,
                    counts ? named(page.facets()) : null);
        } catch (IllegalArgumentException wrong) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, wrong.getMessage(), wrong);
        }
    }

    private QueueFilter filter(MultiValueMap<String, String> parameters) {
        var wanted = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) {
            var given = values(parameters, facet);
            given.forEach(value -> values.check(facet, value));
            if (!given.isEmpty()) {
                wanted.put(facet, given);
            }
        }
        wanted.putIfAbsent(
                Facet.STATE,
                FindingState.UNSETTLED.stream().map(FindingState::name).collect(Collectors.toSet()));
        return new QueueFilter(wanted);
    }

    private static Set<String> values(MultiValueMap<String, String> parameters, Facet facet) {
        var given = parameters.getOrDefault(facet.id(), List.of()).stream();
        if (facet == Facet.SEVERITY) {
            given = Stream.concat(given, parameters.getOrDefault("verdict", List.of()).stream());
        }
        return given.flatMap(value -> COMMA_PARTS.contains(facet) ? Arrays.stream(value.split(",")) : Stream.of(value))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Map<String, List<Count>> named(Map<Facet, List<Count>> facets) {
        var named = new LinkedHashMap<String, List<Count>>();
        facets.forEach((facet, counts) -> named.put(facet.id(), counts));
        return named;
    }
}

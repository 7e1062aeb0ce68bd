package dev.tidewaiter.web.api;

import dev.tidewaiter.casework.queue.Facet;
import dev.tidewaiter.casework.queue.Queue;
import dev.tidewaiter.casework.run.Runs;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.service.EngineInForce;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.web.api.ApiProblems.WrongRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * What a program may ask the queue for. A filter with a typing error would let nothing through, and whoever polls by it would
 * believe that nothing waits.
 */
@Component
class QueueValues {

    private static final int LONGEST_SHOWN = 60;
    private static final Set<String> ONCE = Set.of("after", "limit", "facets");

    private final Queue queue;
    private final Runs runs;
    private final EngineInForce engine;

    QueueValues(Queue queue, Runs runs, EngineInForce engine) {
        this.queue = queue;
        this.runs = runs;
        this.engine = engine;
    }

    /** Refuses a parameter that would change nothing, or of which one would not be read. */
    void check(Map<String, List<String>> parameters) {
        var known = new TreeSet<>(ONCE);
        known.add("verdict");
        Arrays.stream(Facet.values()).map(Facet::id).forEach(known::add);
        for (var name : parameters.keySet()) {
            if (ONCE.contains(name) && parameters.getOrDefault(name, List.of()).size() > 1) {
                throw new WrongRequest(StrictJson.givenTwice(name));
            }
            if (!known.contains(name)) {
                throw new WrongRequest("There is no parameter \"%s\" of the queue. The parameters are: %s."
                        .formatted(shortened(name), String.join(", ", known)));
            }
        }
    }

    /** Refuses a value that no finding can have. */
    void check(Facet facet, String value) {
        switch (facet) {
            case SEVERITY, STATE -> {
                if (!facet.mayBe(value)) {
                    throw none(facet, value, "is one of " + String.join(", ", facet.closed()));
                }
            }
            case RULE -> {
                if (!isRule(value) && !queue.knows(facet, value)) {
                    throw none(facet, value, "is one of " + String.join(", ", rules()));
                }
            }
            case LIST -> {
                if (!isList(value) && !queue.knows(facet, value)) {
                    throw none(facet, value, "is one of " + String.join(", ", lists()));
                }
            }
            case DESTINATION -> {
                if (!isCountry(value) && !queue.knows(facet, value)) {
                    throw none(facet, value, "is a country's two letters, such as KG");
                }
            }
            case RUN, FIRST_RUN -> {
                if (!runs.has(value)) {
                    throw none(facet, value, "is the id of a job or a night");
                }
            }
            case SENDER, FILE, QUESTION -> {
                // a name that nobody has sent yet may be sent tomorrow
            }
        }
    }

    private static boolean isCountry(String value) {
        var named = Countries.named(value);
        return named != null && named.iso2().equals(value);
    }

    private boolean isRule(String value) {
        return engine.get().rulebook().rules().stream()
                .anyMatch(rule -> rule.id().equals(value));
    }

    private boolean isList(String value) {
        return engine.get().designations().lists().stream()
                .anyMatch(list -> list.id().equals(value));
    }

    private Set<String> rules() {
        var rules = new TreeSet<String>();
        engine.get().rulebook().rules().forEach(rule -> rules.add(rule.id()));
        return rules;
    }

    private Set<String> lists() {
        var lists = new TreeSet<String>();
        engine.get().designations().lists().stream().map(ListSnapshot::id).forEach(lists::add);
        return lists;
    }

    private static WrongRequest none(Facet facet, String value, String sentence) {
        return new WrongRequest("There is no %s \"%s\". It %s.".formatted(facet.id(), shortened(value), sentence));
    }

    private static String shortened(String text) {
        return Characters.shortened(text, LONGEST_SHOWN);
    }
}

package dev.tidewaiter.web.api;

import dev.tidewaiter.manifest.GivenFacts;
import dev.tidewaiter.web.api.ApiProblems.WrongRequest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The parts of an upload that say something about its files as a whole. */
final class GivenParts {

    /** A part's name and the field that it fills where a file has no place for it. */
    private static final Map<String, String> FIELDS = Map.of(
            "destination",
            "destination",
            "consignee",
            "consignee.name",
            "exporter",
            "exporter.name",
            "date",
            "exportDate");

    private GivenParts() {}

    /** Refuses files that nobody would read, and parts of which only one would be read. */
    static void check(MultipartHttpServletRequest request, Set<String> known, Set<String> repeated) {
        request.getMultiFileMap().forEach((name, files) -> {
            if (!known.contains(name)) {
                throw noPart(name, known);
            }
            once(name, files.size(), repeated);
        });
        request.getParameterMap().forEach((name, values) -> once(name, values.length, repeated));
    }

    private static void once(String name, int times, Set<String> repeated) {
        if (times > 1 && !repeated.contains(name)) {
            throw new WrongRequest(StrictJson.givenTwice(name));
        }
    }

    private static WrongRequest noPart(String name, Collection<String> known) {
        return new WrongRequest("There is no part \"%s\" of this upload. The parts are: %s."
                .formatted(name, String.join(", ", known.stream().sorted().toList())));
    }

    /** What an upload of manifests says besides its files. */
    static Map<String, String> of(MultipartHttpServletRequest request) {
        var parts = new TreeSet<>(FIELDS.keySet());
        parts.add("file");
        check(request, parts, Set.of("file"));
        var texts = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (!FIELDS.containsKey(name)) {
                throw noPart(name, parts);
            }
            texts.put(name, values[0]);
        });
        return facts(texts);
    }

    /** Facts by the name of their field; a part that is none of them was refused, so that no typing error is lost. */
    private static Map<String, String> facts(Map<String, String> parts) {
        var facts = new LinkedHashMap<String, String>();
        parts.forEach((name, value) -> {
            if (!value.isBlank()) {
                facts.put(Objects.requireNonNull(FIELDS.get(name)), value.strip());
            }
        });
        try {
            GivenFacts.of(facts);
        } catch (IllegalArgumentException wrong) {
            throw new WrongRequest(String.valueOf(wrong.getMessage()));
        }
        return facts;
    }
}

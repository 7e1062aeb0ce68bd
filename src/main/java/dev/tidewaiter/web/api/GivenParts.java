package dev.tidewaiter.web.api;

import dev.tidewaiter.casework.run.RunFacts;
import dev.tidewaiter.web.api.ApiProblems.WrongRequest;
import dev.tidewaiter.web.job.FactParts;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The parts of an upload that say something about its files as a whole. */
final class GivenParts {

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

    /** The same where nothing else may be said besides. */
    static void only(MultipartHttpServletRequest request, Set<String> known) {
        check(request, known, Set.of());
        for (var name : request.getParameterMap().keySet()) {
            if (!known.contains(name)) {
                throw noPart(name, known);
            }
        }
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

    /** What an upload of so many manifests says besides its files. A part that is none is refused, so that no typing error is lost. */
    static RunFacts of(MultipartHttpServletRequest request, int files, Predicate<String> places) {
        var parts = new TreeSet<>(FactParts.names());
        parts.add("file");
        check(request, parts, Set.of("file"));
        var texts = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (!FactParts.isFact(name)) {
                throw noPart(name, parts);
            }
            texts.put(name, values[0]);
        });
        try {
            return FactParts.of(texts, files, places);
        } catch (FactParts.Wrong wrong) {
            throw new WrongRequest(String.valueOf(wrong.getMessage()));
        }
    }
}

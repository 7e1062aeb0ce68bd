package dev.tidewaiter.web.api;

import dev.tidewaiter.manifest.GivenFacts;
import dev.tidewaiter.web.api.ApiProblems.WrongRequest;
import java.util.LinkedHashMap;
import java.util.Map;

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

    /** Facts by the name of their field; a part that is none of them is refused, so that no typing error is lost. */
    static Map<String, String> facts(Map<String, String> parts) {
        var facts = new LinkedHashMap<String, String>();
        parts.forEach((name, value) -> {
            var field = FIELDS.get(name);
            if (field == null) {
                throw new WrongRequest(
                        "There is no part \"%s\" of an upload. The parts are: file, destination, consignee, exporter, date."
                                .formatted(name));
            }
            if (!value.isBlank()) {
                facts.put(field, value.strip());
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

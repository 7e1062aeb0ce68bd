package dev.tidewaiter.report.lines;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.evidence.SecondaryField;
import dev.tidewaiter.names.Band;
import java.io.FilterWriter;
import java.io.PrintWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** A match as JSON: inside a finding, and by itself as an answer to one name. Both have the same fields. */
public final class MatchJson {

    private MatchJson() {}

    /** The hits of one name, as {@code docs/reference/match.md} describes them, and an end of line. */
    public static void write(List<Match> hits, PrintWriter out) {
        try (var json = Json.document(new Unclosed(out))) {
            json.writeStartArray();
            for (var hit : hits) {
                json.writeStartObject();
                fields(hit, json);
                json.writeStringProperty("primaryName", hit.designation().name());
                json.writeStringProperty("strength", hit.strength().name());
                if (hit.kind() == Match.Kind.NAME) {
                    json.writeStringProperty("band", Band.of(hit.score()).name());
                } else {
                    json.writeNullProperty("band"); // a number or an address is no likeness of names
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.println();
        out.flush();
    }

    /** Every entry of a party that stands on several lists, the one that the finding tells first. */
    static void sources(List<Match> sources, JsonGenerator json) {
        json.writeArrayPropertyStart("sources");
        for (var source : sources) {
            json.writeStartObject();
            source(source, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void source(Match match, JsonGenerator json) {
        var entry = match.designation();
        json.writeStringProperty("list", entry.list());
        json.writeStringProperty("entry", entry.entry());
        json.writeStringProperty("name", match.listed());
        json.writeStringProperty("programme", String.join(", ", entry.programmes()));
        var listedOn = entry.listedOn();
        if (listedOn != null) {
            json.writeStringProperty("published", listedOn.toString());
        }
        json.writeStringProperty("kind", match.kind().name());
        json.writeNumberProperty("score", Json.rounded(match.score()));
        var through = match.through();
        if (through != null) {
            json.writeObjectPropertyStart("through");
            json.writeStringProperty("list", through.found().list());
            json.writeStringProperty("entry", through.found().entry());
            json.writeStringProperty("because", through.because());
            json.writeEndObject();
        }
    }

    /** What a match says wherever it is written. */
    static void fields(Match match, JsonGenerator json) {
        source(match, json);
        json.writeArrayPropertyStart("parts");
        for (var part : match.parts()) {
            json.writeStartObject();
            json.writeStringProperty("query", part.query());
            json.writeStringProperty("listed", part.listed());
            json.writeStringProperty("kind", part.kind().name());
            json.writeNumberProperty("effect", Json.rounded(part.effect()));
            json.writeEndObject();
        }
        json.writeEndArray();
        Json.strings(json, "agrees", SecondaryField.words(match.agrees()));
        Json.strings(json, "differs", SecondaryField.words(match.differs()));
        Json.strings(json, "unknown", SecondaryField.words(match.unknown()));
    }

    /** Standard output stays open for what comes after. */
    private static final class Unclosed extends FilterWriter {
        Unclosed(PrintWriter out) {
            super(out);
        }

        @Override
        public void close() {
            // left open on purpose
        }
    }
}

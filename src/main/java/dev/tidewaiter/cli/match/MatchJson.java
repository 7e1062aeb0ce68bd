package dev.tidewaiter.cli.match;

import dev.tidewaiter.designation.Designation;
import dev.tidewaiter.designation.Match;
import dev.tidewaiter.names.Band;
import java.io.PrintWriter;
import java.util.List;
import tools.jackson.core.json.JsonFactory;

/** The hits of one name as JSON, for other programs. */
final class MatchJson {

    private MatchJson() {}

    static void write(List<Match> hits, PrintWriter out) {
        try (var json =
                new JsonFactory().createGenerator(tools.jackson.core.ObjectWriteContext.empty(), new Unclosed(out))) {
            json.writeStartArray();
            for (var hit : hits) {
                Designation entry = hit.designation();
                json.writeStartObject();
                json.writeStringProperty("list", entry.list());
                json.writeStringProperty("entry", entry.entry());
                json.writeStringProperty("name", entry.name());
                json.writeStringProperty("matched", hit.listed());
                json.writeStringProperty("programme", String.join("; ", entry.programmes()));
                json.writeStringProperty("kind", hit.kind().name());
                json.writeStringProperty("strength", hit.strength().name());
                json.writeNumberProperty("score", Math.round(hit.score() * 10_000) / 10_000.0);
                if (hit.kind() == Match.Kind.NAME) {
                    json.writeStringProperty("band", Band.of(hit.score()).name());
                } else {
                    json.writeNullProperty("band"); // a number or an address is no likeness of names
                }
                json.writeArrayPropertyStart("parts");
                for (var part : hit.parts()) {
                    json.writeStartObject();
                    json.writeStringProperty("query", part.query());
                    json.writeStringProperty("listed", part.listed());
                    json.writeStringProperty("kind", part.kind().name());
                    json.writeNumberProperty("effect", Math.round(part.effect() * 10_000) / 10_000.0);
                    json.writeEndObject();
                }
                json.writeEndArray();
                strings(json, "agrees", hit.agrees());
                strings(json, "differs", hit.differs());
                strings(json, "unknown", hit.unknown());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.println();
        out.flush();
    }

    private static void strings(tools.jackson.core.JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /** Standard output stays open for what comes after. */
    private static final class Unclosed extends java.io.FilterWriter {
        Unclosed(PrintWriter out) {
            super(out);
        }

        @Override
        public void close() {
            // left open on purpose
        }
    }
}

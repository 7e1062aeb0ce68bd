package dev.tidewaiter.report.lines;

import dev.tidewaiter.rulebook.model.Finding;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** How this program writes JSON: UTF-8, names as the schemas in {@code docs/reference} give them. */
final class Json {

    private static final JsonFactory LINES = JsonFactory.builder()
            .rootValueSeparator("")
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private Json() {}

    static JsonGenerator lines(OutputStream out) {
        return LINES.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
    }

    /** JSON into a text that is no file. */
    static JsonGenerator document(Writer out) {
        return LINES.createGenerator(ObjectWriteContext.empty(), out);
    }

    static void strings(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        for (var text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /** What a finding about a line and one about the run have in common. */
    static void findingHead(JsonGenerator json, Finding finding) {
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("severity", finding.severity().name());
        json.writeStringProperty("title", finding.title());
        json.writeStringProperty("explanation", finding.explanation());
        json.writeStringProperty("nextStep", finding.nextStep());
        strings(json, "citations", finding.citations());
    }

    /** A score to four decimals: more would pretend to know more. */
    static double rounded(double score) {
        return Math.round(score * 10_000) / 10_000.0;
    }
}

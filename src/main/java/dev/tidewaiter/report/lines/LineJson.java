package dev.tidewaiter.report.lines;

import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.NotChecked;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.ScreenedLines;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Writes one JSON object a goods line, in file order, as {@code docs/reference/findings.schema.json} describes it. */
public final class LineJson implements ScreenedLines, Closeable {

    private final JsonGenerator json;
    private final Map<String, String> ruleVersions;
    private final LineNumbers numbers = new LineNumbers();

    /** Writes lines without saying which version of a rule each finding is by. */
    public LineJson(OutputStream out) {
        this(out, Map.of());
    }

    /**
     * Writes lines.
     *
     * @param ruleVersions the version of each rule, by its id
     */
    public LineJson(OutputStream out, Map<String, String> ruleVersions) {
        this.json = Json.lines(out);
        this.ruleVersions = ruleVersions;
    }

    @Override
    public void line(ScreenedLine screened) throws IOException {
        try {
            write(screened);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** Counts a line that is written already, so that the next is numbered right. */
    public void pass(ScreenedLine screened) {
        numbers.of(screened.line());
    }

    private void write(ScreenedLine screened) {
        begin(screened);
        for (var finding : screened.findings()) {
            finding(finding);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("notChecked");
        for (var open : screened.notChecked()) {
            notChecked(open);
        }
        end(screened);
    }

    /** Writes a line of which the JSON of the parts is there already. */
    void line(ScreenedLine screened, List<String> findings, List<String> notChecked) {
        begin(screened);
        findings.forEach(json::writeRawValue);
        json.writeEndArray();
        json.writeArrayPropertyStart("notChecked");
        notChecked.forEach(json::writeRawValue);
        end(screened);
    }

    private void begin(ScreenedLine screened) {
        var line = screened.line();
        json.writeStartObject();
        json.writeStringProperty("file", line.sheet().file());
        json.writeStringProperty("sheet", line.sheet().isOfFile() ? line.sheet().sheet() : null);
        json.writeNumberProperty("row", line.row());
        json.writeStringProperty("shipment", line.text(Field.SHIPMENT));
        json.writeNumberProperty("line", numbers.of(line));
        json.writeStringProperty("verdict", screened.verdict().name());
        json.writeArrayPropertyStart("findings");
    }

    private void end(ScreenedLine screened) {
        json.writeEndArray();
        json.writeArrayPropertyStart("nearMisses");
        for (var near : screened.nearMisses()) {
            json.writeStartObject();
            json.writeStringProperty("rule", near.rule());
            json.writeStringProperty("candidate", near.candidate());
            json.writeStringProperty("failed", near.failed());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    void finding(Finding finding) {
        json.writeStartObject();
        Json.findingHead(json, finding);
        var version = ruleVersions.get(finding.rule());
        if (version != null) {
            json.writeStringProperty("ruleVersion", version);
        }
        json.writeArrayPropertyStart("evidence");
        for (var value : finding.evidence()) {
            evidence(value);
        }
        json.writeEndArray();
        var match = finding.match();
        if (match != null) {
            json.writeObjectPropertyStart("match");
            MatchJson.fields(match, json);
            if (!finding.also().isEmpty()) {
                MatchJson.sources(finding.sources(), json);
            }
            json.writeEndObject();
        }
        var goods = finding.goods();
        if (goods != null) {
            json.writeObjectPropertyStart("goods");
            json.writeStringProperty("regime", goods.regime());
            json.writeStringProperty("code", goods.code());
            json.writeStringProperty("table", goods.table());
            json.writeNumberProperty("row", goods.row());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void evidence(Value value) {
        json.writeStartObject();
        json.writeStringProperty("field", value.field().id());
        json.writeStringProperty("value", value.text());
        var cell = value.cell();
        if (cell != null) {
            json.writeStringProperty("sheet", cell.sheet().sheet());
            json.writeStringProperty("cell", cell.address());
        } else if (value.place() != null) {
            json.writeStringProperty("place", value.place());
        }
        json.writeEndObject();
    }

    void notChecked(NotChecked open) {
        json.writeStartObject();
        json.writeStringProperty("rule", open.rule());
        json.writeStringProperty("title", open.title());
        Json.strings(json, "missing", fieldIds(open.missing()));
        json.writeArrayPropertyStart("cells");
        for (var value : open.cells()) {
            var cell = value.cell();
            if (cell != null) {
                json.writeString(cell.address());
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static List<String> fieldIds(List<Field> fields) {
        return fields.stream().map(Field::id).toList();
    }

    /** Hands everything written so far on to the stream. */
    public void flush() {
        json.flush();
    }

    @Override
    public void close() throws IOException {
        try {
            json.close();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}

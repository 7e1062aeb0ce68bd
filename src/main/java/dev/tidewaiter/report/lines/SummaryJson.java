package dev.tidewaiter.report.lines;

import dev.tidewaiter.manifest.GivenFacts;
import dev.tidewaiter.manifest.summary.RowNote;
import dev.tidewaiter.manifest.summary.SheetSummary;
import dev.tidewaiter.rulebook.model.SignOff;
import dev.tidewaiter.screening.Basis;
import dev.tidewaiter.screening.RunSummary;
import dev.tidewaiter.screening.RunSummary.FileRejected;
import dev.tidewaiter.screening.RunSummary.FileScreened;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.screening.VerdictCounts;
import dev.tidewaiter.spreadsheet.IntegrityFinding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Writes {@code summary.json}, as {@code docs/reference/summary.schema.json} describes it. */
public final class SummaryJson {

    private final JsonGenerator json;

    private SummaryJson(JsonGenerator json) {
        this.json = json;
    }

    public static void write(RunSummary run, OutputStream out) throws IOException {
        var verdicts = run.verdicts();
        write(
                new RunParts(
                        run.fingerprint(),
                        run.basis(),
                        run.files().stream().map(SummaryJson::file).toList(),
                        verdicts::of,
                        run.coverage(),
                        run.rejected()),
                out);
    }

    /** Writes a run of which the files' parts were kept. */
    public static void write(RunParts run, OutputStream out) throws IOException {
        try (var json = Json.lines(out)) {
            new SummaryJson(json).run(run);
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** One file's part, to be kept until the run is over. */
    public static String file(FileScreened file) {
        var bytes = new ByteArrayOutputStream();
        try (var json = Json.lines(bytes)) {
            new SummaryJson(json).part(file);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * What a run's summary is written of.
     *
     * @param fingerprint the hash of everything the answers depend on
     * @param basis       program, rules, lists and options
     * @param files       each file's part, as {@link #file} gives it
     * @param verdicts    how many lines got a verdict
     * @param coverage    what the run could not check, a sentence each
     * @param rejected    files that could not be read
     */
    public record RunParts(
            String fingerprint,
            Basis basis,
            List<String> files,
            ToLongFunction<Verdict> verdicts,
            List<String> coverage,
            List<FileRejected> rejected) {}

    private void run(RunParts run) {
        var basis = run.basis();
        json.writeStartObject();
        json.writeStringProperty("fingerprint", run.fingerprint());
        json.writeStringProperty("program", basis.program().title());
        json.writeStringProperty("programSha256", basis.program().sha256());
        json.writeStringProperty("startedOn", basis.startedOn().toString());
        json.writeStringProperty("asOf", basis.asOf());
        if (basis.listsAsOf() != null) {
            json.writeStringProperty("listsAsOf", basis.listsAsOf().toString());
        }
        if (!basis.unreadLists().isEmpty()) {
            json.writeArrayPropertyStart("unreadLists");
            basis.unreadLists().forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeObjectPropertyStart("rules");
        json.writeStringProperty("version", basis.rules().version());
        json.writeStringProperty("sha256", basis.rules().sha256());
        json.writeNumberProperty("count", basis.rules().count());
        json.writeStringProperty("source", basis.rules().source());
        json.writeStringProperty("state", basis.rules().locked() ? "locked" : "edited");
        signed(basis.rules().signed());
        json.writeEndObject();
        json.writeArrayPropertyStart("lists");
        for (var list : basis.lists()) {
            json.writeStartObject();
            json.writeStringProperty("id", list.id());
            json.writeStringProperty("title", list.title());
            nullable("published", list.published());
            json.writeNumberProperty("entries", list.entries());
            json.writeStringProperty("sha256", list.sha256());
            var age = list.ageDays();
            if (age == null) {
                json.writeNullProperty("ageDays");
            } else {
                json.writeNumberProperty("ageDays", age);
            }
            json.writeBooleanProperty("whole", list.whole());
            json.writeBooleanProperty("partial", !list.missing().isEmpty());
            json.writeEndObject();
        }
        json.writeEndArray();
        var owners = basis.owners();
        if (owners != null) {
            json.writeObjectPropertyStart("owners");
            json.writeStringProperty("file", owners.file());
            json.writeStringProperty("sha256", owners.sha256());
            json.writeNumberProperty("links", owners.links());
            json.writeEndObject();
        }
        json.writeArrayPropertyStart("files");
        run.files().forEach(json::writeRawValue);
        json.writeEndArray();
        verdicts(run.verdicts());
        json.writeArrayPropertyStart("findings");
        for (var finding : basis.findings()) {
            json.writeStartObject();
            Json.findingHead(json, finding);
            json.writeEndObject();
        }
        json.writeEndArray();
        Json.strings(json, "coverage", run.coverage());
        json.writeArrayPropertyStart("rejected");
        for (var rejected : run.rejected()) {
            json.writeStartObject();
            json.writeStringProperty("file", rejected.path().toString());
            json.writeStringProperty("reason", rejected.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void part(FileScreened file) {
        var read = file.result().read();
        json.writeStartObject();
        json.writeStringProperty("name", read.file());
        json.writeStringProperty("path", file.path().toString());
        json.writeStringProperty("sha256", read.sha256());
        json.writeStringProperty("fingerprint", file.result().fingerprint());
        json.writeObjectPropertyStart("outputs");
        file.outputs().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(output -> json.writeStringProperty(
                        output.getKey(), output.getValue().toString()));
        json.writeEndObject();
        given(file.result().given());
        verdicts(file.result().verdicts()::of);
        json.writeArrayPropertyStart("sheets");
        for (var sheet : read.sheets()) {
            sheet(sheet);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("integrity");
        for (var integrity : read.integrity()) {
            integrity(integrity);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void given(GivenFacts given) {
        if (!given.byName().isEmpty()) {
            json.writeObjectPropertyStart("given");
            given.byName().forEach(json::writeStringProperty);
            json.writeEndObject();
        }
    }

    private void sheet(SheetSummary sheet) {
        json.writeStartObject();
        json.writeStringProperty("name", sheet.sheet().sheet());
        json.writeBooleanProperty("hidden", sheet.sheet().hidden());
        json.writeNumberProperty("rowsRead", sheet.rowsRead());
        json.writeNumberProperty("linesScreened", sheet.linesScreened());
        rows("rowsSkipped", sheet.skipped());
        rows("rowsRejected", sheet.rejected());
        var mapping = sheet.mapping();
        json.writeNumberProperty("headerRow", mapping.headerRow());
        json.writeObjectPropertyStart("mapping");
        mapping.columns().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(column -> json.writeStringProperty(column.getKey().id(), column.getValue()));
        json.writeEndObject();
        Json.strings(json, "unmapped", mapping.unmapped());
        Json.strings(json, "questions", mapping.questions());
        json.writeEndObject();
    }

    private void rows(String name, List<RowNote> rows) {
        json.writeArrayPropertyStart(name);
        for (var row : rows) {
            json.writeStartObject();
            json.writeNumberProperty("row", row.row());
            json.writeStringProperty("reason", row.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void integrity(IntegrityFinding finding) {
        json.writeStartObject();
        json.writeStringProperty("kind", finding.kind());
        nullable("sheet", finding.sheet());
        nullable("cell", finding.cell());
        json.writeNumberProperty("cells", finding.cells());
        json.writeStringProperty("what", finding.what());
        json.writeStringProperty("toDo", finding.toDo());
        json.writeEndObject();
    }

    private void verdicts(ToLongFunction<Verdict> verdicts) {
        json.writeObjectPropertyStart("verdicts");
        VerdictCounts.byName(verdicts).forEach(json::writeNumberProperty);
        json.writeEndObject();
    }

    /** Who signed the rules; nothing where nobody did. */
    private void signed(SignOff signed) {
        if (!signed.equals(SignOff.NONE)) {
            json.writeObjectPropertyStart("signed");
            json.writeStringProperty("author", signed.author());
            json.writeStringProperty("reviewer", signed.reviewer());
            json.writeStringProperty("date", signed.date());
            json.writeStringProperty("reason", signed.reason());
            json.writeEndObject();
        }
    }

    private void nullable(String name, @Nullable Object value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value.toString());
        }
    }
}

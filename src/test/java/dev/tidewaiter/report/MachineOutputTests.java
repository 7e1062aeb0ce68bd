package dev.tidewaiter.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tidewaiter.screening.RunSummary;
import dev.tidewaiter.screening.ScreenedFiles;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class MachineOutputTests {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private final SheetRef sheet = Screened.sheet("may.csv");

    @Test
    void eachLineIsAnObjectOfThePublishedSchema() throws IOException {
        var lines = jsonLines(
                Screened.blocked(sheet, 2),
                Screened.unasked(sheet, 3),
                Screened.clear(sheet, 4),
                Screened.held(sheet, 5));
        assertThat(lines).hasSize(4);
        var schema = schema("findings.schema.json");
        for (var line : lines) {
            assertThat(errors(schema, line)).as(line).isEmpty();
        }
    }

    @Test
    void aMatchThroughAnotherListSaysWhoseSpellingItIs() throws IOException {
        var line = jsonLines(Screened.blockedThroughAnotherList(sheet, 2)).get(0);
        assertThat(errors(schema("findings.schema.json"), line)).as(line).isEmpty();
        var sources = JSON.readTree(line).path("findings").path(0).path("match").path("sources");
        assertThat(sources.path(0).has("through")).isFalse();
        var through = sources.path(1).path("through");
        assertThat(through.path("entry").asString()).isEqualTo("51298");
        assertThat(through.path("because").asString()).isEqualTo("number 91350200051193084R");
    }

    @Test
    void theSchemaRefusesAWordThatIsNoVerdict() throws IOException {
        var line = jsonLines(Screened.clear(sheet, 2)).get(0).replace("CLEAR", "FINE");
        assertThat(errors(schema("findings.schema.json"), line)).isNotEmpty();
    }

    @Test
    void aMatchTellsListPartsAndWhatIsUnknown() throws IOException {
        var line = JSON.readTree(jsonLines(Screened.blocked(sheet, 2)).get(0));
        assertThat(line.path("row").asInt()).isEqualTo(2);
        assertThat(line.path("shipment").asString()).isEqualTo("S-2");
        var finding = line.path("findings").path(0);
        assertThat(finding.path("rule").asString()).isEqualTo("P02");
        assertThat(finding.path("evidence").path(0).path("cell").asString()).isEqualTo("B2");
        var match = finding.path("match");
        assertThat(match.path("score").asDouble()).isEqualTo(0.9732);
        assertThat(match.path("published").asString()).isEqualTo("2024-10-17");
        assertThat(match.path("parts").path(1).path("kind").asString()).isEqualTo("TYPO");
        assertThat(texts(match.path("unknown"))).containsExactly("address", "identifier");
        assertThat(finding.has("goods")).isFalse();
        assertThat(line.path("findings").path(1).path("goods").path("row").asInt())
                .isEqualTo(14);
    }

    @Test
    void aMissingFactIsNamedWithItsCellOrWithNone() throws IOException {
        var open = JSON.readTree(jsonLines(Screened.unasked(sheet, 7)).get(0)).path("notChecked");
        assertThat(texts(open.path(0).path("missing"))).containsExactly("hs");
        assertThat(texts(open.path(0).path("cells"))).containsExactly("D7");
        assertThat(texts(open.path(1).path("missing"))).containsExactly("destination");
        assertThat(open.path(1).path("cells").size()).isZero();
    }

    @Test
    void linesAreCountedAnewInEachShipmentUnlessTheFileNumbersThem() throws IOException {
        var numbers = jsonLines(
                        of(2, "A", ""),
                        of(3, "A", ""),
                        of(4, "B", ""),
                        of(5, "B", "0017"),
                        of(6, "", ""),
                        of(7, "", "x"))
                .stream()
                .map(line -> JSON.readTree(line).path("line").asInt())
                .toList();
        assertThat(numbers).containsExactly(1, 2, 1, 17, 1, 2);
    }

    private ScreenedLine of(int row, String shipment, String number) {
        var line = GoodsLine.at(sheet, row);
        if (!shipment.isEmpty()) {
            line.value(Screened.value(sheet, row, 0, Field.SHIPMENT, shipment));
        }
        if (!number.isEmpty()) {
            line.value(Screened.value(sheet, row, 1, Field.LINE, number));
        }
        return new ScreenedLine(line.build(), Verdict.CLEAR, List.of(), List.of(), List.of());
    }

    @Test
    void theSummaryIsOfThePublishedSchema() throws IOException {
        var read = Screened.summary(sheet, 3);
        var screened = new RunSummary.FileScreened(
                Path.of("in/may.csv"),
                ScreenedFiles.of(read, Screened.held(sheet, 2), Screened.held(sheet, 3), Screened.held(sheet, 4)),
                Map.of("jsonl", Path.of("out/may.findings.jsonl")));
        var run = new RunSummary(
                "beef",
                Screened.basis(),
                List.of(screened),
                List.of("The list EL has no date."),
                List.of(new RunSummary.FileRejected(
                        Path.of("in/june.xlsb"), Wording.inEnglish("june.xlsb: save it as .xlsx."))));
        Reports.into(folder, EnumSet.noneOf(OutputFormat.class), Screened.basis())
                .summary(run);
        var text = Files.readString(folder.resolve("summary.json"));
        assertThat(errors(schema("summary.schema.json"), text)).isEmpty();
        var summary = JSON.readTree(text);
        assertThat(summary.path("verdicts").path("HOLD").asInt()).isEqualTo(3);
        assertThat(summary.path("verdicts").path("BLOCK").asInt()).isZero();
        assertThat(summary.path("lists").path(1).path("published").isNull()).isTrue();
        var first = summary.path("files").path(0);
        assertThat(first.path("sheets").path(0).path("mapping").path("hs").asString())
                .isEqualTo("D");
        assertThat(first.path("sheets")
                        .path(0)
                        .path("rowsSkipped")
                        .path(0)
                        .path("row")
                        .asInt())
                .isEqualTo(1);
        assertThat(summary.path("rejected").path(0).path("reason").asString()).contains("save it as .xlsx");
    }

    @Test
    void aTextThatASpreadsheetWouldComputeGetsAnApostrophe() throws IOException {
        var written = written(OutputFormat.CSV, Screened.toReview(sheet, 2, "=HYPERLINK(\"http://x\",\"a\")"));
        var text = Files.readString(written);
        assertThat(text).startsWith("\uFEFFfile,sheet,row,");
        assertThat(text).contains(",\"'=HYPERLINK(\"\"http://x\"\",\"\"a\"\")\",");
    }

    @Test
    void aQuestionWithoutAnswerIsARowToo() throws IOException {
        var rows = Files.readAllLines(written(OutputFormat.CSV, Screened.clear(sheet, 2), Screened.unasked(sheet, 3)));
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1)).contains("CANNOT_CHECK,G01,CANNOT_CHECK,").contains(",D3,hs,");
        assertThat(rows)
                .allMatch(row -> row.replaceAll("\"[^\"]*\"", "")
                                .chars()
                                .filter(c -> c == ',')
                                .count()
                        == 23);
    }

    private List<String> jsonLines(ScreenedLine... lines) throws IOException {
        return Files.readAllLines(written(OutputFormat.JSONL, lines));
    }

    private Path written(OutputFormat format, ScreenedLine... lines) throws IOException {
        try (var report =
                Reports.into(folder, EnumSet.of(format), Screened.basis()).begin(folder.resolve("may.csv"), "may")) {
            for (var line : lines) {
                report.line(line);
            }
            return Objects.requireNonNull(report.finish(ScreenedFiles.of(Screened.summary(sheet, lines.length), lines))
                    .get(format.id()));
        }
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs/reference", name)), InputFormat.JSON);
    }

    private static List<Error> errors(Schema schema, String json) {
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}

package dev.tidewaiter.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Tidewaiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Screens the samples as the README tells an officer to, and holds every row against its expected verdict. */
class SampleShipmentsTests {

    private static final Path SAMPLES = Path.of("sample-shipments");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int SOME_FILE_COULD_NOT_BE_READ = 3;

    @TempDir
    static Path out;

    @TempDir
    static Path withBroken;

    private static int exitCode;
    private static JsonNode summary = JSON.nullNode();

    @BeforeAll
    static void screenAllSamplesOnce() throws IOException {
        // as a shell reads sample-shipments/*.*
        try (var files = Files.newDirectoryStream(SAMPLES, "*.*")) {
            exitCode = screen(out, files);
        }
        summary = JSON.readTree(out.resolve("summary.json").toFile());
    }

    private static int screen(Path to, Iterable<Path> files) {
        var call = new ArrayList<>(List.of("screen", "--out", to.toString(), "--format", "jsonl", "--quiet"));
        files.forEach(file -> call.add(file.toString()));
        return Tidewaiter.run(call.toArray(String[]::new));
    }

    static Stream<String> readableSamples() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> Files.exists(expectedOf(name)))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("readableSamples")
    void everyRowGetsTheVerdictAndTheRulesItMust(String file) throws IOException {
        var lines = linesOf(file);
        var expected = expectations(file);

        var soft = new SoftAssertions();
        for (var row : expected) {
            var place = "%s %s row %s (%s)".formatted(file, row.get("sheet"), row.get("row"), row.get("why"));
            var line = lines.get(key(row.get("sheet"), row.get("row")));
            soft.assertThat(line).as("a screened line at %s", place).isNotNull();
            if (line != null) {
                soft.assertThat(row.get("verdict").split(" or "))
                        .as("verdict of %s, found by %s", place, rulesOf(line))
                        .contains(line.path("verdict").asString());
                soft.assertThat(rulesOf(line)).as("rules at %s", place).containsAll(rules(row));
            }
        }
        soft.assertThat(lines).as("lines of %s", file).hasSize(expected.size());
        soft.assertAll();
    }

    @Test
    void everySampleOfTheFirstCommandIsReadToItsEnd() {
        assertThat(exitCode).isZero();
        assertThat(summary.path("rejected").size()).isZero();
        assertThat(summary.path("files").size()).isEqualTo(8);
    }

    @Test
    void fileThatIsCutOffIsRefusedWithItsNameAndTheOthersAreScreened() {
        assertThat(screen(withBroken, List.of(SAMPLES.resolve("broken"), SAMPLES.resolve("manifest-week-10.xlsx"))))
                .isEqualTo(SOME_FILE_COULD_NOT_BE_READ);
        var summary = JSON.readTree(withBroken.resolve("summary.json").toFile());
        assertThat(summary.path("rejected").size()).isEqualTo(1);
        assertThat(summary.path("rejected").path(0).path("file").asString()).contains("manifest-week-11-cut-off.xlsx");
        assertThat(summary.path("rejected").path(0).path("reason").asString())
                .isNotBlank()
                .doesNotContain("Exception");
        assertThat(summary.path("files").size()).isEqualTo(1);
    }

    @Test
    void rowsReadAreScreenedSkippedOrRejectedInEverySheet() {
        for (var file : summary.path("files")) {
            for (var sheet : file.path("sheets")) {
                assertThat(sheet.path("linesScreened").asInt()
                                + sheet.path("rowsSkipped").size()
                                + sheet.path("rowsRejected").size())
                        .as(
                                "%s, %s",
                                file.path("name").asString(), sheet.path("name").asString())
                        .isEqualTo(sheet.path("rowsRead").asInt());
            }
        }
    }

    private static Path expectedOf(String file) {
        return SAMPLES.resolve("expected").resolve(file + ".md");
    }

    private static List<Map<String, String>> expectations(String file) throws IOException {
        var table = Files.readAllLines(expectedOf(file), StandardCharsets.UTF_8);
        var columns = cells(table.get(0));
        var rows = new ArrayList<Map<String, String>>();
        for (var line : table.subList(2, table.size())) {
            var cells = cells(line);
            var row = new HashMap<String, String>();
            for (int column = 0; column < columns.size(); column++) {
                row.put(columns.get(column), cells.get(column));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return Stream.of(line.substring(1, line.length() - 1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    private static List<String> rules(Map<String, String> row) {
        var rules = row.getOrDefault("rules", "");
        return rules.isEmpty() ? List.of() : List.of(rules.split(" "));
    }

    /** The screened lines by sheet and row; a text file has one sheet, whatever it is called. */
    private static Map<String, JsonNode> linesOf(String file) throws IOException {
        var name = file.substring(0, file.lastIndexOf('.'));
        var lines = new HashMap<String, JsonNode>();
        for (var text : Files.readAllLines(out.resolve(name + ".findings.jsonl"))) {
            var line = JSON.readTree(text);
            var sheet = file.endsWith(".csv") ? "" : line.path("sheet").asString();
            lines.put(key(sheet, line.path("row").asString()), line);
        }
        return lines;
    }

    private static String key(String sheet, String row) {
        return sheet + "!" + row;
    }

    private static Set<String> rulesOf(JsonNode line) {
        var rules = new TreeSet<String>();
        for (var part : List.of("findings", "notChecked")) {
            var said = new ArrayList<JsonNode>();
            line.path(part).forEach(said::add);
            said.forEach(each -> rules.add(each.path("rule").asString()));
        }
        return rules;
    }

    /** The README quotes what the program says, not what it once said. */
    @Test
    void theReadmeQuotesTheProgram() throws IOException {
        var quoted = new StringBuilder();
        for (var line : Files.readAllLines(Path.of("README.md"))) {
            quoted.append(line.startsWith("> ") ? line.substring(2) + " " : line.equals(">") ? "\n" : "");
        }
        var said = JSON.readTree("["
                        + String.join(",", Files.readAllLines(out.resolve("manifest-week-10.findings.jsonl"))) + "]")
                .findValuesAsString("explanation");
        assertThat(quoted.toString().split("\n"))
                .hasSizeGreaterThan(1)
                .allSatisfy(
                        quote -> assertThat(said).contains(quote.strip().replaceFirst("^\\*\\*[A-Z0-9]+\\*\\* ", "")));
    }
}

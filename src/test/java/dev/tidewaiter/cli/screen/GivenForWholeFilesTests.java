package dev.tidewaiter.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file without a place for destination, consignee, exporter or date is screened with what the caller gives. */
class GivenForWholeFilesTests {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("may.csv"), "Description,HS\nTwo-stroke aircraft engine,840710\n");
        Files.writeString(folder.resolve("june.csv"), "Description,HS,Destination\nTiles,690721,DE\nTiles,690722,\n");
    }

    @Test
    void lineIsJudgedByWhatWasGivenAndSaysSo() throws IOException {
        var line = first(screened("may.csv", "may", "--destination", "IR", "--consignee", "Alfa LLC"));

        assertThat(line.get("verdict").asString()).isEqualTo("BLOCK");
        assertThat(line.get("findings").get(0).get("evidence").toString())
                .contains("\"field\":\"destination\",\"value\":\"IR\",\"place\":\"given for the whole file\"");
    }

    @Test
    void aRegionUnderEmbargoIsGivenAsACellWouldHaveIt() throws IOException {
        var line = first(screened("may.csv", "crimea", "--destination", "Sevastopol"));

        assertThat(line.get("verdict").asString()).isEqualTo("BLOCK");
        assertThat(line.get("findings").toString()).contains("\"rule\":\"R01\"");
    }

    @Test
    void factsAreInTheSummaryAndInTheFingerprint() throws IOException {
        var given = summary(screened("may.csv", "given", "--destination", "DE", "--date", "2026-05-31"));
        var other = summary(screened("may.csv", "other", "--destination", "DE", "--date", "2026-06-01"));
        var none = summary(screened("may.csv", "none"));

        assertThat(given.get("files").get(0).get("given").toString())
                .isEqualTo("{\"exportDate\":\"2026-05-31\",\"destination\":\"DE\"}");
        assertThat(none.get("files").get(0).has("given")).isFalse();
        assertThat(given.get("fingerprint"))
                .isNotEqualTo(other.get("fingerprint"))
                .isNotEqualTo(none.get("fingerprint"));
    }

    @Test
    void lineThatSaysAnotherDestinationIsHeldAndItsNeighbourIsFilled() throws IOException {
        var lines = Files.readAllLines(screened("june.csv", "june", "--destination", "KZ", "--consignee", "Alfa LLC")
                .resolve("june.findings.jsonl"));

        assertThat(lines.get(0)).contains("\"verdict\":\"HOLD\"").contains("\"rule\":\"S06\"");
        assertThat(lines.get(1)).doesNotContain("\"rule\":\"S06\"");
    }

    @Test
    void wrongFactsAreToldInASentenceAndNothingIsScreened() {
        for (var wrong : new String[][] {{"--destination", "Nowhereland"}, {"--date", "soon"}, {"--exporter", ""}}) {
            var call = Call.of(
                    "screen",
                    folder.resolve("may.csv").toString(),
                    "--out",
                    folder.resolve("out").toString(),
                    wrong[0],
                    wrong[1]);

            assertThat(call.exitCode()).as(wrong[0]).isEqualTo(2);
            assertThat(call.err()).contains("Nothing was screened.").doesNotContain("Exception");
            assertThat(folder.resolve("out")).doesNotExist();
        }
    }

    private Path screened(String file, String name, String... options) {
        var out = folder.resolve(name);
        var all = new ArrayList<>(List.of(
                "screen", folder.resolve(file).toString(), "--out", out.toString(), "--format", "jsonl", "--quiet"));
        all.addAll(List.of(options));
        var call = Call.of(all.toArray(String[]::new));
        assertThat(call.exitCode()).as(call.err()).isZero();
        return out;
    }

    private static JsonNode first(Path out) throws IOException {
        return JSON.readTree(
                Files.readAllLines(out.resolve("may.findings.jsonl")).get(0));
    }

    private static JsonNode summary(Path out) throws IOException {
        return JSON.readTree(Files.readString(out.resolve("summary.json")));
    }
}

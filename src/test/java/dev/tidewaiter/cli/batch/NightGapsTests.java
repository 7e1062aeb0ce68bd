package dev.tidewaiter.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What of a night was not checked is told wherever its result is read, and why. */
class NightGapsTests {

    private static final String TILES =
            "{\"consignee.name\":\"Alfa LLC\",\"destination\":\"DE\",\"description\":\"Ceramic wall tiles\",\"hs\":\"690721\"}";

    @TempDir
    private Path folder;

    private Call night(Path... inputs) {
        var call = new ArrayList<>(List.of("batch"));
        for (var input : inputs) {
            call.add(input.toString());
        }
        call.addAll(List.of(
                "--out",
                folder.resolve("out").toString(),
                "--data",
                folder.resolve("data").toString()));
        return Call.of(call.toArray(String[]::new));
    }

    private JsonNode json() throws IOException {
        return new JsonMapper().readTree(Files.readString(folder.resolve("out/night.json")));
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("out/morning.html"));
    }

    @Test
    void rowsThatCouldNotBeReadStandInEachHeadlineWithTheFirstReason() throws IOException {
        var records = Files.writeString(
                folder.resolve("records.jsonl"),
                String.join(
                                "\n",
                                TILES,
                                "{\"consigne\":\"x\"}",
                                "{\"hs\":[1,",
                                "{\"hs\":\"84",
                                TILES.substring(0, 30),
                                TILES)
                        + "\n");
        var said = night(records);
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(said.out()).contains("1 file screened, 0 refused: 2 lines, and 4 rows that could not be read.");
        assertThat(said.err())
                .contains(
                        "records.jsonl: 4 rows could not be read, the first is row 2: There is no field \"consigne\"");
        assertThat(page())
                .contains("and not everything was checked")
                .contains("4 rows could not be read and were not checked.")
                .contains("records.jsonl: 4 rows could not be read, the first is row 2");
        assertThat(json().path("rowsRejected").asInt()).isEqualTo(4);
        assertThat(json().path("notChecked").get(0).asString()).startsWith("records.jsonl: 4 rows");
        assertThat(Files.readString(folder.resolve("out/not-screened.jsonl")))
                .contains("it ends in the middle")
                .doesNotContain("Source")
                .doesNotContain("REDACTED")
                .doesNotContain("StreamReadFeature")
                .doesNotContain("marker");
    }

    @Test
    void aManifestWhoseDiskIsNotThereIsRefusedAndNotLeftOut() throws IOException {
        var records = Files.createDirectories(folder.resolve("records"));
        Files.writeString(records.resolve("week-9.jsonl"), TILES + "\n");
        Files.createSymbolicLink(records.resolve("week-10.xlsx"), folder.resolve("share/week-10.xlsx"));
        var said = night(records);
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(said.out()).contains("1 file screened, 1 refused");
        assertThat(said.err())
                .contains("week-10.xlsx: there is no such file, or a link that leads nowhere")
                .doesNotContain("Left out");
        assertThat(json().path("refused").get(0).asString())
                .contains("week-10.xlsx: there is no such file, or a link that leads nowhere");
    }

    @Test
    void aManifestThatASummaryBesideItCallsAResultIsNotTakenForChecked() throws IOException {
        var records = Files.createDirectories(folder.resolve("records"));
        Files.writeString(records.resolve("week-9.jsonl"), TILES + "\n");
        Files.writeString(records.resolve("more.findings.csv"), "consignee,destination\nAlfa LLC,IR\n");
        Files.writeString(
                records.resolve("summary.json"),
                "{\"program\":\"tidewaiter 1\",\"fingerprint\":\"x\",\"files\":[{\"outputs\":{\"csv\":\"more.findings.csv\"}}]}");
        var said = night(records);
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(said.err()).contains("more.findings.csv").contains("they were not checked");
        assertThat(page()).contains("and not everything was checked");
        var screened = Call.of(
                "screen",
                records.toString(),
                "--out",
                folder.resolve("screened").toString(),
                "--data",
                folder.resolve("data").toString());
        assertThat(screened.exitCode()).isEqualTo(3);
    }

    @Test
    void aFileInWhichNoGoodsWereFoundIsTold() throws IOException {
        var said = night(Files.writeString(folder.resolve("letter.csv"), "Dear Sirs\nsee below\nyours\n"));
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(said.err()).contains("letter.csv: no row of it was recognised as a line of goods");
        assertThat(page()).contains("letter.csv: no row of it was recognised");
    }

    @Test
    void whatTheFolderHoldsBesideRecordsIsNamed() throws IOException {
        var records = Files.createDirectories(folder.resolve("records"));
        Files.writeString(records.resolve("a.jsonl"), TILES + "\n");
        Files.writeString(records.resolve("invoice.pdf"), "%PDF-1.7");
        assertThat(night(records).err()).contains("invoice.pdf");
        assertThat(page()).contains("invoice.pdf");
        assertThat(json().path("beforehand").toString()).contains("invoice.pdf");
    }

    @Test
    void whatCouldNotBeReadAtAllIsInTheHeadline() throws IOException {
        night(Files.writeString(folder.resolve("broken.xlsx"), "PK\u0003\u0004 no workbook"));
        assertThat(page()).contains("1 file could not be read at all.").contains("not everything was checked");
    }

    @Test
    void theHeadOfTheAuditLogStandsInTheJsonToo() throws IOException {
        night(Files.writeString(folder.resolve("records.jsonl"), TILES + "\n"));
        var head = json().path("auditHead").asString();
        assertThat(head).matches("[0-9]+ [0-9a-f]{64}");
        assertThat(page()).contains(head).doesNotContain("not everything was checked");
        assertThat(Files.readString(folder.resolve("data/audit-head.txt"))).contains(head);
        assertThat(json().path("rowsRejected").asInt()).isZero();
    }
}

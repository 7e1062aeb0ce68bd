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

/** Firms without an entry, of which a list says that its entries own them. */
class OwnersOnListsTests {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    @BeforeEach
    void writeLists() throws IOException {
        Files.createDirectory(folder.resolve("lists"));
        Files.writeString(folder.resolve("lists/entities.ftm.json"), """
                {"id":"t-1","schema":"Company","caption":"Kestrelov Drones LLC","target":true,"properties":{"name":["Kestrelov Drones LLC"]}}
                {"id":"s-1","schema":"Ownership","caption":"share","target":false,"properties":{"owner":["t-1"],"asset":["c-1"],"percentage":["60"],"startDate":["2021-05-03"]}}
                {"id":"s-2","schema":"Ownership","caption":"share","target":false,"properties":{"owner":["c-1"],"asset":["c-2"],"percentage":["50"]}}
                {"id":"s-3","schema":"Ownership","caption":"share","target":false,"properties":{"owner":["t-1"],"asset":["c-3"],"percentage":["100"],"endDate":["2022-12-31"]}}
                {"id":"s-4","schema":"Ownership","caption":"share","target":false,"properties":{"owner":["t-1"],"asset":["c-4"],"percentage":["12"]}}
                {"id":"c-1","schema":"Company","caption":"Brovnik Optics","target":false,"properties":{"name":["Brovnik Optics"]}}
                {"id":"c-2","schema":"Company","caption":"Tamlin Rotors","target":false,"properties":{"name":["Tamlin Rotors"]}}
                {"id":"c-3","schema":"Company","caption":"Oskvel Printing","target":false,"properties":{"name":["Oskvel Printing"]}}
                {"id":"c-4","schema":"Company","caption":"Wendrik Dairy","target":false,"properties":{"name":["Wendrik Dairy"]}}
                """);
        Files.writeString(folder.resolve("lists/uk.csv"), """
                Report Date: 13-Feb-2026
                Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name type,Alias strength,Name non-latin script,Regime Name,Designation Type,Subsidiaries,Date Designated
                12/01/2026,RUS9003,15003,,GROUND FORCES,,Primary Name,,,Russia,Entity,(1) Halvorin Cranes LLC (2) Machinery (3) Halvorin (Cyprus) Ltd (4) Halvorin-Tour LLC (5) Halvorin Works,29/06/2022
                """);
    }

    @Test
    void areHeldAsTheListSaysWithTheChain() throws IOException {
        var lines = screened("Brovnik Optics", "Tamlin Rotors LLC");

        assertThat(lines.get(0).get("verdict").asString()).isEqualTo("HOLD");
        assertThat(explanation(lines.get(0), "P15"))
                .contains("\"Kestrelov Drones LLC\" (OPENSANCTIONS t-1) → 60 % → \"Brovnik Optics\"")
                .contains("So says the list: OPENSANCTIONS, entry t-1");
        assertThat(lines.get(1).get("verdict").asString()).isEqualTo("HOLD");
        assertThat(explanation(lines.get(1), "P15"))
                .contains("→ 60 % → \"Brovnik Optics\" → 50 % → \"Tamlin Rotors\"")
                .contains("(\"Tamlin Rotors\" in OPENSANCTIONS, entry t-1)");
    }

    @Test
    void areNoLongerHeldOnceTheShareIsSoldAndLookedAtForAMinority() throws IOException {
        var lines = screened("Oskvel Printing", "Wendrik Dairy", "Plain Chairs Ltd", "Machinery");

        assertThat(lines.get(0).get("verdict").asString()).isEqualTo("CLEAR");
        assertThat(lines.get(1).get("verdict").asString()).isEqualTo("REVIEW");
        assertThat(lines.get(2).get("verdict").asString()).isEqualTo("CLEAR");
        assertThat(explanation(lines.get(3), "P13"))
                .as("one word of trade names nobody")
                .isEmpty();
    }

    @Test
    void areHeldWhenTheUnitedKingdomCallsThemSubsidiaries() throws IOException {
        var lines = screened("Halvorin Cranes", "Halvorin (Cyprus) Ltd", "HALVORIN TOUR");

        assertThat(lines).extracting(line -> line.get("verdict").asString()).containsOnly("HOLD");
        assertThat(explanation(lines.get(0), "P13"))
                .contains("\"GROUND FORCES\" (UK RUS9003) → a share that is not known → \"Halvorin Cranes LLC\"");
    }

    @Test
    void areHeldWhenTheyBearTheNameOfTheListedMother() throws IOException {
        Files.writeString(
                folder.resolve("owners.csv"), "owner,owned,share\nKestrelovovna PJSC,Kestrelovovna (Cyprus) Ltd,60\n");
        Files.writeString(folder.resolve("lists/entities.ftm.json"), """
                {"id":"t-1","schema":"Company","caption":"Kestrelovovna PJSC","target":true,"properties":{"name":["Kestrelovovna PJSC"],"country":["ru"]}}
                """);

        var lines =
                screened(List.of("--ownership", folder.resolve("owners.csv").toString()), "Kestrelovovna (Cyprus) Ltd");

        assertThat(lines.get(0).get("verdict").asString()).isEqualTo("HOLD");
        assertThat(explanation(lines.get(0), "P15")).contains("→ 60 % → \"Kestrelovovna (Cyprus) Ltd\"");
    }

    @Test
    void areFollowedFurtherByAFileOfOwners() throws IOException {
        Files.writeString(folder.resolve("owners.csv"), "owner,owned,share\nBrovnik Optics,Delmar Sails,70\n");

        var lines = screened(List.of("--ownership", folder.resolve("owners.csv").toString()), "Delmar Sails");

        assertThat(lines.get(0).get("verdict").asString()).isEqualTo("HOLD");
        assertThat(explanation(lines.get(0), "P15"))
                .contains(
                        "\"Kestrelov Drones LLC\" (OPENSANCTIONS t-1) → 60 % → \"Brovnik Optics\" → 70 % → \"Delmar Sails\"");
    }

    private static String explanation(JsonNode line, String rule) {
        for (var finding : line.get("findings")) {
            if (finding.get("rule").asString().equals(rule)) {
                return finding.get("explanation").asString();
            }
        }
        return "";
    }

    private List<JsonNode> screened(String... consignees) throws IOException {
        return screened(List.of(), consignees);
    }

    private List<JsonNode> screened(List<String> options, String... consignees) throws IOException {
        var manifest =
                new StringBuilder("Exporter,Exporter country,Consignee,Consignee country,Description,HS,Export date\n");
        for (var consignee : consignees) {
            manifest.append("Plainfield Exports Inc,US,%s,BR,Garden chairs,940171,2025-10-15\n".formatted(consignee));
        }
        Files.writeString(folder.resolve("goods.csv"), manifest);
        var arguments = new ArrayList<>(List.of(
                "screen",
                folder.resolve("goods.csv").toString(),
                "--lists",
                folder.resolve("lists").toString(),
                "--data",
                folder.resolve("data").toString(),
                "--out",
                folder.resolve("out").toString(),
                "--format",
                "jsonl",
                "--quiet"));
        arguments.addAll(options);
        var call = Call.of(arguments.toArray(String[]::new));
        assertThat(call.exitCode()).as(call.err()).isZero();
        var lines = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(folder.resolve("out/goods.findings.jsonl"))) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }
}

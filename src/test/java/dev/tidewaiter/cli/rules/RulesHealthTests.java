package dev.tidewaiter.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import dev.tidewaiter.rulebook.RulesCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How rules do, by results and by what came back from officers. */
class RulesHealthTests {

    @TempDir
    private Path place = Path.of("");

    private Path out = Path.of("");

    @BeforeEach
    void screenAFile() throws IOException {
        out = place.resolve("out");
        var manifest = place.resolve("may.csv");
        Files.writeString(manifest, """
                Shipment,Consignee,Destination,Description,Export date
                S1,Kestrel Trading,VN,Quadcopter drone with range 320 km,2026-05-04
                S2,Heron Trading,VN,Ceramic vases,2026-05-04
                S3,Alder Trading,VN,Quadcopter drone with range 330 km,2026-05-04
                """);
        var call = Call.of(
                "screen",
                manifest.toString(),
                "--format",
                "xlsx,jsonl",
                "--out",
                out.toString(),
                "--quiet",
                "--data",
                place.resolve("data").toString());
        assertThat(call.exitCode()).as(call.err()).isZero();
    }

    /** Writes decisions into the column of the returned workbook, row by row. */
    private void decide(String... words) throws IOException {
        var path = out.resolve("may.screened.xlsx");
        try (var in = Files.newInputStream(path);
                var workbook = WorkbookFactory.create(in)) {
            var sheet = workbook.getSheetAt(0);
            int column = 0;
            while (!sheet.getRow(0).getCell(column).getStringCellValue().equals("Decision")) {
                column++;
            }
            for (int i = 0; i < words.length; i++) {
                var cell = sheet.getRow(i + 1).getCell(column);
                (cell == null ? sheet.getRow(i + 1).createCell(column) : cell).setCellValue(words[i]);
            }
            try (var to = Files.newOutputStream(path)) {
                workbook.write(to);
            }
        }
    }

    private Call health(String... more) {
        var args = new ArrayList<>(List.of("rules", "health"));
        args.addAll(List.of(more));
        return Call.of(args.toArray(String[]::new));
    }

    private JsonNode rule(String id, String... more) {
        var args = new ArrayList<>(List.of(more));
        args.addAll(List.of("--format", "json"));
        var call = health(args.toArray(String[]::new));
        for (var one : new JsonMapper().readTree(call.out()).get("rules")) {
            if (one.get("rule").asString().equals(id)) {
                return one;
            }
        }
        throw new AssertionError("no rule " + id + " in " + call.out());
    }

    @Test
    void linesCountOnceWhereJsonAndWorkbookAreBothThere() throws IOException {
        decide("release: false hit", "", "block");
        var did = rule("I02", out.toString());
        assertThat(did.get("fired").asInt()).isEqualTo(2);
        assertThat(did.get("dismissed").asInt()).isEqualTo(1);
        assertThat(did.get("confirmed").asInt()).isEqualTo(1);
    }

    @Test
    void aWorkbookAloneTellsBoth() throws IOException {
        decide("release: permitted", "", "escalate");
        var did = rule("I02", out.resolve("may.screened.xlsx").toString());
        assertThat(did.get("fired").asInt()).isEqualTo(2);
        assertThat(did.get("confirmed").asInt()).isEqualTo(1);
        assertThat(did.get("open").asInt()).isEqualTo(1);
    }

    @Test
    void namesWhatNeverFiresWhatFiresOftenAndWhatIsDismissed() throws IOException {
        decide("release: false hit", "", "Release: False hit");
        var told = health(out.toString(), "--often", "50", "--least", "2").out();
        assertThat(told)
                .contains("by 3 lines and 2 rows with a decision")
                .contains("I02  Controlled drone by endurance: on 2 lines, 66.7% of all")
                .contains("I02  Controlled drone by endurance: 2 of 2 decisions call it a false hit")
                .containsPattern("Never fired \\(\\d+\\)\n(  .* was missing .*\n)*  C01, C02, ")
                .contains("Rows of tables to be verified")
                .doesNotContain("schema.columns");
        assertThat(health(out.toString(), "--often", "70", "--least", "3").out())
                .doesNotContain("Fires very often")
                .doesNotContain("Mostly dismissed");
    }

    @Test
    void aReleaseThatDoesNotSayWhyCallsNoRuleWrong() throws IOException {
        decide("release", "", "release");
        var did = rule("I02", out.toString());
        assertThat(did.get("open").asInt()).isEqualTo(2);
        assertThat(did.get("dismissed").asInt()).isZero();
    }

    @Test
    void aWordThatIsNoDecisionIsNamedWithItsCell() throws IOException {
        decide("fine");
        var call = health(out.toString());
        assertThat(call.exitCode()).isEqualTo(3);
        assertThat(call.err()).containsPattern("may.screened.xlsx, \\S+![A-Z]+2: \"fine\" is no decision");
    }

    @Test
    void aReviewDateThatHasPassedIsTold() throws IOException {
        var rules = place.resolve("rules");
        Files.createDirectories(rules);
        RulesCopy.in(rules)
                .edit(
                        "goods/drone-endurance.drl",
                        text -> text.replaceFirst("@EffectiveFrom", "@ReviewBy(\"2026-01-31\") @EffectiveFrom"));
        assertThat(health(out.toString(), "--rules", rules.toString()).out())
                .contains("Review date passed (1)")
                .contains("to be looked at again by 2026-01-31");
    }

    @Test
    void whatIsNoResultIsOneSentence() throws IOException {
        var other = place.resolve("other.findings.jsonl");
        Files.writeString(other, "{\"a\":1}\n");
        var call = health(other.toString());
        assertThat(call.exitCode()).isEqualTo(3);
        assertThat(call.err())
                .contains("other.findings.jsonl:1: this is no line of goods")
                .doesNotContain("Exception");
        assertThat(health(place.resolve("absent").toString()).exitCode()).isEqualTo(2);
    }
}

package dev.tidewaiter.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import dev.tidewaiter.rulebook.RulesCopy;
import dev.tidewaiter.rulebook.check.RulesFolderWriter;
import dev.tidewaiter.rulebook.source.KeptVersions;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A look back: what was shipped is judged by the rules as they stood then. */
class RulesAsOfTests {

    @TempDir
    private Path place = Path.of("");

    private Path rules = Path.of("");
    private Path manifest = Path.of("");

    /** In January drones are controlled from 300 km on; today from 100 km on. */
    @BeforeEach
    void lockTwice() throws IOException {
        rules = place.resolve("rules");
        Files.createDirectories(rules);
        var copy = RulesCopy.in(rules);
        copy.lockedAs("2026-01-10.1");
        KeptVersions.keep(rules, RulesFolder.on(rules));
        copy.edit("parameters/drones.yaml", text -> text.replace("value: 300,", "value: 100,"));
        RulesFolderWriter.write(rules);
        manifest = place.resolve("february.csv");
        Files.writeString(manifest, """
                Consignee,Destination,Description,Export date
                Kestrel Trading,VN,Quadcopter drone with range 120 km,2026-02-04
                """);
    }

    private Call screen(String... day) {
        var args = new ArrayList<>(List.of(
                "screen",
                manifest.toString(),
                "--rules",
                rules.toString(),
                "--format",
                "jsonl",
                "--quiet",
                "--out",
                place.resolve("out").toString(),
                "--data",
                place.resolve("data").toString()));
        args.addAll(List.of(day));
        return Call.of(args.toArray(String[]::new));
    }

    private String result(String file) throws IOException {
        return Files.readString(place.resolve("out").resolve(file));
    }

    @Test
    void theVersionThatStoodOnTheDayJudges() throws IOException {
        assertThat(screen("--rules-as-of", "2026-02-28").exitCode()).isZero();
        assertThat(result("february.findings.jsonl")).doesNotContain("\"rule\":\"I02\"");
        assertThat(result("summary.json")).contains("2026-01-10.1").containsPattern("\"state\" ?: ?\"locked\"");
        assertThat(result("summary.json")).contains("history/2026-01-10.1.zip").doesNotContain("tidewaiter-rules");

        assertThat(screen().exitCode()).isZero();
        assertThat(result("february.findings.jsonl")).contains("\"rule\":\"I02\"");
    }

    @Test
    void aDayBeforeTheFirstVersionIsSaidSo() {
        var call = screen("--rules-as-of", "2025-12-31");
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err())
                .contains("No version of the rules in")
                .contains("The first is 2026-01-10.1")
                .contains("Nothing was screened");
    }

    @Test
    void whatIsNoDayIsSaidSo() {
        assertThat(screen("--rules-as-of", "January").err()).contains("takes a date such as 2026-03-31");
    }

    @Test
    void theSameVersionsAreComparedByName() {
        var call = Call.of("rules", "diff", "2026-01-10.1", rules.toString(), "--rules", rules.toString());
        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.out()).contains("From rulebook 2026-01-10.1").contains("value from 2014-03-17 was: 300");
    }

    @Test
    void aNightOfThePastIsJudgedByItsRulesToo() throws IOException {
        var night = Call.of(
                "batch",
                manifest.toString(),
                "--rules",
                rules.toString(),
                "--rules-as-of",
                "2026-02-04",
                "--out",
                place.resolve("night").toString(),
                "--data",
                place.resolve("desk").toString());

        assertThat(night.exitCode()).as(night.toString()).isZero();
        assertThat(Files.readString(place.resolve("night/february.findings.jsonl")))
                .doesNotContain("\"rule\":\"I02\"");
    }
}

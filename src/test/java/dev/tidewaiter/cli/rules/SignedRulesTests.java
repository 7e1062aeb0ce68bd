package dev.tidewaiter.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import dev.tidewaiter.rulebook.RulesCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Rules that two people put their names to, from the lock to the result. */
class SignedRulesTests {

    @TempDir
    private Path place = Path.of("");

    private Path rules = Path.of("");
    private Path manifest = Path.of("");

    @BeforeEach
    void copyTheRules() throws IOException {
        rules = place.resolve("rules");
        Files.createDirectories(rules);
        RulesCopy.in(rules).append("tables/places.cities.csv", "Bandar Anzali,IR,place names from general knowledge");
        manifest = place.resolve("may.csv");
        Files.writeString(
                manifest, "Consignee,Destination,Description\nKestrel Trading,IR,UAV with endurance 90 min\n");
    }

    private Call screen() {
        return Call.of(
                "screen",
                manifest.toString(),
                "--rules",
                rules.toString(),
                "--require-signed",
                "--format",
                "jsonl",
                "--out",
                place.resolve("out").toString());
    }

    private Call lock(String... more) {
        var args =
                new java.util.ArrayList<>(java.util.List.of("rules", "check", "--rules", rules.toString(), "--lock"));
        args.addAll(java.util.List.of(more));
        return Call.of(args.toArray(String[]::new));
    }

    @Test
    void editedRulesAreRefused() {
        var call = screen();
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err())
                .contains("its files were edited since it was locked")
                .contains("Nothing was screened");
    }

    @Test
    void rulesThatNobodyReviewedAreRefused() {
        assertThat(lock("--author", "A. Berg").out()).contains("by A. Berg, not reviewed");
        assertThat(screen().err()).contains("by A. Berg, not reviewed");
    }

    @Test
    void theResultSaysWhoSignedAndWhichVersionOfTheRuleAnswered() throws IOException {
        assertThat(lock("--author", "A. Berg", "--reviewer", "C. Wei", "--reason", "a port more")
                        .exitCode())
                .isZero();
        assertThat(screen().exitCode()).isZero();
        var json = new JsonMapper();
        var said = json.readTree(Files.readString(place.resolve("out/summary.json")))
                .get("rules");
        assertThat(said.get("state").asString()).isEqualTo("locked");
        assertThat(said.at("/signed/reviewer").asString()).isEqualTo("C. Wei");
        var line = json.readTree(Files.readString(place.resolve("out/may.findings.jsonl"))
                .lines()
                .findFirst()
                .orElse(""));
        assertThat(line.at("/findings/0/ruleVersion").asString()).matches("\\d+");
    }

    @Test
    void aNameWithoutALockIsAskedAbout() {
        var call = Call.of("rules", "check", "--rules", rules.toString(), "--author", "A. Berg");
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("add --lock");
    }

    @Test
    void onePersonTwiceIsNotTwo() {
        var call = lock("--author", "A. Berg", "--reviewer", "a.  BERG", "--reason", "a port more");
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.out()).contains("author and reviewer are both");
    }
}

package dev.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.RulesCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An officer adds a word to the list of drones, without a line of Java, and the next check finds it. */
class WordsInForceTests {

    private static final String DRONES = "words/goods/drones.tsv";

    @TempDir
    private Path folder;

    private Path rules;
    private Path manifest;

    @BeforeEach
    void writeManifestAndCopyTheRules() throws IOException {
        rules = RulesCopy.in(Files.createDirectory(folder.resolve("rules"))).folder();
        manifest = folder.resolve("may.csv");
        Files.writeString(manifest, """
                Shipment,Consignee,Consignee country,Destination,Description,Export date
                S-1,Harbour Tools GmbH,DE,RU,Kitebird X7 with charger,2026-05-02
                """);
    }

    @Test
    void addedWordIsFound() throws IOException {
        assertThat(findings()).doesNotContain("\"HOLD\"");
        append("DRONE MODEL EXACT\txx\tKitebird, a drone of the test\tkitebird");
        assertThat(findings()).contains("\"verdict\":\"HOLD\"");
    }

    @Test
    void brokenLineIsRefusedWithFileAndLineAndNothingIsScreened() throws IOException {
        append("DRONE MODEL EXACT\txx\tkitebird");
        int line = Files.readAllLines(rules.resolve(DRONES)).size();
        var call = screen();
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains(DRONES + ":" + line);
        assertThat(folder.resolve("out/may.findings.jsonl")).doesNotExist();
    }

    private void append(String row) throws IOException {
        Files.writeString(rules.resolve(DRONES), row + "\n", StandardOpenOption.APPEND);
    }

    private String findings() throws IOException {
        var call = screen();
        assertThat(call.exitCode()).as(call.err()).isZero();
        return Files.readString(folder.resolve("out/may.findings.jsonl"));
    }

    private Call screen() {
        return Call.of(
                "screen",
                manifest.toString(),
                "--rules",
                rules.toString(),
                "--format",
                "jsonl",
                "--out",
                folder.resolve("out").toString());
    }
}

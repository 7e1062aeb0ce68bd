package dev.tidewaiter.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import dev.tidewaiter.rulebook.RulesCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change of the rules does to past files, before it counts. */
class RulesSimulateTests {

    @TempDir
    private Path place = Path.of("");

    private RulesCopy rules = new RulesCopy(Path.of(""));
    private Path manifest = Path.of("");

    @BeforeEach
    void writeAFile() throws IOException {
        var folder = place.resolve("rules");
        Files.createDirectories(folder);
        rules = RulesCopy.in(folder);
        manifest = place.resolve("may.csv");
        Files.writeString(manifest, """
                Shipment,Consignee,Destination,Description,Export date
                S1,Kestrel Trading,VN,Quadcopter drone with range 120 km,2026-05-04
                S2,Heron Trading,VN,Ceramic vases,2026-05-04
                S3,Alder Trading,VN,Quadcopter drone with range 320 km,2026-05-04
                """);
    }

    private Call simulate(String... more) {
        var args = new ArrayList<>(List.of(
                "rules",
                "simulate",
                "--before",
                "rules",
                "--after",
                rules.folder().toString(),
                manifest.toString(),
                "--data",
                place.resolve("data").toString()));
        args.addAll(List.of(more));
        return Call.of(args.toArray(String[]::new));
    }

    private void lowerTheRange() {
        rules.edit("parameters/drones.yaml", text -> text.replace("value: 300,", "value: 100,"));
    }

    @Test
    void whatIsLeftOutOfAFolderIsTold() throws IOException {
        var folder = Files.createDirectory(place.resolve("sent"));
        Files.move(manifest, folder.resolve("may.csv"));
        manifest = folder;
        Files.writeString(folder.resolve("invoice.pdf"), "%PDF-1.7");
        var said = simulate();
        assertThat(said.exitCode()).isZero();
        assertThat(said.err()).contains("Left out", "invoice.pdf");
    }

    @Test
    void aLowerThresholdIsSeenOnItsLineWithItsCause() {
        lowerTheRange();
        var call = simulate();
        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.out())
                .contains("I02")
                .contains("new on 1 line")
                .contains("because of parameter drone-range: value from 2014-03-17 was 300, is 100")
                .contains("may.csv, row 2:")
                .doesNotContain("row 3:");
    }

    @Test
    void askingOnlyTheTouchedRulesGivesTheSameAsAskingAll() {
        lowerTheRange();
        rules.edit(
                "goods/drone-parameters-missing.drl",
                text -> text.replaceFirst("@Severity\\(\"REVIEW\"\\)", "@Severity(\"HOLD\")"));
        assertThat(answers(simulate().out()))
                .isEqualTo(answers(simulate("--whole").out()));
    }

    /** What stands below the sentence that tells how many rules were asked. */
    private static String answers(String out) {
        assertThat(out).contains("are answered differently");
        return out.substring(out.indexOf("lines are answered differently"));
    }

    @Test
    void wordsThatReadFilesAreTriedOnTheWholeFile() {
        rules.edit("words/manifest/headings.tsv", text -> text.replace("Consignee|", ""));
        var call = simulate();
        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.out())
                .containsPattern("Each of \\d+ rules may answer otherwise\\. Every rule was asked about 3 lines")
                .contains("are answered differently");
    }

    @Test
    void aRemarkTouchesNoRule() {
        rules.edit("README.md", text -> text + "\nMore.\n");
        assertThat(simulate().out()).contains("no line can be answered differently");
    }

    @Test
    void thePageLoadsNothingAndEscapesWhatFilesSay() throws IOException {
        lowerTheRange();
        Files.writeString(manifest, "Consignee,Destination,Description\nKestrel,VN,<b>drone</b> with range 120 km\n");
        var page = place.resolve("change.html");
        assertThat(simulate("--format", "html", "--out", page.toString()).exitCode())
                .isZero();
        assertThat(page)
                .content()
                .contains("By rule")
                .contains("default-src 'none'")
                .contains("&lt;b&gt;drone")
                .doesNotContain("<b>drone")
                .doesNotContain("<script");
    }

    @Test
    void rulesThatDoNotLoadAreToldAndNothingIsScreened() {
        rules.edit("parameters/drones.yaml", text -> text.replace("value: 300,", "value: many,"));
        var call = simulate();
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("drone-range").doesNotContain("Exception");
    }

    @Test
    void aFileThatCannotBeReadIsToldAndTheOthersAreScreened() throws IOException {
        lowerTheRange();
        var broken = place.resolve("broken.xlsx");
        Files.write(broken, new byte[] {'P', 'K', 3, 4, 0, 0});
        var call = simulate(broken.toString());
        assertThat(call.exitCode()).isEqualTo(3);
        assertThat(call.err()).contains("broken.xlsx");
        assertThat(call.out()).contains("new on 1 line");
    }

    @Test
    void aVersionThatIsNotKeptIsOneSentence() {
        var call = Call.of("rules", "simulate", "--before", "2001-01-01.1", "--after", "rules", manifest.toString());
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("Version 2001-01-01.1 is not kept in").doesNotContain("Exception");
    }
}

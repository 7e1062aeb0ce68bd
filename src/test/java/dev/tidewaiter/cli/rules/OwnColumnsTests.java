package dev.tidewaiter.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import dev.tidewaiter.rulebook.RulesCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A column of an officer's own manifests, from the list of the rules to the finding and its cell. */
class OwnColumnsTests {

    @TempDir
    private Path place = Path.of("");

    private Path rules = Path.of("");

    @BeforeEach
    void writeTheRuleOfTheReadme() throws IOException {
        rules = Files.createDirectories(place.resolve("rules"));
        var copy = RulesCopy.in(rules);
        var text = Files.readString(Path.of("rules/README.md"));
        var section = text.substring(
                text.indexOf("## A column of one's own manifests"), text.indexOf("## A rule for one customer"));
        // each file is the first block behind its name
        var names =
                Pattern.compile("`((?:documents|words/manifest)/own[\\w./-]*)`").matcher(section);
        while (names.find()) {
            int from = section.indexOf("```\n", names.end()) + 4;
            copy.put(names.group(1), section.substring(from, section.indexOf("```", from)));
        }
    }

    @Test
    void aRetiredRuleLeavesRulesThatScreenAndTellsWhatToTakeOut() throws IOException {
        var call =
                Call.of("rules", "retire", "X02", "--rules", rules.toString(), "--reason", "no such project any more");

        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.out())
                .contains("words/manifest/own-columns.tsv:")
                .contains("project: no rule asks for this column")
                .contains("or take it out");
        assertThat(screened("Description,Destination\nPump,NO\n")).hasSize(1);
    }

    private List<JsonNode> screened(String manifest) throws IOException {
        var file = Files.writeString(place.resolve("may.csv"), manifest);
        var call = Call.of(
                "screen",
                file.toString(),
                "--rules",
                rules.toString(),
                "--format",
                "jsonl",
                "--out",
                place.resolve("out").toString());
        assertThat(call.exitCode()).as(call.err()).isZero();
        var json = new JsonMapper();
        var lines = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(place.resolve("out/may.findings.jsonl"))) {
            lines.add(json.readTree(line));
        }
        return lines;
    }

    @Test
    void whatStandsInTheColumnIsFoundWithItsCell() throws IOException {
        var lines = screened("""
                Consignee,Destination,Description,Project no
                Kestrel Pumps GmbH,DE,Garden pump,K-117
                Kestrel Pumps GmbH,DE,Garden pump,K-200
                Kestrel Pumps GmbH,DE,Garden pump,
                """);

        assertThat(lines).extracting(line -> line.get("verdict").asString()).containsExactly("HOLD", "CLEAR", "REVIEW");
        assertThat(lines.get(0).at("/findings/0/explanation").asString())
                .isEqualTo("The column project says K-117, and that project is closed.");
        assertThat(lines.get(0).at("/findings/0/evidence/0/cell").asString()).isEqualTo("D2");
        assertThat(lines.get(0).at("/findings/0/evidence/0/value").asString()).isEqualTo("K-117");
    }

    @Test
    void aManifestWithoutTheColumnIsAsItWas() throws IOException {
        assertThat(screened("""
                Consignee,Destination,Description
                Kestrel Pumps GmbH,DE,Garden pump
                """))
                .extracting(line -> line.get("verdict").asString())
                .containsExactly("CLEAR");
    }

    @Test
    void anEmptyListOfColumnsIsARulebookLikeAnyOther() throws IOException {
        Files.delete(rules.resolve("documents/own-closed-projects.drl"));
        Files.delete(rules.resolve("documents/own-closed-projects.scenarios.csv"));
        Files.delete(rules.resolve("words/manifest/own-columns.tsv"));
        assertThat(screened("""
                Consignee,Destination,Description,Project no
                Kestrel Pumps GmbH,DE,Garden pump,K-117
                """))
                .extracting(line -> line.get("verdict").asString())
                .containsExactly("CLEAR");
    }

    @Test
    void aColumnThatNobodyDeclaredIsTold() throws IOException {
        var drl = rules.resolve("documents/own-closed-projects.drl");
        Files.writeString(drl, Files.readString(drl).replace("name == \"project\"", "name == \"projekt\""));

        var call = Call.of("rules", "check", "--rules", rules.toString());

        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.out())
                .contains(
                        "(X02): words/manifest/own-columns.tsv has no column \"projekt\"; it has contract-date, project");
    }
}

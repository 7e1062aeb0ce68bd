package dev.tidewaiter.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPartiesTests {

    private static final String PART = "list_id,list_ref,name,aliases,native_names,type,country,identifiers,address\n";

    @TempDir
    Path folder;

    private Path manifest = Path.of("");

    @BeforeEach
    void writeTheManifest() throws IOException {
        manifest = Files.writeString(folder.resolve("may.csv"), """
                Consignee,Destination,Description,HS code,Date
                "Xiamen Limbach Aircraft Engine Co., Ltd.",CN,Paper cups,482369,2026-05-02
                """);
    }

    @Test
    void oneImportedPartOfAListSilencesNoOwnParty() throws Exception {
        var call = screened(PART + "OFAC-SDN,1,EXAMPLE ROTOR WORKS,,,Entity,RU,,\n");
        assertThat(findings()).contains("\"list\":\"OFAC-SDN\",\"entry\":\"51298\"");
        assertThat(call.err())
                .contains("own designated parties stay in force")
                .contains("of OFAC-SDN, of which a part was given (1 entries)")
                .contains("of EU-AF, which was not given");
    }

    @Test
    void aListThatWasGivenAndCannotBeReadIsNotCalledNotGiven() throws Exception {
        var lists = Files.createDirectory(folder.resolve("lists"));
        Files.writeString(lists.resolve("part.csv"), PART + "UK,1,EXAMPLE ROTOR WORKS,,,Entity,RU,,\n");
        Files.writeString(
                lists.resolve("sdn.csv"), "36,\"AEROCARIBBEAN AIRLINES\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ");
        var call = Call.of(
                "screen", manifest.toString(), "--lists", lists.toString(), "--out", out(), "--format", "jsonl,html");
        assertThat(call.exitCode()).isEqualTo(3);
        assertThat(call.err())
                .contains("of OFAC-SDN, which no file that could be read holds")
                .doesNotContain("which was not given");
        assertThat(call.out()).contains("without sdn.csv, which was given and could not be read");
        assertThat(Files.readString(folder.resolve("out/may.report.html")))
                .contains("without sdn.csv, which was given and could not be read");
        assertThat(Files.readString(folder.resolve("out/summary.json"))).contains("\"unreadLists\":[\"sdn.csv\"]");
    }

    @Test
    void whoStandsInThePartAndInTheRulebookIsReportedOnce() throws Exception {
        var call = screened(PART + "OFAC-SDN,51298,\"XIAMEN LIMBACH AIRCRAFT ENGINE CO., LTD.\",,,Entity,CN,,\n");
        assertThat(findings().split("\"rule\":\"P02\"", -1)).hasSize(2);
        assertThat(findings().split("\"entry\":\"51298\"", -1))
                .as("named by the finding, and once among its sources")
                .hasSize(3);
        assertThat(call.err()).contains("take the place of 1 of the rulebook's own designated parties");
    }

    @Test
    void withoutAnImportedListNothingIsSaidOfOwnParties() throws IOException {
        var call = Call.of(
                "screen", manifest.toString(), "--data", folder.toString(), "--out", out(), "--format", "jsonl");
        assertThat(findings()).contains("\"entry\":\"51298\"");
        assertThat(call.err()).doesNotContain("own designated parties");
    }

    private Call screened(String list) throws IOException {
        var part = Files.writeString(folder.resolve("part.csv"), list);
        return Call.of("screen", manifest.toString(), "--lists", part.toString(), "--out", out(), "--format", "jsonl");
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private String findings() throws IOException {
        return Files.readString(folder.resolve("out/may.findings.jsonl"));
    }
}

package dev.tidewaiter.cli.lists;

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
import tools.jackson.databind.json.JsonMapper;

/** What is found when the lists of another day are asked for. */
class ListsAsOfTests {

    @TempDir
    private Path folder;

    @BeforeEach
    void importTwoEditionsAndAYoungerList() throws IOException {
        var un = Files.writeString(folder.resolve("un.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <CONSOLIDATED_LIST dateGenerated="2024-06-10T10:00:00Z"><INDIVIDUALS/><ENTITIES><ENTITY>
                <DATAID>1</DATAID><FIRST_NAME>TARNWICK ROTOR WORKS</FIRST_NAME><UN_LIST_TYPE>Invented</UN_LIST_TYPE>
                <REFERENCE_NUMBER>XXe.001</REFERENCE_NUMBER><LISTED_ON>2024-06-01</LISTED_ON>
                </ENTITY></ENTITIES></CONSOLIDATED_LIST>
                """);
        for (var edition :
                List.of(SdnFiles.write(folder, "2024-05-03", 100), SdnFiles.write(folder, "2024-05-04", 101), un)) {
            assertThat(with("lists", "import", edition.toString()).exitCode()).isZero();
        }
    }

    private Call with(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", folder.resolve("data").toString()));
        return Call.of(all.toArray(String[]::new));
    }

    private Call screened(String name, String... more) throws IOException {
        var file = Files.writeString(
                folder.resolve("goods.csv"),
                "Consignee,Consignee country,Destination,Description,Tax ID\n" + name + ",RU,RU,Ball bearings,\n");
        var all = new ArrayList<>(List.of(
                "screen", file.toString(), "--out", folder.resolve("out").toString()));
        all.addAll(List.of(more));
        return with(all.toArray(String[]::new));
    }

    @Test
    void anEntryOfALaterEditionIsNotFound() {
        assertThat(with("match", "Kvarnholm Maritime 101 LLC", "--json").out()).contains("KVARNHOLM MARITIME 101 LLC");

        var before = with("match", "Kvarnholm Maritime 101 LLC", "--json", "--lists-as-of", "2024-05-03");

        assertThat(before.exitCode()).as(before.err()).isZero();
        assertThat(before.out()).doesNotContain("KVARNHOLM MARITIME 101 LLC");
        assertThat(before.err())
                .contains("as they stood on 2024-05-03", "published 2024-05-03", "UN is left out", "2024-06-10");
    }

    /** What is in force today says nothing of what was on a day between. */
    @Test
    void anEditionThatWasForcedBackIsNotThatOfThePastDays() throws IOException {
        assertThat(with("lists", "import", folder.resolve("2024-05-03").toString(), "--force")
                        .exitCode())
                .isZero();
        try (var kept = Files.walk(folder.resolve("data"))) {
            for (var notes : kept.filter(file -> file.endsWith("edition.txt")).toList()) {
                Files.writeString(
                        notes,
                        Files.readString(notes).replaceAll("(?m)^fetched\t.*$", "fetched\t2024-05-05T10:00:00Z"));
            }
        }
        assertThat(with("match", "Kvarnholm Maritime 101 LLC", "--json").out())
                .as("today")
                .doesNotContain("KVARNHOLM MARITIME 101 LLC");

        assertThat(with("match", "Kvarnholm Maritime 101 LLC", "--json", "--lists-as-of", "2024-07-01")
                        .out())
                .contains("KVARNHOLM MARITIME 101 LLC");
    }

    @Test
    void theRulebooksOwnPartiesAreThoseListedByThen() {
        assertThat(with("match", "Xiamen Limbach Aircraft Engine", "--json", "--lists-as-of", "2024-10-18")
                        .out())
                .contains("51298");
        assertThat(with("match", "Xiamen Limbach Aircraft Engine", "--json", "--lists-as-of", "2024-10-16")
                        .out())
                .doesNotContain("51298");
    }

    @Test
    void resultsSayWhichDaysListsTheyWereHeldAgainst() throws IOException {
        var call = screened("Kvarnholm Maritime 101 LLC", "--lists-as-of", "2024-05-03");

        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.out().lines().findFirst().orElse("")).contains("as it stood on 2024-05-03");
        var summary =
                new JsonMapper().readTree(folder.resolve("out/summary.json").toFile());
        assertThat(summary.get("listsAsOf").asString()).isEqualTo("2024-05-03");
        assertThat(summary.get("coverage").toString()).contains("UN is left out");
        assertThat(Files.readString(folder.resolve("out/goods.report.html"))).contains("as it stood on 2024-05-03");
        assertThat(Files.readString(folder.resolve("out/goods.findings.jsonl")))
                .doesNotContain("MARITIME 101 LLC\",\"programme");

        screened("Kvarnholm Maritime 101 LLC");
        assertThat(Files.readString(folder.resolve("out/goods.findings.jsonl"))).contains("KVARNHOLM MARITIME 101 LLC");
    }

    @Test
    void aDayBeforeTheFirstEditionIsRefusedWithTheDaysHeld() throws IOException {
        var call = screened("Anybody Ltd", "--lists-as-of", "2020-01-01");

        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("OFAC-SDN of 2024-05-03, 2024-05-04", "UN of 2024-06-10");
        assertThat(screened("Anybody Ltd", "--lists-as-of", "yesterday").exitCode())
                .isEqualTo(2);
        assertThat(screened("Anybody Ltd", "--lists-as-of", "2999-01-01").err()).contains("lies ahead");
    }

    @Test
    void filesThatNobodyTookInAreToldWithTheResult() throws IOException {
        Files.writeString(folder.resolve("data/lists/eu.xml"), "<export/>");
        Files.writeString(
                Files.createDirectories(folder.resolve("data/lists/sdn")).resolve("sdn.csv"), "1");

        var call = screened("Anybody Ltd");

        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.err()).containsOnlyOnce("eu.xml and 1 more are not screened against");
        assertThat(new JsonMapper()
                        .readTree(folder.resolve("out/summary.json").toFile())
                        .get("coverage")
                        .toString())
                .contains("eu.xml");
    }

    @Test
    void aListThatCouldNotBeReadIsToldByAMatchToo() throws IOException {
        var edition = folder.resolve("2024-05-04");
        Files.writeString(edition.resolve("eu.xml"), "<html><title>Forbidden</title></html>");

        var call = with("match", "Kvarnholm Maritime 101 LLC", "--json", "--lists", edition.toString());

        assertThat(call.exitCode()).isEqualTo(3);
        assertThat(call.err()).contains("eu.xml");
        assertThat(call.out()).contains("KVARNHOLM MARITIME 101 LLC");
    }

    @Test
    void aListWithoutItsAliasesIsToldByAMatchToo() throws IOException {
        var edition = folder.resolve("2024-05-04");
        Files.delete(edition.resolve("alt.csv"));

        var call = with("match", "Kvarnholm Maritime 101 LLC", "--lists", edition.toString(), "--partial");

        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.err()).contains("read without its aliases");
    }

    @Test
    void filesThatAreGivenAreChosenAmongInTheSameWay() {
        var call = with(
                "match",
                "Kvarnholm Maritime 101 LLC",
                "--json",
                "--lists",
                folder.resolve("2024-05-03").toString(),
                "--lists",
                folder.resolve("2024-05-04").toString(),
                "--lists-as-of",
                "2024-05-03");

        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.out()).doesNotContain("KVARNHOLM MARITIME 101 LLC");
    }
}

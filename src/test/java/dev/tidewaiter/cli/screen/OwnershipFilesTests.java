package dev.tidewaiter.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import dev.tidewaiter.spreadsheet.TextTable;
import dev.tidewaiter.spreadsheet.write.TableWorkbookWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a file of owners says is used, told where it makes no sense, and part of what the answers rest on. */
class OwnershipFilesTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String HEAD = "owner,owned,share,control,from,to,source\n";
    private static final String LISTED = "\"Xiamen Limbach Aircraft Engine Co., Ltd.\"";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(
                folder.resolve("may.csv"),
                "Consignee,Consignee country,Description,HS,Export date\nTarnfield Pumps Ltd,BR,Garden chairs,940171,2025-03-03\n");
    }

    private Call screened(String owners, String out) throws IOException {
        return screened(Files.writeString(folder.resolve("owners.csv"), owners), out);
    }

    private Call screened(Path owners, String out) {
        return Call.of(
                "screen",
                folder.resolve("may.csv").toString(),
                "--ownership",
                owners.toString(),
                "--data",
                folder.resolve("data").toString(),
                "--out",
                folder.resolve(out).toString(),
                "--format",
                "jsonl");
    }

    private JsonNode line(String out) throws IOException {
        return JSON.readTree(Files.readString(folder.resolve(out).resolve("may.findings.jsonl")));
    }

    private JsonNode summary(String out) throws IOException {
        return JSON.readTree(Files.readString(folder.resolve(out).resolve("summary.json")));
    }

    @Test
    void explanationDrawsTheChainAndNamesTheRowsBehindIt() throws IOException {
        screened(
                HEAD + LISTED + ",Ostervale Trading Ltd,50,,,,\nOstervale Trading Ltd,Tarnfield Pumps Ltd,50 %,,,,\n",
                "out");

        var finding = line("out").get("findings").get(0);

        assertThat(finding.get("rule").asString()).isEqualTo("P04");
        assertThat(finding.get("explanation").asString())
                .contains(
                        "\"Xiamen Limbach Aircraft Engine Co., Ltd.\" (OFAC-SDN 51298) → 50 % → \"Ostervale Trading Ltd\" → 50 % → \"Tarnfield Pumps Ltd\"");
        assertThat(finding.get("evidence").toString()).contains("\"place\":\"owners.csv, row 2\"");
        assertThat(finding.at("/match/kind").asString()).isEqualTo("OWNER");
        assertThat(finding.at("/match/entry").asString()).isEqualTo("51298");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,Tarnfield Pumps Ltd,60,,,, | owners.csv, row 2: owner is empty
            Alder Holding,,60,,,, | owners.csv, row 2: owned is empty
            Alder Holding,Tarnfield Pumps Ltd,120,,,, | owners.csv, row 2: the share 120 is over 100
            Alder Holding,Tarnfield Pumps Ltd,-5,,,, | owners.csv, row 2: the share -5 is negative
            Alder Holding,Tarnfield Pumps Ltd,half,,,, | owners.csv, row 2: the share "half" is no number
            Alder Holding,Tarnfield Pumps Ltd,60,perhaps,,, | owners.csv, row 2: control is "perhaps"
            Alder Holding,Tarnfield Pumps Ltd,60,,soon,, | owners.csv, row 2: from is "soon", which is no day
            Alder Holding,Tarnfield Pumps Ltd,60,,2025-05-01,2025-04-01, | owners.csv, row 2: it ends on 2025-04-01, before it begins
            Tarnfield Pumps Ltd,TARNFIELD PUMPS LIMITED,60,,,, | owners.csv, row 2: "Tarnfield Pumps Ltd" and "TARNFIELD PUMPS LIMITED" are one party
            Alder Holding,Tarnfield Pumps Ltd,0.6,,,, | every share is 1 or less
            Alder Holding,Tarnfield Pumps Ltd,60,,,,a,b | owners.csv, row 2, column H: there is no heading over "b"
            """)
    void rowThatMakesNoSenseIsToldAndTheRestIsScreened(String row, String told) throws IOException {
        var call = screened(HEAD + row + "\n", "out");

        assertThat(call.exitCode()).isEqualTo(3);
        assertThat(call.err()).contains(told).doesNotContain("Exception");
        assertThat(summary("out").toString()).contains(told.replace("\"", "\\\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"120", "-5", "half", "0.6", "?"})
    void shareThatCannotBeReadIsUnknownAndNotNothing(String share) throws IOException {
        screened(HEAD + LISTED + ",Tarnfield Pumps Ltd," + share + ",,,,\n", "out");

        assertThat(line("out").get("verdict").asString()).isEqualTo("HOLD");
        assertThat(line("out").get("findings").get(0).get("rule").asString()).isEqualTo("P13");
    }

    @Test
    void linkThatStandsTwiceWithAnotherShareIsUnknownAndTold() throws IOException {
        var call = screened(
                HEAD + LISTED + ",Tarnfield Pumps Ltd,10,,,,\n" + LISTED + ",Tarnfield Pumps Ltd,60,,,,\n", "out");

        assertThat(call.exitCode()).isEqualTo(3);
        assertThat(call.err()).contains("owners.csv, row 3").contains("and 10 % by owners.csv, row 2");
        assertThat(line("out").get("findings").get(0).get("rule").asString()).isEqualTo("P13");
    }

    @Test
    void controlWithoutAShareIsNoShareOfNothing() throws IOException {
        screened(HEAD + LISTED + ",Tarnfield Pumps Ltd,,yes,,,\n", "out");

        assertThat(line("out").get("findings").findValuesAsString("explanation"))
                .anyMatch(told -> told.contains("whatever their share (which is not known)"))
                .noneMatch(told -> told.contains("whatever their share (0 %)"));
    }

    @Test
    void sharesOfMoreThanTheWholeAreToldAndUsed() throws IOException {
        var call =
                screened(HEAD + LISTED + ",Tarnfield Pumps Ltd,60,,,,\nAlder Fund,Tarnfield Pumps Ltd,60,,,,\n", "out");

        assertThat(call.err()).contains("the shares of \"Tarnfield Pumps Ltd\" add up to 120 %");
        assertThat(call.exitCode()).isEqualTo(3);
        assertThat(line("out").get("verdict").asString()).isEqualTo("BLOCK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "owner,owned,percent\na,b,5\n",
                "owner,share\na,5\n",
                "owner,owned,share,share\na,b,5,5\n",
                "",
                "\n\n"
            })
    void fileThatIsNoTableOfOwnersEndsTheCall(String text) throws IOException {
        var call = screened(text, "out");

        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err())
                .contains("owners.csv")
                .contains("Nothing was screened.")
                .doesNotContain("Exception");
        assertThat(folder.resolve("out").resolve("may.findings.jsonl")).doesNotExist();
    }

    @Test
    void fileThatIsNotThereEndsTheCall() {
        var call = screened(folder.resolve("missing.csv"), "out");

        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("missing.csv").contains("Nothing was screened.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"TARNFIELD PUMPS LIMITED", "Tarnfield  Pumps, Ltd.", "Tarnfeld Pumps Ltd", "ООО Тарнфилд Пампс"})
    void firmIsTheSameHoweverItIsSpelled(String name) throws IOException {
        screened(HEAD + LISTED + ",\"" + name + "\",60,,,,\n", "out");

        assertThat(line("out").get("verdict").asString()).as(name).isEqualTo("BLOCK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tarnfield Motors Ltd", "Ternholm Pumps Ltd", "Pumps Ltd"})
    void anotherFirmStaysAnother(String name) throws IOException {
        screened(HEAD + LISTED + "," + name + ",60,,,,\n", "out");

        assertThat(line("out").get("verdict").asString()).as(name).isEqualTo("CLEAR");
    }

    @Test
    void chainHoldsTogetherAcrossSpellingsOfTheFirmBetween() throws IOException {
        screened(
                HEAD + LISTED
                        + ",Ostervale Trading Limited,60,,,,\nOSTERVALE TRADING LTD.,Tarnfield Pumps Ltd,60,,,,\n",
                "out");

        assertThat(line("out").get("verdict").asString()).isEqualTo("BLOCK");
    }

    @Test
    void firmsOfAGroupWithDifferentLegalFormsAreNotMixedUp() throws IOException {
        screened(
                HEAD + LISTED + ",Ostervale Trading GmbH,60,,,,\nOstervale Trading Ltd,Tarnfield Pumps Ltd,60,,,,\n",
                "out");

        assertThat(line("out").get("verdict").asString()).isEqualTo("CLEAR");
    }

    @Test
    void nameThatMayBeEitherOfTwoFirmsIsTold() throws IOException {
        var call = screened(
                HEAD + LISTED
                        + ",Ostervale Trading GmbH,60,,,,\nAlder Fund,Ostervale Trading Ltd,60,,,,\nOstervale Trading,Tarnfield Pumps Ltd,60,,,,\n",
                "out");

        assertThat(call.exitCode()).isEqualTo(3);
        assertThat(call.err())
                .contains("owners.csv, row 4: \"Ostervale Trading\" may be")
                .contains("Write its name in full");
        assertThat(line("out").get("verdict").asString()).isEqualTo("HOLD");
    }

    @Test
    void ownersAreInFingerprintAndSummary() throws IOException {
        screened(HEAD + LISTED + ",Tarnfield Pumps Ltd,60,,,,\n", "one");
        screened(HEAD + LISTED + ",Tarnfield Pumps Ltd,61,,,,\n", "other");

        assertThat(summary("one").get("fingerprint"))
                .isNotEqualTo(summary("other").get("fingerprint"));
        assertThat(summary("one").at("/owners/file").asString()).isEqualTo("owners.csv");
        assertThat(summary("one").at("/owners/links").asInt()).isEqualTo(1);
    }

    @Test
    void workbookIsReadAsACsvFileIs() throws IOException {
        var rows = new ArrayList<TextTable.Row>();
        rows.add(new TextTable.Row(
                1, Stream.of("owner", "owned", "share").map(TextTable.Cell::of).toList()));
        rows.add(new TextTable.Row(
                2,
                List.of(
                        TextTable.Cell.of("Xiamen Limbach Aircraft Engine Co., Ltd."),
                        TextTable.Cell.of("Tarnfield Pumps Ltd"),
                        TextTable.Cell.of("60"))));
        var file = folder.resolve("owners.xlsx");
        Files.write(file, TableWorkbookWriter.write(List.of(new TextTable("owners", rows))));

        screened(file, "out");

        assertThat(line("out").get("verdict").asString()).isEqualTo("BLOCK");
    }
}

package dev.tidewaiter.cli.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import dev.tidewaiter.cli.ProgramProcess;
import dev.tidewaiter.rulebook.RulesCopy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a data folder's lists are after an import, whatever was given. */
class ListsImportTests {

    @TempDir
    private Path folder;

    private Path data() {
        return folder.resolve("data");
    }

    private Call lists(String... arguments) {
        return new ListCalls(data()).lists(arguments);
    }

    private JsonNode status() {
        return new ListCalls(data()).status();
    }

    private void inForce(String day, int entries) {
        new ListCalls(data()).inForce(day, entries);
    }

    @Test
    void whatWasImportedIsScreenedAgainst() throws IOException {
        var call = lists("import", SdnFiles.write(folder, "2024-05-03", 100).toString());

        assertThat(call.exitCode()).as(call.err()).isZero();
        inForce("2024-05-03", 100);
        assertThat(status().get(0).get("addresses").asInt()).isEqualTo(100);
        var match = Call.of("match", "Kvarnholm Maritime 77 LLC", "--json", "--data", data().toString());
        assertThat(match.out()).contains("OFAC-SDN", "KVARNHOLM MARITIME 77 LLC");
    }

    @Test
    void aRelativeFolderIsImportedAsTheAbsoluteOneIs() throws IOException {
        var relative = Path.of("").toAbsolutePath().relativize(SdnFiles.write(folder, "2024-05-03", 100));
        var call = lists("import", relative.toString());

        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.out() + call.err()).doesNotContain("holds only aliases");
        inForce("2024-05-03", 100);
        assertThat(status().get(0).get("addresses").asInt()).isEqualTo(100);
    }

    @Test
    void aNewerEditionTakesTheOldersPlaceAndTheOlderIsKept() throws IOException {
        lists("import", SdnFiles.write(folder, "2024-05-03", 100).toString());
        assertThat(status().get(0).get("changeSince").asString()).isEqualTo("none: this is the first edition");
        var call = lists("import", SdnFiles.write(folder, "2024-05-04", 101).toString());

        assertThat(call.exitCode()).isZero();
        inForce("2024-05-04", 101);
        assertThat(lists("status").out()).contains("+1", "STALE");
    }

    @Test
    void aListIsStaleByTheLimitThatResultsGoBy() throws IOException {
        lists(
                "import",
                SdnFiles.write(
                                folder,
                                LocalDate.now(ZoneOffset.UTC).minusDays(5).toString(),
                                100)
                        .toString());
        assertThat(status().get(0).get("stale").asBoolean()).isTrue();
        assertThat(lists("status").out()).contains("STALE: more than 1 day old");
    }

    @Test
    void theLimitIsToldAsItIsAndNoListIsStaleWithoutOne() throws IOException {
        lists(
                "import",
                SdnFiles.write(
                                folder,
                                LocalDate.now(ZoneOffset.UTC).minusDays(5).toString(),
                                100)
                        .toString());
        var rules = Files.createDirectories(folder.resolve("rules"));
        var copy = RulesCopy.in(rules);
        copy.edit(
                "parameters/screening.yaml",
                text -> text.replaceFirst("(list-age:[^{]*\\{ from: [^,]*, value: )1,", "$11.5,"));
        assertThat(lists("status", "--rules", rules.toString()).out()).contains("STALE: more than 1.5 days old");
        copy.edit(
                "parameters/screening.yaml",
                text -> text.replaceFirst("(list-age:[^{]*\\{ from: [^,]*, value: )1.5,", "$1null,"));
        assertThat(lists("status", "--rules", rules.toString()).out())
                .contains("5 days")
                .doesNotContain("STALE", "too old");
    }

    @Test
    void twoEditionsOfOneImportTellWhatChangedBetweenThem() throws IOException {
        var older = SdnFiles.write(folder, "2024-05-03", 100).toString();
        lists("import", older, SdnFiles.write(folder, "2024-05-04", 101).toString());

        inForce("2024-05-04", 101);
        assertThat(status().get(0).get("change").get("added").asInt()).isEqualTo(1);
        assertThat(status().get(0).get("changeSince").asString()).isEqualTo("the edition of 2024-05-03");
    }

    @Test
    void anOlderEditionIsKeptAsHistoryAndNotPutInForce() throws IOException {
        lists("import", SdnFiles.write(folder, "2024-05-03", 100).toString());
        var call = lists("import", SdnFiles.write(folder, "2023-01-01", 99).toString());

        assertThat(call.exitCode()).isEqualTo(3);
        assertThat(call.err()).contains("older", "kept as history");
        inForce("2024-05-03", 100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \n",
                "<!DOCTYPE html><html><head><title>Just a moment</title></head><body>Checking your browser</body></html>",
                "403 Forbidden: access denied by the firewall",
                "Dear colleague, please find the list attached."
            })
    void whatIsNoListIsRefusedAndTheLastGoodOneStays(String content) throws IOException {
        lists("import", SdnFiles.write(folder, "2024-05-03", 100).toString());
        var bad = Files.writeString(folder.resolve("sdn.csv"), content);

        var call = lists("import", bad.toString());

        assertThat(call.exitCode()).isEqualTo(3);
        assertThat(call.err()).contains("Refused: ", "sdn.csv").doesNotContain("\tat ");
        inForce("2024-05-03", 100);
    }

    @Test
    void farFewerEntriesAreRefusedUnlessForced() throws IOException {
        lists("import", SdnFiles.write(folder, "2024-05-03", 100).toString());
        var half = SdnFiles.write(folder, "2024-05-04", 50).toString();

        var call = lists("import", half);

        assertThat(call.exitCode()).isEqualTo(3);
        assertThat(call.err()).contains("50 entries", "2024-05-03", "--force");
        inForce("2024-05-03", 100);
        assertThat(status().get(0).get("refused").get("reason").asString()).contains("50 entries");
        assertThat(lists("import", half, "--force").exitCode()).isZero();
        inForce("2024-05-04", 50);
        assertThat(status().get(0).has("refused")).isFalse();
    }

    @Test
    void anEditionWithoutItsAddressesIsRefused() throws IOException {
        lists("import", SdnFiles.write(folder, "2024-05-03", 100).toString());
        var next = SdnFiles.write(folder, "2024-05-04", 100);
        Files.delete(next.resolve("add.csv"));

        var call = lists("import", next.toString());

        assertThat(call.exitCode()).isEqualTo(3);
        inForce("2024-05-03", 100);
    }

    @Test
    void oneBadFileLeavesTheOthersOfItsFolder() throws IOException {
        var edition = SdnFiles.write(folder, "2024-05-03", 100);
        Files.writeString(edition.resolve("un.xml"), "<html><title>Forbidden</title></html>");

        var call = lists("import", edition.toString());

        assertThat(call.exitCode()).isEqualTo(3);
        assertThat(call.err()).contains("un.xml is a web page (\"Forbidden\")");
        inForce("2024-05-03", 100);
        assertThat(status().get(0).get("addresses").asInt()).isEqualTo(100);
    }

    @Test
    void aliasesOfNoMainFileAreRefusedBesideAGoodList() throws IOException {
        var edition = SdnFiles.write(folder, "2024-05-03", 100);
        Files.writeString(edition.resolve("alt-of-yesterday.csv"), "90001,1,\"aka\",\"EXAMPLE PLANT\",-0- \r\n");

        var call = lists("import", edition.toString());

        assertThat(call.exitCode()).isEqualTo(3);
        assertThat(call.err()).contains("alt-of-yesterday.csv holds only aliases");
        inForce("2024-05-03", 100);
    }

    @Test
    void theSameEditionAgainIsSaidAndChangesNothing() throws IOException {
        var edition = SdnFiles.write(folder, "2024-05-03", 100).toString();
        lists("import", edition);
        var before = Files.readString(data().resolve("lists/in-force.txt"));

        assertThat(lists("import", edition).out()).contains("in force already");
        assertThat(data().resolve("lists/in-force.txt")).hasContent(before);
    }

    @Test
    void aDamagedCompactFormIsReadAnewFromTheFiles() throws IOException {
        lists("import", SdnFiles.write(folder, "2024-05-03", 100).toString());
        Path compact;
        try (var all = Files.walk(data())) {
            compact = all.filter(file -> file.toString().endsWith(".bin"))
                    .findFirst()
                    .orElseThrow();
        }
        var bytes = Files.readAllBytes(compact);
        bytes[bytes.length / 2]++;
        Files.write(compact, bytes);

        var match = Call.of("match", "Kvarnholm Maritime 77 LLC", "--json", "--data", data().toString());

        assertThat(match.out()).contains("KVARNHOLM MARITIME 77 LLC");
    }

    @Test
    void aDamagedStoreIsToldAndNothingIsScreenedInstead() throws IOException {
        lists("import", SdnFiles.write(folder, "2024-05-03", 100).toString());
        try (var all = Files.walk(data())) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".bin") || file.toString().endsWith(".gz")) {
                    Files.delete(file);
                }
            }
        }

        var match = Call.of("match", "Kvarnholm Maritime", "--data", data().toString());

        assertThat(match.exitCode()).isEqualTo(3);
        assertThat(match.err()).contains("OFAC-SDN of 2024-05-03 cannot be used", "Import the list again");
    }

    @Test
    void twoAtOnceComeOneAfterTheOther() throws Exception {
        var one = SdnFiles.write(folder, "2024-05-03", 2_000).toString();
        var other = SdnFiles.write(folder, "2024-05-04", 2_001).toString();
        var log = folder.resolve("log.txt");
        var processes = List.of(
                ProgramProcess.start(Map.of(), List.of("lists", "import", one, "--data", data().toString()), log, log),
                ProgramProcess.start(
                        Map.of(), List.of("lists", "import", other, "--data", data().toString()), log, log));
        for (var process : processes) {
            process.waitFor();
        }

        inForce("2024-05-04", 2_001);
        assertThat(Files.readString(log)).doesNotContain("\tat ");
    }

    /** Of files that may not grow any further, as on a disk that is full. */
    @Test
    void aDiskThatTakesNoMoreChangesNothing() throws Exception {
        lists("import", SdnFiles.write(folder, "2024-05-03", 2_000).toString());
        var next = SdnFiles.write(folder, "2024-05-04", 2_001);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        "bash",
                        "-c",
                        "ulimit -f 20; exec \"$@\"",
                        "bash",
                        java,
                        "-XX:-UsePerfData",
                        "-cp",
                        ProgramProcess.classPath(),
                        "dev.tidewaiter.cli.Tidewaiter",
                        "lists",
                        "import",
                        next.toString(),
                        "--data",
                        data().toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isEqualTo(3);
        assertThat(said).contains("Nothing was changed").doesNotContain("\tat ");
        assertThat(data().resolve("lists")).isDirectoryNotContaining("glob:**/.new-*");
        inForce("2024-05-03", 2_000);
        assertThat(lists("import", next.toString()).exitCode()).isZero();
    }
}

package dev.tidewaiter.cli.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A list without files that belong to it: refused, or taken in and told from then on; and editions that do not tell their day. */
class PartialListsImportTests {

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

    /** Its first remark is as long as OFAC's go, and what it goes on with is not there. */
    private Path withoutComments(String day, int entries) throws IOException {
        var edition = SdnFiles.write(folder, day, entries);
        var sdn = edition.resolve("sdn.csv");
        Files.writeString(sdn, Files.readString(sdn).replace("Tax ID No. 7700000001 (Russia).", "x".repeat(1_000)));
        return edition;
    }

    @Test
    void whatHasNoCommentsFileIsTakenInOnlyWhereThatIsAskedForAndSaysSoFromThenOn() throws IOException {
        var edition = withoutComments("2022-01-03", 100);
        var missing = "OFAC-SDN was read without its further text of 1 long remark (sdn_comments.csv).";

        var refused = lists("import", edition.toString());
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("sdn_comments.csv", "lists import", "--partial");

        var taken = lists("import", edition.toString(), "--partial");
        assertThat(taken.exitCode()).as(taken.err()).isZero();
        assertThat(taken.out()).contains("a part of OFAC-SDN (100 entries");
        assertThat(taken.err()).contains(missing);
        assertThat(lists("status").out()).contains(missing);
        assertThat(status().get(0).get("missing").get(0).asString()).contains("sdn_comments.csv");
        var match = Call.of("match", "Kvarnholm Maritime 77 LLC", "--data", data().toString());
        assertThat(match.err() + match.out()).contains("without its further text of 1 long remark (sdn_comments.csv)");
    }

    @Test
    void whatMissesSomethingTakesNoWholeListsPlaceBySuchLeaveAlone() throws IOException {
        lists("import", SdnFiles.write(folder, "2022-01-02", 13_000).toString());
        assertThat(status().get(0).get("whole").asBoolean()).isTrue();

        var call = lists("import", withoutComments("2022-01-03", 13_000).toString(), "--partial");

        assertThat(call.exitCode()).isEqualTo(3);
        assertThat(call.err()).contains("without its further text of 1 long remark", "--force");
        inForce("2022-01-02", 13_000);
    }

    @Test
    void ofTwoWithoutADayTheOneThatHoldsLessIsToldToBePerhapsTheOlder() throws IOException {
        lists("import", SdnFiles.write(folder, "one", 100).toString());

        var fewer = lists("import", SdnFiles.write(folder, "other", 97).toString());
        assertThat(fewer.exitCode()).as(fewer.err()).isZero();
        assertThat(fewer.err()).contains("OFAC-SDN has 3 entries fewer", "does not tell its day");
        assertThat(lists("import", SdnFiles.write(folder, "more", 101).toString())
                        .err())
                .doesNotContain("does not tell its day");
    }

    @Test
    void oneThatMissesSomethingTakesNotThePlaceOfOneThatMissesNothing() throws IOException {
        lists("import", SdnFiles.write(folder, "2022-01-02", 100).toString());
        assertThat(status().get(0).get("whole").asBoolean()).isFalse();
        var lacking = withoutComments("2022-01-03", 100).toString();

        var call = lists("import", lacking, "--partial");

        assertThat(call.exitCode()).isEqualTo(3);
        assertThat(call.err())
                .contains(
                        "comes without its further text of 1 long remark",
                        "which the edition in force (2022-01-02) has",
                        "--force");
        inForce("2022-01-02", 100);
        assertThat(lists("import", lacking, "--partial", "--force").exitCode()).isZero();
        assertThat(lists("import", withoutComments("2022-01-04", 101).toString(), "--partial")
                        .exitCode())
                .as("the one in force misses as much")
                .isZero();

        var more = withoutComments("2022-01-05", 101);
        var aliases = Files.readString(more.resolve("alt.csv"));
        Files.writeString(more.resolve("alt.csv"), aliases.substring(0, aliases.indexOf("101,101")));
        assertThat(lists("import", more.toString(), "--partial").err())
                .contains(
                        "comes without its last aliases (alt.csv lacks its end), which the edition in force (2022-01-04) has");
        inForce("2022-01-04", 101);
    }

    @Test
    void anEditionWithoutADayTakesThePlaceOfOneThatTellsItOnlyWhereThatIsForced() throws IOException {
        lists("import", SdnFiles.write(folder, "2022-01-02", 100).toString());
        var undated = SdnFiles.write(folder, "copy", 101).toString();

        var call = lists("import", undated);

        assertThat(call.exitCode()).isEqualTo(3);
        assertThat(call.err())
                .contains(
                        "tells no day",
                        "is of 2022-01-02: nobody can say which is newer",
                        "a folder that is named",
                        "--force");
        inForce("2022-01-02", 100);
        assertThat(lists("import", undated, "--force").exitCode()).isZero();
        assertThat(status().get(0).get("entries").asInt()).isEqualTo(101);
    }

    @Test
    void statusNamesWhatAnEditionMissesThatWasTakenInBeforeItWasAskedFor() throws IOException {
        lists("import", withoutComments("2022-01-03", 100).toString(), "--partial");
        try (var kept = Files.walk(data())) {
            for (var file : kept.toList()) {
                var name = file.getFileName().toString();
                if (name.equals("edition.txt")) {
                    Files.writeString(file, Files.readString(file).replaceAll("(?m)^missing\t.*\n", ""));
                } else if (name.startsWith("entries-")) {
                    Files.move(file, file.resolveSibling("entries-by-another-program.bin"));
                }
            }
        }

        assertThat(status().get(0).get("missing").toString()).contains("sdn_comments.csv");
        assertThat(lists("status").out()).contains("was read without its further text");
    }
}

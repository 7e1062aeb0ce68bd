package dev.tidewaiter.cli.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editions that have as much as the one in force, and yet cannot be the next. */
class ImplausibleListsTests {

    @TempDir
    private Path folder;

    private ListCalls calls() {
        return new ListCalls(folder.resolve("data"));
    }

    private Call imported(Path edition, String... options) {
        var arguments = new ArrayList<>(List.of("import", edition.toString()));
        arguments.addAll(List.of(options));
        return calls().lists(arguments.toArray(String[]::new));
    }

    private static void replace(Path edition, String file, String what, String with) throws IOException {
        var path = edition.resolve(file);
        Files.writeString(path, Files.readString(path).replaceAll(what, with));
    }

    @Test
    void aDayThatIsNotHereYetIsNotBelievedAndKeepsNoTrueEditionOut() throws IOException {
        var ahead = imported(SdnFiles.write(folder, "2062-01-01", 100));

        assertThat(ahead.exitCode()).isEqualTo(3);
        assertThat(ahead.err()).contains("says that it is of 2062-01-01", "not believed");
        assertThat(imported(SdnFiles.write(folder, "2024-05-03", 100)).exitCode())
                .isZero();
        calls().inForce("2024-05-03", 100);
        assertThat(imported(SdnFiles.write(folder, "2024-05-04", 101)).exitCode())
                .isZero();
        calls().inForce("2024-05-04", 101);
    }

    @Test
    void oneOfADayThatIsNotHereYetIsTakenInWithoutItsDayWhereThatIsForced() throws IOException {
        imported(SdnFiles.write(folder, "2024-05-03", 100));

        assertThat(imported(SdnFiles.write(folder, "2063-01-01", 101), "--force")
                        .exitCode())
                .isZero();
        assertThat(calls().status().get(0).get("published").isNull()).isTrue();
        var today = LocalDate.now(ZoneOffset.UTC).toString();
        var next = imported(SdnFiles.write(folder, today, 102));
        assertThat(next.exitCode()).as(next.err()).isZero();
        calls().inForce(today, 102);
    }

    @Test
    void aRefusalIsOverOnceTheEditionInForceIsGivenAgain() throws IOException {
        var good = SdnFiles.write(folder, "2024-05-03", 100);
        imported(good);
        var searched = List.of(
                "match",
                "Kvarnholm Maritime 7 LLC",
                "--data",
                folder.resolve("data").toString());
        imported(SdnFiles.write(folder, "2062-01-01", 101));
        assertThat(Call.of(searched.toArray(String[]::new)).err()).contains("OFAC-SDN: the last try, on ");

        imported(good);

        assertThat(Call.of(searched.toArray(String[]::new)).err()).doesNotContain("the last try");
    }

    @Test
    void aDayThatIsNotHereYetIsUnknownWhereTheFilesAreGivenToASearch() throws IOException {
        var ahead = SdnFiles.write(folder, "2062-01-01", 100);

        assertThat(Call.of("match", "Kvarnholm Maritime 7 LLC", "--lists", ahead.toString())
                        .err())
                .contains("a subset of OFAC-SDN (100 entries, date unknown)");
    }

    @Test
    void anEditionThatNamesNobodyOfTheOneInForceIsRefusedUnlessForced() throws IOException {
        imported(SdnFiles.write(folder, "2024-05-03", 100));
        var next = SdnFiles.write(folder, "2024-05-04", 100);
        replace(next, "sdn.csv", "KVARNHOLM MARITIME", "X");
        replace(next, "alt.csv", "OSTSKAR", "Y");

        var refused = imported(next);

        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("no name of most of the 100 entries in force", "--force");
        calls().inForce("2024-05-03", 100);
        assertThat(imported(next, "--force").exitCode()).isZero();
        calls().inForce("2024-05-04", 100);
    }

    @Test
    void anEditionOfWhichARowWasLeftOutIsInForceAndNotDone() throws IOException {
        var edition = SdnFiles.write(folder, "2024-05-03", 100);
        replace(edition, "sdn.csv", "(?m)^50,.*$", "50");

        var call = imported(edition);

        assertThat(call.exitCode()).isEqualTo(3);
        assertThat(call.err()).contains("sdn.csv, row 50: 1 of 12 columns; the row was left out");
        calls().inForce("2024-05-03", 99);
    }

    @Test
    void whereNoListIsHeldThoseOfTheRulebookAreNamed() {
        assertThat(calls().lists("status").out())
                .contains("holds no list", "  a subset of OFAC-SDN (", "  a subset of EU-AF (");
    }

    /** Formats of one list number its entries each in its own way. */
    @Test
    void otherNumbersOfTheSamePartiesAreTheNextEdition() throws IOException {
        imported(SdnFiles.write(folder, "2024-05-03", 100));
        var next = SdnFiles.write(folder, "2024-05-04", 100);
        for (var file : List.of("sdn.csv", "alt.csv", "add.csv")) {
            replace(next, file, "(?m)^(\\d+),", "70$1,");
        }
        replace(next, "sdn.csv", "KVARNHOLM MARITIME (\\d+) LLC", "$1 Llc, Kvarnholm Maritime");

        assertThat(imported(next).exitCode()).isZero();

        calls().inForce("2024-05-04", 100);
    }
}

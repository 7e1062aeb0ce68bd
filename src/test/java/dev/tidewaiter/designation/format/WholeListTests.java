package dev.tidewaiter.designation.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.tidewaiter.designation.lists.ListReading;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeListTests {

    private static final double WHOLE_SHARE = 0.9;

    private static final Path SHARED = Path.of("../shared/lists");

    @TempDir
    Path folder;

    @Test
    void allThreeFilesOfPlausibleSizeAreTheWholeList() throws Exception {
        write("sdn-2021-08-18.csv", OfacRows.entries(9_000));
        write("alt-2021-08-18.csv", OfacRows.aliases(9_000));
        write("add-2021-08-18.csv", OfacRows.addresses(9_000));
        assertThat(read().whole()).isTrue();
    }

    @Test
    void aListWithoutItsAddressesIsNotWhole() throws Exception {
        write("sdn-2021-08-18.csv", OfacRows.entries(9_000));
        write("alt-2021-08-18.csv", OfacRows.aliases(9_000));
        var how = ListReading.of(WordLists.bundled(), WHOLE_SHARE).orPartial(true);
        assertThat(ListFiles.readAll(List.of(folder), how).lists().get(0).whole())
                .isFalse();
    }

    @Test
    void aListWithHardlyAnyAliasesIsNotWhole() throws Exception {
        write("sdn-2021-08-18.csv", OfacRows.entries(9_000));
        var aliases = OfacRows.aliases(9_000).split("\r\n", -1);
        var everyTenth = IntStream.range(0, aliases.length).filter(row -> row % 10 == 0);
        write("alt-2021-08-18.csv", everyTenth.mapToObj(row -> aliases[row]).collect(Collectors.joining("\r\n")));
        write("add-2021-08-18.csv", OfacRows.addresses(9_000));
        var how = ListReading.of(WordLists.bundled(), WHOLE_SHARE).orPartial(true);
        assertThat(ListFiles.readAll(List.of(folder), how).lists().get(0).whole())
                .isFalse();
    }

    @Test
    void aListFarShorterThanItWasKnownToBeIsNotWhole() throws Exception {
        write("sdn-2024-05-03.csv", OfacRows.entries(9_000));
        write("alt-2024-05-03.csv", OfacRows.aliases(9_000));
        write("add-2024-05-03.csv", OfacRows.addresses(9_000));
        assertThat(read().whole()).isFalse();
    }

    @Test
    void howMuchShorterAWholeListMayBeIsTheRulesToSay() throws Exception {
        write("sdn-2024-05-03.csv", OfacRows.entries(9_000));
        write("alt-2024-05-03.csv", OfacRows.aliases(9_000));
        write("add-2024-05-03.csv", OfacRows.addresses(9_000));
        assertThat(GivenLists.read(folder, 0.6).get(0).whole()).isTrue();
    }

    @Test
    void aListWithoutADayMustBeAsLongAsTheNewestKnown() throws Exception {
        write("sdn.csv", OfacRows.entries(9_000));
        write("alt.csv", OfacRows.aliases(9_000));
        write("add.csv", OfacRows.addresses(9_000));
        assertThat(read().whole()).isFalse();
    }

    @Test
    void aListOneRowOfWhichCannotBeReadIsNotWhole() throws Exception {
        write("sdn-2021-08-18.csv", OfacRows.entries(9_000).replaceFirst("\r\n", "\r\n7,\"TOO SHORT\"\r\n"));
        write("alt-2021-08-18.csv", OfacRows.aliases(9_000));
        write("add-2021-08-18.csv", OfacRows.addresses(9_000));
        assertThat(read().rejected()).anyMatch(one -> one.contains("row 2: 2 of 12 columns"));
        assertThat(read().whole()).isFalse();
    }

    @Test
    void aTableOfPartiesIsNeverWhole() throws Exception {
        write("parties.csv", """
                list_id,list_ref,name,aliases,native_names,type,country,identifiers,address
                OFAC-SDN,51298,EXAMPLE ROTOR WORKS,,,Entity,CN,,
                """);
        assertThat(read().whole()).isFalse();
    }

    /** The State Department's own table: no other list of the Consolidated Screening List stands beside it to tell its size. */
    @ParameterizedTest
    @CsvSource({"163, true", "80, false"})
    void aListThatAnAgencyPublishesByItselfIsToldFromItsPart(int entries, boolean whole) throws Exception {
        var rows = IntStream.rangeClosed(1, entries)
                .mapToObj("ISN,INKSNA,Sample Works %d,,Russia,1 FR 2,6/28/2022,,http://www.example.org\n"::formatted)
                .collect(Collectors.joining());
        write(
                "isn.csv",
                "Source List,Programs,Name,Alternative Names,Country,Federal Register Notice,Effective Date,Remarks/Notes,Web Link\n"
                        + rows);
        assertThat(read().id()).isEqualTo("ISN");
        assertThat(read().whole()).isEqualTo(whole);
    }

    @Tag("shared")
    @ParameterizedTest
    @CsvSource({
        "ofac-sdn-legacy/2023-12-28, true",
        "ofac-sdn-2024-10-17, false",
        "ofac-sdn-2024-10-17/sdn-rows-ids-51205-51312.csv, false",
        "ofac-sdn-daily/sdn-2024-05-03.csv.gz, false",
        "ofac-sdn-derived-2026-07-31, false",
        "ofac-nonsdn-legacy/2025-12, true",
        "csl/consolidated-2022-05.csv.gz, true",
        "csl/sample-consolidated-2025-06.csv, false"
    })
    void realListsAreToldFromParts(String list, boolean whole) throws Exception {
        assumeThat(SHARED).as("../shared/lists is not there").isDirectory();
        var how = ListReading.of(WordLists.bundled(), WHOLE_SHARE).orPartial(true);
        assertThat(ListFiles.readAll(List.of(SHARED.resolve(list)), how).lists())
                .isNotEmpty()
                .allSatisfy(snapshot ->
                        assertThat(snapshot.whole()).as(snapshot.id()).isEqualTo(whole));
    }

    private ListSnapshot read() throws Exception {
        return GivenLists.read(folder, WHOLE_SHARE).get(0);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}

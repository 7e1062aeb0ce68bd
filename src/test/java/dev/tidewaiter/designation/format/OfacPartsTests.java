package dev.tidewaiter.designation.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.ListReading;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.ListsRead;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of OFAC's lists some files are, and what of it is missing, is told by what they hold. */
class OfacPartsTests {

    private static final ListReading WHOLE = ListReading.of(WordLists.bundled(), 0.9);
    private static final int REMARK = 1000;

    /** As many entries as the list of blocked persons has. */
    private static final int WHOLE_LIST = 20_000;

    @TempDir
    Path folder;

    @BeforeEach
    void threeEntries() throws IOException {
        write("sdn.csv", OfacRows.entries(3));
        write("alt.csv", OfacRows.aliases(3));
        write("add.csv", OfacRows.addresses(3));
    }

    @ParameterizedTest
    @CsvSource({"NPWMD, OFAC-SDN", "CMIC-EO13959, OFAC-CONS", "-0-, OFAC-CONS"})
    void theProgrammesTellTheListAndTheNameOnlyWhereThereAreNone(String programme, String list) throws IOException {
        for (var name : List.of("sdn.csv", "alt.csv", "add.csv")) {
            Files.delete(folder.resolve(name));
        }
        write("cons_prim.csv", OfacRows.entries(3).replace("NPWMD", programme));
        write("cons_alt.csv", OfacRows.aliases(3));
        write("cons_add.csv", OfacRows.addresses(3));

        assertThat(read(WHOLE).lists())
                .singleElement()
                .extracting(ListSnapshot::id)
                .isEqualTo(list);
    }

    @Test
    void theGreaterPartOfTheRowsTellsTheListAndTheOthersAreTold() throws IOException {
        write("sdn.csv", OfacRows.entries(3).replaceFirst("NPWMD", "CMIC-EO13959"));

        assertThat(read(WHOLE).lists()).singleElement().satisfies(list -> {
            assertThat(list.id()).isEqualTo("OFAC-SDN");
            assertThat(list.rejected())
                    .containsExactly(
                            "1 of the entries in sdn.csv has a programme that only OFAC-CONS has: it is held for an entry of OFAC-SDN all the same.");
        });
    }

    @Test
    void oneEntryMakesNoOtherListOfAFileWhoseOtherEntriesTellNone() throws IOException {
        var both = OfacRows.entries(3).replace("NPWMD", "UKRAINE-EO13662");
        write("sdn.csv", both.replaceFirst("UKRAINE-EO13662", "CMIC-EO13959"));

        assertThat(read(WHOLE).lists()).singleElement().satisfies(list -> {
            assertThat(list.id()).isEqualTo("OFAC-SDN");
            assertThat(list.rejected()).singleElement().asString().contains("that only OFAC-CONS has");
        });
    }

    @Test
    void aFileOfWhichSeveralEntriesTellAnotherListAndNoneItsNameIsThatOther() throws IOException {
        var both = OfacRows.entries(100).replace("NPWMD", "UKRAINE-EO13662");
        write("alt.csv", OfacRows.aliases(100));
        write("add.csv", OfacRows.addresses(100));

        write("sdn.csv", both.replaceAll("(1000[0-9]0,.*)UKRAINE-EO13662", "$1CMIC-EO13959"));
        assertThat(read(WHOLE).lists()).singleElement().satisfies(list -> {
            assertThat(list.id()).isEqualTo("OFAC-CONS");
            assertThat(list.rejected()).singleElement().asString().contains("it is taken for that");
        });

        write("sdn.csv", both.replaceAll("(1000[0-8]0,.*)UKRAINE-EO13662", "$1CMIC-EO13959"));
        assertThat(read(WHOLE).lists())
                .as("a few slips make no other list")
                .extracting(ListSnapshot::id)
                .containsExactly("OFAC-SDN");
    }

    @Test
    void programmesThatBothListsHaveTellNothingAndANameThatSaysOtherwiseIsTold() throws IOException {
        for (var name : List.of("sdn.csv", "alt.csv", "add.csv")) {
            Files.delete(folder.resolve(name));
        }
        write("cons_alt.csv", OfacRows.aliases(3));
        write("cons_add.csv", OfacRows.addresses(3));
        write("cons_prim.csv", OfacRows.entries(3).replace("NPWMD", "UKRAINE-EO13662"));
        assertThat(read(WHOLE).lists()).extracting(ListSnapshot::id).containsExactly("OFAC-CONS");

        var few = OfacRows.entries(3).replace("NPWMD", "UKRAINE-EO13662").replaceFirst("UKRAINE-EO13662", "NPWMD");
        write("cons_prim.csv", few);
        assertThat(read(WHOLE).lists())
                .as("no name makes others of blocked persons")
                .extracting(ListSnapshot::id)
                .containsExactly("OFAC-SDN");

        write("cons_prim.csv", OfacRows.entries(3));
        assertThat(read(WHOLE).lists()).singleElement().satisfies(list -> {
            assertThat(list.id()).isEqualTo("OFAC-SDN");
            assertThat(list.rejected())
                    .containsExactly(
                            "cons_prim.csv is called as OFAC-CONS is, and its programmes are those of OFAC-SDN: it is taken for that.");
        });
    }

    @Test
    void aliasesOfAnEarlierDayBesideAWholeListAreRefusedUnlessAskedFor() throws IOException {
        writeWholeList();
        assertThat(read(WHOLE).lists()).singleElement().matches(ListSnapshot::whole);

        write("alt.csv", OfacRows.aliases(WHOLE_LIST - 3));
        assertThat(read(WHOLE).lists())
                .as("the last entries have none, as happens")
                .hasSize(1);
        write("alt.csv", OfacRows.aliases(WHOLE_LIST - 11));
        assertThat(read(WHOLE).lists().get(0).rejected())
                .as("a fleet that was listed may have none")
                .singleElement()
                .asString()
                .contains("no alias for the last 11 entries");
        write("alt.csv", OfacRows.aliases(WHOLE_LIST - 201));
        assertRefused("without its aliases of the last 201 entries (alt.csv is of an earlier day)");
        assertThat(read(WHOLE.orPartial(true)).lists().get(0).partial()).isTrue();
    }

    @Test
    void addressesOfAnotherDayBesideAWholeListAreRefusedUnlessAskedFor() throws IOException {
        writeWholeList();
        var addresses = Files.readString(folder.resolve("add.csv"));

        write("add.csv", addresses.replaceFirst("100005,.*\\R100006,.*\\R100007,.*\\R", ""));
        assertRefused("without its addresses of 3 entries (add.csv is of another day)");
        assertThat(read(WHOLE.orPartial(true)).lists().get(0).partial()).isTrue();
        write("add.csv", addresses.replaceFirst("100005,.*\\R(.*\\R)", "$1$1"));
        assertThat(read(WHOLE).lists()).singleElement().satisfies(list -> {
            assertThat(list.whole()).as("as many may lack one").isTrue();
            assertThat(list.rejected()).singleElement().asString().contains("no row for 1 of the entries");
        });
    }

    @Test
    void aListWhoseLongRemarksGoOnNowhereIsRefusedUnlessAskedFor() throws IOException {
        write("sdn.csv", OfacRows.entries(3).replaceFirst("-0- (?=\r\n)", "\"" + "x".repeat(REMARK) + "\""));

        assertRefused("without its further text of 1 long remark (sdn_comments.csv)");
        assertThat(read(WHOLE.orPartial(true)).lists().get(0).notes())
                .contains("OFAC-SDN was read without its further text of 1 long remark (sdn_comments.csv).");

        write("sdn_comments.csv", "100001,\"of another\"\r\n");
        assertRefused("sdn_comments.csv");
        write("sdn_comments.csv", "100000,\"and so on\"\r\n");
        assertThat(read(WHOLE).lists()).hasSize(1);
    }

    @Test
    void shortRemarksNeedNoFileToGoOnIn() throws IOException {
        assertThat(read(WHOLE).lists())
                .singleElement()
                .satisfies(list -> assertThat(list.missing()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"alt.csv, aliases", "add.csv, addresses"})
    void halfAFileBesideAWholeOneIsRefusedUnlessAskedFor(String name, String what) throws IOException {
        var whole = Files.readString(folder.resolve(name));
        write(name, whole.substring(0, whole.indexOf('\n') + 1));

        assertRefused("without its last " + what + " (" + name + " lacks its end)");
        assertThat(read(WHOLE.orPartial(true)).lists())
                .singleElement()
                .satisfies(list -> assertThat(list.partial()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"alt.csv, aliases", "add.csv, addresses"})
    void aFileWithNextToNothingIsAsIfItWereNotThere(String name, String what) throws IOException {
        write("sdn.csv", OfacRows.entries(100));
        write("alt.csv", OfacRows.aliases(100));
        write("add.csv", OfacRows.addresses(100));
        assertThat(read(WHOLE).lists()).hasSize(1);
        var lines = Files.readString(folder.resolve(name)).lines().toList();

        for (int left : List.of(0, 10)) {
            write(name, String.join("\r\n", lines.subList(0, left)) + (left == 0 ? "" : "\r\n\u001a"));
            assertRefused("without its %s (%s has %d for 100 entries)".formatted(what, name, left));
            assertThat(read(WHOLE.orPartial(true)).lists())
                    .singleElement()
                    .satisfies(list -> assertThat(list.missing())
                            .singleElement()
                            .asString()
                            .contains(what));
        }
    }

    @ParameterizedTest
    @CsvSource({"alt.csv, aliases", "add.csv, addresses"})
    void halfOfWhatBelongsToAWholeListThatTellsNoDayIsRefused(String name, String what) throws IOException {
        int entries = 10_000; // as many as the list had in 2022, and half as many as it has today
        write("sdn.csv", OfacRows.entries(entries));
        write("alt.csv", OfacRows.aliases(entries));
        write("add.csv", OfacRows.addresses(entries));
        assertThat(read(WHOLE).lists()).hasSize(1);

        write(name, what.equals("aliases") ? OfacRows.aliases(entries / 2) : OfacRows.addresses(entries / 2));

        assertRefused("without its " + what + " of ");
    }

    @Test
    void aliasesOfAnotherDayAreRefused() throws IOException {
        write("alt.csv", OfacRows.aliases(5));

        assertRefused("alt.csv is of another day than sdn.csv: 2 of the entries in it are not there");
    }

    @Test
    void aRowThatIsTooLongIsToldWithItsColumn() throws IOException {
        write("sdn.csv", OfacRows.entries(3).replaceFirst("\r\n100002", ",\"and more\"\r\n100002"));

        assertThat(read(WHOLE).lists().get(0).rejected())
                .containsExactly(
                        "sdn.csv, row 2: 13 columns, and only 12 are known; column 13 and those behind it were not read.");
    }

    private void writeWholeList() throws IOException {
        write("sdn.csv", OfacRows.entries(WHOLE_LIST));
        write("alt.csv", OfacRows.aliases(WHOLE_LIST));
        write("add.csv", OfacRows.addresses(WHOLE_LIST));
    }

    private void assertRefused(String reason) throws IOException {
        var read = read(WHOLE);
        assertThat(read.lists()).isEmpty();
        assertThat(read.refused())
                .extracting(ListsRead.UnreadFile::reason)
                .anySatisfy(one -> assertThat(one).contains(reason));
    }

    private ListsRead read(ListReading how) throws IOException {
        return ListFiles.readAll(List.of(folder), how);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}

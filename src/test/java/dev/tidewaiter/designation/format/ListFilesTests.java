package dev.tidewaiter.designation.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.HeldSnapshots;
import dev.tidewaiter.designation.lists.ListLimits;
import dev.tidewaiter.designation.lists.ListReading;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.ListsRead;
import dev.tidewaiter.designation.lists.Particulars;
import dev.tidewaiter.designation.lists.UnreadableList;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListFilesTests {

    private static final double WHOLE_SHARE = 0.9;
    private static final ListReading PARTIAL =
            ListReading.of(WordLists.bundled(), WHOLE_SHARE).orPartial(true);

    private static final String SDN = """
            90001,"EXAMPLE ROTOR WORKS, OOO",-0- ,"RUSSIA-EO14024] [IFSR",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Tax ID No. 3808184570 (Russia); a.k.a. 'ROTWO'; Secondary sanctions risk: See Section 11 of Executive Order 14024."
            90002,"SAMPLE, Ivan","individual","NPWMD",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 01 Jan 1970; nationality Iran; Passport A1234567 (Ir"
            \u001a
            """;

    @TempDir
    Path folder;

    /** OFAC's own downloads are in capitals: their aliases and addresses must not be lost for that. */
    @Test
    void readsTheFourFilesOfOfacInCapitals() throws Exception {
        write("SDN.CSV", SDN);
        write("ALT.CSV", "90001,1,\"aka\",\"EXAMPLE ROTOR PLANT\",-0- \n");
        write("ADD.CSV", "90001,1,\"ul. Primernaya 5\",\"Irkutsk 664025\",\"Russia\",-0- \n");
        write("SDN_COMMENTS.CSV", "90002,\"an).\"\n");
        for (var given : new Path[] {folder, folder.resolve("SDN.CSV")}) {
            var list = GivenLists.read(given, WHOLE_SHARE).get(0);
            assertThat(list.rejected()).isEmpty();
            var firm = list.entries().get(0);
            assertThat(firm.names()).contains(new Designation.ListedName("EXAMPLE ROTOR PLANT", false));
            assertThat(firm.addresses()).containsExactly("ul. Primernaya 5, Irkutsk 664025, Russia");
        }
    }

    @Test
    void theListOfThoseWhoAreNotBlockedIsKnownByItsProgrammesWhateverItIsCalled() throws Exception {
        write("renamed.csv", SDN.replaceAll("RUSSIA-EO14024\\] \\[IFSR|NPWMD", "CMIC-EO13959"));
        assertThat(partial(folder.resolve("renamed.csv")).id()).isEqualTo("OFAC-CONS");
        write("CONS_PRIM.CSV", SDN);
        assertThat(partial(folder.resolve("CONS_PRIM.CSV")).id()).isEqualTo("OFAC-SDN");
    }

    /** Fewer columns than there are: the reader goes by their headings. */
    @Test
    void readsTheEuropeanUnionAsCsvWhereAnEntryHasSeveralRows() throws Exception {
        write("eu.csv", """
                Date_file;Entity_logical_id;Subject_type;Programme;Entity_remark;Naal_lastname;Naal_firstname;Naal_middlename;Naal_wholename;Addr_street;Addr_city;Addr_country;Birt_date;Iden_number
                04/07/2018;7;P;UKR;Invented.;Sample;Ivan;;;;;;1970-03-12;
                04/07/2018;7;P;UKR;;;;;Иван Образцов;;;;N/A;A1234567
                04/07/2018;8;E;UKR;;;;;Example Rotor Works;5 Sample Road; Block B;Xiamen;CN;;
                04/07/2018;9;E;UKR;;;;;Example Drone Works;5 Sample Road;Xiamen;CN;;
                """);
        var list = GivenLists.read(folder, WHOLE_SHARE).get(0);
        assertThat(list.id()).isEqualTo("EU-AF");
        assertThat(list.published()).hasToString("2018-07-04");
        assertThat(list.whole()).isFalse();
        var person = list.entries().get(0);
        assertThat(person.kind()).isEqualTo(Designation.Kind.PERSON);
        assertThat(person.names())
                .containsExactly(
                        new Designation.ListedName("Ivan Sample", false),
                        new Designation.ListedName("Иван Образцов", false));
        assertThat(person.born()).extracting(Object::toString).containsExactly("1970-03-12");
        assertThat(person.identifiers()).extracting(ListedIdentifier::value).containsExactly("A1234567");
        assertThat(list.entries().get(1).name()).isEqualTo("Example Rotor Works");
        assertThat(list.rejected()).singleElement().asString().contains("row 4: a semicolon too many");
        assertThat(list.entries().get(2).addresses()).containsExactly("5 Sample Road, Xiamen, CN");
    }

    @Test
    void readsTheFourFilesOfOfac() throws Exception {
        write("sdn.csv", SDN);
        write("alt.csv", "90001,1,\"aka\",\"EXAMPLE ROTOR PLANT\",-0- \n");
        write("add.csv", "90001,1,\"ul. Primernaya 5\",\"Irkutsk 664025\",\"Russia\",-0- \n");
        write("sdn_comments.csv", "90002,\"an).\"\n");
        var list = GivenLists.read(folder, WHOLE_SHARE).get(0);
        assertThat(list.id()).isEqualTo("OFAC-SDN");
        assertThat(list.rejected()).isEmpty();
        var firm = list.entries().get(0);
        assertThat(firm.programmes()).containsExactly("RUSSIA-EO14024", "IFSR");
        assertThat(firm.names())
                .containsExactly(
                        new Designation.ListedName("EXAMPLE ROTOR WORKS, OOO", false),
                        new Designation.ListedName("EXAMPLE ROTOR PLANT", false),
                        new Designation.ListedName("ROTWO", true));
        assertThat(firm.identifiers()).extracting(ListedIdentifier::value).containsExactly("3808184570");
        assertThat(firm.addresses()).containsExactly("ul. Primernaya 5, Irkutsk 664025, Russia");
        assertThat(firm.countries()).extracting(Object::toString).containsExactly("RU");
        var person = list.entries().get(1);
        assertThat(person.kind()).isEqualTo(Designation.Kind.PERSON);
        assertThat(person.identifiers()).extracting(ListedIdentifier::value).containsExactly("A1234567");
        assertThat(person.note()).isEqualTo("DOB 01 Jan 1970");
    }

    @Test
    void readsPackedFilesAndTakesTheDayFromTheName() throws Exception {
        var file = folder.resolve("sdn-2024-05-03.csv.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(SDN.getBytes(StandardCharsets.UTF_8));
        }
        var list = partial(file);
        assertThat(list.published()).hasToString("2024-05-03");
        assertThat(list.missing()).hasSize(2);
    }

    @Test
    void refusesAliasesWithoutTheMainFile() throws Exception {
        write("alt.csv", "90001,1,\"aka\",\"EXAMPLE ROTOR PLANT\",-0- \n");
        assertRefused(folder, "no sdn.csv or cons_prim.csv");
    }

    @Test
    void refusesAnEmptyFile() throws Exception {
        assertRefused(write("sdn.csv", ""), "is empty");
    }

    @Test
    void refusesAFileThatIsCutOff() throws Exception {
        assertRefused(write("sdn.csv", SDN.substring(0, SDN.indexOf("individual"))), "cut off");
    }

    @Test
    void refusesWhatIsNoList() throws Exception {
        assertRefused(write("page.csv", "<html><body>Not found</body></html>"), "a web page");
    }

    @Test
    void ofTwoEditionsTheNewestCountsAndSaysSo() throws Exception {
        write("sdn-2024-05-02.csv", SDN);
        write("sdn-2024-05-03.csv", SDN.replace("ROTWO", "ROTWOR"));
        write("copy-of-2024-05-03.csv", SDN.replace("ROTWO", "ROTWOR"));
        var read = ListFiles.readAll(List.of(folder), PARTIAL);
        assertThat(read.refused()).isEmpty();
        assertThat(read.lists()).as("the copy adds nothing").hasSize(2);
        var newest = HeldSnapshots.of(read, ListLimits.of(WordLists.bundled())).newest();
        assertThat(newest).hasSize(1);
        assertThat(newest.get(0).entries().get(0).names())
                .extracting(Designation.ListedName::text)
                .contains("ROTWOR");
        assertThat(newest.get(0).notes())
                .anyMatch(sentence -> sentence.contains("sdn-2024-05-02.csv (2024-05-02) is left aside"));
    }

    @Test
    void aBadFileKeepsNoOtherFromBeingRead() throws Exception {
        write("csl.csv", ConsolidatedScreeningListTests.CSL_HEADER + ConsolidatedScreeningListTests.CSL_ROW);
        var empty = write("sdn.csv", "");
        var page = write("un.xml", "<!DOCTYPE html><html><body>403 Forbidden</body></html>");
        var read = ListFiles.readAll(List.of(folder), PARTIAL);
        assertThat(read.lists()).extracting(ListSnapshot::id).containsExactly("BIS-EL");
        assertThat(read.refused()).extracting(ListsRead.UnreadFile::file).containsExactly(empty, page);
        assertThat(read.refused())
                .extracting(ListsRead.UnreadFile::reason)
                .satisfiesExactly(
                        one -> assertThat(one).contains("is empty"),
                        two -> assertThat(two).contains("a web page"));
    }

    @Test
    void aListWithoutItsFilesIsRefusedUnlessAskedFor() throws Exception {
        assertRefused(write("sdn.csv", SDN), "without its aliases (alt.csv) and its addresses (add.csv)");
        var list = ListFiles.readAll(List.of(folder), PARTIAL).lists().get(0);
        assertThat(list.partial() && !list.whole()).isTrue();
        var told = "OFAC-SDN was read without its aliases (alt.csv) and its addresses (add.csv).";
        assertThat(list.notes()).contains(told);
    }

    @Test
    void aFileInAnotherEncodingIsRefusedWithItsPlace() throws Exception {
        var row = ConsolidatedScreeningListTests.CSL_ROW.replace("Sample Works", "\u0417\u0430\u0432\u043e\u0434");
        var text = ConsolidatedScreeningListTests.CSL_HEADER + row;
        var file = Files.write(folder.resolve("csl.csv"), text.getBytes(Charset.forName("windows-1251")));
        int at = row.indexOf('\u0417') + 1;
        assertRefused(file, "csl.csv, line 2, column " + at + ": a letter that is not written in UTF-8");
    }

    @Test
    void keepsWhatLegacyRemarksAndColumnsSayOfShipsBanksAndOwners() throws Exception {
        write("sdn.csv", """
                90003,"QUILLWAVE","vessel","IRAN",-0- ,"5XYZ7","Crude Oil Tanker","1000","900","Panama","QUILL SHIPPING","Vessel Registration Identification IMO 9074729; MMSI 356789012; Linked To: EXAMPLE ROTOR WORKS, OOO."
                90004,"QUILLBANK",-0- ,"IRAN",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"SWIFT/BIC QULLRUMM; Aircraft Construction Number (also called L/N or S/N or F/N) 8401; Passport D366 871 (Jordan)."
                \u001a
                """);
        write("alt.csv", "90004,1,\"fka\",\"OLD QUILLBANK\",-0- \n");
        write("add.csv", "90004,1,-0- ,\"Irkutsk 664025\",\"Russia\",-0- \n");
        var list = GivenLists.read(folder, WHOLE_SHARE).get(0);
        var ship = list.entries().get(0);
        assertThat(ship.identifiers())
                .extracting(ListedIdentifier::value)
                .containsExactlyInAnyOrder("9074729", "356789012", "5XYZ7");
        assertThat(ship.particulars().links())
                .extracting(Particulars.Link::name)
                .containsExactly("EXAMPLE ROTOR WORKS, OOO", "QUILL SHIPPING");
        var bank = list.entries().get(1);
        assertThat(bank.identifiers())
                .extracting(ListedIdentifier::value)
                .containsExactly("QULLRUMM", "8401", "D366871");
        assertThat(bank.names().get(1).quality()).isEqualTo(Designation.ListedName.Quality.FORMER);
        assertThat(bank.addresses()).containsExactly("Irkutsk 664025, Russia");
    }

    @Test
    void refusesAFileWithoutTheMarkOfItsEnd() throws Exception {
        var unmarked = SDN.substring(0, SDN.indexOf('\u001a'));
        write("alt.csv", "90001,1,\"aka\",\"EXAMPLE ROTOR PLANT\",-0- \n");
        write("add.csv", "90001,1,\"ul. Primernaya 5\",\"Irkutsk 664025\",\"Russia\",-0- \n");
        assertRefused(write("sdn.csv", unmarked), "only 2 entries");
        assertRefused(write("sdn.csv", unmarked.replace("\n", "\r\n")), "only 2 entries");
        write("cons_alt.csv", "90001,1,\"aka\",\"EXAMPLE ROTOR PLANT\",-0- \n");
        write("cons_add.csv", "90001,1,\"ul. Primernaya 5\",\"Irkutsk 664025\",\"Russia\",-0- \n");
        assertRefused(write("cons_prim.csv", unmarked.replace("\n", "\r\n")), "only 2 entries");
    }

    @Test
    void refusesALongFileThatIsCutOffBetweenTwoLines() throws Exception {
        var main = write("sdn.csv", many(7_000, "\r\n"));
        var alone = ListFiles.readAll(List.of(main), PARTIAL).refused();
        assertThat(alone.get(0).reason()).contains("lacks the mark");
        write("add.csv", "105500,1,\"ul. Primernaya 5\",\"Irkutsk 664025\",\"Russia\",-0- \n");
        write("alt.csv", "107500,1,\"aka\",\"EXAMPLE ROTOR PLANT\",-0- \n");
        assertRefused(folder, "not in it");
        write("alt.csv", "105500,1,\"aka\",\"EXAMPLE ROTOR PLANT\",-0- \n");
        assertThat(ListFiles.readAll(List.of(folder), PARTIAL).lists().get(0).entries())
                .hasSize(7_000);
    }

    @Test
    void readsALongFileWhoseCarrierDroppedTheMark() throws Exception {
        write("alt.csv", "105500,1,\"aka\",\"EXAMPLE ROTOR PLANT\",-0- \n");
        write("add.csv", "105500,1,\"ul. Primernaya 5\",\"Irkutsk 664025\",\"Russia\",-0- \n");
        var read = ListFiles.readAll(List.of(write("sdn.csv", many(7_000, "\n"))), PARTIAL);
        assertThat(read.lists().get(0).entries()).hasSize(7_000);
        assertRefused(
                write("sdn.csv", many(6_600, "\n")),
                "only 6600 entries"); // nine tenths of its shortest edition are 6,641
        var row = "107001,\"X\",-0- ,\"P\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,";
        assertRefused(write("sdn.csv", many(7_000, "\n") + row + "-"), "breaks off");
        assertRefused(write("sdn.csv", many(7_000, "\n") + row + "\"DOB"), "not closed");
    }

    @Test
    void tellsWhatIsUnusedInTheFolder() throws Exception {
        write("sdn.csv", SDN);
        write("alt-of-yesterday.csv", "90001,1,\"aka\",\"EXAMPLE ROTOR PLANT\",-0- \n");
        write("notes.csv", "milk,eggs\n");
        var read = ListFiles.readAll(List.of(folder), PARTIAL);
        assertThat(read.lists()).hasSize(1);
        assertThat(read.refused())
                .extracting(refused -> refused.file().getFileName().toString())
                .containsExactlyInAnyOrder("alt-of-yesterday.csv", "notes.csv");
    }

    private static String many(int entries, String lineEnd) {
        var text = new StringBuilder();
        for (int i = 1; i <= entries; i++) {
            text.append(100_000 + i)
                    .append(",\"EXAMPLE ROTOR ")
                    .append(i)
                    .append("\",-0- ,\"NPWMD\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ")
                    .append(lineEnd);
        }
        return text.toString();
    }

    private ListSnapshot partial(Path file) throws IOException {
        return ListFiles.readAll(List.of(file), PARTIAL).lists().get(0);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void assertRefused(Path file, String because) {
        assertThatExceptionOfType(UnreadableList.class)
                .isThrownBy(() -> GivenLists.read(file, WHOLE_SHARE))
                .withMessageContaining(because);
    }
}

package dev.tidewaiter.designation.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.designation.identifier.ListedIdentifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListFilesTests {

    private static final double WHOLE_SHARE = 0.9;

    private static final String SDN = """
            90001,"EXAMPLE ROTOR WORKS, OOO",-0- ,"RUSSIA-EO14024] [IFSR",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Tax ID No. 3808184570 (Russia); a.k.a. 'ROTWO'; Secondary sanctions risk: See Section 11 of Executive Order 14024."
            90002,"SAMPLE, Ivan","individual","NPWMD",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 01 Jan 1970; nationality Iran; Passport A1234567 (Ir"
            \u001a
            """;
    private static final String CSL_HEADER = "_id,source,entity_number,type,programs,name,title,addresses,"
            + "federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,call_sign,"
            + "vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,"
            + "citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids\n";

    private static final String CSL_ROW =
            "1,Entity List (EL) - Bureau of Industry and Security,,,,Example Drone Works,,\"5 Sample Road, Shenzhen, CN\","
                    + "89 FR 1,2024-01-02,,,For all items.,Presumption of denial.,,,,,,,,,Sample Works; SDW,,,,,,"
                    + "\"Tax ID No., 91350200051193084R, CN\"\n";

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
            var list = ListFiles.read(given, WHOLE_SHARE).get(0);
            assertThat(list.rejected()).isEmpty();
            var firm = list.entries().get(0);
            assertThat(firm.names()).contains(new Designation.ListedName("EXAMPLE ROTOR PLANT", false));
            assertThat(firm.addresses()).containsExactly("ul. Primernaya 5, Irkutsk 664025, Russia");
        }
    }

    @Test
    void theListOfThoseWhoAreNotBlockedIsKnownByItsProgrammesWhateverItIsCalled() throws Exception {
        write("renamed.csv", SDN.replace("RUSSIA-EO14024] [IFSR", "CMIC-EO13959"));
        assertThat(ListFiles.read(folder.resolve("renamed.csv"), WHOLE_SHARE)
                        .get(0)
                        .id())
                .isEqualTo("OFAC-CONS");
        write("CONS_PRIM.CSV", SDN);
        assertThat(ListFiles.read(folder.resolve("CONS_PRIM.CSV"), WHOLE_SHARE)
                        .get(0)
                        .id())
                .isEqualTo("OFAC-CONS");
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
        var list = ListFiles.read(folder, WHOLE_SHARE).get(0);
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
        var list = ListFiles.read(folder, WHOLE_SHARE).get(0);
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
        var list = ListFiles.read(file, WHOLE_SHARE).get(0);
        assertThat(list.published()).hasToString("2024-05-03");
        assertThat(list.rejected()).anyMatch(sentence -> sentence.contains("aliases are missing"));
    }

    @Test
    void refusesAliasesWithoutTheMainFile() throws Exception {
        write("alt.csv", "90001,1,\"aka\",\"EXAMPLE ROTOR PLANT\",-0- \n");
        assertRefused(folder, "sdn.csv is missing");
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
        assertRefused(write("page.csv", "<html><body>Not found</body></html>"), "is no list");
    }

    @Test
    void refusesTwoEditionsOfOneList() throws Exception {
        write("sdn-2024-05-02.csv", SDN);
        write("sdn-2024-05-03.csv", SDN);
        assertRefused(folder, "two editions");
    }

    @Test
    void refusesAFileWithoutTheMarkOfItsEnd() throws Exception {
        var unmarked = SDN.substring(0, SDN.indexOf('\u001a'));
        assertRefused(write("sdn.csv", unmarked), "only 2 entries");
        assertRefused(write("sdn.csv", unmarked.replace("\n", "\r\n")), "only 2 entries");
        assertRefused(write("cons_prim.csv", unmarked.replace("\n", "\r\n")), "only 2 entries");
    }

    @Test
    void refusesALongFileThatIsCutOffBetweenTwoLines() throws Exception {
        assertRefused(write("sdn.csv", many(6_000, "\r\n")), "lacks the mark");
        write("alt.csv", "106500,1,\"aka\",\"EXAMPLE ROTOR PLANT\",-0- \n");
        assertRefused(folder, "not in it");
        write("alt.csv", "105500,1,\"aka\",\"EXAMPLE ROTOR PLANT\",-0- \n");
        assertThat(ListFiles.read(folder, WHOLE_SHARE).get(0).entries()).hasSize(6_000);
    }

    @Test
    void readsALongFileWhoseCarrierDroppedTheMark() throws Exception {
        assertThat(ListFiles.read(write("sdn.csv", many(6_000, "\n")), WHOLE_SHARE)
                        .get(0)
                        .entries())
                .hasSize(6_000);
        assertRefused(
                write("sdn.csv", many(6_000, "\n") + "106001,\"X\",-0- ,\"P\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-"),
                "breaks off");
        assertRefused(
                write(
                        "sdn.csv",
                        many(6_000, "\n") + "106001,\"X\",-0- ,\"P\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"DOB"),
                "not closed");
    }

    @Test
    void tellsWhatIsMissingOrUnusedInTheFolder() throws Exception {
        write("sdn.csv", SDN);
        write("alt-of-yesterday.csv", "90001,1,\"aka\",\"EXAMPLE ROTOR PLANT\",-0- \n");
        write("notes.csv", "milk,eggs\n");
        assertThat(ListFiles.read(folder, WHOLE_SHARE).get(0).rejected())
                .anyMatch(sentence -> sentence.contains("no alt.csv beside sdn.csv"))
                .anyMatch(sentence -> sentence.contains("no add.csv beside sdn.csv"))
                .anyMatch(sentence -> sentence.startsWith("alt-of-yesterday.csv was not read"))
                .anyMatch(sentence -> sentence.startsWith("notes.csv was not read"));
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

    @Test
    void refusesAConsolidatedListThatIsCutOff() throws Exception {
        assertRefused(write("csl.csv", CSL_HEADER + CSL_ROW + "2,Entity List (EL) - Bur"), "cut off");
        assertRefused(write("csl.csv", CSL_HEADER + CSL_ROW + CSL_ROW + "2,Entity List (EL) - Bur\n"), "2 of 29");
        assertRefused(write("csl.csv", CSL_HEADER + CSL_ROW.substring(0, CSL_ROW.length() - 9)), "not closed");
        assertRefused(
                write(
                        "csl.csv",
                        CSL_HEADER + CSL_ROW + CSL_ROW.substring(0, CSL_ROW.lastIndexOf('"', CSL_ROW.length() - 3))),
                "no end");
    }

    @Test
    void readsTheConsolidatedList() throws Exception {
        var lists = ListFiles.read(
                write("csl.csv", CSL_HEADER + CSL_HEADER + "2,short\n" + CSL_ROW.stripTrailing()), WHOLE_SHARE);
        assertThat(lists).hasSize(1);
        assertThat(lists.get(0).id()).isEqualTo("BIS-EL");
        assertThat(lists.get(0).rejected()).hasSize(1);
        assertThat(lists.get(0).published()).hasToString("2024-01-02");
        var entry = lists.get(0).entries().get(0);
        assertThat(entry.names())
                .extracting(Designation.ListedName::text)
                .containsExactly("Example Drone Works", "Sample Works", "SDW");
        assertThat(entry.countries()).extracting(Object::toString).containsExactly("CN");
        assertThat(entry.identifiers()).extracting(ListedIdentifier::value).containsExactly("91350200051193084R");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void assertRefused(Path file, String because) {
        assertThatExceptionOfType(UnreadableList.class)
                .isThrownBy(() -> ListFiles.read(file, WHOLE_SHARE))
                .withMessageContaining(because);
    }
}

package dev.tidewaiter.designation.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.Kind;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.Designation.ListedName.Quality;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.Particulars;
import dev.tidewaiter.designation.lists.UnreadableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that are published as tables, each told by its headings and by no name of a file. */
class TableListsTests {

    private static final double WHOLE_SHARE = 0.9;

    @TempDir
    Path folder;

    @Test
    void readsTheDeniedPersonsListAsItsAgencyPublishesIt() throws Exception {
        var list = only("""
                "Name"	"Street_Address"	"City"	"State"	"Country"	"Postal_Code"	"Effective_Date"	"Expiration_Date"	"Standard_Order"	"Last_Update"	"Action"	"FR_Citation"
                "JUAN PEREZ SAMPLE"	"1 EXAMPLE ROAD"	"EL PASO"	"TX"	"US"	"79905"	"08/24/2022"	"01/14/2026"	"Y"	"2022-08-29"	"F.R. NOTICE ADDED"	"87 F.R. 1 8/29/2022"
                "JUAN PEREZ SAMPLE"	"2 EXAMPLE ROAD"	"EL PASO"	"TX"	"US"	"79905"	"08/24/2022"	"01/14/2026"	"Y"	"2022-08-29"	"F.R. NOTICE ADDED"	"87 F.R. 1 8/29/2022"
                "TWICE SAMPLE"	"1 EXAMPLE ROAD"	"EL PASO"	"TX"	"US"	"79905"	"08/24/2022"	"01/14/2030"	"Y"	"2022-08-29"	"ADDED"	"87 F.R. 1"
                "TWICE SAMPLE"	"2 EXAMPLE ROAD"	"EL PASO"	"TX"	"US"	"79905"	"08/24/2022"	"01/14/2023"	"Y"	"2022-08-29"	"ADDED"	"87 F.R. 1"
                "SAMPLE AVIONICS GMBH"	"3 BEISPIELWEG"	"KOELN"	""	"DE"	""	"01/02/2020"	""	"Y"	"3017-01-02"	"ADDED"	"85 F.R. 2"
                """);
        assertThat(list.id()).isEqualTo("BIS-DPL");
        assertThat(list.published()).isEqualTo(LocalDate.of(2022, 8, 29));
        assertThat(list.entries()).hasSize(3);
        assertThat(list.entries().get(1).particulars().ended())
                .as("the later of two ends")
                .isEqualTo(LocalDate.of(2030, 1, 14));
        var person = list.entries().get(0);
        assertThat(person.kind()).isEqualTo(Kind.PERSON);
        assertThat(person.entry()).isEqualTo("JUAN PEREZ SAMPLE, 08/24/2022");
        assertThat(person.addresses())
                .containsExactly("1 EXAMPLE ROAD, EL PASO, TX, 79905, US", "2 EXAMPLE ROAD, EL PASO, TX, 79905, US");
        assertThat(person.particulars().ended()).isEqualTo(LocalDate.of(2026, 1, 14));
        assertThat(person.particulars().citation()).isEqualTo("87 F.R. 1 8/29/2022");
        assertThat(list.entries().get(2).kind()).isEqualTo(Kind.ORGANISATION);
        assertThat(list.entries().get(2).particulars().ended()).isNull();
    }

    @Test
    void readsTheUkSanctionsListByItsHeadings() throws Exception {
        var list = only("""
                Report Date: 13-Feb-2026
                Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name type,Alias strength,Name non-latin script,Regime Name,Designation Type,Sanctions Imposed,UK Statement of Reasons,Address Line 1,Address Country,Date Designated,D.O.B,Nationality(/ies),IMO number,Business registration number (s)
                12/01/2026,RUS9001,15001,,SAMPLOV,Ivan,Primary Name,,Иван Самплов,Russia,Individual,Asset freeze|Travel Ban,He made up examples.,1 Example Street,Russia,29/06/2022,dd/mm/1968,Russia,,
                12/01/2026,RUS9001,15001,,SAMPLER,Johnny,Alias,Low quality,,Russia,Individual,Asset freeze|Travel Ban,He made up examples.,2 Example Street,Russia,29/06/2022,04/06/1968,Russia,,
                12/01/2026,RUS9002,15002,,SAMPLE STAR,,Primary Name,,,Russia,Ship,,,,,29/06/2022,,,9074729,
                12/01/2026,RUS9003,15003,,SAMPLE DRONES LLC,,Primary Name,,,Russia,Entity,,,,,29/06/2022,,,,7707083893
                """);
        assertThat(list.id()).isEqualTo("UK");
        assertThat(list.published()).isEqualTo(LocalDate.of(2026, 2, 13));
        assertThat(list.entries())
                .extracting(Designation::kind)
                .containsExactly(Kind.PERSON, Kind.VESSEL, Kind.ORGANISATION);
        var person = list.entries().get(0);
        assertThat(person.names())
                .extracting(ListedName::text)
                .containsExactly("Ivan SAMPLOV", "Иван Самплов", "Johnny SAMPLER");
        assertThat(person.names().get(2).quality()).isEqualTo(Quality.WEAK);
        assertThat(person.born()).hasSize(2);
        assertThat(person.addresses()).hasSize(2);
        assertThat(person.particulars().reason()).isEqualTo("He made up examples.");
        assertThat(list.entries().get(1).identifiers())
                .extracting(ListedIdentifier::value)
                .containsExactly("9074729");
        assertThat(list.entries().get(2).identifiers())
                .extracting(number -> number.label() + " " + number.value())
                .containsExactly("Registration number 7707083893");
    }

    @Test
    void readsAListThatIsPublishedAsAWorkbook() throws Exception {
        var file = folder.resolve("conlist.xlsx");
        try (var workbook = new SXSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Data");
            var rows = List.of(
                    List.of("Last Updated", "10/04/2025"),
                    List.of(
                            "Name 6",
                            "Name 1",
                            "DOB",
                            "Other Information",
                            "Group Type",
                            "Alias Type",
                            "Alias Quality",
                            "Regime",
                            "Listed On",
                            "Group ID"),
                    List.of(
                            "SAMPLOV",
                            "Ivan",
                            "22/08/1990",
                            "(UK Sanctions List Ref):RUS9001. (UK Statement of Reasons):He made up examples.\n \nAnd more.\n (Gender):Male",
                            "Individual",
                            "Primary name",
                            "",
                            "Russia",
                            "09/12/2022",
                            "15001"),
                    List.of("SAMPLE OLD NAME", "", "", "", "Individual", "FKA", "", "Russia", "09/12/2022", "15001"),
                    List.of(
                            "SAMPLE STAR",
                            "",
                            "",
                            "(IMO number):9074729. (Type of ship):Tanker.",
                            "Ship",
                            "Primary name",
                            "",
                            "Russia",
                            "09/12/2022",
                            "15002"));
            for (int i = 0; i < rows.size(); i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    row.createCell(j).setCellValue(rows.get(i).get(j));
                }
            }
            workbook.write(out);
        }
        var list = GivenLists.read(file, WHOLE_SHARE).get(0);
        assertThat(list.id()).isEqualTo("UK");
        assertThat(list.published()).isEqualTo(LocalDate.of(2025, 4, 10));
        var person = list.entries().get(0);
        assertThat(person.names()).extracting(ListedName::text).containsExactly("Ivan SAMPLOV", "SAMPLE OLD NAME");
        assertThat(person.names().get(1).quality()).isEqualTo(Quality.FORMER);
        assertThat(person.particulars().reason()).isEqualTo("He made up examples. And more.");
        assertThat(person.particulars().further())
                .contains(new Particulars.Labelled("UK Sanctions List Ref", "RUS9001."));
        assertThat(list.entries().get(1).kind()).isEqualTo(Kind.VESSEL);
        assertThat(list.entries().get(1).identifiers())
                .extracting(ListedIdentifier::value)
                .containsExactly("9074729");
    }

    private static final String ACT_HEADINGS =
            "celex,recordId,programKey,annex,measure,startDate,reason,schema,name,alias,"
                    + "weakAlias,registrationNumber,innCode,imoNumber,birthDate,address,notes\n";

    @Test
    void readsActsOfTheEuropeanUnionByWhatTheirAnnexesDo() throws Exception {
        write("a.csv", ACT_HEADINGS + """
                32014R0833,1,EU-RUS,IV,Export control,12.9.2014,,LegalEntity,JSC Sample,ООО Пример; Text of image,,7707083893 (Tax ID/INN),,,,"1 Road, Moscow, Russian Federation",
                32014R0833,2,EU-RUS,XLII,Transportation restrictions,25.2.2025,,Vessel,Sample Grand,,,,,9074729,,,
                """);
        write("b.csv", ACT_HEADINGS + """
                32014R0269,1,EU-UKR,I,Asset freeze,12.9.2014,He did.,Person,Ivan SAMPLOV,,Vanya,,,,22.9.1985,,
                32014R0269,1,EU-UKR,I,Asset freeze,12.9.2014,She did.,Person,Anna SAMPLOVA,,,,,,1985,,
                """);
        write("c.csv", ACT_HEADINGS.replace("celex", "amendedCelex,amendmentCelex") + """
                32014R0269,32026R9000,1,EU-UKR,I,Asset freeze,12.9.2014,He did.,Person,Ivan SAMPLOV,,Vanya,,,,22.9.1985,,
                32014R0269,32026R9000,2,EU-UKR,I,Asset freeze,1.2.2026,New.,Company,Sample New LLC,,,,,,,,
                32023R1529,32026R9000,2,EU-IRN,III,Asset freeze,1.2.2026,New.,Company,Sample Drones LLC,,,,,,,,
                32023R1529,32026R9000,3,EU-IRN,III,Asset freeze,25.1.2027,New.,Company,Sample Later LLC,,,,,,,,
                """);
        var lists = GivenLists.read(folder, WHOLE_SHARE);
        assertThat(lists)
                .extracting(ListSnapshot::id)
                .containsExactlyInAnyOrder("EU-833-IV", "EU-833-XLII", "EU-AF", "EU-2023-1529");
        assertThat(list(lists, "EU-2023-1529").published())
                .as("not a day announced ahead")
                .isEqualTo("2026-02-01");
        var frozen = list(lists, "EU-AF");
        assertThat(frozen.entries())
                .extracting(Designation::name)
                .containsExactly("Ivan SAMPLOV", "Anna SAMPLOVA", "Sample New LLC");
        assertThat(frozen.told()).anyMatch(told -> told.contains("1 entries of EU-AF that several files hold"));
        assertThat(frozen.entries()).extracting(Designation::entry).doesNotHaveDuplicates();
        assertThat(frozen.entries().get(0).particulars().citation()).isEqualTo("Reg. (EU) 269/2014, Annex I");
        assertThat(frozen.entries().get(0).names().get(1).quality()).isEqualTo(Quality.WEAK);
        var export = list(lists, "EU-833-IV").entries().get(0);
        assertThat(export.names()).extracting(ListedName::text).containsExactly("JSC Sample", "ООО Пример");
        assertThat(export.identifiers()).extracting(ListedIdentifier::value).containsExactly("7707083893");
        assertThat(export.countries()).extracting(Object::toString).containsExactly("RU");
    }

    @Test
    void readsAustraliasListByItsHeadings() throws Exception {
        var list = only("""
                Reference,Name of Individual or Entity,Type,Name Type,Alias Strength,Date of Birth,Citizenship,Address,Additional Information,IMO Number,Committees,Control Date
                12,Sample Works,Entity,Primary Name,,,,"1 Road, Tehran, Iran",Makes examples,,Autonomous (Iran),5/06/2023
                12a,نمونه,Entity,Original Script,,,,,,,Autonomous (Iran),5/06/2023
                12b,SW,Entity,aka,Weak,,,,,,Autonomous (Iran),5/06/2023
                13,Samplov,Individual,Primary Name,,22/09/1985,Iran,,,,Autonomous (Iran),5/06/2023
                """);
        assertThat(list.id()).isEqualTo("AU-DFAT");
        assertThat(list.published()).isEqualTo(LocalDate.of(2023, 6, 5));
        assertThat(list.entries()).hasSize(2);
        assertThat(list.entries().get(0).names())
                .extracting(ListedName::quality)
                .containsExactly(Quality.STRONG, Quality.STRONG, Quality.WEAK);
        assertThat(list.entries().get(1).kind()).isEqualTo(Kind.PERSON);
        assertThat(list.entries().get(1).born()).hasSize(1);
    }

    @Test
    void readsOpenSanctionsTargets() throws Exception {
        var list = only("""
                "id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones","emails","program_ids","dataset","first_seen","last_seen","last_change"
                "NK-1","Vessel","SAMPLE STAR","Star; Sample","","lr","","IMO9074729","","","","UA-WS-MARE","Sample Sanctions","2025-10-06T14:15:21","2026-03-13T05:41:01","2026-02-24T05:42:24"
                """);
        assertThat(list.id()).isEqualTo("OPENSANCTIONS");
        assertThat(list.published()).isEqualTo(LocalDate.of(2026, 3, 13));
        var ship = list.entries().get(0);
        assertThat(ship.kind()).isEqualTo(Kind.VESSEL);
        assertThat(ship.identifiers().get(0).value()).isEqualTo("9074729");
        assertThat(ship.programmes()).containsExactly("UA-WS-MARE", "Sample Sanctions");
    }

    @Test
    void tellsWhatARowTooLongHoldsAndRefusesAFileThatIsCutOff() throws Exception {
        var text =
                "Reference,Name of Individual or Entity,Type,Name Type,Citizenship\n1,Sample Works,Entity,Primary Name,,more\n2,,Entity,Primary Name,\n3,\"Second\",Entity,Primary Name,\"\"\n";
        var list = only(text);
        assertThat(list.entries()).hasSize(2);
        assertThat(list.rejected())
                .anyMatch(told -> told.contains("row 2: 6 cells below 5 headings"))
                .anyMatch(told -> told.contains("row 3: no name"));
        assertThat(list.whole()).isFalse();
        assertThatExceptionOfType(UnreadableList.class)
                .isThrownBy(() -> only(text.substring(0, text.length() - 6)))
                .withMessageContaining("cut off");
    }

    /** A download often breaks off behind a whole value, so that only the number of cells tells. */
    @Test
    void refusesAFileThatBreaksOffBehindAWholeValueAndTellsOfAShortRow() throws Exception {
        var headings = "\"Reference\",\"Name of Individual or Entity\",\"Type\",\"Name Type\",\"Citizenship\"\n";
        var row = "\"1\",\"Sample Works\",\"Entity\",\"Primary Name\",\"\"\n";
        assertThatExceptionOfType(UnreadableList.class)
                .isThrownBy(() -> only(headings + row + "\"2\",\"Second Works\""))
                .withMessageContaining("cut off");
        var list = only(headings + "\"2\",\"Second Works\"\n" + row);
        assertThat(list.entries()).extracting(Designation::name).containsExactly("Second Works", "Sample Works");
        assertThat(list.rejected()).singleElement().asString().contains("row 2: 2 of 5 cells");
        assertThat(only(headings + row.stripTrailing()).rejected()).isEmpty();
    }

    @Test
    void keepsPartiesApartThatHaveNoNumber() throws Exception {
        var list = only("""
                Reference,Name of Individual or Entity,Type,Name Type,Citizenship
                ,Sample Works,Entity,Primary Name,
                ,Second Works,Entity,Primary Name,
                """);
        assertThat(list.entries()).extracting(Designation::entry).containsExactly("row 2", "row 3");
    }

    @Test
    void citesActsOfTheCommunityAsSuch() throws Exception {
        var list = only(ACT_HEADINGS + """
                32006R0765,1,EU-BLR,I,Asset freeze,12.9.2014,,Person,Ivan SAMPLOV,,,,,,,,
                32023R0888,1,EU-MDA,I,Asset freeze,12.9.2024,,Person,Anna SAMPLOVA,,,,,,,,
                """);
        assertThat(list.entries())
                .extracting(entry -> entry.particulars().citation())
                .containsExactly("Reg. (EC) 765/2006, Annex I", "Reg. (EU) 2023/888, Annex I");
    }

    private static ListSnapshot list(List<ListSnapshot> lists, String id) {
        return lists.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private ListSnapshot only(String text) throws IOException, UnreadableList {
        var lists = GivenLists.read(write("any name.dat", text), WHOLE_SHARE);
        assertThat(lists).hasSize(1);
        return lists.get(0);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}

package dev.tidewaiter.designation.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.Kind;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.ListSnapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** American lists in the columns in which each agency published its own. */
class AgencyTablesTests {

    @TempDir
    Path folder;

    private ListSnapshot only(String text) throws Exception {
        return GivenLists.read(Files.writeString(folder.resolve("list.csv"), text), 0.9)
                .get(0);
    }

    @Test
    void readsTheEntityListWithARowForEachAddressAndAlias() throws Exception {
        var list = only("""
                Source List,Entity Number,SDN Type,Programs,Name,Title,Address,City,State/Province,Postal Code,Country,Federal Register Notice,Effective Date,Date Lifted/Waived/Expired,Standard Order,License Requirement,License Policy,Alternate Name,Web Link,,
                EL,,,,Sample Rotor Works LLC,,"1 Example Road, Unit 2",Tverograd,,,Russia,99 FR 1,11/21/2011,,,For all items.,Presumption of denial.,Rotor Sample,http://example.test,,
                EL,,,,Sample Rotor Works LLC,,2 Example Road,Tverograd,,,Russia,99 FR 1,11/21/2011,,,For all items.,Presumption of denial.,Rotorworks Sample
                EL,,,,Sample Rotor Works LLC,,3 Example Road,Anytown,,,Armenia,99 FR 2,11/22/2011,,,For all items.,Presumption of denial.,,,,
                """);
        assertThat(list.id()).isEqualTo("BIS-EL");
        assertThat(list.entries())
                .extracting(Designation::entry)
                .containsExactly("Sample Rotor Works LLC, Russia", "Sample Rotor Works LLC, Armenia");
        var first = list.entries().get(0);
        assertThat(first.names())
                .extracting(ListedName::text)
                .containsExactly("Sample Rotor Works LLC", "Rotor Sample", "Rotorworks Sample");
        assertThat(first.addresses())
                .containsExactly("1 Example Road, Unit 2, Tverograd, Russia", "2 Example Road, Tverograd, Russia");
        assertThat(first.particulars().licencePolicy()).isEqualTo("Presumption of denial.");
        assertThat(first.listedOn()).isEqualTo(LocalDate.of(2011, 11, 21));
        assertThat(list.rejected())
                .as("cells that are missing are told, empty ones behind the last heading are not")
                .singleElement()
                .asString()
                .contains("row 3: 18 of 19 cells");
    }

    @Test
    void readsNonproliferationSanctionsWithALawARow() throws Exception {
        var list = only("""
                Source List,Programs,Name,Alternative Names,Country,Federal Register Notice,Effective Date,Remarks/Notes,Web Link
                ISN,INKSNA,Sample Aircraft Repair Plant and any successor or subsidiary thereof,ARZ Sample,Russia,"Vol. 81, No. 128",6/28/2016,,http://example.test
                ,,,,,,,,
                ISN,E.O. 13382,Sample Aircraft Repair Plant and any successor or subsidiary thereof,,Russia,"Vol. 82, No. 1",6/28/2016,Second sanction,http://example.test
                """);
        assertThat(list.id()).isEqualTo("ISN");
        assertThat(list.rejected()).isEmpty();
        var party = list.entries().get(0);
        assertThat(list.entries()).hasSize(1);
        assertThat(party.names())
                .extracting(ListedName::text)
                .containsExactly("Sample Aircraft Repair Plant", "ARZ Sample");
        assertThat(party.programmes()).containsExactly("INKSNA", "E.O. 13382");
    }

    @Test
    void readsDebarredPartiesWithTheirAliasesBehindTheName() throws Exception {
        var list = only("""
                Debarred Party Full Name And Alias,Date of Birth,Notice,Notice Date,Corrected Notice,Corrected Notice Date,
                "Samplov, Ivan (a.k.a. Bob Samplov; Bab Samplof)",,59 FR 1,8/29/1994,59 FR 9,9/1/1994,
                "Sample Trading Co., Inc.",,57 FR 2,9/22/1992,,,
                """);
        assertThat(list.id()).isEqualTo("DTC");
        assertThat(list.rejected()).isEmpty();
        assertThat(list.entries()).extracting(Designation::kind).containsExactly(Kind.PERSON, Kind.ORGANISATION);
        var person = list.entries().get(0);
        assertThat(person.names())
                .extracting(ListedName::text)
                .containsExactly("Samplov, Ivan", "Bob Samplov", "Bab Samplof");
        assertThat(person.listedOn()).isEqualTo(LocalDate.of(1994, 8, 29));
        assertThat(person.particulars().citation()).isEqualTo("59 FR 1; 59 FR 9");
    }

    @Test
    void whatIsOneEntryWithoutANumberThatSaysSoIsTold() throws Exception {
        var list = only("""
                Name\tStreet_Address\tCity\tState\tCountry\tPostal_Code\tEffective_Date\tExpiration_Date\tStandard_Order\tLast_Update\tAction\tFR_Citation
                Sample Air Freight Ltd\t1 Example Road\tTverograd\t\tRU\t\t05/13/2022\t11/09/2022\tY\t2022-05-18\tADDITION\t87 F.R. 1
                Sample Air Freight Ltd\tP.O. BOX 2\tAnytown\t\tAM\t\t05/13/2022\t11/09/2022\tY\t2022-05-18\tADDITION\t87 F.R. 1
                """);

        assertThat(list.entries()).hasSize(1);
        assertThat(list.rejected()).isEmpty();
        assertThat(list.notes())
                .singleElement()
                .asString()
                .contains("1 of 2 rows of BIS-DPL have the name and day of a row above");
        assertThat(list.entries().get(0).particulars().further())
                .extracting(one -> one.label() + ": " + one.text())
                .contains("Standard order: Y");
    }
}

package dev.tidewaiter.designation.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.Designation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of an entry cannot be read is told, and the entry stays. */
class XmlSlipsTests {

    @TempDir
    Path folder;

    @Test
    void aBirthThatCannotBeReadIsTold() throws Exception {
        var list = GivenLists.read(write("""
                <data-set><record><Country>Belarus / Belarus</Country><LastName>Kestrelmoor</LastName><GivenName>Ivan</GivenName>
                <DateOfBirthOrShipBuildDate>born in the early 1970s</DateOfBirthOrShipBuildDate><Schedule>1</Schedule><Item>7</Item>
                <DateOfListing>2022-03-02</DateOfListing></record></data-set>
                """), 0.9).get(0);

        assertThat(list.rejected())
                .singleElement()
                .asString()
                .endsWith(" was born \"born in the early 1970s\", which is no day, month or year.");
    }

    @Test
    void daysThatAreNoneAndAMissingNumberOfTheUnitedNationsAreTold() throws Exception {
        var list = GivenLists.read(write("""
                <CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:00"><INDIVIDUALS><INDIVIDUAL><DATAID>7</DATAID>
                <FIRST_NAME>KESTRELMOOR</FIRST_NAME><LISTED_ON>2031-31-31</LISTED_ON>
                <INDIVIDUAL_DATE_OF_BIRTH><YEAR>19x9</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
                </INDIVIDUAL></INDIVIDUALS><ENTITIES><ENTITY><DATAID>8</DATAID>
                <FIRST_NAME>KESTRELMOOR ROTOR SUPPLY</FIRST_NAME><REFERENCE_NUMBER>QDe.900</REFERENCE_NUMBER>
                <LISTED_ON>2011-01-31</LISTED_ON></ENTITY></ENTITIES></CONSOLIDATED_LIST>
                """), 0.9).get(0);

        assertThat(list.entries()).extracting(Designation::entry).containsExactly("7", "QDe.900");
        assertThat(list.rejected())
                .containsExactly(
                        "list.xml, line 1: entry 7 has no REFERENCE_NUMBER and is called by its DATAID.",
                        "list.xml, line 1: entry 7 is listed since \"2031-31-31\", which is no day.",
                        "list.xml, line 1: entry 7 was born in \"19x9\", which is no year.");
    }

    @Test
    void aDayOfCanadaThatIsNoneIsTold() throws Exception {
        var list = GivenLists.read(write("""
                <data-set><record><Country>Russia / Russie</Country><EntityOrShip>KESTRELMOOR ROTORS</EntityOrShip>
                <Schedule>1</Schedule><Item>9</Item><DateOfListing>31 of March</DateOfListing></record></data-set>
                """), 0.9).get(0);

        assertThat(list.entries()).hasSize(1);
        assertThat(list.rejected()).singleElement().asString().contains("\"31 of March\", which is no day");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("list.xml"), text);
    }
}

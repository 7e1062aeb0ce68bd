package dev.tidewaiter.designation.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.Designation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a list says of a party is kept: a place of birth or a position tells one bearer of a name from another. */
class WholeEntriesTests {

    private static final double WHOLE_SHARE = 0.9;

    @TempDir
    Path folder;

    private Designation read(String name, String text) throws Exception {
        return GivenLists.read(Files.writeString(folder.resolve(name), text), WHOLE_SHARE)
                .get(0)
                .entries()
                .get(0);
    }

    private static List<String> said(Designation entry) {
        return entry.particulars().further().stream()
                .map(one -> one.label() + ": " + one.text())
                .toList();
    }

    @Test
    void ofTheUnitedNations() throws Exception {
        var entry = read("un.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z"><INDIVIDUALS><INDIVIDUAL>
                <DATAID>1</DATAID><FIRST_NAME>IVAN</FIRST_NAME><SECOND_NAME>SAMPLE</SECOND_NAME><REFERENCE_NUMBER>XXi.001</REFERENCE_NUMBER>
                <GENDER>Male</GENDER><TITLE><VALUE>Dr.</VALUE></TITLE><DESIGNATION><VALUE>General</VALUE></DESIGNATION>
                <LAST_DAY_UPDATED><VALUE>2016-10-13</VALUE><VALUE>2020-11-19</VALUE></LAST_DAY_UPDATED>
                <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>IVAN OBRAZTSOV</ALIAS_NAME><DATE_OF_BIRTH>1958-02-22</DATE_OF_BIRTH>
                <CITY_OF_BIRTH>Irkutsk</CITY_OF_BIRTH><NOTE>In a passport.</NOTE></INDIVIDUAL_ALIAS>
                <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>IVAN BEFORE</ALIAS_NAME><NOTE>Formerly listed as</NOTE></INDIVIDUAL_ALIAS>
                <INDIVIDUAL_ADDRESS><COUNTRY>Rwanda</COUNTRY><NOTE>as of early 2016</NOTE></INDIVIDUAL_ADDRESS>
                <INDIVIDUAL_ADDRESS><NOTE>In prison</NOTE></INDIVIDUAL_ADDRESS>
                <INDIVIDUAL_PLACE_OF_BIRTH><CITY>Musanze</CITY><COUNTRY>Rwanda</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>
                <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>A1234567</NUMBER><NOTE>Expired 2020</NOTE></INDIVIDUAL_DOCUMENT>
                </INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>
                """);
        assertThat(said(entry))
                .containsExactlyInAnyOrder(
                        "Note on IVAN OBRAZTSOV: In a passport.",
                        "Place of birth: Irkutsk",
                        "Note on an address: as of early 2016",
                        "Note on an address: In prison",
                        "Note on Passport A1234567: Expired 2020",
                        "Place of birth: Musanze, Rwanda",
                        "Title: Dr.",
                        "Position: General",
                        "Gender: Male",
                        "Last updated: 2016-10-13, 2020-11-19");
        assertThat(entry.born()).extracting(Object::toString).containsExactly("1958-02-22");
        assertThat(entry.names().get(2).quality()).isEqualTo(Designation.ListedName.Quality.FORMER);
    }

    @Test
    void ofTheEuropeanUnion() throws Exception {
        var entry = read("eu.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-07-23T12:00:00.000+02:00">
                <sanctionEntity designationDate="2024-12-16" logicalId="90505" euReferenceNumber="EU.1.1" unitedNationId="XXi.001">
                <regulation programme="UKR" numberTitle="2024/1 (OJ L1)" publicationDate="2024-12-16"/><subjectType code="person"/>
                <nameAlias wholeName="Ivan Sample" strong="true" function="Director" title="Dr." gender="M"/>
                <birthdate year="1970" city="Irkutsk" countryIso2Code="RU" countryDescription="RUSSIA"/>
                <address place="Sample Hall" city="Xiamen" countryDescription="CHINA"><contactInfo key="EMAIL" value="a@example.org"/></address>
                </sanctionEntity></export>
                """);
        assertThat(said(entry))
                .containsExactlyInAnyOrder(
                        "Act: 2024/1 (OJ L1) of 2024-12-16",
                        "Position: Director",
                        "Title: Dr.",
                        "Gender: M",
                        "Place of birth: Irkutsk, RUSSIA",
                        "EMAIL: a@example.org",
                        "EU reference: EU.1.1",
                        "United Nations reference: XXi.001");
        assertThat(entry.addresses()).containsExactly("Sample Hall, Xiamen, CHINA");
    }

    @Test
    void ofTheEuropeanUnionAsCsv() throws Exception {
        var entry = read(
                "eu.csv",
                "Date_file;Entity_logical_id;Subject_type;Leba_numtitle;Leba_publication_date;Programme;Entity_remark;Naal_lastname;"
                        + "Naal_firstname;Naal_middlename;Naal_wholename;Naal_gender;Naal_title;Naal_function;Addr_number;Addr_street;"
                        + "Addr_zipcode;Addr_city;Addr_country;Addr_other;Birt_date;Birt_place;Birt_country;Iden_number;Iden_country;"
                        + "Citi_country;EU_ref_num\n04/07/2018;1;P;2018/1 (OJ L1);2018-02-16;ZWE;;;;;Ivan Sample;M;;Director;;;;;;"
                        + "in prison;;Irkutsk;RUS;;;;EU.1.1\n");
        assertThat(said(entry))
                .containsExactlyInAnyOrder(
                        "Act: 2018/1 (OJ L1) of 2018-02-16",
                        "Position: Director",
                        "Gender: M",
                        "Note on an address: in prison",
                        "Place of birth: Irkutsk, RUS",
                        "EU reference: EU.1.1");
    }

    @Test
    void ofOfacsXmlAndOfCanada() throws Exception {
        assertThat(said(read("sdn.xml", """
                <?xml version="1.0"?>
                <sdnList xmlns="http://tempuri.org/sdnList.xsd">
                <publshInformation><Publish_Date>03/28/2025</Publish_Date><Record_Count>1</Record_Count></publshInformation>
                <sdnEntry><uid>9</uid><firstName>Ivan</firstName><lastName>SAMPLE</lastName><sdnType>Individual</sdnType>
                <programList><program>NPWMD</program></programList><placeOfBirthList><placeOfBirthItem>
                <placeOfBirth>Irkutsk, Russia</placeOfBirth></placeOfBirthItem></placeOfBirthList></sdnEntry></sdnList>
                """))).containsExactly("Place of birth: Irkutsk, Russia");
        assertThat(said(read("ca.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <data-set><record><Country>Belarus / Bélarus</Country><LastName>Sample</LastName><GivenName>Ivan</GivenName>
                <TitleOrShip>Judge</TitleOrShip><Schedule>1, Part 1</Schedule><Item>2</Item><DateOfListing>2020-09-28</DateOfListing></record></data-set>
                """))).containsExactly("Title: Judge");
    }

    @Test
    void ofTheConsolidatedScreeningListWhereAnIdIsNoNumber() throws Exception {
        var row = ConsolidatedScreeningListTests.CSL_ROW.replace(
                "Tax ID No., 91350200051193084R, CN",
                "Tax ID No., 91350200051193084R, CN; Male, Gender; Website, example.org");
        assertThat(said(read("csl.csv", ConsolidatedScreeningListTests.CSL_HEADER + row)))
                .containsExactly("Identification: Male, Gender", "Identification: Website, example.org");
    }
}

package dev.tidewaiter.designation.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.ListReading;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.Particulars;
import dev.tidewaiter.designation.lists.UnreadableList;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists as XML: recognised by what stands in them, read whole, and refused where something is missing. */
class XmlListsTests {

    private static final double WHOLE_SHARE = 0.9;

    private static final String UN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z">
              <INDIVIDUALS><INDIVIDUAL>
                <DATAID>1</DATAID><FIRST_NAME>IVAN</FIRST_NAME><SECOND_NAME>SAMPLE</SECOND_NAME><UN_LIST_TYPE>XXX</UN_LIST_TYPE>
                <REFERENCE_NUMBER>XXi.001</REFERENCE_NUMBER><LISTED_ON>2012-12-31</LISTED_ON>
                <NAME_ORIGINAL_SCRIPT>Иван Образцов</NAME_ORIGINAL_SCRIPT>
                <NATIONALITY><VALUE>Iran (Islamic Republic of)</VALUE></NATIONALITY>
                <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>IVAN OBRAZTSOV</ALIAS_NAME></INDIVIDUAL_ALIAS>
                <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>VANYA</ALIAS_NAME></INDIVIDUAL_ALIAS>
                <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
                <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1970-03-12</DATE></INDIVIDUAL_DATE_OF_BIRTH>
                <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>A1234567</NUMBER></INDIVIDUAL_DOCUMENT>
              </INDIVIDUAL></INDIVIDUALS>
              <ENTITIES><ENTITY>
                <DATAID>2</DATAID><FIRST_NAME>EXAMPLE ROTOR WORKS</FIRST_NAME><REFERENCE_NUMBER>XXe.001</REFERENCE_NUMBER>
                <ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>ROTOR PLANT</ALIAS_NAME></ENTITY_ALIAS>
                <ENTITY_ADDRESS><STREET>5 Sample Road</STREET><CITY>Tehran</CITY><COUNTRY>Iran (Islamic Republic of)</COUNTRY></ENTITY_ADDRESS>
              </ENTITY></ENTITIES>
            </CONSOLIDATED_LIST>
            """;

    private static final String OFAC = """
            <?xml version="1.0"?>
            <sdnList xmlns="%s">
              <publshInformation><Publish_Date>03/28/2025</Publish_Date><Record_Count>%d</Record_Count></publshInformation>
              <sdnEntry><uid>9639</uid><firstName>Ivan</firstName><lastName>SAMPLE</lastName><sdnType>Individual</sdnType>
                <programList><program>%s</program></programList>
                <akaList><aka><category>weak</category><lastName>VANYA</lastName></aka></akaList>
                <idList><id><idType>Passport</idType><idNumber>A1234567</idNumber><idCountry>Iran</idCountry></id>
                  <id><idType>Target Type</idType><idNumber>State-Owned Enterprise</idNumber></id></idList>
                <remarks>Invented; (Linked To: EXAMPLE ROTOR WORKS, OOO)</remarks>
                <addressList><address><city>Tehran</city><country>Iran</country></address><address><country>Iran</country></address>
                  <address><stateOrProvince>Fars</stateOrProvince><country>Iran</country></address></addressList>
                <dateOfBirthList><dateOfBirthItem><dateOfBirth>12 Mar 1970</dateOfBirth></dateOfBirthItem></dateOfBirthList>
              </sdnEntry>
            </sdnList>
            """;

    private static final String EU = """
            <?xml version="1.0" encoding="UTF-8"?>
            <export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-07-23T12:00:00.000+02:00">
              <sanctionEntity designationDate="2024-12-16" logicalId="90505" euReferenceNumber="EU.1.1">
                <remark>Invented.</remark><regulation programme="UKR"/><subjectType code="enterprise"/>
                <nameAlias wholeName="Example Rotor Works" strong="true"/><nameAlias wholeName="Завод Образец" strong="true"/>
                <nameAlias wholeName="ERW" strong="false"/>
                <address street="5 Sample Road" city="Xiamen" countryIso2Code="CN" countryDescription="CHINA"/>
                <identification number="91350200051193084R" identificationTypeDescription="Registration Number" countryIso2Code="CN"/>
              </sanctionEntity>
            </export>
            """;

    private static final String CANADA = """
            <?xml version="1.0" encoding="UTF-8"?>
            <data-set>
              <record><Country>Belarus / Bélarus</Country><LastName>Sample</LastName><GivenName>Ivan</GivenName>
                <DateOfBirthOrShipBuildDate>1970-03-12</DateOfBirthOrShipBuildDate><Schedule>1, Part 1</Schedule><Item>2</Item>
                <DateOfListing>2020-09-28</DateOfListing></record>
              <record><Country>Russia / Russie</Country><EntityOrShip>Example Star</EntityOrShip><ShipIMONumber>9074729</ShipIMONumber>
                <DateOfBirthOrShipBuildDate>1999</DateOfBirthOrShipBuildDate><Schedule>1, Part 3</Schedule><Item>7</Item></record>
            </data-set>
            """;

    @TempDir
    Path folder;

    private ListSnapshot read(String name, String text) throws IOException, UnreadableList {
        return GivenLists.read(Files.writeString(folder.resolve(name), text), WHOLE_SHARE)
                .get(0);
    }

    @Test
    void readsSwitzerlandsListWithPlacesProgrammesAndOtherScripts() throws Exception {
        var file = folder.resolve("consolidated.xml");
        Files.writeString(file, """
                <?xml version="1.0" encoding="UTF-8"?>
                <swiss-sanctions-list list-type="full" date="2024-01-17">
                <sanctions-program ssid="1"><program-key lang="eng">Ukraine</program-key>
                <sanctions-set ssid="11" lang="eng">Annex 8</sanctions-set></sanctions-program>
                <target ssid="100"><sanctions-set-id>11</sanctions-set-id>
                <individual sex="male"><identity ssid="101" main="true">
                <name ssid="102" name-type="primary-name" quality="good" lang="eng">
                <name-part order="1" name-part-type="given-name"><value>Ivan</value><spelling-variant script="Cyrl">Иван</spelling-variant></name-part>
                <name-part order="2" name-part-type="family-name"><value>Samplov</value><spelling-variant script="Cyrl">Самплов</spelling-variant></name-part></name>
                <name ssid="103" name-type="alias" quality="low" lang="eng"><name-part order="1" name-part-type="whole-name"><value>Vanya</value></name-part></name>
                <day-month-year ssid="104" year="1970"/><address ssid="105" place-id="9"><address-details>1 Road</address-details></address>
                <nationality ssid="106"><country iso-code="RU">Russia</country></nationality>
                <identification-document ssid="107" document-type="passport"><number>K475336</number></identification-document>
                </identity><justification ssid="108">He made up examples.</justification></individual>
                <modification modification-type="listed" effective-date="2022-03-04"/></target>
                <target ssid="200"><sanctions-set-id>11</sanctions-set-id><entity><identity main="true"><name name-type="primary-name" quality="good"><name-part><value>Gone GmbH</value></name-part></name></identity></entity>
                <modification modification-type="listed" effective-date="2022-03-04"/><modification modification-type="de-listed" effective-date="2023-03-04"/></target>
                <place ssid="9"><location>Moscow</location><country iso-code="RU">Russian Federation</country></place>
                </swiss-sanctions-list>
                """.strip());
        var list = GivenLists.read(file, 0.9).get(0);
        assertThat(list.id()).isEqualTo("CH-SECO");
        assertThat(list.published()).hasToString("2024-01-17");
        assertThat(list.entries()).hasSize(1);
        var person = list.entries().get(0);
        assertThat(person.names())
                .extracting(Designation.ListedName::text)
                .containsExactly("Ivan Samplov", "Иван Самплов", "Vanya");
        assertThat(person.names().get(2).weak()).isTrue();
        assertThat(person.programmes()).containsExactly("Ukraine");
        assertThat(person.addresses()).containsExactly("1 Road, Moscow, Russian Federation");
        assertThat(person.listedOn()).hasToString("2022-03-04");
        assertThat(person.particulars().reason()).isEqualTo("He made up examples.");
    }

    @Test
    void readsTheUnitedNations() throws Exception {
        var list = read("list.xml", UN);
        assertThat(list.id()).isEqualTo("UN");
        assertThat(list.published()).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(list.whole()).as("two entries are not the whole list").isFalse();
        var person = list.entries().get(0);
        assertThat(person.entry()).isEqualTo("XXi.001");
        assertThat(person.kind()).isEqualTo(Designation.Kind.PERSON);
        assertThat(person.names())
                .containsExactly(
                        new ListedName("IVAN SAMPLE", false),
                        new ListedName("Иван Образцов", false),
                        new ListedName("IVAN OBRAZTSOV", false),
                        new ListedName("VANYA", true));
        assertThat(person.born()).extracting(Object::toString).containsExactly("1970-03-12");
        assertThat(person.identifiers()).extracting(ListedIdentifier::value).containsExactly("A1234567");
        assertThat(person.listedOn()).isEqualTo(LocalDate.of(2012, 12, 31));
        var firm = list.entries().get(1);
        assertThat(firm.kind()).isEqualTo(Designation.Kind.ORGANISATION);
        assertThat(firm.addresses()).containsExactly("5 Sample Road, Tehran, Iran (Islamic Republic of)");
        assertThat(firm.countries()).extracting(Object::toString).containsExactly("IR");
    }

    @Test
    void readsOfacInBothNamespacesAndTellsItsListsByTheirProgrammes() throws Exception {
        for (var namespace : List.of(
                "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML",
                "http://tempuri.org/sdnList.xsd")) {
            var sdn = read("a.xml", OFAC.formatted(namespace, 1, "NPWMD"));
            assertThat(sdn.id()).isEqualTo("OFAC-SDN");
            assertThat(sdn.published()).isEqualTo(LocalDate.of(2025, 3, 28));
            var person = sdn.entries().get(0);
            assertThat(person.names())
                    .containsExactly(new ListedName("SAMPLE, Ivan", false), new ListedName("VANYA", true));
            assertThat(person.countries()).extracting(Object::toString).containsExactly("IR");
            assertThat(person.identifiers()).extracting(ListedIdentifier::value).containsExactly("A1234567");
            assertThat(person.addresses()).containsExactly("Tehran, Iran", "Iran", "Fars, Iran");
            assertThat(person.particulars().further())
                    .extracting(Object::toString)
                    .anyMatch(said -> said.contains("State-Owned"));
            assertThat(person.particulars().links())
                    .extracting(Particulars.Link::name)
                    .containsExactly("EXAMPLE ROTOR WORKS, OOO");
            assertThat(read("b.xml", OFAC.formatted(namespace, 1, "CMIC-EO13959"))
                            .id())
                    .isEqualTo("OFAC-CONS");
        }
    }

    @Test
    void saysWhereAListHasFewerEntriesThanItTells() throws Exception {
        var list = read("a.xml", OFAC.formatted("x", 443, "NPWMD"));
        assertThat(list.rejected())
                .containsExactly("a.xml says that it has 443 entries, but 1 are there. Download it again.");
        assertThat(list.whole()).isFalse();
    }

    @Test
    void readsTheEuropeanUnion() throws Exception {
        var list = read("fsf.xml", EU);
        assertThat(list.id()).isEqualTo("EU-AF");
        assertThat(list.published()).isEqualTo(LocalDate.of(2026, 7, 23));
        var firm = list.entries().get(0);
        assertThat(firm.entry()).isEqualTo("90505");
        assertThat(firm.names())
                .containsExactly(
                        new ListedName("Example Rotor Works", false),
                        new ListedName("Завод Образец", false),
                        new ListedName("ERW", true));
        assertThat(firm.identifiers()).extracting(ListedIdentifier::value).containsExactly("91350200051193084R");
        assertThat(firm.addresses()).containsExactly("5 Sample Road, Xiamen, CHINA");
    }

    @Test
    void readsCanadaWhoseCountryIsThatOfTheRegulation() throws Exception {
        var list = read("sema.xml", CANADA);
        assertThat(list.id()).isEqualTo("CA-SEMA");
        var person = list.entries().get(0);
        assertThat(person.name()).isEqualTo("Sample, Ivan");
        assertThat(person.countries()).isEmpty();
        assertThat(person.programmes()).containsExactly("CA-SEMA Belarus");
        var ship = list.entries().get(1);
        assertThat(ship.kind()).isEqualTo(Designation.Kind.VESSEL);
        assertThat(ship.identifiers()).extracting(ListedIdentifier::value).containsExactly("9074729");
        assertThat(ship.born()).isEmpty();
    }

    @Test
    void keepsFamilyNameAndGivenNamesOfCanadasPersonsTogetherAndTheirSpellingsApart() throws Exception {
        var person = read(
                        "sema.xml",
                        CANADA.replace("<LastName>Sample<", "<LastName>MUESTRA Ejemplo<")
                                .replace("<GivenName>Ivan</GivenName>", """
                                <GivenName>Rosa Maria</GivenName>
                                <Aliases>Roza Mariya Muestra, Roza,  Russian\u00a0: \u0420\u043e\u0437\u0430 \u041c\u0443\u044d\u0441\u0442\u0440\u0430</Aliases>"""))
                .entries()
                .get(0);
        assertThat(person.names())
                .containsExactly(
                        new ListedName("MUESTRA Ejemplo, Rosa Maria", false),
                        new ListedName("Roza Mariya Muestra", false),
                        new ListedName("Roza", true),
                        new ListedName("\u0420\u043e\u0437\u0430 \u041c\u0443\u044d\u0441\u0442\u0440\u0430", false));
    }

    @Test
    void refusesHalfAFileAndAPageInItsPlace() {
        for (var half : List.of(UN.substring(0, UN.indexOf("<ENTITIES>")), EU.substring(0, EU.length() - 12))) {
            assertThatExceptionOfType(UnreadableList.class)
                    .isThrownBy(() -> read("half.xml", half))
                    .withMessageMatching("half.xml is damaged or cut off after line \\d+, column \\d+, so .*")
                    .withMessageContaining("Download it again");
        }
        assertThatExceptionOfType(UnreadableList.class)
                .isThrownBy(() -> read("sdn.csv", "<html><body>403 Forbidden</body></html>"))
                .withMessageContaining("no list that can be read");
    }

    /** A firewall's page beside lists is told and harms none of them; it is no damaged list. */
    @Test
    void aPageBesideAListIsTold() throws Exception {
        Files.writeString(folder.resolve("un.xml"), UN);
        for (var page : List.of("<!doctype html><html><body>403<br>Forbidden</body></html>", "<", "<!-- gone -->")) {
            assertThatExceptionOfType(UnreadableList.class)
                    .isThrownBy(() -> read("sdn.xml", page))
                    .withMessageContaining("sdn.xml is no list that can be read");
            var both = ListFiles.readAll(List.of(folder), ListReading.of(WordLists.bundled(), WHOLE_SHARE));
            assertThat(both.lists()).hasSize(1);
            assertThat(both.refused())
                    .singleElement()
                    .satisfies(file -> assertThat(file.reason()).contains("sdn.xml is no list"));
        }
    }

    @Test
    void expandsNoEntity() throws Exception {
        var secret = Files.writeString(folder.resolve("secret.txt"), "TOP SECRET NAME");
        var hostile = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                + UN.substring(UN.indexOf("<CONSOLIDATED_LIST")).replace("EXAMPLE ROTOR WORKS", "EXAMPLE &e; WORKS");
        try {
            assertThat(read("x.xml", hostile).entries().toString()).doesNotContain("TOP SECRET");
        } catch (UnreadableList refused) {
            assertThat(refused.getMessage()).contains("x.xml").doesNotContain("TOP SECRET");
        }
    }

    @Test
    void anEntryWithoutANameIsTold() throws Exception {
        var list = read(
                "list.xml",
                UN.replace("<FIRST_NAME>EXAMPLE ROTOR WORKS</FIRST_NAME>", "")
                        .replace("<ALIAS_NAME>ROTOR PLANT</ALIAS_NAME>", ""));
        assertThat(list.entries()).hasSize(1);
        assertThat(list.rejected()).singleElement().asString().contains("line ").contains("XXe.001 has no name");
    }
}

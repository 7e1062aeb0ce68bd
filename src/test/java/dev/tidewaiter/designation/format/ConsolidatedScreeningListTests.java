package dev.tidewaiter.designation.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.designation.lists.Designation;
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

class ConsolidatedScreeningListTests {

    private static final double WHOLE_SHARE = 0.9;

    static final String CSL_HEADER = "_id,source,entity_number,type,programs,name,title,addresses,"
            + "federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,call_sign,"
            + "vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,"
            + "citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids\n";

    static final String CSL_ROW =
            "1,Entity List (EL) - Bureau of Industry and Security,,,,Example Drone Works,,\"5 Sample Road, Shenzhen, CN\","
                    + "89 FR 1,2024-01-02,,,For all items.,Presumption of denial.,,,,,,,,,Sample Works; SDW,,,,,,"
                    + "\"Tax ID No., 91350200051193084R, CN\"\n";

    @TempDir
    Path folder;

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
    void whomRemarksLinkAPartyToIsALink() throws Exception {
        var row = CSL_ROW.replace(
                ",,Sample Works", "\"(Linked To: LUMORA GUARD (LG); Linked To: KESTREL BANK)\",,Sample Works");
        var lists = GivenLists.read(write("csl.csv", CSL_HEADER + row), WHOLE_SHARE);
        assertThat(lists.get(0).entries().get(0).particulars().links())
                .extracting(Particulars.Link::name)
                .containsExactly("LUMORA GUARD (LG)", "KESTREL BANK");
    }

    @Test
    void readsItsHeadingsBehindATitle() throws Exception {
        for (var title : List.of("Consolidated Screening List\n", "\"Title, by whom\",2026-07-31\n\n,,,\n")) {
            var lists = GivenLists.read(write("csl.csv", title + CSL_HEADER + CSL_ROW), WHOLE_SHARE);
            assertThat(lists).extracting(ListSnapshot::id).containsExactly("BIS-EL");
            assertThat(lists.get(0).entries()).hasSize(1);
            assertThat(lists.get(0).rejected()).isEmpty();
        }
    }

    @Test
    void refusesAListWithEntriesAboveItsHeadings() throws Exception {
        assertRefused(write("csl.csv", "Title\n" + CSL_ROW + CSL_HEADER + CSL_ROW), "row 2: stands above the headings");
    }

    @Test
    void readsItsColumnsInAnyOrder() throws Exception {
        var header = CSL_HEADER.replace("_id,source,", "source,").replace(",ids", ",ids,_id");
        var row = CSL_ROW.substring(2).replace("193084R, CN\"", "193084R, CN\",1");
        for (var mark : List.of("", "\ufeff")) {
            var lists = GivenLists.read(write("csl.csv", mark + header + row), WHOLE_SHARE);
            assertThat(lists).extracting(ListSnapshot::id).containsExactly("BIS-EL");
            assertThat(lists.get(0).entries().get(0).identifiers())
                    .extracting(ListedIdentifier::value)
                    .containsExactly("91350200051193084R");
        }
    }

    @Test
    void readsTheConsolidatedList() throws Exception {
        var lists = GivenLists.read(
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

    @Test
    void aliasesInTheFormOfOfacsWeakOnesAreWeak() throws Exception {
        var sdn = CSL_ROW.replace(
                "Entity List (EL) - Bureau of Industry and Security",
                "Specially Designated Nationals (SDN) - Treasury Department");
        var firm = sdn.replace(",,,,Example", ",7,Entity,,Example");
        var person = sdn.replace(",,,,Example Drone Works", ",8,Individual,,\"SAMPLE, Ivan\"")
                .replace("Sample Works; SDW", "\"SAMPLE, Iwan; BIGBOY; Tavik Ondrellin\"");

        var lists = GivenLists.read(write("csl.csv", CSL_HEADER + firm + person + CSL_ROW), WHOLE_SHARE);
        assertThat(weakNames(lists.get(0).entries().get(0))).containsExactly("SDW");
        assertThat(weakNames(lists.get(0).entries().get(1))).containsExactly("BIGBOY", "Tavik Ondrellin");
        assertThat(weakNames(lists.get(1).entries().get(0)))
                .as("other agencies have no weak ones")
                .isEmpty();
    }

    private static List<String> weakNames(Designation entry) {
        return entry.names().stream()
                .filter(Designation.ListedName::weak)
                .map(Designation.ListedName::text)
                .toList();
    }

    /** In 2022 the number's label came last, behind the country and the days of issue and expiry. */
    @Test
    void theNewestDayInTheFileIsThatOfAllListsInIt() throws Exception {
        var undated = CSL_ROW.replace(
                        "Entity List (EL) - Bureau of Industry and Security", "Unverified List (UVL) - Bureau")
                .replace("2024-01-02", "");
        assertThat(GivenLists.read(write("csl.csv", CSL_HEADER + CSL_ROW + undated), WHOLE_SHARE))
                .hasSize(2)
                .allSatisfy(list -> assertThat(list.published()).hasToString("2024-01-02"));
    }

    @Test
    void readsNumbersInTheOrderOfEachYear() throws Exception {
        var row = CSL_ROW.replace(
                "Tax ID No., 91350200051193084R, CN",
                "RU, 7707083893, Tax ID No.; JO, 2014-08-30, 2009-08-31, K475336, Passport; Male, Gender");
        var entry = GivenLists.read(write("csl.csv", CSL_HEADER + row), WHOLE_SHARE)
                .get(0)
                .entries()
                .get(0);
        assertThat(entry.identifiers()).extracting(ListedIdentifier::value).containsExactly("7707083893", "K475336");
    }

    /** Short numbers, and numbers with blanks or letters in front, in both orders, each with its own label. */
    @Test
    void keepsNumbersWholeWithTheirLabels() throws Exception {
        assertNumbers(
                "IMO 9074729, Vessel Registration Identification; 5501, Aircraft Manufacturer's Serial Number (MSN); 41, Aircraft Construction Number (also called L/N or S/N or"
                        + " F/N); DE, 1690, Registration Number; IT, 2012-10-30, AO 2879097, Identification Number; AE, 265 216,"
                        + " Passport; C 41310, Registration ID; GDL000506209, VisaNumberID; 0443 1226, Chinese Commercial Code; EXPLSAMM, SWIFT/BIC",
                "9074729 Vessel Registration Identification IMO",
                "5501 Aircraft Manufacturer's Serial Number (MSN)",
                "41 Aircraft Construction Number (also called L/N or S/N or F/N)",
                "1690 Registration Number",
                "AO2879097 Identification Number",
                "265216 Passport",
                "C41310 Registration ID",
                "GDL000506209 VisaNumberID",
                "04431226 Chinese Commercial Code",
                "EXPLSAMM SWIFT/BIC");
        assertNumbers(
                "License, 1000, RU; Passport, FU 0152122, PK, 24 Apr 2017; Passport, 3545767791D, DE, 07 Aug 1998, 06 Aug 2008",
                "1000 License",
                "FU0152122 Passport",
                "3545767791D Passport");
    }

    /** A word where a number should stand names nobody: else all of one nationality would have the same number. */
    @Test
    void takesNoWordForANumber() throws Exception {
        assertNumbers("Panama, Nationality of Registration; Pending, Tax ID No.");
    }

    private void assertNumbers(String ids, String... numbers) throws Exception {
        var row = CSL_ROW.replace("Tax ID No., 91350200051193084R, CN", ids);
        var entry = GivenLists.read(write("csl.csv", CSL_HEADER + row), WHOLE_SHARE)
                .get(0)
                .entries()
                .get(0);
        assertThat(entry.identifiers())
                .extracting(number -> number.value() + " " + number.label())
                .containsExactly(numbers);
    }

    @Test
    void keepsWhenAnEntryEndsAndPartsTheNameFromTheClauseBehindIt() throws Exception {
        var row = CSL_ROW.replace("2024-01-02,,", "2024-01-02,2026-01-02,")
                .replace(
                        "Example Drone Works",
                        "\"Example Drone Works, and any successor, sub-unit, or subsidiary thereof\"");
        var entry = GivenLists.read(write("csl.csv", CSL_HEADER + row), WHOLE_SHARE)
                .get(0)
                .entries()
                .get(0);
        assertThat(entry.name()).isEqualTo("Example Drone Works");
        assertThat(entry.particulars().further())
                .contains(new Particulars.Labelled("Extends to", "any successor, sub-unit, or subsidiary thereof"));
        assertThat(entry.particulars().ended()).hasToString("2026-01-02");
    }

    @Test
    void isNotOfADayThatIsNotHereYetBecauseOneRowIs() throws Exception {
        var slipped = CSL_ROW.replace("2024-01-02", "2062-01-02").replace("Example Drone Works", "Example Kite Works");
        var how = ListReading.of(WordLists.bundled(), WHOLE_SHARE).on(LocalDate.of(2026, 3, 31));
        assertThat(ListFiles.readAll(List.of(write("csl.csv", CSL_HEADER + slipped + CSL_ROW)), how)
                        .lists())
                .singleElement()
                .satisfies(list -> {
                    assertThat(list.published()).hasToString("2024-01-02");
                    assertThat(list.entries()).hasSize(2);
                });
    }

    @Test
    void tellsAPersonFromAFirmWhereTheListDoesNot() throws Exception {
        var row = CSL_ROW.replace("Example Drone Works", "\"Yun, Juan Carlos\"");
        assertThat(GivenLists.read(write("csl.csv", CSL_HEADER + row + CSL_ROW), WHOLE_SHARE)
                        .get(0)
                        .entries())
                .extracting(Designation::kind)
                .containsExactly(Designation.Kind.PERSON, Designation.Kind.ORGANISATION);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void assertRefused(Path file, String because) {
        assertThatExceptionOfType(UnreadableList.class)
                .isThrownBy(() -> GivenLists.read(file, WHOLE_SHARE))
                .withMessageContaining(because);
    }

    @Test
    void anEntryThatStandsThereTwiceIsHeldOnceAndTold() throws Exception {
        var row = CSL_ROW.replace("Security,,", "Security,15268,");
        var list = GivenLists.read(write("csl.csv", CSL_HEADER + row + row), WHOLE_SHARE)
                .get(0);
        assertThat(list.entries()).hasSize(1);
        assertThat(list.notes()).singleElement().asString().contains("entry 15268 of BIS-EL stands there twice");
    }
}

package dev.tidewaiter.designation.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.threshold.AddressThresholds;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.wordlist.WordLists;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings are one building, and which neighbours are none. */
class AddressIndexTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brunnkamper Str. 12, 20095 Hamburg                     | Brunnkamperstraße 12, Hamburg
            No. 366 Huangmei Road, Shanghai                        | 366 Huang Mei Lu, Shanghai
            No. 88 Linyuan Middle Road, Shenzhen                   | 88 Linyuan Zhonglu, Shenzhen
            No. 88 Linyuan Middle Road, Shenzhen                   | 深圳市林园中路88号
            Shosse Kestrelnoe, 56, stroenie 32, Moscow             | 56 bld. 32 Kestrelnoe Highway, Moscow
            ul. Tverdovskaya, d. 17, korp. 2, Moscow               | Москва, Твердовская улица, дом 17 корпус 2, офис 5
            Plot No. 45, Sector 18, Udyogpur Phase IV, Delhi       | 45, Sector-18, Udyogpur Phase 4, Delhi
            3-12-5 Minatsu-cho, Osaka                              | Minatsu-cho 3-12-5, Osaka
            Room 2001, Building 3, No. 88 Millrace Road, Hong Kong | 88 Millrace Rd., Hong Kong
            17 Tverdovskaya Street, Block B, Moscow                | 17 Tverdovskaya St., blk. B, Moscow
            深圳市林园中路88号2号楼                                 | No. 88 Linyuan Middle Road, Building 2, Shenzhen
            深圳市林园中路88号A座                                   | Block A, No. 88 Linyuan Middle Road, Shenzhen
            14 Millrace Road, P.O. Box 61234, Dubai                | 14 Millrace Road, Dubai, P.O. Box 999
            14 Millrace Street, Isfahan                            | 14 Millrace St., Esfahan
            14 Millrace Street, Teheran                            | 14 Millrace St., Tehran
            14 Millrace Street, Kiev                               | 14 Millrace St., Kyiv
            14 Millrace Road, Canton                               | 14 Millrace Rd., Guangzhou
            14 Millrace Road, Saigon                               | 14 Millrace Rd., Ho Chi Minh City
            14 Millrace Road, Alma-Ata                             | 14 Millrace Rd., Almaty
            """)
    void findsABuildingHoweverItIsWritten(String listed, String written) {
        assertThat(hits(listed, written)).hasSize(1).allMatch(AddressIndex.Hit::alone);
    }

    /** The officer's own sample has the road of the listed firm misspelled; its name is the listed one to the letter. */
    @Test
    void aRoadThatIsOnlyAboutAlikeAgreesWithANameAndAccusesNobodyAlone() {
        var listed = "No. 1007 Banxuelan Ave, Bantian Subdistrict, Longlan District, Shenzhen, Guangdong 518000";

        assertThat(hits(listed, "1007 Banxuegang Ave, Bantian, Longgang, Shenzhen"))
                .singleElement()
                .matches(hit -> !hit.alone());
    }

    /** Many firms of a free zone share one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            P.O. Box 61234, Dubai   | PO Box No. 61234, Dubai, UAE
            Post Box 17, Tehran     | P O B 17 Teheran
            P.O. Box 17, Moscow     | а/я 17, Москва
            """)
    void aPostOfficeBoxAgreesWithANameAndAccusesNobodyAlone(String listed, String written) {
        assertThat(hits(listed, written)).singleElement().matches(hit -> !hit.alone());
    }

    @Test
    void theSameBoxOfAnotherTownIsAnotherBox() {
        assertThat(hits("P.O. Box 61234, Dubai", "P.O. Box 61234, Abu Dhabi")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            No. 88 Linyuan Middle Road, Shenzhen                          | No. 88 Linyuan North Road, Shenzhen
            Xinglai Mansion, No. 88 Millrace Road, Heron District, Osaka  | No. 88 Xinglu Road, Heron District, Osaka
            ul. Tverdovskaya, d. 17, korp. 2, Moscow                      | 17 Tverdovskaya Street, Building 5, Moscow
            ul. Tverdovskaya, d. 17, Moscow                               | 17 Tverskaya Street, Moscow
            Shosse Kestrelnoe, 56, stroenie 32, Moscow                    | Shosse Kestrelnoe, 56, str. 20, Moscow
            Plot 27, Sarvak Industrial Zone, Isfahan                      | Plot 27, Meshkat Industrial Zone, Isfahan
            Plot No. 45, Sector 18, Udyogpur Phase IV, Delhi              | Plot No. 45, Sector 37, Udyogpur Phase IV, Delhi
            Plot No. 45, Sector 18, Udyogpur Phase IV, Delhi              | Plot No. 45, Udyogpur Phase I, Delhi
            Plot No. 45, Sector 18, Udyogpur Phase IV, Delhi              | Plot No. 46, Sector 18, Udyogpur Phase IV, Delhi
            3-12-5 Minatsu-cho, Osaka                                     | 3-12-6 Minatsu-cho, Osaka
            Room 2001, Building 3, No. 88 Millrace Road, Hong Kong        | 88 Millrace Road, Building 4, Hong Kong
            Tower A, 88 Millrace Road, Hong Kong                          | Tower B, 88 Millrace Road, Hong Kong
            Wing A, 88 Millrace Road, Hong Kong                           | Wing B, 88 Millrace Road, Hong Kong
            17 Tverdovskaya Street, Block B, Moscow                       | 17 Tverdovskaya Street, Block C, Moscow
            ул. Твердовская, д. 17, корп. А, Москва                       | ул. Твердовская, д. 17, корп. Б, Москва
            深圳市林园中路88号2号楼                                        | 深圳市林园中路88号3号楼
            深圳市林园中路88号A座                                          | 深圳市林园中路88号B座
            14 Millrace Street, Isfahan                                   | 14 Millrace Street, Tehran
            14 Millrace Street, Kyiv                                      | 14 Millrace Street, Kharkiv
            P.O. Box 17, Millrace Road, Dubai                             | 17 Millrace Road, Dubai
            P.O. Box 61234, Sarvak Free Zone, Dubai                       | P.O. Box 61234, Sarvak Free Zone, Dubai
            P.O. Box 61234, Sarvak Free Zone, Dubai                       | P.O. Box 61235, Sarvak Free Zone, Dubai
            Unit No. 301, Third Floor, Plot No. 8, Krishna Tower, Delhi   | A 294, Third Floor, NH 8 Road No. 6, Delhi
            Kabul                                                         | House 14, Street 3, Kabul
            """)
    void leavesNeighboursAlone(String listed, String written) {
        assertThat(hits(listed, written)).noneMatch(AddressIndex.Hit::alone);
    }

    /** The names of an address are bounded; the first of them are looked for, and that it is not all is said. */
    @Test
    void aBuildingIsFoundBeforeVeryManyNames() {
        var building = "No. 88 Linyuan Middle Road, Shenzhen";
        var found = index(building).find(building + ", Tverdovskaya".repeat(70));

        assertThat(found.hits()).hasSize(1);
        assertThat(found.whole()).isFalse();
        assertThat(index(building).find(building + ", Tverdovskaya".repeat(50)).whole())
                .isTrue();
    }

    /** No bound of the comparison stands under the one that the rulebook sets. */
    @Test
    void theRulebookSaysHowUnlikeTheNameOfAStreetMayBe() {
        var own = OwnThresholds.OF_MATCHES.addresses();
        var looser = new AddressThresholds(
                0.6,
                0.6,
                own.townWords(),
                own.countryWords(),
                own.postcodeDigits(),
                own.words(),
                own.nameLetters(),
                own.sameWords());

        assertThat(hits("14 Linden Road, Dubai", "14 Lundon Road, Dubai")).isEmpty();
        assertThat(index("14 Linden Road, Dubai", looser).hits("14 Lundon Road, Dubai"))
                .hasSize(1);
    }

    private static List<AddressIndex.Hit> hits(String listed, String written) {
        return index(listed).hits(written);
    }

    private static AddressIndex index(String listed) {
        return index(listed, OwnThresholds.OF_MATCHES.addresses());
    }

    private static AddressIndex index(String listed, AddressThresholds thresholds) {
        var entry = Designation.listed("UN", "1", Designation.Kind.ORGANISATION)
                .names(List.of(new ListedName("Kestrelmoor Rotor Supply Ltd", false)))
                .addresses(List.of(listed))
                .build();
        return new AddressIndex(List.of(entry), AddressLexicon.of(WordLists.bundled()), thresholds);
    }
}

package dev.tidewaiter.designation.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.UnreadableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Japan's notices of parties to whom exports are banned, as text: lines break where pages do, and pages run into one another. */
class JapaneseNoticeTests {

    private static final String TITLE = """
            ○ 国際平和のための国際的な努力に我が国として寄与するために講ずる輸出等に係る禁止措置
            の対象となるロシア連邦の団体（令和四年外務省告示第八十二号）
            指定日：2022 年03月01 日
            最終更新日：2025 年09 月12 日
            """;

    private static final String PARTIES = """
            １ 株式会社サンプル造船所
            Sample Shipyard JSC
            所在地：203, Example Emb., 190121, St. Peterburg, Russia.
            2 例光学センター（別称、例センター及び
            EQC）
            Example Optics Center LLC, a.k.a. the
            following two aliases:
            -Example Quantum
            Center; and
            -EQC.
            所 在 地 ： 100 Novaya Street, Moscow, 143025, Russia; and 11 Bolshoy Blvd,
            Bldg 21-
            27, Moscow, 121205, Russia.3 例電子（广州例子科技有限公司）Example Electronics Works Ltd
            所在地：42 Example Avenue, Moscow, Russia, 109316.
            4 アルファ例
            Alfa Example Group
            別称：AE社; 有限会社 AE
            LLC Company AE; Kompaniya AE
            所在地：ul. Example, d. 20A, Moscow 111141, Russia""";

    @TempDir
    Path folder;

    private ListSnapshot read(String text) throws Exception {
        return GivenLists.read(Files.writeString(folder.resolve("notice.txt"), text), 0.9)
                .get(0);
    }

    private static List<String> names(Designation party) {
        return party.names().stream()
                .filter(name -> !name.derived())
                .map(ListedName::text)
                .toList();
    }

    @Test
    void readsEachPartyWithItsNamesInBothWritings() throws Exception {
        var list = read(TITLE + PARTIES);
        assertThat(list.id()).isEqualTo("JP-BAN-RU");
        assertThat(list.published()).isEqualTo(LocalDate.of(2025, 9, 12));
        var parties = list.entries();
        assertThat(parties).extracting(Designation::entry).containsExactly("1", "2", "3", "4");
        assertThat(names(parties.get(0))).containsExactly("Sample Shipyard JSC", "株式会社サンプル造船所");
        assertThat(names(parties.get(1)))
                .containsExactly("Example Optics Center LLC", "例光学センター", "例センター", "EQC", "Example Quantum Center");
        assertThat(parties.get(1).addresses())
                .containsExactly(
                        "100 Novaya Street, Moscow, 143025, Russia",
                        "11 Bolshoy Blvd, Bldg 21-27, Moscow, 121205, Russia");
        assertThat(names(parties.get(2)))
                .as("a name that runs on behind the Japanese one, at the head of a page")
                .containsExactly("Example Electronics Works Ltd", "例電子", "广州例子科技有限公司");
        assertThat(names(parties.get(3)))
                .containsExactly("Alfa Example Group", "アルファ例", "AE社", "有限会社 AE", "LLC Company AE", "Kompaniya AE");
        assertThat(parties).allSatisfy(party -> assertThat(party.countries()).hasSize(1));
    }

    @Test
    void aNoticeThatMayBreakOffInItsLastAddressIsTold() throws Exception {
        assertThat(read(TITLE + PARTIES).rejected()).isEmpty();
        var cut = read(TITLE + PARTIES.substring(0, PARTIES.lastIndexOf("Russia") - 3));
        assertThat(cut.rejected()).singleElement().asString().contains("entry 4", "does not end with its country");
        assertThat(cut.whole()).isFalse();
    }

    /** Two letters of a street are a code of a country, and one of several addresses is not the last. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ", Russia;",
                ", Russia; and 3 Per. Peru",
                ", Russia,",
                ", Ru",
                ", office 632, Fr",
                ", Volsk, Sa",
                ", Rus",
                ", Cuba",
                ", Russia, 1234",
                ", 123456",
                ", Russia; 20, 196066",
                ", Volsk (Russia) Sara",
                ", Volsk, Russia; and 11 Bolshoy Blvd (Russia) Mosc",
                ", Volsk, Russia) 5",
                ", Volsk, Russia (",
                ", ul. Russia",
                ", Hotel Russia 12345",
                ", Volsk; 12 Russian Federation",
                ", Russia; and ul. Sovetskaya Russia",
                ""
            })
    void aNoticeCutOffInTheMidstOfAnAddressIsTold(String end) throws Exception {
        int russia = PARTIES.lastIndexOf(", Russia");
        assertThat(read(TITLE + PARTIES.substring(0, russia) + end).rejected()).hasSize(1);
        assertThat(read(TITLE + PARTIES.substring(0, russia) + ", Russia.\n").rejected())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", Russia, 196066.",
                ", Russia 196066",
                ", 196066 Russia.",
                ", Moscow 196066 Russia",
                ", 420021，Russia.",
                ", the Russian Federation."
            })
    void aPostcodeOrAnArticleBesideTheCountryCutsNothingOff(String end) throws Exception {
        int russia = PARTIES.lastIndexOf(", Russia");
        assertThat(read(TITLE + PARTIES.substring(0, russia) + end).rejected()).isEmpty();
    }

    @Test
    void aNoticeThatCannotBeReadWholeIsRefused() {
        assertThatExceptionOfType(UnreadableList.class)
                .isThrownBy(() -> read(TITLE + PARTIES.replace("4 アルファ", "6 アルファ")))
                .withMessageContaining("behind entry 3 no entry 4 begins");
        assertThatExceptionOfType(UnreadableList.class)
                .isThrownBy(() -> read(TITLE + PARTIES.substring(0, PARTIES.lastIndexOf("所在地"))))
                .withMessageContaining("entry 4 has no address");
        assertThatExceptionOfType(UnreadableList.class)
                .isThrownBy(() -> read(TITLE.replace("ロシア連邦", "") + PARTIES))
                .withMessageContaining("its title does not say whose parties it lists");
    }
}

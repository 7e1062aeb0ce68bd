package dev.tidewaiter.designation.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells in the manner of the lists, with invented names. */
class ListedNamesTests {

    private static List<String> person(String cell) {
        return spellings(Designation.Kind.PERSON, cell);
    }

    private static List<String> firm(String cell) {
        return spellings(Designation.Kind.ORGANISATION, cell);
    }

    private static List<String> spellings(Designation.Kind kind, String cell) {
        var names = new ListedNames(kind);
        names.add(cell, false);
        return names.list().stream().map(ListedName::text).toList();
    }

    @Test
    void aNameInAnotherScriptInBracketsIsAName() {
        assertThat(person("Tegumir Olvan (original script: Тегумир Олван)")).contains("Tegumir Olvan", "Тегумир Олван");
        assertThat(person("طارق النجار (Tariq Alnajar")).contains("طارق النجار", "Tariq Alnajar");
        assertThat(person("Li Weimu (李伟木)")).contains("Li Weimu", "李伟木");
    }

    @Test
    void aLanguageInFrontOfANameAndARemarkBehindItAreNoPartOfIt() {
        assertThat(firm("Chinese:")).isEmpty();
        assertThat(firm("Chinese: Lumora Rotor")).containsExactly("Lumora Rotor");
        assertThat(firm("Chinese Lumora Rotor")).containsExactly("Chinese Lumora Rotor");
        assertThat(firm("and JSC Lumora Repair")).containsExactly("JSC Lumora Repair");
        assertThat(person("Olvan (Call sign )")).containsExactly("Olvan");
        assertThat(person("Tegumir Olvan (nom de guerre)")).containsExactly("Tegumir Olvan");
    }

    @Test
    void aNameInAnotherScriptIsANameWhereverItStandsInTheCell() {
        assertThat(firm("Lumora University (LU) (示例航空航天大学)")).contains("示例航空航天大学");
        assertThat(firm("Kestrel Group Ninth Institute 示例科技集団第九研究院第十 三研究所"))
                .contains("Kestrel Group Ninth Institute", "示例科技集団第九研究院第十 三研究所");
        assertThat(firm("Lumora Associated Corporation （青露連合）")).contains("青露連合");
        assertThat(firm("Lumora Guards (aka ‘Lumora Hunters’) - شركة النجار لخدمات الحراسة"))
                .contains("شركة النجار لخدمات الحراسة");
        assertThat(firm("Russian: Завод Лумора and ОАО «Лумора Пустельга» or ТЛП"))
                .contains("Завод Лумора", "ОАО «Лумора Пустельга»")
                .doesNotContain("Russian:", "ТЛП");
        assertThat(person("Wasel Badi AL-OLVAN واصل بديع الأولفان"))
                .contains("Wasel Badi AL-OLVAN", "واصل بديع الأولفان");
        assertThat(person("OLVAN Kwang Yon 올반연")).contains("올반연");
        assertThat(person("Tegumir OLVAN (a.k.a. Tegu) – Тегумир ОЛВАН, Тегу ОЛВАН"))
                .contains("Тегумир ОЛВАН", "Тегу ОЛВАН");
    }

    @Test
    void firmsThatACellNamesOneBehindTheOtherAreNamesEach() {
        assertThat(firm("Lumora Missile Corporation, Joint Stock Company Kestrel"))
                .contains("Joint Stock Company Kestrel")
                .doesNotContain("Lumora Missile Corporation");
        assertThat(firm("AO TSNT Kestrel, AO Tsentr Kestrel and, JSC Center Kestrel"))
                .contains("AO TSNT Kestrel", "JSC Center Kestrel");
        assertThat(firm("Lumora Co., LLC")).containsExactly("Lumora Co., LLC");
        assertThat(firm("PJSC LUMORA alias LUMORA PTC")).contains("PJSC LUMORA", "LUMORA PTC");
        assertThat(firm("Lumora Foundation/ LFKI")).contains("Lumora Foundation", "LFKI");
        assertThat(person("Tegumir OLVAN/ OLWAN")).containsExactly("Tegumir OLVAN/ OLWAN");
        assertThat(firm("So-called ‘Lumora Guard’")).contains("‘Lumora Guard’");
    }

    @Test
    void aLegalFormOrAWordOfAnotherScriptIsNoName() {
        assertThat(firm("Общество с ограниченной ответственностью LUMORA KESTREL"))
                .containsExactly("Общество с ограниченной ответственностью LUMORA KESTREL");
        assertThat(firm("ООО Lumora")).containsExactly("ООО Lumora");
        assertThat(firm("LUMORA航天公司")).containsExactly("LUMORA航天公司");
        assertThat(firm("LUMORA 航天公司")).containsExactly("LUMORA 航天公司");
    }

    @Test
    void whatIsSaidOfAPersonIsNoPartOfTheName() {
        assertThat(person("Morvena Kallistan, born 1 Jan. 1953 (Oman passport no. 01234567"))
                .contains("Morvena Kallistan");
        assertThat(person("Kemal Ostrovan born in 1963")).contains("Kemal Ostrovan");
        assertThat(person("Kemal Ostrovan (birth name)")).contains("Kemal Ostrovan");
    }

    @Test
    void aPersonsOtherFamilyNameInBracketsStaysWhereItIs() {
        assertThat(person("Kemal Ostrovan (Ostrowan)")).containsExactly("Kemal Ostrovan (Ostrowan)");
    }

    @Test
    void anInstitutionIsFoundWithoutTheOneItBelongsTo() {
        assertThat(firm("Grand Kestrel Corporation 99th Institute (GK 99). Subordinate Institution -  Lumora Circuits"))
                .contains("Lumora Circuits");
        assertThat(firm("Kestrel Energy Commission (KEC), and subordinate entity Lumora Development Complex (LDC)"))
                .contains("Lumora Development Complex", "LDC");
    }

    @Test
    void theLastOfAnEnumerationIsANameWithoutItsAnd() {
        assertThat(firm("and Lumora Kestrel")).contains("Lumora Kestrel");
    }

    @Test
    void whoseInstituteItIsIsNoName() {
        assertThat(firm("Lumora Technology Co., Ltd. (a subordinate institute of GK-7)"))
                .contains("Lumora Technology Co., Ltd.")
                .noneMatch(name -> name.startsWith("a subordinate"));
        assertThat(firm("LUMORA BATTALION - SUB-UNIT NAME")).contains("LUMORA BATTALION");
    }
}

package dev.tidewaiter.designation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Firms that are called by their telling word and their town, and two firms in one cell, against a list of invented names. */
class WordAndTownTests {

    private static final Designations DESIGNATIONS = new InventedList()
            .with("30", Designation.Kind.ORGANISATION, "JOINT STOCK COMPANY IZHEVSK ELECTROMECHANICAL PLANT DOMRA")
            .with("31", Designation.Kind.ORGANISATION, "ELECTROMECHANICAL PLANT OF THE URALS JSC")
            .with("32", Designation.Kind.ORGANISATION, "OOO ZELMORAT")
            .loaded();

    @ParameterizedTest
    @ValueSource(strings = {"Domra Izhevsk", "Izhevsk Domra", "JSC Domra, Izhevsk", "АО «Домра» Ижевск"})
    void aPlantIsShownByItsWordAndItsTown(String name) {
        assertThat(DESIGNATIONS.matches(DesigneesOnTheList.party(name, "", "")))
                .anyMatch(match -> match.designation().entry().equals("30"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REMARKS | for Domra Izhevsk, order 5",
                "REMARKS | Изготовлено по заказу АО \"Домра\", Ижевск",
                "DESCRIPTION | Towels with the sign of Domra in Izhevsk"
            })
    void alsoInATextThatIsThereForSomethingElse(Field field, String text) {
        assertThat(InventedList.mentioned(DESIGNATIONS, field, text)).contains("30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Domra Brno", "Domra Izhevsk Balalaika", "Izhevsk Plant", "Electromechanical Plant Izhevsk"})
    void anotherTownAndAFurtherNameAreAnotherFirms(String name) {
        assertThat(DESIGNATIONS.matches(DesigneesOnTheList.party(name, "", "")))
                .noneMatch(match -> match.designation().entry().equals("30"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Heron LLP — отгрузить ООО \"Зелморат\"",
                "Heron LLP agent of OOO Zelmorat",
                "Heron LLP - Lager Zelmorat LLC",
                "ТОО «Цапля» — передать ООО «Зелморату»"
            })
    void twoLegalFormsInACellAreThoseOfTwoFirms(String name) {
        assertThat(DESIGNATIONS.matches(DesigneesOnTheList.party(name, "", "")))
                .anyMatch(match -> match.designation().entry().equals("32"));
    }
}

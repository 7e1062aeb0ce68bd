package dev.tidewaiter.designation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.shipment.Country;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A list that broke a name in the middle of its legal form names nobody by the first half. */
class BrokenListNamesTests {

    private static final Designations LISTED = OwnThresholds.over(List.of(ListSnapshot.of(
            "ONE",
            "Test",
            null,
            List.of(Designation.listed("ONE", "1", Designation.Kind.ORGANISATION)
                    .names(List.of(
                            new ListedName("Limited Liability Company Lumora-Group", false),
                            new ListedName("Общество с ограниченной", false),
                            new ListedName("Ответственность Лумора-Групп", false)))
                    .countries(List.of(new Country("RU")))
                    .build()),
            "0",
            "test")));

    @Test
    void noOtherFirmOfThatLegalFormIsTheEntry() {
        assertThat(LISTED.matches(DesigneesOnTheList.party(
                        "ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ ТОРГОВЫЙ ДОМ РОМАШКА", "RU", "")))
                .isEmpty();
    }

    @Test
    void theFirmItselfIsFound() {
        assertThat(LISTED.matches(
                        DesigneesOnTheList.party("Общество с ограниченной ответственностью Лумора-Групп", "RU", "")))
                .hasSize(1);
    }
}

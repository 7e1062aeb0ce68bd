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

    private static final Designations LISTED = OwnThresholds.over(List.of(new ListSnapshot(
            "ONE",
            "Test",
            null,
            List.of(new Designation(
                    "ONE",
                    "1",
                    Designation.Kind.ORGANISATION,
                    List.of(
                            new ListedName("Limited Liability Company Lumora-Group", false),
                            new ListedName("Общество с ограниченной", false),
                            new ListedName("Ответственность Лумора-Групп", false)),
                    List.of(),
                    List.of(new Country("RU")),
                    List.of(),
                    List.of(),
                    null,
                    "")),
            "0",
            "test",
            List.of())));

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

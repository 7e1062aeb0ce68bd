package dev.tidewaiter.designation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.evidence.Match.Strength;
import dev.tidewaiter.designation.lists.Designation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names without the words of their trade, and with words that are written short. */
class ShortenedNamesTests {

    private static final Designations DESIGNATIONS = new InventedList()
            .with("1", Designation.Kind.ORGANISATION, "GUILIN OMEGA RUBBER & PLASTICS TECHNOLOGY CO., LTD")
            .with("2", Designation.Kind.ORGANISATION, "Кестрельский радиозавод")
            .loaded();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Guilin Omega Rubber",
                "Linen Ltd\nc/o Guilin Omega Rubber\nDubai",
                "Mottagare: Guilin Omega Rubber",
                "Кестрельский р/з АО",
                "АО Кестрельский Р-З, г. Уфа"
            })
    void aNameIsFoundWithoutTheEndOfItAndInShort(String cell) {
        assertThat(DESIGNATIONS.matches(DesigneesOnTheList.party(cell, "", "")))
                .anyMatch(match -> match.strength() == Strength.STRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Omega Rubber", "Rubber Plastics Technology", "Кестрельский хлебозавод"})
    void aNameOfFewerOrOtherWordsIsNot(String cell) {
        assertThat(DESIGNATIONS.matches(DesigneesOnTheList.party(cell, "", "")))
                .noneMatch(match -> match.strength() == Strength.STRONG);
    }
}

package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A town or a region that was given as the destination of a whole file, beside what the lines say. */
class GivenPlacesTests {

    private static final SheetRef SHEET = new SheetRef("may.xlsx", "Lines", false);

    private static Judge judge;

    @BeforeAll
    static void load() throws Exception {
        var rulebook = OneRulebook.EMBEDDED;
        judge = rulebook.judge(OwnThresholds.over(rulebook.ownLists()), AsOf.shipment(LocalDate.of(2026, 11, 25)));
    }

    @AfterAll
    static void close() {
        judge.close();
    }

    @Test
    void aTownThatFillsALineIsNoValueThatCouldNotBeRead() {
        assertThat(rules(line(given("Almaty")).build())).isEmpty();
        assertThat(rules(line(given("Tehran")).build()))
                .as("its country counts all the same")
                .contains("R01")
                .doesNotContain("S05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nowhereland", "Lower Nowhereland near Almaty", "Birmingham", "Almaty or Berlin"})
    void whatWasNotReadToTheEndOrLiesInTwoCountriesStaysUnread(String text) {
        assertThat(rules(line(given(text)).build())).contains("S05");
    }

    @Test
    void ofATownWithNamesakesTheOneIsToldThatWasChecked() {
        assertThat(judge.judge(line(given("Moscow")).build(), false).findings())
                .filteredOn(finding -> finding.rule().equals("S05"))
                .singleElement()
                .extracting(Finding::explanation)
                .asString()
                .contains("given for the whole file as \"Moscow\"")
                .contains("checked for that in Russia and not for that in the United States")
                .doesNotContain("no value");
    }

    @Test
    void aTownBesideItsCountryIsReadWhateverNamesakesItHas() {
        assertThat(rules(line(given("Moscow, Russia")).build())).doesNotContain("S05");
        assertThat(rules(line(given("Tehran, United States")).build())).contains("S05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moscow; United States",
                "Moscow / United States",
                "United States & Moscow",
                "Havana; United States",
                "Moscow; USA",
                "Москва и США",
                "Havana as well as USA"
            })
    void aCountryInAnotherPartOfTheTextDoesNotTellWhichTownOfANameItIs(String text) {
        assertThat(rules(line(given(text)).build())).contains("S05");
        assertThat(rules(beside("US", text))).contains("S06");
    }

    @Test
    void aCellWithATownIsStillAsked() {
        var cell = Value.unreadable(Field.DESTINATION, "Almaty", new CellRef(SHEET, 2, 3));
        assertThat(rules(line(cell).build())).containsExactly("S05");
    }

    @Test
    void aTownInTheCountryOfTheLineIsNoOtherDestination() {
        assertThat(rules(beside("KZ", "Almaty"))).isEmpty();
        assertThat(rules(beside("UA", "Lviv"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DE, Almaty",
        "UA, Crimea",
        "UA, 'Crimea, Ukraine'",
        "UA, Sevastopol",
        "UA, Simferopol",
        "UA, Donetsk",
        "TR, Russia via Turkey",
        "KZ, RU/KZ",
        "DE, Germany or Russia",
        "KZ, Almaty or Moscow",
        "KZ, Nowhereland near Almaty",
        "CY, Northern Cyprus",
    })
    void everyOtherPlaceIs(String cell, String given) {
        assertThat(rules(beside(cell, given))).contains("S06");
    }

    private static GoodsLine beside(String cell, String given) {
        return line(Value.read(Field.DESTINATION, cell, new CellRef(SHEET, 2, 3)))
                .destination(new Country(cell))
                .givenOtherwise(given(given))
                .build();
    }

    private static Value given(String text) {
        return new Value(Field.DESTINATION, text, null, Value.FOR_FILE, Value.State.UNREADABLE);
    }

    private static GoodsLine.Builder line(Value destination) {
        return GoodsLine.at(SHEET, 2)
                .value(destination)
                .value(Value.read(Field.DESCRIPTION, "Cotton bed linen", new CellRef(SHEET, 2, 1)));
    }

    private static List<String> rules(GoodsLine line) {
        return judge.judge(line, false).findings().stream().map(Finding::rule).toList();
    }
}

package dev.tidewaiter.designation.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.entry.EntryDraft;
import dev.tidewaiter.designation.entry.ListedBirthDates;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.IdentifierLabels;
import dev.tidewaiter.shipment.BirthDate;
import dev.tidewaiter.wordlist.WordLists;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListedBirthDatesTests {

    @ParameterizedTest
    @CsvSource({
        "12 Mar 1970, 1970-03-12",
        "1970-03-12, 1970-03-12",
        "1970, 1970",
        "Feb 1972, 1972-02-01 to 1972-02-29",
        "1972-02, 1972-02-01 to 1972-02-29",
        "March/April 1965, 1965-03-01 to 1965-04-30",
        "1968 to 1970, 1968-01-01 to 1970-12-31",
        "Mar 1968 to Apr 1970, 1968-03-01 to 1970-04-30",
        "12 Mar 1968 to 13 Apr 1970, 1968-03-12 to 1970-04-13",
        "circa 1970, circa 1970",
        "circa 12 Mar 1970, circa 1970-03-12",
        "circa 1950-1955, circa 1950-01-01 to 1955-12-31"
    })
    void everyWordingOfTheListsIsRead(String text, String span) {
        assertThat(ListedBirthDates.read(text)).hasToString(span);
    }

    @Test
    void oneOfTwoDaysIsBoth() {
        var born = new ListedBirthDates();
        born.add("1972-08-10 or 1972-08-11");
        assertThat(born.list()).hasToString("[1972-08-10, 1972-08-11]");
    }

    @Test
    void aboutIsSaidOfEachOfTwoYears() {
        var born = new ListedBirthDates();
        born.add("circa 1963 or 1964");
        assertThat(born.list()).hasToString("[circa 1963, circa 1964]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "unknown", "31 Feb 1970", "1970 to 1968", "12.03.1970", "70", "12 Mer 1970", "1 2 Mar 1970"})
    void whatIsNoDateIsNotGuessed(String text) {
        assertThat(ListedBirthDates.read(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "circa 1970, 1968, 2, true",
        "circa 1970, 1972-12-31, 2, true",
        "circa 1970, 1967, 2, false",
        "circa 1970, 1968, 1, false",
        "circa 12 Mar 1970, 1972-03-13, 2, false",
        "circa 1950-1955, 1957, 2, true",
        "1970, 1969, 2, false"
    })
    void aDateGivenAboutMayBeOffBySomeYears(String listed, String born, int years, boolean mayBe) {
        var date = ListedBirthDates.read(listed);
        var asked = BirthDate.read(born);
        assertThat(date != null && asked != null && date.mayBe(asked, years)).isEqualTo(mayBe);
    }

    @Test
    void aDateThatCannotBeReadLeavesThemAllUnknown() {
        var dates = new ListedBirthDates();
        dates.add("12 Mar 1970");
        assertThat(dates.list()).hasSize(1);
        dates.add("the year of the dragon");
        assertThat(dates.list()).isEmpty();
    }

    @Test
    void remarksGiveEachBirthDate() {
        var entry = new EntryDraft("1", Designation.Kind.PERSON).name("SAMPLE, Ivan", false);
        OfacRemarks.read(
                "DOB 12 Mar 1970; alt. DOB circa 1969; POB Minsk, Belarus; nationality Belarus.",
                IdentifierLabels.of(WordLists.bundled()),
                entry);
        assertThat(entry.on("OFAC-SDN").born()).map(Object::toString).isEqualTo(List.of("1970-03-12", "circa 1969"));
    }
}

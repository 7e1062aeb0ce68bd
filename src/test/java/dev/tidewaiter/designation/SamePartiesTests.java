package dev.tidewaiter.designation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.evidence.Match.Kind;
import dev.tidewaiter.designation.evidence.Match.Strength;
import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.ListedBirthDate;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.shipment.BirthDate;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Identifier;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** One party on many lists: whoever is found on one is shown on all. */
class SamePartiesTests {

    private static final String NUMBER = "3808184570";

    private static Designation firm(String list, String entry, String name, String address, String number) {
        var identifiers = number.isEmpty()
                ? List.<ListedIdentifier>of()
                : List.of(new ListedIdentifier(Identifier.Kind.INN, number, "Tax ID No."));
        return Designation.listed(list, entry, Designation.Kind.ORGANISATION)
                .names(List.of(new ListedName(name, false)))
                .programmes(List.of("PROGRAMME"))
                .countries(List.of(new Country("RU")))
                .addresses(address.isEmpty() ? List.of() : List.of(address))
                .identifiers(identifiers)
                .build();
    }

    private static Designation person(String list, String entry, String born, String... names) {
        var date = BirthDate.read(born);
        return Designation.listed(list, entry, Designation.Kind.PERSON)
                .names(Arrays.stream(names)
                        .map(name -> new ListedName(name, false))
                        .toList())
                .born(List.of(new ListedBirthDate(Objects.requireNonNull(date), false)))
                .build();
    }

    private static List<Match> found(String name, Designation... entries) {
        var lists = Arrays.stream(entries)
                .map(entry -> ListSnapshot.of(entry.list(), "Test", null, List.of(entry), "0", "test"))
                .toList();
        return OwnThresholds.over(lists).matches(DesigneesOnTheList.party(name, "RU", ""));
    }

    @Test
    void theSameNumberBringsTheEntryOfTheListThatDoesNotKnowTheSpelling() {
        var matches = found(
                "Полярная сова",
                firm("ONE", "1", "Полярная сова", "", NUMBER),
                firm("TWO", "2", "Snow Glider Trading", "", NUMBER));
        assertThat(matches).hasSize(2);
        var twin = matches.get(1);
        assertThat(twin.designation().list()).isEqualTo("TWO");
        assertThat(twin.kind()).isEqualTo(Kind.NAME);
        assertThat(twin.strength()).isEqualTo(Strength.STRONG);
        assertThat(twin.listed()).isEqualTo("Полярная сова");
        assertThat(twin.through()).isNotNull().satisfies(through -> {
            assertThat(through.found().list()).isEqualTo("ONE");
            assertThat(through.because()).isEqualTo("number " + NUMBER);
        });
    }

    @Test
    void theOtherWayRoundToo() {
        assertThat(found(
                        "Snow Glider Trading",
                        firm("ONE", "1", "Полярная сова", "", NUMBER),
                        firm("TWO", "2", "Snow Glider Trading", "", NUMBER)))
                .extracting(match -> match.designation().list())
                .containsExactly("TWO", "ONE");
    }

    @Test
    void aNumberThatFailsItsCheckProvesNothing() {
        assertThat(found(
                        "Полярная сова",
                        firm("ONE", "1", "Полярная сова", "", "3808184571"),
                        firm("TWO", "2", "Snow Glider Trading", "", "3808184571")))
                .hasSize(1);
    }

    @Test
    void entriesOfOneListAreTwoParties() {
        assertThat(found(
                        "Полярная сова",
                        firm("ONE", "1", "Полярная сова", "", NUMBER),
                        firm("ONE", "2", "Snow Glider Trading", "", NUMBER)))
                .hasSize(1);
    }

    @Test
    void noneOfThemComesBackThroughAThirdList() {
        assertThat(found(
                        "Полярная сова",
                        firm("ONE", "1", "Полярная сова", "", NUMBER),
                        firm("TWO", "2", "Snow Glider Trading", "", NUMBER),
                        firm("ONE", "3", "Kestrel Polar Works", "", NUMBER)))
                .extracting(match -> match.designation().entry())
                .containsExactly("1", "2");
    }

    @Test
    void nameAndAddressLeadOnToTheListsOfTheOther() {
        var matches = found(
                "Полярная сова",
                firm("ONE", "1", "Полярная сова", "", NUMBER),
                firm("TWO", "2", "Kestrel Polar Works", "ul. Lesnaya, d. 7, Tver 170000", NUMBER),
                firm("THREE", "3", "Kestrel Polar Works", "Lesnaya st. 7, Tver, Russia", ""));
        assertThat(matches)
                .extracting(match -> match.designation().list())
                .containsExactlyInAnyOrder("ONE", "TWO", "THREE");
    }

    @Test
    void aNameAloneMakesNobodyTheSame() {
        assertThat(found(
                        "Полярная сова",
                        firm("ONE", "1", "Полярная сова", "", NUMBER),
                        firm("TWO", "2", "Kestrel Polar Works", "", NUMBER),
                        firm("THREE", "3", "Kestrel Polar Works", "Sadovaya st. 9, Omsk, Russia", "")))
                .extracting(match -> match.designation().list())
                .containsExactlyInAnyOrder("ONE", "TWO");
    }

    @Test
    void nameAndBirthDateMakeOnePerson() {
        assertThat(found(
                        "Tegumir Olvantsev",
                        person("ONE", "1", "1979-10-11", "MOROZHKO, Arkady Veselin", "Tegumir Olvantsev"),
                        person("TWO", "2", "1979-10-11", "Arkady Veselin Morozhko"),
                        person("THREE", "3", "1979-10-12", "Arkady Veselin Morozhko")))
                .extracting(match -> match.designation().list())
                .containsExactly("ONE", "TWO");
    }

    @Test
    void aYearAloneIsNoBirthDate() {
        assertThat(found(
                        "Tegumir Olvantsev",
                        person("ONE", "1", "1979", "MOROZHKO, Arkady Veselin", "Tegumir Olvantsev"),
                        person("TWO", "2", "1979", "Arkady Veselin Morozhko")))
                .hasSize(1);
    }
}

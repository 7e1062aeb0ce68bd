package dev.tidewaiter.designation.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListsInForceTests {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 17);

    private final ListSnapshot ownSdn = list("OFAC-SDN", DAY, false, "1", "2", "3");
    private final ListSnapshot ownEu = list("EU-AF", DAY, false, "9");

    @Test
    void withoutImportedListsAllOwnPartiesAreInForce() {
        var lists = ListsInForce.of(List.of(), List.of(ownSdn, ownEu));
        assertThat(lists.all()).containsExactly(ownSdn, ownEu);
        assertThat(lists.replaced()).isZero();
    }

    @Test
    void onePartOfAListLeavesTheOtherOwnPartiesInForce() {
        var part = list("OFAC-SDN", DAY, false, "2", "77");
        var lists = ListsInForce.of(List.of(part), List.of(ownSdn, ownEu));
        assertThat(numbers(lists)).containsExactly("2", "77", "1", "3", "9");
        assertThat(lists.replaced()).isEqualTo(1);
    }

    @Test
    void aWholeListTakesThePlaceOfOwnPartiesOnItAndOfNoOthers() {
        var whole = list("OFAC-SDN", DAY, true, "2", "77");
        var lists = ListsInForce.of(List.of(whole), List.of(ownSdn, ownEu));
        assertThat(numbers(lists)).containsExactly("2", "77", "9");
        assertThat(lists.staying()).containsExactly(ownEu);
        assertThat(lists.replaced()).isEqualTo(3);
    }

    @Test
    void anOldEditionDoesNotSilenceWhoWasListedLater() {
        var old = list("OFAC-SDN", DAY.minusDays(1), true, "2", "77");
        assertThat(numbers(ListsInForce.of(List.of(old), List.of(ownSdn)))).containsExactly("2", "77", "1", "3");
    }

    @Test
    void aWholeListWithoutADayIsTakenForTheNewest() {
        var undated = list("OFAC-SDN", null, true, "77");
        assertThat(numbers(ListsInForce.of(List.of(undated), List.of(ownSdn)))).containsExactly("77");
    }

    @Test
    void whatIsLeftOfAnOwnListIsNotWhole() {
        var part = list("OFAC-SDN", DAY, false, "2");
        assertThat(ListsInForce.of(List.of(part), List.of(ownSdn)).staying()).noneMatch(ListSnapshot::whole);
    }

    private static Stream<String> numbers(ListsInForce lists) {
        return lists.all().stream().flatMap(list -> list.entries().stream()).map(Designation::entry);
    }

    private static ListSnapshot list(String id, @Nullable LocalDate published, boolean whole, String... entries) {
        return new ListSnapshot(
                id,
                id,
                published,
                Stream.of(entries).map(entry -> entry(id, entry)).toList(),
                "0",
                "test",
                List.of(),
                whole);
    }

    private static Designation entry(String list, String number) {
        return new Designation(
                list,
                number,
                Designation.Kind.ORGANISATION,
                List.of(new Designation.ListedName("ENTRY " + number, false)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                DAY,
                "");
    }
}

package dev.tidewaiter.designation.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /**
     * When an own entry that the list does not name stays. The rulebook's own list is of {@link #DAY}.
     *
     * @param listed    days from {@code DAY} on which it was listed; empty where it says no day
     * @param published days from {@code DAY} on which the whole list was published; empty where it tells no day
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    -9, -10, true
                    -9,  -9, false
                    -9,   0, false
                    -9,    , true
                      , -10, true
                      ,  -1, true
                      ,   0, false
                      ,   1, false
                      ,    , true
                    """)
    void anOwnEntryStaysUnlessAWholeListIsNewEnoughToNameIt(
            @Nullable Integer listed, @Nullable Integer published, boolean stays) {
        var own = ListSnapshot.of("OFAC-SDN", "own", DAY, List.of(entry("OFAC-SDN", "1", day(listed))), "0", "test");
        var whole = list("OFAC-SDN", day(published), true, "77");
        assertThat(ListsInForce.of(List.of(whole), List.of(own)).staying()).hasSize(stays ? 1 : 0);
        var naming = list("OFAC-SDN", day(published), true, "1", "77");
        assertThat(ListsInForce.of(List.of(naming), List.of(own)).staying()).isEmpty();
    }

    @Test
    void anOwnEntryGivesWayToItselfUnderALongerNumber() {
        var same = named("EU-AF", "32014R0269 I.ENTITIES 9", Designation.Kind.ORGANISATION, "Kestrel-Werke");
        var namesake = named("EU-AF", "32014R0269 I.ENTITIES 9", Designation.Kind.ORGANISATION, "Falcon Pumps");
        var person = named("EU-AF", "32014R0269 I.PERSONS 9", Designation.Kind.PERSON, "Kestrel Werke");
        var own = listOf(named("EU-AF", "9", Designation.Kind.ORGANISATION, "Kestrel Werke"));

        assertThat(ListsInForce.of(List.of(listOf(same)), List.of(own)).staying())
                .isEmpty();
        var apart = listOf(named("EU-AF", "9 (Kestrel Werke)", Designation.Kind.ORGANISATION, "Kestrel Werke"));
        assertThat(ListsInForce.of(List.of(listOf(same)), List.of(apart)).staying())
                .as("told by its name from another of its number")
                .isEmpty();
        assertThat(ListsInForce.of(List.of(listOf(namesake)), List.of(own)).staying())
                .containsExactly(own);
        assertThat(ListsInForce.of(List.of(listOf(person)), List.of(own)).staying())
                .containsExactly(own);
    }

    private static Designation named(String list, String number, Designation.Kind kind, String name) {
        return Designation.listed(list, number, kind)
                .names(List.of(new Designation.ListedName(name, false)))
                .build();
    }

    private static ListSnapshot listOf(Designation... entries) {
        return ListSnapshot.of(entries[0].list(), "a part", DAY, List.of(entries), "0", "test");
    }

    @Test
    void withoutAnyDayAnOwnEntryStays() {
        var own = ListSnapshot.of("OFAC-SDN", "own", null, List.of(entry("OFAC-SDN", "1", null)), "0", "test");
        assertThat(ListsInForce.of(List.of(list("OFAC-SDN", DAY, true, "77")), List.of(own))
                        .staying())
                .hasSize(1);
    }

    /** An entry without its aliases is not the entry: who goes by one of them would pass. Nor are there two of it. */
    @Test
    void anEntryOfAListWithoutItsAliasesHasThoseOfTheOwnEntry() {
        var own = listOf(Designation.listed("OFAC-SDN", "1", Designation.Kind.ORGANISATION)
                .names(List.of(
                        new Designation.ListedName("Kestrel Works, OOO", false),
                        new Designation.ListedName("Falcon Pumps", true)))
                .addresses(List.of("5 Sample Road, Tallinn"))
                .build());
        var bare = withoutAliases(named("OFAC-SDN", "1", Designation.Kind.ORGANISATION, "KESTREL WORKS OOO"));
        var other = withoutAliases(named("OFAC-SDN", "1", Designation.Kind.ORGANISATION, "Tornkelle"));

        var lists = ListsInForce.of(List.of(bare), List.of(own));
        assertThat(lists.all())
                .flatExtracting(ListSnapshot::entries)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.names())
                            .extracting(Designation.ListedName::text)
                            .containsExactly("KESTREL WORKS OOO", "Kestrel Works, OOO", "Falcon Pumps");
                    assertThat(entry.addresses()).containsExactly("5 Sample Road, Tallinn");
                });
        assertThat(lists.replaced()).isEqualTo(1);
        assertThat(lists.imported().get(0).entriesHash())
                .as("what was worked out of the bare entries is not of these")
                .isNotEqualTo(bare.entriesHash())
                .isNotEmpty();
        assertThat(numbers(ListsInForce.of(List.of(other), List.of(own))))
                .as("the same number of somebody else")
                .containsExactly("1", "1");
    }

    /** Lists that were kept before may have one number twice. */
    @Test
    void theSecondEntryOfANumberIsKnownAgainToo() {
        var own = listOf(named("OFAC-SDN", "1", Designation.Kind.ORGANISATION, "Kestrel Works"));
        var bare = withoutAliases(
                named("OFAC-SDN", "1", Designation.Kind.ORGANISATION, "Tornkelle"),
                named("OFAC-SDN", "1", Designation.Kind.ORGANISATION, "KESTREL WORKS"));

        assertThat(ListsInForce.of(List.of(bare), List.of(own)).staying()).isEmpty();
    }

    /** Held twice, one party would be two findings, and only one of them with all that the rulebook knows of it. */
    @Test
    void anEntryIsKnownAgainBehindWhoseNumberItsNameStands() {
        var own = listOf(named("OFAC-SDN", "1", Designation.Kind.ORGANISATION, "Kestrel Works"));
        var other = named("OFAC-SDN", "1 (Tornkelle)", Designation.Kind.ORGANISATION, "Tornkelle");
        var same = named("OFAC-SDN", "1 (KESTREL WORKS)", Designation.Kind.ORGANISATION, "KESTREL WORKS");

        assertThat(numbers(ListsInForce.of(List.of(listOf(other, same)), List.of(own))))
                .containsExactly("1 (Tornkelle)", "1 (KESTREL WORKS)");
        assertThat(numbers(ListsInForce.of(List.of(withoutAliases(other, same)), List.of(own))))
                .containsExactly("1 (Tornkelle)", "1 (KESTREL WORKS)");
        assertThat(numbers(ListsInForce.of(List.of(listOf(other)), List.of(own))))
                .as("somebody else under its number")
                .containsExactly("1 (Tornkelle)", "1");
    }

    @Test
    void aPublishedNumberLeadsToAllThatAreToldApartByTheirNames() {
        var list = listOf(
                named("CN-UEL", "n-1 (Kestrel A B)", Designation.Kind.ORGANISATION, "Kestrel \"A/B\""),
                named("CN-UEL", "n-1 (Tornkelle)", Designation.Kind.ORGANISATION, "Tornkelle"),
                named("CN-UEL", "Rules (Justice), 1", Designation.Kind.ORGANISATION, "Somebody"),
                named("CN-UEL", "n-2 (part)", Designation.Kind.ORGANISATION, "Somebody Else"));
        assertThat(list.entries("n-1")).hasSize(2);
        assertThat(list.entries("n-1 (Tornkelle)")).hasSize(1);
        assertThat(list.entries("Rules")).isEmpty();
        assertThat(list.entries("n-2")).isEmpty();
        assertThat(list.entries("n-2 (part) (Somebody Else)"))
                .as("as it is known in an edition that gives the number to another one too")
                .hasSize(1);
    }

    private static ListSnapshot withoutAliases(Designation... entries) {
        return new ListSnapshot(
                        "OFAC-SDN",
                        "bare",
                        DAY,
                        List.of(entries),
                        "0",
                        "test",
                        List.of(),
                        false,
                        List.of("aliases (alt.csv)"),
                        List.of())
                .hashed("abc");
    }

    private static @Nullable LocalDate day(@Nullable Integer fromDay) {
        return fromDay == null ? null : DAY.plusDays(fromDay);
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
        return ListSnapshot.of(
                        id,
                        id,
                        published,
                        Stream.of(entries).map(entry -> entry(id, entry, DAY)).toList(),
                        "0",
                        "test")
                .asWhole(whole);
    }

    private static Designation entry(String list, String number, @Nullable LocalDate listedOn) {
        return Designation.listed(list, number, Designation.Kind.ORGANISATION)
                .names(List.of(new Designation.ListedName("ENTRY " + number, false)))
                .listedOn(listedOn)
                .build();
    }
}

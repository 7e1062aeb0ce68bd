package dev.tidewaiter.designation.party;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.Kind;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.DesignationBuilder;
import dev.tidewaiter.designation.lists.ListedBirthDate;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.shipment.BirthDate;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.wordlist.WordLists;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PartyClustersTests {

    private static final LinkageRule RULE = LinkageRule.of(OwnThresholds.OF_MATCHES, WordLists.bundled());
    private static final String NUMBER = "3808184570";

    private static DesignationBuilder listed(String list, String entry, Kind kind, String name) {
        return Designation.listed(list, entry, kind).names(List.of(new ListedName(name, false)));
    }

    private static Designation firm(String list, String entry, String name, String address) {
        return listed(list, entry, Kind.ORGANISATION, name)
                .addresses(address.isEmpty() ? List.of() : List.of(address))
                .build();
    }

    private static Designation numbered(String list, String entry, String name) {
        return listed(list, entry, Kind.ORGANISATION, name)
                .identifiers(List.of(new ListedIdentifier(Identifier.Kind.INN, NUMBER, "Tax ID No.")))
                .build();
    }

    private static Designation born(String list, String entry, String name, String born) {
        return listed(list, entry, Kind.PERSON, name)
                .born(List.of(new ListedBirthDate(Objects.requireNonNull(BirthDate.read(born)), false)))
                .build();
    }

    /** The groups of more than one, as texts. */
    private static List<String> groups(Designation... entries) {
        return PartyClusters.of(Arrays.asList(entries), RULE).stream()
                .filter(group -> group.size() > 1)
                .map(group ->
                        String.join(" + ", group.stream().map(EntryKey::inWords).toList()))
                .toList();
    }

    @Test
    void aNumberThatIsNobodyElsesJoins() {
        assertThat(groups(numbered("ONE", "1", "Полярная сова"), numbered("TWO", "2", "Snow Glider Trading")))
                .containsExactly("ONE 1 + TWO 2");
    }

    @Test
    void aNameJoinsWithAnAddressInTheSameBuilding() {
        assertThat(groups(
                        firm("ONE", "1", "Kestrel Polar Works, OOO", "ul. Lesnaya, d. 7, Tver 170000"),
                        firm("TWO", "2", "LLC Kestrel Polar Works", "Lesnaya st. 7, Tver, Russia"),
                        firm("THREE", "3", "Kestrel Polar Works", "Lesnaya st. 9, Tver, Russia")))
                .containsExactly("ONE 1 + TWO 2");
    }

    @Test
    void aNameJoinsWithABirthDateInWhateverOrderItIsWritten() {
        assertThat(groups(
                        born("ONE", "1", "MOROZHKO, Arkady Veselin", "1979-10-11"),
                        born("TWO", "2", "Arkady Veselin Morozhko", "1979-10-11"),
                        born("THREE", "3", "Arkady Veselin Morozhko", "1979")))
                .containsExactly("ONE 1 + TWO 2");
    }

    @Test
    void aNameAloneJoinsNobody() {
        assertThat(groups(
                        firm("ONE", "1", "Kestrel Polar Works", "Lesnaya st. 7, Tver, Russia"),
                        firm("TWO", "2", "Kestrel Polar Works", "")))
                .isEmpty();
    }

    @Test
    void aPersonAndAFirmAreTwo() {
        var person = listed("TWO", "2", Kind.PERSON, "Arkady Morozhko")
                .addresses(List.of("Lesnaya st. 7, Tver, Russia"))
                .build();
        assertThat(groups(firm("ONE", "1", "Arkady Morozhko", "Lesnaya st. 7, Tver, Russia"), person))
                .isEmpty();
    }

    @Test
    void entriesOfOneListAreTwoPartiesAlsoThroughAThirdList() {
        assertThat(groups(
                        numbered("ONE", "1", "Полярная сова"),
                        numbered("ONE", "3", "Kestrel Polar Works"),
                        numbered("TWO", "2", "Snow Glider Trading")))
                .containsExactly("ONE 1 + TWO 2");
    }

    @Test
    void recordsOfOneNumberAreOneEntry() {
        assertThat(PartyClusters.of(
                        List.of(firm("ONE", "1", "Kestrel", ""), firm("ONE", "1", "Kestrel Works", "")), RULE))
                .containsExactly(List.of(new EntryKey("ONE", "1")));
    }

    @Test
    void theOrderOfTheListsChangesNothing() {
        var entries = Arrays.asList(
                numbered("ONE", "1", "Полярная сова"),
                numbered("ONE", "3", "Kestrel Polar Works"),
                numbered("TWO", "2", "Snow Glider Trading"),
                numbered("THREE", "9", "Snow Glider"));
        var groups = PartyClusters.of(entries, RULE);
        Collections.reverse(entries);
        assertThat(PartyClusters.of(entries, RULE)).isEqualTo(groups);
    }

    @Test
    void aroundSomeEntriesAreTheGroupsOfAllInWhichTheyAreAndThoseBesideThem() {
        var entries = List.of(
                numbered("ONE", "1", "Полярная сова"),
                numbered("ONE", "3", "Kestrel Polar Works"),
                numbered("TWO", "2", "Snow Glider Trading"),
                born("TWO", "5", "MOROZHKO, Arkady Veselin", "1979-10-11"),
                born("THREE", "6", "Arkady Veselin Morozhko", "1979-10-11"),
                firm("THREE", "7", "Kestrel Works", "Lesnaya st. 7, Tver, Russia"));
        var one = new EntryKey("ONE", "1");
        var three = new EntryKey("ONE", "3");
        var two = new EntryKey("TWO", "2");
        // the third is another party of the first list, which is known only by looking at all who have the number
        assertThat(PartyClusters.around(entries, three::equals, RULE))
                .containsExactlyInAnyOrder(List.of(one, two), List.of(three));
        assertThat(PartyClusters.of(entries, RULE))
                .containsAll(PartyClusters.around(entries, three::equals, RULE))
                .hasSize(4);
    }

    @Test
    void whoSharesNothingWithWhomIsAskedAboutIsNotLookedAt() {
        var entries = List.of(
                numbered("ONE", "1", "Полярная сова"),
                firm("TWO", "2", "Snow Glider Trading", "Lesnaya st. 7, Tver, Russia"));
        assertThat(PartyClusters.around(entries, key -> key.list().equals("TWO"), RULE))
                .containsExactly(List.of(new EntryKey("TWO", "2")));
    }
}

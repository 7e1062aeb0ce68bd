package dev.tidewaiter.web.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.NumberWithName;
import dev.tidewaiter.service.EngineInForce;
import dev.tidewaiter.web.RunningService;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Beside a part of a list that was imported stands what the rulebook has of it, under the same name. */
class HeldPartsTests {

    private static final ListSnapshot OWN =
            RunningService.shared().bean(EngineInForce.class).get().designations().lists().stream()
                    .filter(list -> list.id().equals("OFAC-SDN"))
                    .findFirst()
                    .orElseThrow();

    private static ListSnapshot part(String title, int from, int to) {
        return new ListSnapshot(
                OWN.id(),
                title,
                null,
                OWN.entries().subList(from, to),
                "00",
                "sdn.csv",
                List.of(),
                false,
                List.of(),
                List.of());
    }

    @Test
    void anEntryIsFoundInWhicheverPartHasIt() {
        var imported = part("imported", 0, 3);
        var own = part("own", 3, 6);
        var held = HeldParts.of("OFAC-SDN", List.of(imported, own));

        var ofOwn = OWN.entries().get(4);
        assertThat(held.entry(ofOwn.entry())).contains(ofOwn);
        assertThat(held.having(ofOwn.entry())).containsSame(own);
        assertThat(held.entry("none")).isEmpty();
    }

    /** What was written down before names no more than the number. */
    @Test
    void aNumberOfSeveralIsToldFromThoseThatAreKnownByTheirNames() {
        var one = OWN.entries().get(0);
        var other = OWN.entries().get(1).numbered(one.entry());
        var list = OWN.withEntries(
                List.of(one.numbered(NumberWithName.of(one)), other.numbered(NumberWithName.of(other))));
        var held = HeldParts.of("OFAC-SDN", List.of(list));

        assertThat(held.isOfSeveral(one.entry())).isTrue();
        assertThat(held.isOfSeveral(NumberWithName.of(one))).isFalse();
        assertThat(new EntrySearch(one.entry()).among(list.entries())).hasSize(2);
        assertThat(new EntrySearch(NumberWithName.of(one)).among(list.entries()))
                .as("as findings and reports show it")
                .containsExactly(list.entries().get(0));
        assertThat(HeldParts.of("OFAC-SDN", List.of(OWN)).isOfSeveral(one.entry()))
                .isFalse();
    }

    @Test
    void eachPartHasAPlaceAndWhatIsNoPlaceIsTheFirst() {
        var imported = part("imported", 0, 3);
        var own = part("own", 3, 6);
        var lists = List.of(imported, own);

        assertThat(HeldParts.place(own, lists)).isEqualTo(1);
        assertThat(HeldParts.of("OFAC-SDN", lists).part(1)).containsSame(own);
        assertThat(HeldParts.of("OFAC-SDN", lists).part(7)).containsSame(imported);
        assertThat(HeldParts.of("EU-AF", lists).part(0)).isEmpty();
    }
}

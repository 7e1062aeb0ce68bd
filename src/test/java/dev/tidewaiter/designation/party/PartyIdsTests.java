package dev.tidewaiter.designation.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartyIdsTests {

    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");

    private static final EntryKey A = new EntryKey("ONE", "1");
    private static final EntryKey B = new EntryKey("TWO", "7");
    private static final EntryKey C = new EntryKey("THREE", "3");

    private static List<EntryKey> group(EntryKey... entries) {
        return Arrays.asList(entries);
    }

    private static String id(PartyIds ids, EntryKey entry) {
        return ids.of(entry).orElseThrow();
    }

    @Test
    void whoIsNoPartyWithAnybodyHasAnIdOfItsOwn() {
        var ids = PartyIds.NONE.after(List.of(group(A), group(B)), MAY);
        assertThat(id(ids, A)).isNotEqualTo(id(ids, B)).matches("P-[0-9A-F]{10}");
        assertThat(PartyIds.isOne(id(ids, A))).isTrue();
    }

    @Test
    void ofGroupsThatMergeTheIdOfTheLongestKnownEntryStays() {
        var may = PartyIds.NONE.after(List.of(group(B)), MAY);
        var june = may.after(List.of(group(A), group(B)), JUNE);
        var july = june.after(List.of(group(A, B)), JULY);

        assertThat(id(july, A)).isEqualTo(id(july, B)).isEqualTo(id(may, B));
        assertThat(july.formerOf(id(july, B))).containsExactly(id(june, A));
        assertThat(july.found(id(june, A))).contains(id(may, B));
        assertThat(july.entries(id(july, A))).containsExactly(A, B);
    }

    @Test
    void whenOneFallsApartThePartWithTheLongestKnownEntryKeepsTheId() {
        var may = PartyIds.NONE.after(List.of(group(B)), MAY);
        var june = may.after(List.of(group(A, B, C)), JUNE);
        var july = june.after(List.of(group(A, C), group(B)), JULY);

        assertThat(id(july, B)).isEqualTo(id(may, B));
        assertThat(id(july, A)).isEqualTo(id(july, C)).isNotEqualTo(id(may, B));
        assertThat(july.originOf(id(july, A))).isEqualTo(id(may, B));
        assertThat(july.originOf(id(july, B))).isNull();
    }

    @Test
    void anIdThatWasMergedIsNeverGivenAgain() {
        var may = PartyIds.NONE.after(List.of(group(A), group(B)), MAY);
        var june = may.after(List.of(group(A, B)), JUNE);
        var july = june.after(List.of(group(A), group(B)), JULY);

        assertThat(id(july, A)).isEqualTo(id(may, A));
        assertThat(id(july, B)).isNotIn(id(may, A), id(may, B));
        assertThat(july.originOf(id(july, B))).isEqualTo(id(may, A));
        assertThat(july.found(id(may, B))).contains(id(may, A));
    }

    @Test
    void anEntryThatChangesSidesTakesNoIdAlong() {
        var may = PartyIds.NONE.after(List.of(group(A, C), group(B)), MAY);
        var june = may.after(List.of(group(A), group(B, C)), JUNE);

        assertThat(id(june, A)).isEqualTo(id(may, A));
        assertThat(id(june, B)).isEqualTo(id(june, C)).isEqualTo(id(may, B));
        assertThat(june.former()).isEmpty();
    }

    @Test
    void anEntryThatLeavesTheListsKeepsItsIdForItsReturn() {
        var may = PartyIds.NONE.after(List.of(group(A), group(B)), MAY);
        var june = may.after(List.of(group(B)), JUNE);
        var july = june.after(List.of(group(A), group(B)), JULY);

        assertThat(id(june, A)).isEqualTo(id(may, A));
        assertThat(june.entries(id(may, A))).containsExactly(A);
        assertThat(july).isEqualTo(may);
    }

    @Test
    void whoeverLeftWhileItsPartyWasMergedIsFoundUnderTheIdOfToday() {
        var may = PartyIds.NONE.after(List.of(group(A), group(B, C)), MAY);
        var june = may.after(List.of(group(A, B)), JUNE);

        assertThat(id(june, C)).isEqualTo(id(june, A));
        assertThat(june.entries(id(june, A))).containsExactly(A, C, B);
    }

    @Test
    void nobodyIsFoundByAnIdThatWasNeverGiven() {
        var ids = PartyIds.NONE.after(List.of(group(A)), MAY);
        assertThat(ids.found("P-0000000000")).isEmpty();
        assertThat(ids.found(" " + id(ids, A).toLowerCase(java.util.Locale.ROOT)))
                .contains(id(ids, A));
    }

    @Test
    void theSameEntriesGetTheSameIdsAgain() {
        var first = PartyIds.NONE.after(List.of(group(A, B), group(C)), MAY);
        var again = PartyIds.NONE.after(List.of(group(C), group(B, A)), JUNE);
        assertThat(id(again, A)).isEqualTo(id(first, A));
        assertThat(id(again, C)).isEqualTo(id(first, C));
    }
}

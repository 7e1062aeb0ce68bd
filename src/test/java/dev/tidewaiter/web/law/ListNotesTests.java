package dev.tidewaiter.web.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import dev.tidewaiter.cli.call.StoredLists;
import dev.tidewaiter.cli.lists.SdnFiles;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.snapshot.KeptEdition;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListNotesTests {

    @TempDir
    private Path folder;

    private void imported(String day, int entries) throws IOException {
        Call.of("lists", "import", SdnFiles.write(folder, day, entries).toString(), "--data", folder.toString());
    }

    @Test
    void aListInForceTellsItsLastChangeAndWhatWasRefusedSince() throws IOException {
        imported("2024-05-03", 100);
        imported("2024-05-04", 103);
        imported("2024-05-05", 20);
        var store = StoredLists.in(folder, null, WordLists.bundled(), 0.9);
        var notes = new ListNotes(store);

        assertThat(notes.of(store.newest())).containsExactly(new ListNotes.Note(null, 3, 0, 0, true));
        assertThat(notes.refused()).singleElement().satisfies(last -> {
            assertThat(last.list()).isEqualTo("OFAC-SDN");
            assertThat(last.reason()).contains("20 entries");
        });
    }

    @Test
    void whatIsHeldOfOtherListsIsNotReadForOne() throws IOException {
        imported("2024-05-03", 100);
        imported("2024-05-04", 103);
        var store = StoredLists.in(folder, null, WordLists.bundled(), 0.9);
        var inForce = store.inForce().get(0);
        Files.createDirectories(folder.resolve("lists/UN/2024-05-03-0a0a0a0a/edition.txt"));

        assertThat(store.before(inForce).map(KeptEdition::day)).contains(LocalDate.of(2024, 5, 3));
        assertThat(store.hasBefore(inForce)).isTrue();
        assertThat(store.hasBefore(store.before(inForce).orElseThrow())).isFalse();
    }

    @Test
    void ofTwoEditionsOfOneDayTheOtherIsTheOneBefore() throws IOException {
        imported("2024-05-03", 100);
        imported("2024-05-03", 103);
        var store = StoredLists.in(folder, null, WordLists.bundled(), 0.9);
        var inForce = store.inForce().get(0);

        assertThat(store.hasBefore(inForce)).isTrue();
        assertThat(store.hasBefore(store.before(inForce).orElseThrow())).isFalse();
    }

    @Test
    void anEditionWhoseNotesAreDamagedIsNoneToCompareWith() throws IOException {
        imported("2024-05-03", 100);
        imported("2024-05-04", 103);
        var store = StoredLists.in(folder, null, WordLists.bundled(), 0.9);
        var inForce = store.inForce().get(0);
        var before = store.before(inForce).orElseThrow();
        Files.writeString(folder.resolve("lists/" + before.list() + "/" + before.name() + "/edition.txt"), "cut off");

        assertThat(store.before(inForce)).isEmpty();
        assertThat(store.hasBefore(inForce)).isFalse();
    }

    @Test
    void aListThatIsNotKeptHasNoNotes() {
        var own = ListSnapshot.of("OFAC-SDN", "Own", null, List.of(), "0", "");
        assertThat(new ListNotes(null).of(List.of(own)))
                .containsExactly(new ListNotes.Note(null, null, null, null, false));
        assertThat(new ListNotes(null).refused()).isEmpty();
    }
}

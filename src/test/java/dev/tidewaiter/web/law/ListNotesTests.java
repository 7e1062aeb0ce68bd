package dev.tidewaiter.web.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidewaiter.cli.Call;
import dev.tidewaiter.cli.call.StoredLists;
import dev.tidewaiter.cli.lists.SdnFiles;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.snapshot.KeptEdition;
import dev.tidewaiter.designation.snapshot.ListChanges;
import dev.tidewaiter.designation.snapshot.ListImport;
import dev.tidewaiter.designation.snapshot.LostEdition;
import dev.tidewaiter.designation.snapshot.SnapshotStore;
import dev.tidewaiter.designation.snapshot.StoreBusy;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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

    /** Taken in by the same store that is asked later: another program or other words keep a form of their own. */
    private void taken(SnapshotStore store, String day, int entries) throws IOException, StoreBusy {
        var given = new ListImport.Given(SdnFiles.write(folder, day, entries));
        new ListImport(store, Clock.systemUTC(), false, () -> {}).of(List.of(given));
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
    void anEditionBeforeWhoseNotesCannotBeReadIsNone() throws IOException {
        imported("2024-05-03", 100);
        imported("2024-05-04", 103);
        var store = StoredLists.in(folder, null, WordLists.bundled(), 0.9);
        var before = store.before(store.inForce().get(0)).orElseThrow();
        Files.write(
                folder.resolve("lists/OFAC-SDN").resolve(before.name()).resolve("edition.txt"),
                new byte[] {(byte) 0xff, (byte) 0xfe});

        assertThat(store.before(store.inForce().get(0))).isEmpty();
        assertThat(new ListNotes(store).of(store.newest()))
                .as("nothing leads to changes that nobody can tell")
                .containsExactly(new ListNotes.Note(null, 3, 0, 0, false));
    }

    @Test
    void whatChangedIsKeptBesideTheEditionAndToldWithoutReadingTheOneBefore() throws IOException, StoreBusy {
        var store = StoredLists.in(folder, null, WordLists.bundled(), 0.9);
        taken(store, "2024-05-03", 100);
        taken(store, "2024-05-04", 103);
        var after = store.inForce().get(0);
        var before = store.before(after).orElseThrow();
        var told = ListChanges.between(
                store.load(before).entries(), store.load(after).entries());
        for (var file : before.files()) {
            Files.delete(folder.resolve("lists/received/" + file.sha256() + ".gz"));
        }

        assertThatThrownBy(() -> store.load(before)).isInstanceOf(LostEdition.class);
        assertThat(store.changes(before, after)).isEqualTo(told);
    }

    @Test
    void whatAnOlderProgramDidNotKeepIsKeptAtTheFirstLook() throws IOException, StoreBusy {
        var store = StoredLists.in(folder, null, WordLists.bundled(), 0.9);
        taken(store, "2024-05-03", 100);
        taken(store, "2024-05-04", 103);
        var after = store.inForce().get(0);
        var before = store.before(after).orElseThrow();
        var kept = folder.resolve("lists/OFAC-SDN").resolve(after.name());
        try (var files = Files.newDirectoryStream(kept, "changed-*.bin")) {
            for (var file : files) {
                Files.delete(file);
            }
        }

        var told = store.changes(before, after);
        for (var file : before.files()) {
            Files.delete(folder.resolve("lists/received/" + file.sha256() + ".gz"));
        }
        assertThat(store.changes(before, after)).isEqualTo(told);
        assertThat(told.extent()).isEqualTo(new ListChanges.Extent(3, 0, 0));
    }

    @Test
    void aListThatIsNotKeptHasNoNotes() {
        var own = ListSnapshot.of("OFAC-SDN", "Own", null, List.of(), "0", "");
        assertThat(new ListNotes(null).of(List.of(own)))
                .containsExactly(new ListNotes.Note(null, null, null, null, false));
        assertThat(new ListNotes(null).refused()).isEmpty();
    }
}

package dev.tidewaiter.web.lists;

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
import dev.tidewaiter.designation.snapshot.PartiesLastSeen;
import dev.tidewaiter.designation.snapshot.SnapshotStore;
import dev.tidewaiter.designation.snapshot.StoreBusy;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
            assertThat(last.notice().english()).contains("20 entries");
        });
    }

    @Test
    void idsAreWorkedOutAnewOnlyWhereTheirFileHoldsSomethingElse() throws IOException {
        imported("2024-05-03", 3);
        var seen = new PartiesLastSeen(StoredLists.in(folder, null, WordLists.bundled(), 0.9));
        var file = folder.resolve("lists/party-ids.txt");
        var kept = Files.readString(file);

        var first = seen.ids();
        assertThat(first).isNotNull();
        assertThat(seen.ids()).isSameAs(first);
        Files.writeString(file, "damaged");
        assertThat(seen.ids()).isNull();
        Files.delete(file);
        assertThat(seen.ids()).isNull();
        Files.writeString(file, kept);
        assertThat(seen.ids()).isEqualTo(first);
    }

    @Test
    void anEntryTellsItsPartyOnceItsIdIsKept() throws IOException {
        imported("2024-05-03", 3);
        var store = StoredLists.in(folder, null, WordLists.bundled(), 0.9);
        var lists = store.newest();
        var entry = lists.get(0).entries().get(0);

        assertThat(new ListNotes(store).party(entry, lists)).isNotNull().satisfies(party -> {
            assertThat(party.id()).startsWith("P-");
            assertThat(party.held()).containsExactly(entry);
        });
        assertThat(new ListNotes(null).party(entry, lists)).isNull();
        Files.writeString(folder.resolve("lists/party-ids.txt"), "damaged");
        assertThat(new ListNotes(store).party(entry, lists)).isNull();
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

    @ParameterizedTest
    @ValueSource(strings = {"\u00ff\u00fe", "list\tOFAC-SDN\nfetched\t2024-"})
    void anEditionBeforeWhoseNotesCannotBeReadIsNone(String damaged) throws IOException {
        imported("2024-05-03", 100);
        imported("2024-05-04", 103);
        var store = StoredLists.in(folder, null, WordLists.bundled(), 0.9);
        var before = store.before(store.inForce().get(0)).orElseThrow();
        Files.write(
                folder.resolve("lists/OFAC-SDN").resolve(before.name()).resolve("edition.txt"),
                damaged.getBytes(StandardCharsets.ISO_8859_1));

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
        var files = SdnFiles.write(folder, "2024-05-05", 103);
        var sdn = files.resolve("sdn.csv");
        var text = Files.readString(sdn);
        var seventh =
                text.lines().filter(line -> line.startsWith("7,")).findFirst().orElseThrow();
        Files.writeString(
                sdn,
                text.replace("\"KVARNHOLM MARITIME 5 LLC\"", "\"KVARNHOLM AVIATION 5 LLC\"")
                        .replace(
                                seventh + "\r\n", seventh + "\r\n" + seventh.replace("MARITIME 7", "TIMBER 7") + "\r\n")
                        .replaceFirst("9,\"KVARNHOLM MARITIME 9 LLC.*\r\n", "")
                        .replace(
                                "\u001a",
                                "104,\"OSTSKAR TIMBER LLC\",-0- ,\"RUSSIA-EO14024\"" + ",-0- ".repeat(8)
                                        + "\r\n\u001a"));
        new ListImport(store, Clock.systemUTC(), false, () -> {}).of(List.of(new ListImport.Given(files)));
        var after = store.inForce().get(0);
        var before = store.before(after).orElseThrow();
        assertThat(kept(before)).as("of an edition that is in force no more").isZero();
        var told = ListChanges.between(
                store.load(before).entries(), store.load(after).entries());
        assertThat(told.extent())
                .as("with one of two of the same number among what is new")
                .isEqualTo(new ListChanges.Extent(2, 1, 1));
        for (var file : before.files()) {
            Files.delete(folder.resolve("lists/received/" + file.sha256() + ".gz"));
        }

        assertThatThrownBy(() -> store.load(before)).isInstanceOf(LostEdition.class);
        assertThat(store.changes(before, after)).isEqualTo(told);
    }

    private long kept(KeptEdition edition) throws IOException {
        try (var files = Files.list(folder.resolve("lists/OFAC-SDN").resolve(edition.name()))) {
            return files.filter(file -> file.getFileName().toString().startsWith("changed-"))
                    .count();
        }
    }

    /** What cannot be deleted or read, as on a disk that fails: a folder that is not empty under a name of the pair. */
    private void block(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createDirectories(file.resolve("in"));
    }

    @Test
    void aPairThatCannotBeKeptOrReadHoldsUpNothing() throws IOException, StoreBusy {
        var store = StoredLists.in(folder, null, WordLists.bundled(), 0.9);
        taken(store, "2024-05-03", 100);
        var later = SdnFiles.write(folder, "2024-05-04", 103);
        var first = store.inForce().get(0);
        new ListImport(store, Clock.systemUTC(), false, () -> {}).of(List.of(new ListImport.Given(later)));
        var after = store.inForce().get(0);
        var place = folder.resolve("lists/OFAC-SDN").resolve(after.name());
        try (var files = Files.newDirectoryStream(place, "changed-*.bin")) {
            for (var file : files) {
                block(file);
            }
        }
        assertThat(store.changes(first, after).extent()).isEqualTo(new ListChanges.Extent(3, 0, 0));

        Files.writeString(folder.resolve("lists/in-force.txt"), "OFAC-SDN\t" + first.name() + "\n");
        new ListImport(store, Clock.systemUTC(), false, () -> {}).of(List.of(new ListImport.Given(later)));
        assertThat(store.inForce()).extracting(KeptEdition::name).containsExactly(after.name());
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

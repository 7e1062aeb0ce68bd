package dev.tidewaiter.web.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import dev.tidewaiter.cli.call.StoredLists;
import dev.tidewaiter.cli.lists.SdnFiles;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Path;
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

        assertThat(notes.of(store.newest().get(0))).isEqualTo(new ListNotes.Note(null, 3, 0, 0, true));
        assertThat(notes.refused()).singleElement().satisfies(last -> {
            assertThat(last.list()).isEqualTo("OFAC-SDN");
            assertThat(last.reason()).contains("20 entries");
        });
    }

    @Test
    void aListThatIsNotKeptHasNoNotes() {
        var own = new ListSnapshot("OFAC-SDN", "Own", null, List.of(), "0", "", List.of());
        assertThat(new ListNotes(null).of(own)).isEqualTo(new ListNotes.Note(null, null, null, null, false));
        assertThat(new ListNotes(null).refused()).isEmpty();
    }
}

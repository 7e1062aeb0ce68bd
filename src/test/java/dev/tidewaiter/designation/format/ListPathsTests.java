package dev.tidewaiter.designation.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.ListReading;
import dev.tidewaiter.designation.lists.ListsRead;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of lists is the same folder, however a caller spells the way to it. */
class ListPathsTests {

    @TempDir
    Path folder;

    @Test
    void readsTheFilesOfOfacFromAnyPath() throws Exception {
        var day = Files.createDirectories(folder.resolve("2024-05-03"));
        Files.createDirectories(day.resolve("other"));
        Files.writeString(day.resolve("sdn.csv"), OfacRows.entries(3));
        Files.writeString(day.resolve("alt.csv"), OfacRows.aliases(3));
        Files.writeString(day.resolve("add.csv"), OfacRows.addresses(3));
        var relative = Path.of("").toAbsolutePath().relativize(day);
        var roundabout = day.resolve("other").resolve("..");
        for (var way : List.of(day, relative, day.resolve("."), roundabout, relative.resolve("other/.."))) {
            var read = ListFiles.readAll(List.of(way), ListReading.of(WordLists.bundled(), 0.9));
            assertThat(read.refused()).as(way.toString()).isEmpty();
            assertThat(read.lists()).singleElement().satisfies(list -> {
                assertThat(list.published()).as(way.toString()).hasToString("2024-05-03");
                assertThat(list.missing()).isEmpty();
                assertThat(list.entries().get(0).names()).hasSizeGreaterThan(1);
            });
        }
    }

    @Test
    void knowsTheFilesOfOfacByWhatTheyHoldWhenTheyAreRenamed() throws Exception {
        Files.writeString(folder.resolve("sdn-2024-05-03.csv"), OfacRows.entries(3));
        Files.writeString(folder.resolve("other names.csv"), OfacRows.aliases(3));
        Files.writeString(folder.resolve("where.csv"), OfacRows.addresses(3));
        Files.writeString(folder.resolve("rest.csv"), "100000,\"; Tax ID No. 3808184570 (Russia).\"\r\n\u001a");

        var read = ListFiles.readAll(List.of(folder), ListReading.of(WordLists.bundled(), 0.9));

        assertThat(read.refused()).isEmpty();
        assertThat(read.lists()).singleElement().satisfies(list -> {
            assertThat(list.missing()).isEmpty();
            assertThat(list.entries().get(0).names()).hasSizeGreaterThan(1);
            assertThat(list.entries().get(0).addresses()).hasSize(1);
            assertThat(list.entries().get(0).identifiers()).hasSize(1);
        });
    }

    @Test
    void takesNoFileForAPartOfAnotherList() throws Exception {
        Files.writeString(folder.resolve("sdn-of-may.csv"), OfacRows.entries(3));
        Files.writeString(folder.resolve("cons_alt.csv"), "9640,1,\"aka\",\"SAMPLE WING\",-0- \r\n\u001a");
        Files.writeString(folder.resolve("add.csv"), OfacRows.addresses(3));

        var read = ListFiles.readAll(List.of(folder), ListReading.of(WordLists.bundled(), 0.9));

        assertThat(read.lists()).isEmpty();
        assertThat(read.refused())
                .extracting(ListsRead.UnreadFile::reason)
                .anySatisfy(reason -> assertThat(reason).contains("without its aliases"));
    }
}

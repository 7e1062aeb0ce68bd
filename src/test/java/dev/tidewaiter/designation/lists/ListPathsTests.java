package dev.tidewaiter.designation.lists;

import static org.assertj.core.api.Assertions.assertThat;

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
}

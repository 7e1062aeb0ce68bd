package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.lists.ListReading;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.ListsRead.UnreadFile;
import dev.tidewaiter.designation.lists.UnreadableList;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The lists of a file or folder that a test gives, read by the program's own words. */
public final class GivenLists {

    private GivenLists() {}

    /**
     * At least one list; files of the folder beside it that are none are left out.
     *
     * @throws UnreadableList when nothing could be read; the message is what is said of the files
     */
    public static List<ListSnapshot> read(Path fileOrFolder, double wholeShare) throws UnreadableList, IOException {
        var read = ListFiles.readAll(List.of(fileOrFolder), ListReading.of(WordLists.bundled(), wholeShare));
        if (read.lists().isEmpty()) {
            throw new UnreadableList(
                    read.refused().stream().map(UnreadFile::reason).collect(Collectors.joining(" ")));
        }
        return read.lists();
    }
}

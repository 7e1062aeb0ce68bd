package dev.tidewaiter.designation.lists;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of reading some files.
 *
 * @param lists   the lists that could be read, every edition of them
 * @param refused the files that could not
 */
public record ListsRead(List<ListSnapshot> lists, List<UnreadFile> refused) {

    /**
     * A file that could not be read as a list.
     *
     * @param file   which
     * @param reason what is wrong with it and what to do, a sentence or two that name the file
     */
    public record UnreadFile(Path file, String reason) {}

    public ListsRead {
        lists = List.copyOf(lists);
        refused = List.copyOf(refused);
    }
}

package dev.tidewaiter.designation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads lists as governments publish them. */
public final class ListFiles {

    private ListFiles() {}

    /**
     * Reads a file, or all list files of a folder.
     *
     * @throws UnreadableList if it is no list that we know, or not a whole one; the message says which file and what to do
     */
    public static List<ListSnapshot> read(Path fileOrFolder) throws UnreadableList, IOException {
        if (fileOrFolder.toString().isEmpty()) {
            return List.of();
        }
        throw new UnreadableList(fileOrFolder.getFileName() + ": reading list files is not built yet.");
    }
}

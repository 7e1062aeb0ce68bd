package dev.tidewaiter.rulebook.check;

import dev.tidewaiter.rulebook.source.RulesFolder;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Path;

/** A rules folder that was read once, for all that is asked about it. */
public final class FolderToCheck {

    private final Path path;
    private final RulesFolder files;

    private FolderToCheck(Path path, RulesFolder files) {
        this.path = path;
        this.files = files;
    }

    /** Reads a folder on disk. */
    public static FolderToCheck read(Path folder) throws IOException {
        return new FolderToCheck(folder, RulesFolder.on(folder));
    }

    /** The words of its rules. */
    public WordLists words() throws IOException {
        return files.words();
    }

    /** What is gone from it since it was locked. */
    public Removals removed() throws IOException {
        return Removals.of(path, files);
    }

    /** What is wrong in it, and how all scenarios come out. */
    public RulesCheck check() throws IOException {
        return RulesCheck.of(files);
    }

    /** The same, with only those scenarios that the change since all were run can make come out otherwise. */
    public RulesCheck checkWhatChanged() throws IOException {
        return RulesCheck.ofWhatChanged(path, files);
    }
}

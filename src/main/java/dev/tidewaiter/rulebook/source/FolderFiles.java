package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.cache.KnownContent;
import dev.tidewaiter.files.OutputFile;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.wordlist.Utf8;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads and writes the files of a rules folder on a disk and never leaves it: links are followed neither to read nor to
 * write. Files and folders whose name starts with a dot or a tilde are left out: Excel and others leave such behind; so are
 * the versions kept in {@code history}.
 */
public final class FolderFiles {

    /** Far more than any table of ours, and far less than a memory holds. */
    private static final long MOST_BYTES = 32L << 20;

    private static final int MOST_FILES = 5_000;

    private FolderFiles() {}

    /**
     * What a folder holds.
     *
     * @param content the content of each file by its path, with slashes
     * @param refused what was not read, and why
     */
    record Found(Map<String, byte[]> content, List<Problem> refused) {}

    static Found read(Path folder) throws IOException {
        var content = new TreeMap<String, byte[]>();
        var refused = new ArrayList<Problem>();
        var root = folder.toRealPath();
        var history = root.resolve(KeptVersions.FOLDER);
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path place, BasicFileAttributes about) {
                return !place.equals(root) && (isLeftOut(place) || place.equals(history))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
                if (isLeftOut(file)) {
                    return FileVisitResult.CONTINUE;
                }
                var path = root.relativize(file).toString().replace('\\', '/');
                if (!about.isRegularFile()) {
                    refused.add(
                            new Problem(
                                    path,
                                    "",
                                    null,
                                    "is a link or no ordinary file; a rules folder holds its files itself, put a copy in its place"));
                } else if (about.size() > MOST_BYTES) {
                    refused.add(new Problem(path, "", null, "is larger than " + (MOST_BYTES >> 20) + " MB"));
                } else if (content.size() >= MOST_FILES) {
                    refused.add(new Problem(path, "", null, "is one of more than " + MOST_FILES + " files"));
                    return FileVisitResult.TERMINATE;
                } else {
                    var bytes = bytes(file);
                    content.put(path, bytes);
                    int other = isText(path) ? Utf8.firstOtherLine(bytes) : 0;
                    if (other > 0) {
                        refused.add(new Problem(
                                path,
                                String.valueOf(other),
                                null,
                                "is not written in UTF-8; save it again in that encoding"));
                    }
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return new Found(content, refused);
    }

    /** The content of a file that was an ordinary one when it was looked at; one that has become a link since is not opened. */
    private static byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return KnownContent.of(in.readAllBytes());
        }
    }

    /** Whether a file is a text whose encoding is looked at here. A word list's is where it is read, and a workbook is no text. */
    private static boolean isText(String path) {
        return path.endsWith(".drl") || path.endsWith(".csv") || path.endsWith(".yaml");
    }

    private static boolean isLeftOut(Path path) {
        var name = String.valueOf(path.getFileName());
        return name.startsWith(".") || name.startsWith("~");
    }

    /**
     * Writes a file of a folder whole or not at all.
     *
     * @throws IOException when the file would come to lie outside of the folder, or behind a link
     */
    public static void write(Path folder, String path, byte[] content) throws IOException {
        var root = folder.toRealPath();
        var target = root.resolve(path).normalize();
        var place = target.getParent();
        if (place == null
                || !target.startsWith(root)
                || !place.toRealPath().equals(place)
                || (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isOrdinary(target))) {
            throw new IOException(path + " was not written: it would not lie in the rules folder " + folder
                    + " itself. Remove links from the folder, and signs such as / from the names of sheets.");
        }
        OutputFile.write(target, content);
    }

    private static boolean isOrdinary(Path target) {
        return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS);
    }
}

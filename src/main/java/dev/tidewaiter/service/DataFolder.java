package dev.tidewaiter.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * Where everything is kept that lasts: the embedded database, uploads with their results, lists, settings.
 *
 * @param root the folder
 */
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** Makes the folder if it is not there; on systems that know owners only its owner may look into a new one. */
    public DataFolder made() throws IOException {
        if (!Files.isDirectory(root)) {
            Files.createDirectories(root);
            if (root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            }
        }
        Files.createDirectories(jobs());
        Files.createDirectories(uploads());
        return this;
    }

    /** A folder a job, named by its id. */
    public Path jobs() {
        return root.resolve("jobs");
    }

    /** Where the parts of an upload stand until they are taken; on the same disk as the jobs, so that they are only renamed. */
    public Path uploads() {
        return root.resolve("uploads");
    }

    /** The settings; need not be there. */
    public Path settings() {
        return root.resolve("tidewaiter.yaml");
    }

    /** The heads of the audit log, kept outside the database. */
    public Path auditHeads() {
        return root.resolve("audit-head.txt");
    }

    /** What belongs into a backup beside the database. */
    public List<Path> backedUp() {
        return List.of(jobs(), auditHeads());
    }
}

package dev.tidewaiter.service;

import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.files.DurableFiles;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where everything is kept that lasts: the embedded database, uploads with their results, lists, settings.
 *
 * @param root the folder
 */
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /**
     * Makes the folder, and those for jobs and uploads in it, if they are not there; on systems that know owners only their owner may look
     * into a new one.
     */
    public DataFolder made() throws IOException {
        for (var folder : List.of(root, jobs(), uploads())) {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
                }
            }
        }
        return this;
    }

    /**
     * Claims the folder for one service; null while another has it. The claim ends with the process, however that ends. Whoever has it
     * takes away what an upload that was cut off has left.
     */
    public @Nullable Closeable claimed() throws IOException {
        var channel = FileChannel.open(lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                removeLeftUploads();
                DurableFiles.delete(listUploads());
                return channel;
            }
        } catch (OverlappingFileLockException here) {
            // another service of this process
        }
        channel.close();
        return null;
    }

    /** The embedded database. */
    public Path database() {
        return root.resolve(DatabaseAddress.FILE);
    }

    /** Where indexes over names are kept; they are made anew at any start. */
    public Path indexes() {
        return root.resolve("indexes");
    }

    /** What a service holds as long as it runs. */
    public Path lock() {
        return root.resolve("serve.lock");
    }

    private void removeLeftUploads() throws IOException {
        try (var left = Files.newDirectoryStream(uploads())) {
            for (var file : left) {
                Files.delete(file);
            }
        }
    }

    /** A folder a job, named by its id. */
    public Path jobs() {
        return root.resolve("jobs");
    }

    /** Where a job's results go; whatever is there is made anew when the job begins anew. */
    public Path results(String job) {
        return jobs().resolve(job).resolve("out");
    }

    /** Where the parts of an upload stand until they are taken; on the same disk as the jobs, so that they are only renamed. */
    public Path uploads() {
        return root.resolve("uploads");
    }

    /** Where lists stand that somebody uploaded and has not put in force. */
    public Path listUploads() {
        return root.resolve("list-uploads");
    }

    /** The settings; need not be there. */
    public Path settings() {
        return root.resolve("tidewaiter.yaml");
    }

    /** The heads of the audit log, kept outside the database. */
    public Path auditHeads() {
        return root.resolve("audit-head.txt");
    }
}

package dev.tidewaiter.casework.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file of an embedded database. It holds people and what was decided about them: only its owner may read a new one. */
record OwnFile(Path file) {

    private static final Logger LOG = LoggerFactory.getLogger(OwnFile.class);

    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_EXECUTE);

    /**
     * A finding with its texts has two to three KiB. Of pages of 4 KiB, which are SQLite's own, many would hold one, and a night pays a third more
     * for what it writes.
     */
    private static final int PAGE_BYTES = 16_384;

    /** Nothing where the database is elsewhere, or in no file of a plain name. */
    static Optional<OwnFile> of(DatabaseAddress address) {
        if (address.dialect() != Dialect.SQLITE) {
            return Optional.empty();
        }
        var name = address.url().substring("jdbc:sqlite:".length()).replaceFirst("\\?.*", "");
        return name.isEmpty() || name.startsWith(":") || name.startsWith("file:")
                ? Optional.empty()
                : Optional.of(new OwnFile(Path.of(name)));
    }

    /** Makes it where it is not there; from one that others can read, and from its journals, takes that away. */
    void keepFromOthers() {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException there) {
            for (var end : List.of("", "-wal", "-shm")) {
                close(file.resolveSibling(file.getFileName() + end));
            }
        } catch (IOException failed) {
            LOG.debug("{} is left to the database to make", file, failed);
        }
    }

    /** How large the pages of an embedded database are; one that is made by this gets those that suit it, another keeps its own. */
    static int pageSize(DatabaseAddress address) {
        try (var connection = DriverManager.getConnection(address.url());
                var statement = connection.createStatement()) {
            statement.execute("pragma page_size = " + PAGE_BYTES); // without effect where there are pages
            statement.execute("pragma journal_mode = wal"); // which makes the first one
            try (var size = statement.executeQuery("pragma page_size")) {
                size.next();
                return size.getInt(1);
            }
        } catch (SQLException failed) {
            LOG.debug("whoever opens the database next is told why that fails", failed);
            return PAGE_BYTES;
        }
    }

    private static void close(Path one) {
        try {
            if (Files.exists(one)) {
                var may = EnumSet.copyOf(Files.getPosixFilePermissions(one));
                if (may.removeAll(OTHERS)) {
                    Files.setPosixFilePermissions(one, may);
                }
            }
        } catch (IOException notOurs) {
            LOG.warn("{} can be read by others, and that cannot be changed: {}", one, notOurs.toString());
        }
    }
}

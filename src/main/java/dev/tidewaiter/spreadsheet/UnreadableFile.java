package dev.tidewaiter.spreadsheet;

import dev.tidewaiter.wording.Worded;
import dev.tidewaiter.wording.Wording;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** A file that cannot be read as a manifest. The message is shown as it stands: which file, what is wrong, what to do. */
public final class UnreadableFile extends Exception implements Worded {

    private static final long serialVersionUID = 1;

    /** What is said of a file, behind its name, that is not there. */
    public static final String GONE =
            ": there is no such file, or a link that leads nowhere, so nothing was read. Check the path, and whether the disk or the share is there.";

    /** Less is no room: what is unpacked is written in larger pieces. */
    private static final long NO_ROOM = 64 << 10;

    /** How Linux, macOS and Windows say in English that a disk is full; they speak the language of their user. */
    private static final List<String> FULL =
            List.of("No space left on device", "Disk quota exceeded", "not enough space on the disk");

    private final transient Wording notice;

    public UnreadableFile(String message) {
        this(Wording.inEnglish(message));
    }

    public UnreadableFile(String message, Throwable cause) {
        this(Wording.inEnglish(message), cause);
    }

    public UnreadableFile(Wording notice) {
        super(notice.english());
        this.notice = notice;
    }

    public UnreadableFile(Wording notice, Throwable cause) {
        super(notice.english(), cause);
        this.notice = notice;
    }

    @Override
    public Wording notice() {
        return notice;
    }

    /**
     * A file that the system does not give, or not to its end: the others of a run are read all the same.
     *
     * @throws IOException the same again, when the reading was stopped and nothing is wrong with the file
     */
    public static UnreadableFile because(String name, IOException fault) throws IOException {
        return because(name, fault, roomForTemporaryFiles());
    }

    static UnreadableFile because(String name, IOException fault, long room) throws IOException {
        if (fault instanceof ClosedChannelException || fault instanceof InterruptedIOException) {
            throw fault;
        }
        if (fault instanceof NoSuchFileException) {
            return new UnreadableFile(name + GONE, fault);
        }
        boolean denied = fault instanceof AccessDeniedException;
        if (!denied && (room < NO_ROOM || isOfFullDisk(fault))) {
            return new UnreadableFile(
                    Wording.of(
                            "file.diskFull",
                            name
                                    + ": the disk is full on which temporary files are kept (%s), so the file could not be read and nothing of it counts. Make room there, or name another folder with TIDEWAITER_JAVA_OPTS=-Djava.io.tmpdir=FOLDER, and screen it again."
                                            .formatted(System.getProperty("java.io.tmpdir")),
                            name),
                    fault);
        }
        return new UnreadableFile(
                denied
                        ? name + ": the file may not be opened. Ask for the right to read it, or copy it."
                        : name
                                + ": the disk or the network failed in reading it (%s), so nothing of it counts. See that the disk answers and has room, or screen a copy on another one."
                                        .formatted(fault.getMessage()),
                fault);
    }

    private static long roomForTemporaryFiles() {
        try {
            return Files.getFileStore(Path.of(System.getProperty("java.io.tmpdir")))
                    .getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    /** Reading fills no disk; what is unpacked on the way does. */
    private static boolean isOfFullDisk(IOException fault) {
        var said = String.valueOf(fault.getMessage());
        return FULL.stream().anyMatch(said::contains);
    }
}

package dev.tidewaiter.cli.call;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What the system said about a file, in words; its own are names of classes and codes. What the program itself says stays as it is. */
public final class FileFault {

    private FileFault() {}

    /** A sentence's part, such as {@code /srv/x may not be read or written by this account}. */
    public static String of(Exception failed) {
        if (failed instanceof AccessDeniedException denied) {
            return denied.getFile() + " may not be read or written by this account";
        }
        if (failed instanceof NoSuchFileException none) {
            return none.getFile() + " is not there, or its folder is not";
        }
        if (failed instanceof FileSystemException other && other.getReason() != null) {
            return other.getFile() + ": " + other.getReason();
        }
        return String.valueOf(failed.getMessage());
    }
}

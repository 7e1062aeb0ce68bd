package dev.tidewaiter.designation.lists;

import dev.tidewaiter.hash.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.List;

/** By which hash a list is known: that of its file, or of all its files. */
public final class ListHash {

    private ListHash() {}

    /**
     * The hash of a file, as anybody's tool gives it; of several with the length of each before its content, so that a row that goes
     * from the end of one to the head of the next makes another list.
     */
    public static String of(List<Path> files) throws IOException {
        var digest = Sha256.digest();
        for (var file : files) {
            if (files.size() > 1) {
                digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, Files.size(file)));
            }
            try (var into = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                Files.copy(file, into);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The hash of a text. */
    public static String of(String text) {
        return Sha256.of(text);
    }
}

package dev.tidewaiter.spreadsheet.text;

import dev.tidewaiter.hash.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/** What one pass over the bytes of a file tells: its hash, and what a text needs so that its encoding can be found. */
public final class FileScan {

    private static final int HEAD = 1 << 16;

    private final String sha256;
    private final byte[] head;
    private final ByteCensus bytes;

    private FileScan(String sha256, byte[] head, ByteCensus bytes) {
        this.sha256 = sha256;
        this.head = head;
        this.bytes = bytes;
    }

    public static FileScan of(Path file) throws IOException {
        var head = new byte[HEAD];
        var census = new ByteCensus();
        try (var in = Files.newInputStream(file)) {
            var digest = Sha256.digest();
            int headLength = in.readNBytes(head, 0, HEAD);
            digest.update(head, 0, headLength);
            boolean text = !isPackage(head);
            if (text) {
                census.count(head, headLength);
            }
            var buffer = new byte[HEAD];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                if (text) {
                    census.count(buffer, read);
                }
            }
            return new FileScan(HexFormat.of().formatHex(digest.digest()), Arrays.copyOf(head, headLength), census);
        }
    }

    /** Packed formats need no census of their bytes. */
    private static boolean isPackage(byte[] head) {
        return (head[0] == 'P' && head[1] == 'K') || (head[0] == (byte) 0xd0 && head[1] == (byte) 0xcf);
    }

    /** The hash of all bytes, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** The first bytes, 64 KiB at most. */
    public byte[] head() {
        return head;
    }

    /** What kinds of bytes a text has; nothing is counted for packed formats. */
    public ByteCensus bytes() {
        return bytes;
    }
}

package dev.tidewaiter.manifest.open;

import dev.tidewaiter.hash.Sha256;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.wording.Wording;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A manifest packed with gzip. What it holds is written beside, but no more than a manifest packs to so few bytes. */
public final class PackedFile {

    private static final int BUFFER = 1 << 16;
    private static final long ALWAYS_ALLOWED = 64L << 20;
    /** A table packs to a tenth, a dull one to a hundredth; more is a bomb. */
    private static final long MOST_TIMES = 250;

    private static final int TAR_MARK_AT = 257;

    private PackedFile() {}

    /** Whether the file begins as packed ones do. */
    public static boolean is(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            return in.read() == 0x1f && in.read() == 0x8b;
        }
    }

    /** Writes what the file holds to a place, and gives the hash of the packed bytes, in hexadecimal. */
    public static String unpack(Path file, String name, Path place) throws UnreadableFile, IOException {
        long most = Math.max(ALWAYS_ALLOWED, Files.size(file) * MOST_TIMES);
        var digest = Sha256.digest();
        try (var raw = new DigestInputStream(Files.newInputStream(file), digest);
                var in = new GZIPInputStream(raw, BUFFER)) {
            copy(in, name, place, most);
            raw.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (ZipException | EOFException broken) {
            throw new UnreadableFile(
                    Wording.of(
                            "file.damaged",
                            name
                                    + ": the file is packed and cannot be unpacked; it is damaged or cut off. Ask the sender for it again.",
                            name),
                    broken);
        }
    }

    private static void copy(InputStream in, String name, Path place, long most) throws UnreadableFile, IOException {
        long written = 0;
        var buffer = new byte[BUFFER];
        try (var out = Files.newOutputStream(place)) {
            for (int read = in.readNBytes(buffer, 0, BUFFER); read > 0; read = in.readNBytes(buffer, 0, BUFFER)) {
                if (written == 0 && isArchive(buffer, read)) {
                    throw new UnreadableFile(Wording.of(
                            "file.archive",
                            name + ": the file is a packed archive. Unpack it and screen the files in it.",
                            name));
                }
                written += read;
                if (written > most) {
                    throw new UnreadableFile(Wording.of(
                            "file.bomb",
                            name + ": the file unpacks to far more than a manifest does. Ask the sender what it is.",
                            name));
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static boolean isArchive(byte[] head, int length) {
        return length > TAR_MARK_AT + 5
                && new String(head, TAR_MARK_AT, 5, StandardCharsets.ISO_8859_1).equals("ustar");
    }
}

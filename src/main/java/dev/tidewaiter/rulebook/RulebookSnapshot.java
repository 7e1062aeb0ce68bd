package dev.tidewaiter.rulebook;

import dev.tidewaiter.rulebook.source.RulesFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A rulebook as one file, to be kept and loaded again when nobody has its folder any more: a ZIP archive of the folder's files, with
 * its version and hash in front. It is loaded like any rules folder, so nothing in it reaches the engine as it stands.
 */
public final class RulebookSnapshot {

    private static final String NAMES = "snapshot";

    private RulebookSnapshot() {}

    /** The same rulebook gives the same bytes. */
    public static byte[] of(Rulebook rulebook) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, NAMES, (rulebook.version() + "\n" + rulebook.sha256()).getBytes(StandardCharsets.UTF_8));
            for (var file : rulebook.folder().whole().entrySet()) {
                add(zip, "rules/" + file.getKey(), file.getValue());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the rulebook's own files cannot be read", failed);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /**
     * Loads one.
     *
     * @throws InvalidRulebook when today's program finds something wrong with it
     * @throws IOException     when it is no snapshot
     */
    public static Rulebook load(byte[] snapshot) throws InvalidRulebook, IOException {
        Map<String, byte[]> files = new TreeMap<>();
        String[] names = {};
        try (var zip = new ZipInputStream(new ByteArrayInputStream(snapshot))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readAllBytes();
                if (entry.getName().equals(NAMES)) {
                    names = new String(content, StandardCharsets.UTF_8).split("\n", -1);
                } else {
                    files.put(entry.getName().substring("rules/".length()), content);
                }
            }
        }
        if (names.length != 2) {
            throw new IOException("this is no snapshot of a rulebook");
        }
        return RulebookLoader.load(new RulesFolder("the rules as they were kept", files, false), names[0], names[1]);
    }
}

package dev.tidewaiter.rulebook;

import dev.tidewaiter.rulebook.source.RulesArchive;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.TreeMap;

/**
 * A rulebook as one file, to be kept and loaded again when nobody has its folder any more: a ZIP archive of the folder's files, with
 * its version and hash in front. It is loaded like any rules folder, so nothing in it reaches the engine as it stands.
 */
public final class RulebookSnapshot {

    private static final String NAMES = "snapshot";
    private static final String FOLDER = "rules/";

    private RulebookSnapshot() {}

    /** The same rulebook gives the same bytes. */
    public static byte[] of(Rulebook rulebook) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(NAMES, (rulebook.version() + "\n" + rulebook.sha256()).getBytes(StandardCharsets.UTF_8));
        try {
            rulebook.folder().whole().forEach((path, content) -> files.put(FOLDER + path, content));
            return RulesArchive.pack(files);
        } catch (IOException failed) {
            throw new UncheckedIOException("the rulebook's own files cannot be read", failed);
        }
    }

    /**
     * Loads one.
     *
     * @throws InvalidRulebook when today's program finds something wrong with it
     * @throws IOException     when it is no snapshot
     */
    public static Rulebook load(byte[] snapshot) throws InvalidRulebook, IOException {
        var packed = RulesArchive.unpack(new ByteArrayInputStream(snapshot), "the snapshot");
        var said = packed.remove(NAMES);
        var names = said == null ? new String[0] : new String(said, StandardCharsets.UTF_8).split("\n", -1);
        if (names.length != 2 || !packed.keySet().stream().allMatch(path -> path.startsWith(FOLDER))) {
            throw new IOException("this is no snapshot of a rulebook");
        }
        var files = new TreeMap<String, byte[]>();
        packed.forEach((path, content) -> files.put(path.substring(FOLDER.length()), content));
        return RulebookLoader.load(new RulesFolder("the rules as they were kept", files, false), names[0], names[1]);
    }
}

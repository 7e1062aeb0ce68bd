package dev.tidewaiter.rulebook.engine;

import dev.tidewaiter.cache.SoftRecent;
import dev.tidewaiter.files.ProgramFile;
import dev.tidewaiter.hash.Sha256;
import dev.tidewaiter.rulebook.language.FactProduct;
import dev.tidewaiter.rulebook.language.RuleFiles;
import dev.tidewaiter.rulebook.source.Lock;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import org.drools.base.common.DroolsObjectInputStream;
import org.drools.base.common.DroolsObjectOutputStream;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.KiePackage;

/**
 * Rules that the build has read, checked and compiled, packed into the program so that a start need not do it again.
 * They serve a rules folder only when its rule files are the very ones they were made from; see {@link #key}. The pack is
 * taken from where this class itself was loaded from, and only when it has the hash that the build wrote beside it: to read
 * serialised objects is to run what they say.
 */
public final class PackedRules {

    /** Where the build puts the pack, among the program's resources. */
    public static final String RESOURCE = "rules.compiled";

    /** Where the build puts the pack's hashes. */
    public static final String HASH = RESOURCE + ".sha256";

    private static final String ENGINE = "drools.versions.properties";

    /** The engine that woke last: whoever judges with one changes nothing in it, so that rules that are loaded again can have it, too. */
    private static final SoftRecent<String, RuleEngine.Awake> LAST = new SoftRecent<>(1);

    private final RuleDigest digest;
    private final byte[] pack;
    private final int start;
    private final String hash;

    private PackedRules(RuleDigest digest, byte[] pack, int start, String hash) {
        this.digest = digest;
        this.pack = pack;
        this.start = start;
        this.hash = hash;
    }

    /** The program's pack; null when it has none, or none that was made from the rules of this folder. */
    public static @Nullable PackedRules of(RulesFolder folder, Lock lock) {
        try {
            var pack = ProgramFile.own(RESOURCE);
            var hash = ProgramFile.own(HASH);
            return pack == null || hash == null || RuleFiles.hasEditedWorkbook(folder, lock)
                    ? null
                    : of(pack, new String(hash, StandardCharsets.US_ASCII), key(folder));
        } catch (IOException | RuntimeException e) {
            return null; // the rules themselves are at hand
        }
    }

    /**
     * A pack with the hashes that the build wrote of it, one of its digest and one of the whole; null when it was made from other
     * rules, or its digest is not what the build wrote.
     */
    public static @Nullable PackedRules of(byte[] pack, String hashes, String key) throws IOException {
        var bytes = new ByteArrayInputStream(pack);
        var in = new DataInputStream(bytes);
        if (!in.readUTF().equals(key)) {
            return null;
        }
        var digest = in.readNBytes(in.readInt());
        var lines = hashes.split("\n", -1);
        return lines.length == 2 && Sha256.of(digest).equals(lines[0])
                ? new PackedRules(
                        RuleDigest.read(new DataInputStream(new ByteArrayInputStream(digest))),
                        pack,
                        pack.length - bytes.available(),
                        lines[1])
                : null;
    }

    /**
     * Packs compiled rules.
     *
     * @param folder where the rules were read from; none of its decision tables may be edited since the lock was written
     * @param to     the folder of the program's classes
     */
    public static void write(RulesFolder folder, RuleDigest digest, RuleEngine engine, Path to) throws IOException {
        var known = new ByteArrayOutputStream();
        digest.write(new DataOutputStream(known));
        var content = new ByteArrayOutputStream();
        var out = new DataOutputStream(content);
        out.writeUTF(key(folder));
        out.writeInt(known.size());
        known.writeTo(out);
        try (var objects = new DroolsObjectOutputStream(content)) {
            objects.writeObject(new ArrayList<>(engine.base().getKiePackages()));
            objects.writeObject(engine.combinations().products());
        }
        Files.write(to.resolve(RESOURCE), content.toByteArray());
        Files.writeString(to.resolve(HASH), Sha256.of(known.toByteArray()) + "\n" + Sha256.of(content.toByteArray()));
    }

    /** Takes the pack out of a program whose rules must be compiled at each start. */
    public static void remove(Path from) throws IOException {
        Files.deleteIfExists(from.resolve(RESOURCE));
        Files.deleteIfExists(from.resolve(HASH));
    }

    /** What the packed rules say and require. */
    public RuleDigest digest() {
        return digest;
    }

    /** Wakes the engine with the packed rules; null when they are not what the build wrote, or cannot be read. */
    public @Nullable RuleEngine wake() {
        if (!Sha256.of(pack).equals(hash)) {
            return null;
        }
        var there = LAST.get(hash);
        if (there != null) {
            return RuleEngine.of(there);
        }
        var loader = PackedRules.class.getClassLoader();
        var objects = new ByteArrayInputStream(pack, start, pack.length - start);
        try (var in = new DroolsObjectInputStream(objects, loader)) {
            var read = new ArrayList<KiePackage>();
            for (var one : (Collection<?>) in.readObject()) {
                read.add((KiePackage) one);
            }
            var products = new ArrayList<FactProduct>();
            for (var one : (Collection<?>) in.readObject()) {
                products.add((FactProduct) one);
            }
            var engine = RuleEngine.of(RuleCompiler.base(read), products);
            LAST.put(hash, engine.awake());
            return engine;
        } catch (IOException | ClassNotFoundException | RuntimeException | LinkageError e) {
            return null; // the rules themselves are at hand
        }
    }

    /**
     * What a pack was made from: the content of every rule file and decision table, which of them have scenarios, and
     * the engine's version. Tables of data and parameters are no part of it, so an officer may edit those and still
     * start fast.
     */
    public static String key(RulesFolder folder) throws IOException {
        var text = new StringBuilder();
        var engine = ProgramFile.ifThere(PackedRules.class, "/" + ENGINE);
        text.append(engine == null ? "" : Sha256.of(engine)).append('\n');
        var hashes = folder.fileHashes();
        for (var path : folder.paths("", "")) {
            if (RuleFiles.isRules(path)) {
                text.append(path).append(' ').append(hashes.get(path)).append('\n');
            } else if (path.endsWith(RuleFiles.SCENARIOS)) {
                text.append(path).append('\n');
            }
        }
        return Sha256.of(text.toString());
    }
}

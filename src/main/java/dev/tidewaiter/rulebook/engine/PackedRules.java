package dev.tidewaiter.rulebook.engine;

import dev.tidewaiter.rulebook.language.RuleFile;
import dev.tidewaiter.rulebook.language.RuleFiles;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.Lock;
import dev.tidewaiter.rulebook.source.RulesFolder;
import dev.tidewaiter.rulebook.source.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.base.common.DroolsObjectInputStream;
import org.drools.base.common.DroolsObjectOutputStream;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;

/**
 * Rules that the build has read, checked and compiled, packed into the program so that a start need not do it again.
 * They serve a rules folder only when its rule files are the very ones they were made from; see {@link #key}. The pack
 * comes from the program's own jar alone, never from a folder that a caller names.
 */
public final class PackedRules {

    /** Where the build puts the pack, among the program's resources. */
    public static final String RESOURCE = "rules.compiled";

    private static final String ENGINE = "drools.versions.properties";

    private final Map<String, byte[]> texts;
    private final byte[] packages;

    private PackedRules(Map<String, byte[]> texts, byte[] packages) {
        this.texts = texts;
        this.packages = packages;
    }

    /** The rule files, decision tables already turned into rules. */
    public List<RuleFile> files() {
        var files = new ArrayList<RuleFile>();
        var none = new ArrayList<Problem>();
        texts.forEach((path, text) -> files.add(RuleFile.read(path, new String(text, StandardCharsets.UTF_8), none)));
        return files;
    }

    /** The program's pack; null when it has none, or none that was made from the rules of this folder. */
    public static @Nullable PackedRules of(RulesFolder folder, Lock lock) {
        try (var in = PackedRules.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            return in == null || RuleFiles.hasEditedWorkbook(folder, lock) ? null : read(in, key(folder));
        } catch (IOException | RuntimeException e) {
            return null; // the rules themselves are at hand
        }
    }

    private static @Nullable PackedRules read(InputStream pack, String key) throws IOException {
        var in = new DataInputStream(pack);
        if (!in.readUTF().equals(key)) {
            return null;
        }
        var texts = new LinkedHashMap<String, byte[]>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.put(in.readUTF(), part(in));
        }
        return new PackedRules(texts, part(in));
    }

    /**
     * Packs compiled rules.
     *
     * @param folder where the files were read from; none of its decision tables may be edited since the lock was written
     */
    public static void write(RulesFolder folder, List<RuleFile> files, KieBase base, OutputStream to)
            throws IOException {
        var out = new DataOutputStream(to);
        out.writeUTF(key(folder));
        out.writeInt(files.size());
        for (var file : files) {
            out.writeUTF(file.path());
            part(out, file.text().getBytes(StandardCharsets.UTF_8));
        }
        var packages = new ByteArrayOutputStream();
        try (var objects = new DroolsObjectOutputStream(packages)) {
            objects.writeObject(new ArrayList<>(base.getKiePackages()));
        }
        part(out, packages.toByteArray());
        out.flush();
    }

    private static byte[] part(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }

    private static void part(DataOutputStream out, byte[] content) throws IOException {
        out.writeInt(content.length);
        out.write(content);
    }

    /** Wakes the engine with the packed rules; null when it cannot read them. */
    public @Nullable KieBase wake() {
        var loader = PackedRules.class.getClassLoader();
        try (var in = new DroolsObjectInputStream(new ByteArrayInputStream(packages), loader)) {
            var read = new ArrayList<KiePackage>();
            for (var one : (Collection<?>) in.readObject()) {
                read.add((KiePackage) one);
            }
            return RuleCompiler.base(read);
        } catch (IOException | ClassNotFoundException | RuntimeException | LinkageError e) {
            return null; // the rules themselves are at hand
        }
    }

    /**
     * What a pack was made from: the content of every rule file and decision table, which of them have scenarios, and
     * the engine's version. Tables of data and parameters are no part of it, so an officer may edit those and still
     * start fast.
     */
    static String key(RulesFolder folder) throws IOException {
        var text = new StringBuilder();
        try (var engine = PackedRules.class.getClassLoader().getResourceAsStream(ENGINE)) {
            text.append(engine == null ? "" : Sha256.of(engine.readAllBytes())).append('\n');
        }
        for (var path : folder.paths("", "")) {
            var content = folder.files().get(path);
            if (content != null && RuleFiles.isRules(path)) {
                text.append(path).append(' ').append(Sha256.of(content)).append('\n');
            } else if (path.endsWith(RuleFiles.SCENARIOS)) {
                text.append(path).append('\n');
            }
        }
        return Sha256.of(text.toString());
    }
}

package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.cache.KnownContent;
import dev.tidewaiter.files.ProgramFile;
import dev.tidewaiter.hash.Sha256;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of a rules folder, in memory.
 *
 * @param source where they were read from, for people
 * @param files  path relative to the folder, with slashes, to content
 * @param inJar  whether they are the copy in the program, without workbooks, of which it has the CSV twins, and words
 * @param refused files that were not read, such as links out of the folder, each with the reason
 * @param resaved workbooks that another program has saved again and that still say what their twins say: they count as the
 *                ones that the lock knows, for every program writes the same table in other bytes
 */
public record RulesFolder(
        String source, Map<String, byte[]> files, boolean inJar, List<Problem> refused, Set<String> resaved) {

    public static final String LOCK = "versions.lock";

    private static final String RESOURCES = "/rules/";

    /** Hashes of files that are still at hand, which are asked for many times and never changed. */
    private static final Map<byte[], String> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    /** The same of locks, taken apart. */
    private static final Map<byte[], Lock> LOCKS = Collections.synchronizedMap(new WeakHashMap<>());

    public RulesFolder(String source, Map<String, byte[]> files, boolean inJar) {
        this(source, files, inJar, List.of(), Set.of());
    }

    /** Reads a folder on disk. Links are refused; see {@link FolderFiles}. */
    public static RulesFolder on(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is no folder of rules. Name a folder that holds a file versions.lock.");
        }
        var found = FolderFiles.read(folder);
        return new RulesFolder(folder.toString(), found.content(), false, found.refused(), resaved(found.content()));
    }

    /** The same files under the name of where they come from, where that is not the folder that they lie in for the moment. */
    public RulesFolder from(String place) {
        return new RulesFolder(place, files, inJar, refused, resaved);
    }

    /** A folder whose files are at hand. */
    static RulesFolder of(String source, Map<String, byte[]> files) {
        return new RulesFolder(source, files, false, List.of(), resaved(files));
    }

    private static Set<String> resaved(Map<String, byte[]> files) {
        var lock = lock(files);
        var resaved = new TreeSet<String>();
        files.forEach((path, content) -> {
            if (path.endsWith(".xlsx")
                    && !hash(content).equals(lock.files().get(path))
                    && Twins.saysTheSame(path, content, files)) {
                resaved.add(path);
            }
        });
        return resaved;
    }

    /** What its lock says. */
    public Lock lock() {
        return lock(files);
    }

    private static Lock lock(Map<String, byte[]> files) {
        var content = files.get(LOCK);
        return content == null ? Lock.read("") : LOCKS.computeIfAbsent(content, known -> Lock.read(text(known)));
    }

    /** Whether a file says something else than the one that the lock knows, or is not known to it. */
    public boolean isEdited(String path, Lock lock) {
        var content = files.get(path);
        return content != null
                && !resaved.contains(path)
                && !hash(content).equals(lock.files().get(path));
    }

    /**
     * Reads the copy in the program. A program's resources cannot be listed, so the lock file, which names every file,
     * is also the table of contents. Its word lists are read when somebody asks for one.
     */
    public static RulesFolder inProgram() throws IOException {
        var files = new TreeMap<String, byte[]>();
        files.put(LOCK, resource(LOCK));
        for (var path : lock(files).files().keySet()) {
            if (!path.endsWith(".xlsx") && !path.startsWith(WordLists.FOLDER)) {
                files.put(path, resource(path));
            }
        }
        return new RulesFolder("the copy in the program", files, true);
    }

    private static byte[] resource(String path) throws IOException {
        return KnownContent.of(ProgramFile.bytes(RulesFolder.class, RESOURCES + path));
    }

    /** All files, the words too, which the program's copy reads only when somebody asks. */
    public Map<String, byte[]> whole() throws IOException {
        var whole = new TreeMap<>(files);
        if (inJar) {
            for (var path : lock().files().keySet()) {
                if (path.startsWith(WordLists.FOLDER)) {
                    whole.put(path, resource(path));
                }
            }
        }
        return whole;
    }

    /** The text of a file in UTF-8; empty when there is no such file. */
    public String text(String path) {
        return text(files.get(path));
    }

    static String text(byte @Nullable [] content) {
        if (content == null) {
            return "";
        }
        var text = new String(content, StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    public boolean has(String path) {
        return files.containsKey(path);
    }

    /** The files in some folder with some ending, in order of their paths. */
    public Iterable<String> paths(String folder, String ending) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(folder) && path.endsWith(ending) && !path.startsWith("deprecated/"))
                .toList();
    }

    /** The word lists of the folder. Where none of them is another than the program's, they are the program's, of which more is known. */
    public WordLists words() {
        return inJar || wordHashes().equals(OfProgram.WORDS) ? WordLists.bundled() : WordLists.of(files);
    }

    /** Whether a file is the one that the program's own rules have. */
    boolean isAsInProgram(String path) {
        var content = files.get(path);
        return inJar || (content != null && hash(content).equals(OfProgram.FILES.get(path)));
    }

    /** What the build has held the program's own files, and of them its words, to. */
    private static final class OfProgram {
        static final Map<String, String> FILES = hashesOfProgram();
        static final Map<String, String> WORDS = words();

        private static Map<String, String> words() {
            var hashes = new TreeMap<>(FILES);
            hashes.keySet().removeIf(path -> !isWords(path));
            return Collections.unmodifiableMap(hashes);
        }
    }

    private static Map<String, String> hashesOfProgram() {
        try {
            return Lock.read(text(resource(LOCK))).files();
        } catch (IOException e) {
            throw new UncheckedIOException(LOCK + " of the program cannot be read", e);
        }
    }

    /** The hash of every word list, in hexadecimal, by path. */
    public Map<String, String> wordHashes() {
        var hashes = new TreeMap<String, String>();
        if (inJar) {
            hashes.putAll(lock().files()); // the build holds the program's words to its lock
            hashes.keySet().removeIf(path -> !isWords(path));
        }
        files.forEach((path, content) -> {
            if (isWords(path)) {
                hashes.put(path, hash(content));
            }
        });
        return hashes;
    }

    /** The paths of the word lists that the program's own rules have. */
    static Set<String> wordsOfProgram() {
        return OfProgram.WORDS.keySet();
    }

    /** Whether a path is that of a word list. */
    static boolean isWords(String path) {
        return WordLists.isList(path);
    }

    /** Whether its files are those that its lock names. Workbooks may be missing: they say what their twins say. */
    public boolean isAsLocked() {
        if (inJar) {
            return true; // the build holds it to that
        }
        var found = hashes();
        var lock = lock();
        if (lock.state() == Lock.State.CHANGED) {
            return false;
        }
        var said = new TreeMap<>(lock.files());
        said.keySet().removeIf(path -> path.endsWith(".xlsx") && !found.containsKey(path));
        return found.equals(said);
    }

    /** What the rulebook goes by: the hashes of all files, of a workbook that was only saved again that of the lock. */
    public Map<String, String> hashes() {
        var hashes = new TreeMap<>(fileHashes());
        if (!resaved.isEmpty()) {
            var locked = lock().files();
            resaved.forEach(path -> hashes.computeIfPresent(path, (any, hash) -> locked.getOrDefault(path, hash)));
        }
        return hashes;
    }

    /** The files that differ from those that its lock names, are new or are gone. */
    public Set<String> changedSinceLocked() {
        var locked = lock().files();
        var found = hashes();
        var changed = new TreeSet<>(locked.keySet());
        changed.addAll(found.keySet());
        changed.removeIf(path -> Objects.equals(locked.get(path), found.get(path)));
        return changed;
    }

    /** The same folder as if it held nothing but some of its files, and its lock. */
    public RulesFolder holding(Set<String> paths) throws IOException {
        var held = new TreeMap<>(files);
        held.keySet().removeIf(path -> !paths.contains(path) && !path.equals(LOCK));
        if (inJar) {
            for (var path : lock().files().keySet()) {
                if (path.startsWith(WordLists.FOLDER) && paths.contains(path)) {
                    held.put(path, resource(path));
                }
            }
        }
        return new RulesFolder(source, held, false, refused, resaved);
    }

    private static String hash(byte[] content) {
        return KNOWN.computeIfAbsent(content, Sha256::of);
    }

    /** The hash of every file, in hexadecimal, by path. The lock itself is left out. */
    public Map<String, String> fileHashes() {
        var hashes = new TreeMap<String, String>();
        if (inJar) {
            // the build holds the program's words to its lock, so that a start need not read those that nobody asks for
            hashes.putAll(lock().files());
            hashes.keySet().removeIf(path -> !path.startsWith(WordLists.FOLDER));
        }
        files.forEach((path, content) -> {
            if (!path.equals(LOCK)) {
                hashes.put(path, hash(content));
            }
        });
        return hashes;
    }
}

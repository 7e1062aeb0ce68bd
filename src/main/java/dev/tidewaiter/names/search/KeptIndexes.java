package dev.tidewaiter.names.search;

import dev.tidewaiter.files.OutputFile;
import dev.tidewaiter.hash.Sha256;
import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.NameIndex;
import dev.tidewaiter.names.index.IndexInput;
import dev.tidewaiter.names.index.IndexInput.DamagedIndex;
import dev.tidewaiter.names.index.IndexOutput;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Indexes kept in a folder from one start to the next, because building one costs more than everything else at a start. A kept index is
 * used only for the very same names and program, and only when it is whole; else it is built, and kept for the next start. Names that
 * something tells from all others are not even put together for it. A folder that cannot be written to costs time and nothing else.
 */
public final class KeptIndexes implements NameIndexes {

    private static final String ENDING = ".names";

    /** Indexes that stay, the last used ones: with and without lists of one's own, and those before the last refresh. */
    private static final int KEPT = 4;

    /**
     * Fewer names are indexed faster than a file is found. It is asked of names without a key alone: whoever gives a key has decided by
     * their entries, of which each has two or three, and to count the names all would have to be put together.
     */
    private static final int MANY = 5_000;

    private final Path folder;
    private final String program;
    private @Nullable NamesToIndex keyed;
    private String key = "";

    /** Reads what is kept behind the key. */
    @FunctionalInterface
    private interface Reading<T> {
        T from(IndexInput in) throws DamagedIndex;
    }

    /** Writes what is kept behind the key. */
    @FunctionalInterface
    private interface Writing<T> {
        void to(T made, IndexOutput out) throws IOException;
    }

    /** The same of what is at hand. */
    @FunctionalInterface
    private interface Written {
        void to(IndexOutput out) throws IOException;
    }

    /**
     * Indexes in a folder.
     *
     * @param folder  where they are; made when something is to be kept
     * @param program which program builds them, as by its hash: another reads words otherwise
     */
    public KeptIndexes(Path folder, String program) {
        this.folder = folder;
        this.program = program;
    }

    @Override
    public NameIndex over(NamesToIndex names) {
        if (areFew(names)) {
            return BUILT.over(names);
        }
        var key = key(names);
        var file = folder.resolve(key + ENDING);
        var kept = read(file, key, in -> new WordNameIndex(NameTables.read(in)));
        if (kept != null) {
            return kept;
        }
        var built = NameTables.of(names.all());
        keep(built::write, file, ENDING, key);
        return new WordNameIndex(built);
    }

    @Override
    public List<String> texts(String what, NamesToIndex names, Function<List<IndexedName>, List<String>> workOut) {
        return areFew(names)
                ? workOut.apply(names.all())
                : kept(
                        what,
                        key(names),
                        IndexInput::texts,
                        () -> workOut.apply(names.all()),
                        (texts, out) -> out.texts(texts));
    }

    @Override
    public long[] numbers(String what, String of, Supplier<long[]> workOut) {
        return of.isEmpty()
                ? workOut.get()
                : kept(
                        what,
                        Sha256.of(program + "\n" + of),
                        IndexInput::longs,
                        workOut,
                        (numbers, out) -> out.longs(numbers));
    }

    private <T> T kept(String what, String key, Reading<T> reading, Supplier<T> workOut, Writing<T> writing) {
        var ending = '.' + what;
        var file = folder.resolve(key + ending);
        var kept = read(file, key, reading);
        if (kept != null) {
            return kept;
        }
        var made = workOut.get();
        keep(out -> writing.to(made, out), file, ending, key);
        return made;
    }

    private static boolean areFew(NamesToIndex names) {
        return names.key().isEmpty() && names.all().size() < MANY;
    }

    /** The key of the names asked about last is remembered: index and texts are asked for one after the other. */
    private synchronized String key(NamesToIndex names) {
        if (names != keyed) {
            key = names.key().isEmpty() ? hash(names.all()) : Sha256.of(program + "\nnames " + names.key());
            keyed = names;
        }
        return key;
    }

    private String hash(List<IndexedName> names) {
        var digest = Sha256.digest();
        digest.update(program.getBytes(StandardCharsets.UTF_8));
        for (var name : names) {
            digest.update(name.bearer().name().getBytes(StandardCharsets.US_ASCII));
            digest.update(Integer.toString(name.owner()).getBytes(StandardCharsets.US_ASCII));
            digest.update((byte) 0);
            digest.update(name.text().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static <T> @Nullable T read(Path file, String key, Reading<T> reading) {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try (var channel = FileChannel.open(file)) {
            var in = new IndexInput(channel.map(MapMode.READ_ONLY, 0, channel.size()));
            if (!in.text().equals(key)) {
                return null;
            }
            var kept = reading.from(in);
            touch(file);
            return kept;
        } catch (IOException | DamagedIndex | BufferUnderflowException unusable) {
            return null;
        }
    }

    /** Notes that an index was used, where that can be noted. */
    private static void touch(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException notOurs) {
            // somebody else's folder, whose indexes may be read all the same
        }
    }

    private void keep(Written writing, Path file, String ending, String key) {
        var data = folder.toAbsolutePath().getParent();
        if (data == null || !Files.isDirectory(data)) {
            return; // nobody asked for a data folder
        }
        try {
            Files.createDirectories(folder);
            try (var unfinished = OutputFile.begin(file)) {
                var written = new IndexOutput(unfinished.stream());
                written.text(key);
                writing.to(written);
                written.end();
                unfinished.keep();
            }
            forgetOld(ending);
        } catch (IOException unwritable) {
            // the next start builds it again
        }
    }

    /** Lets go of what was not used for long, and of what a process that was killed left behind. */
    private void forgetOld(String ending) throws IOException {
        var yesterday = Instant.now().minus(Duration.ofDays(1)).toEpochMilli();
        try (var files = Files.list(folder)) {
            var left = files.filter(OutputFile::isTemporary)
                    .filter(file -> file.toFile().lastModified() < yesterday)
                    .toList();
            for (var file : left) {
                Files.deleteIfExists(file);
            }
        }
        try (var files = Files.list(folder)) {
            var old = files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified())
                            .reversed())
                    .skip(KEPT)
                    .toList();
            for (var file : old) {
                Files.deleteIfExists(file);
            }
        }
    }
}

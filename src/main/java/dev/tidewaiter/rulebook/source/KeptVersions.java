package dev.tidewaiter.rulebook.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Locked versions of a rules folder, kept in its folder {@code history} as one ZIP archive each, named by the version. No
 * rule is read from there; a version is compared with today's rules, or judges what was shipped while it was in force.
 */
public final class KeptVersions {

    /** The folder inside a rules folder. */
    static final String FOLDER = "history";

    private static final Pattern VERSION = Pattern.compile("\\d{4}-\\d\\d-\\d\\d\\.\\d{1,6}");
    private static final String ZIP = ".zip";

    private KeptVersions() {}

    /** Whether a text is written as a version is. */
    public static boolean isVersion(String text) {
        return VERSION.matcher(text).matches();
    }

    /** The versions that a folder keeps, the oldest first. */
    public static List<String> of(Path folder) throws IOException {
        var history = folder.resolve(FOLDER);
        if (!Files.isDirectory(history)) {
            return List.of();
        }
        try (var files = Files.list(history)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ZIP))
                    .map(name -> name.substring(0, name.length() - ZIP.length()))
                    .filter(KeptVersions::isVersion)
                    .sorted(KeptVersions::byDayAndNumber)
                    .collect(Collectors.toList());
        }
    }

    /** The kept versions but for the one that a folder was locked as: one of its number with another lock is another rulebook. */
    public static List<String> ofOthers(Path folder, RulesFolder locked) throws IOException {
        var others = new ArrayList<>(of(folder));
        var version = locked.lock().version();
        if (others.contains(version)
                && read(folder, version)
                        .filter(kept -> kept.text(RulesFolder.LOCK).equals(locked.text(RulesFolder.LOCK)))
                        .isPresent()) {
            others.remove(version);
        }
        return others;
    }

    /** The order in which versions were locked. */
    public static int byDayAndNumber(String one, String other) {
        int day = one.substring(0, 10).compareTo(other.substring(0, 10));
        return day != 0
                ? day
                : Integer.compare(Integer.parseInt(one.substring(11)), Integer.parseInt(other.substring(11)));
    }

    /**
     * A version as it was kept; empty when it is not.
     *
     * @throws IOException when it is there and is not what its own lock says; the message says what to do
     */
    public static Optional<RulesFolder> read(Path folder, String version) throws IOException {
        var file = folder.resolve(FOLDER).resolve(version + ZIP);
        if (!isVersion(version) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        var kept = RulesFolder.of("version " + version + " in " + folder.resolve(FOLDER), unpacked(file));
        if (!kept.lock().version().equals(version) || !kept.isAsLocked()) {
            throw new IOException(file + " is not what was locked as " + version
                    + ": its files differ from the lock in it. Put back the file as it was kept.");
        }
        return Optional.of(kept);
    }

    /** The version that the program was delivered with, before any history keeps it; empty when that is another. */
    public static Optional<RulesFolder> delivered(String version) {
        try {
            var own = RulesFolder.inProgram();
            return own.lock().version().equals(version)
                            && RulesFolder.of(own.source(), own.whole()).isAsLocked()
                    ? Optional.of(own)
                    : Optional.empty();
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** The file that keeps a version, whether it is there or not. */
    public static Path archive(Path folder, String version) {
        return folder.resolve(FOLDER).resolve(version + ZIP);
    }

    /** Writes a kept version into an empty folder, where it is read like any rules folder. */
    public static void unpack(Path folder, String version, Path into) throws IOException {
        var kept = read(folder, version)
                .orElseThrow(() -> new IOException("Version " + version + " is not kept in " + folder.resolve(FOLDER)));
        for (var file : kept.files().entrySet()) {
            var place = into.resolve(file.getKey()).normalize();
            if (!place.startsWith(into)) {
                throw new IOException("version " + version + " names a file outside of its folder");
            }
            Files.createDirectories(Objects.requireNonNull(place.getParent()));
            FolderFiles.write(into, file.getKey(), file.getValue());
        }
    }

    private static Map<String, byte[]> unpacked(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return RulesArchive.unpack(in, file.toString());
        }
    }

    /** Keeps a folder under the version of its lock; one that is kept already stays as it is. */
    public static void keep(Path folder, RulesFolder what) throws IOException {
        var version = what.lock().version();
        var history = folder.toRealPath().resolve(FOLDER);
        if (!isVersion(version) || Files.exists(history.resolve(version + ZIP), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.createDirectories(history);
        FolderFiles.write(folder, FOLDER + "/" + version + ZIP, RulesArchive.pack(what.whole()));
    }

    /**
     * The rules as they stood when a folder's lock was written: kept beside them, or the program's own copy where that has
     * the very same lock. Empty when neither is at hand, so that nobody can say what is gone since.
     */
    public static Optional<RulesFolder> lockedBefore(Path folder, RulesFolder edited) throws IOException {
        var text = edited.text(RulesFolder.LOCK);
        var kept = read(folder, Lock.read(text).version())
                .filter(version -> version.text(RulesFolder.LOCK).equals(text));
        if (kept.isPresent()) {
            return kept;
        }
        var own = RulesFolder.inProgram();
        return own.text(RulesFolder.LOCK).equals(text)
                        && RulesFolder.of(own.source(), own.whole()).isAsLocked()
                ? Optional.of(own)
                : Optional.empty();
    }
}

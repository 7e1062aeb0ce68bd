package dev.tidewaiter.rulebook;

import dev.tidewaiter.rulebook.change.RulebookContents;
import dev.tidewaiter.rulebook.source.KeptVersions;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The locked versions that a rules folder keeps in its folder {@code history}. */
public final class RulebookVersions {

    /** Rule files lie in a room of the folder, or in a folder of one. */
    private static final int DEEPEST = 3;

    private RulebookVersions() {}

    /** Whether a text is written as a version is, such as {@code 2026-11-25.13}. */
    public static boolean isVersion(String text) {
        return KeptVersions.isVersion(text);
    }

    /** Whether a folder holds rule files, with a lock or without one. */
    public static boolean holdsRules(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var files = Files.find(folder, DEEPEST, (file, about) -> isOfRules(String.valueOf(file.getFileName())))) {
            return files.findAny().isPresent();
        } catch (IOException | UncheckedIOException unread) {
            return false; // whoever reads the folder says so
        }
    }

    private static boolean isOfRules(String name) {
        return name.endsWith(".drl") || name.endsWith(".drl.csv") || name.endsWith(".drl.xlsx");
    }

    /**
     * The rules of a folder as they stood on a day: the version that was locked last on it or before. It is unpacked, unless
     * it is the folder's own.
     *
     * @param into makes an empty folder for a version
     * @throws IOException when none is kept; the message says which are
     */
    public static Path on(Path folder, LocalDate day, UnaryOperator<Path> into) throws IOException {
        var own = RulesFolder.on(folder).lock().version();
        var known = new TreeSet<String>(KeptVersions::byDayAndNumber);
        known.addAll(KeptVersions.of(folder));
        if (isVersion(own)) {
            known.add(own);
        }
        var version = known.stream()
                .filter(one -> !LocalDate.parse(one.substring(0, 10)).isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IOException("No version of the rules in " + folder + " was locked on " + day
                        + " or before it and kept."
                        + (known.isEmpty() ? "" : " The first is " + known.first() + ".")));
        if (version.equals(own) && !KeptVersions.of(folder).contains(own)) {
            return folder;
        }
        var place = into.apply(Path.of(version));
        KeptVersions.unpack(folder, version, place);
        return place;
    }

    /** The file that keeps a version of the rules of a folder. */
    public static Path archive(Path folder, String version) {
        return KeptVersions.archive(folder, version);
    }

    /**
     * Loads a kept version under its own name.
     *
     * @throws InvalidRulebook when today's program finds something wrong with it
     * @throws IOException     when it is not kept, or is not what was locked
     */
    public static Rulebook load(Path folder, String version) throws InvalidRulebook, IOException {
        var rulebook = RulebookLoader.load(kept(folder, version));
        return rulebook.named(version, rulebook.sha256());
    }

    /** What a kept version says. */
    public static RulebookContents contents(Path folder, String version) throws IOException {
        var contents = RulebookContents.of(kept(folder, version));
        return contents.named(version);
    }

    private static RulesFolder kept(Path folder, String version) throws IOException {
        var kept = KeptVersions.read(folder, version).or(() -> KeptVersions.delivered(version));
        if (kept.isPresent()) {
            return kept.get();
        }
        var all = KeptVersions.of(folder);
        throw new IOException("Version " + version + " is not kept in " + folder.resolve("history")
                + (all.isEmpty() ? ", which keeps none." : ". Kept are " + String.join(", ", all) + ".")
                + " The program itself holds "
                + RulesFolder.inProgram().lock().version() + ".");
    }
}

package dev.tidewaiter.rulebook;

import dev.tidewaiter.rulebook.change.RulebookContents;
import dev.tidewaiter.rulebook.source.KeptVersions;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The locked versions that a rules folder keeps in its folder {@code history}. */
public final class RulebookVersions {

    private RulebookVersions() {}

    /** Whether a text is written as a version is, such as {@code 2026-11-25.13}. */
    public static boolean isVersion(String text) {
        return KeptVersions.isVersion(text);
    }

    /** The version that was in force on a day: the last one locked on it or before; empty when none is kept. */
    public static Optional<String> on(Path folder, LocalDate day) throws IOException {
        return KeptVersions.of(folder).stream()
                .filter(version -> !LocalDate.parse(version.substring(0, 10)).isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** The versions that are kept, the oldest first. */
    public static List<String> of(Path folder) throws IOException {
        return KeptVersions.of(folder);
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
        var kept = KeptVersions.of(folder);
        return KeptVersions.read(folder, version)
                .orElseThrow(() -> new IOException("Version " + version + " is not kept in "
                        + folder.resolve("history")
                        + (kept.isEmpty() ? ", which keeps none." : ". Kept are " + String.join(", ", kept) + ".")));
    }
}

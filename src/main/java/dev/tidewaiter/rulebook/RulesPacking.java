package dev.tidewaiter.rulebook;

import dev.tidewaiter.rulebook.source.RulesFolder;
import java.io.IOException;
import java.nio.file.Path;

/** The build's step that compiles the rules once and packs them into the program; see docs/adr/003. */
public final class RulesPacking {

    private RulesPacking() {}

    /**
     * Packs rules.
     *
     * @param folderAndTarget the rules folder, and the folder of the program's classes
     * @throws InvalidRulebook when the rules are broken, which stops the build
     */
    public static void main(String... folderAndTarget) throws InvalidRulebook, IOException {
        LoadedRules.pack(RulesFolder.on(Path.of(folderAndTarget[0])), Path.of(folderAndTarget[1]));
    }
}

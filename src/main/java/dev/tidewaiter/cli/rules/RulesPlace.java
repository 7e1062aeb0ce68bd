package dev.tidewaiter.cli.rules;

import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.cli.call.FileFault;
import dev.tidewaiter.rulebook.InvalidRulebook;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.RulebookVersions;
import dev.tidewaiter.rulebook.change.RulebookContents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Rules that somebody named: a rules folder, or a version that is kept beside the rules.
 *
 * @param named what was typed
 * @param rules the rules folder in whose history versions are looked for
 */
record RulesPlace(String named, Path rules) {

    private boolean isVersion() {
        return RulebookVersions.isVersion(named) && !Files.isDirectory(Path.of(named));
    }

    /** What they say. */
    RulebookContents contents() {
        try {
            var contents = isVersion() ? RulebookVersions.contents(rules, named) : RulebookContents.on(folder());
            if (contents.entries().isEmpty()) {
                throw wrong(
                        "There are no rules in %s. Name the folder that holds versions.lock and the folders parties, goods and tables."
                                .formatted(named));
            }
            return contents;
        } catch (IOException failure) {
            throw wrong(FileFault.of(failure));
        }
    }

    /** They, loaded; broken ones are told in full. */
    Rulebook rulebook() {
        try {
            return isVersion() ? RulebookVersions.load(rules, named) : Rulebook.load(folder());
        } catch (InvalidRulebook | IOException failure) {
            throw wrong(FileFault.of(failure));
        }
    }

    private Path folder() {
        var folder = Path.of(named);
        if (!Files.isDirectory(folder)) {
            throw wrong("%s is no folder. Name a rules folder, or a version that is kept in %s such as 2026-11-25.1."
                    .formatted(named, rules.resolve("history")));
        }
        return folder;
    }

    private static CallFailed wrong(String sentence) {
        return new CallFailed(ExitCode.WRONG_CALL, sentence);
    }
}

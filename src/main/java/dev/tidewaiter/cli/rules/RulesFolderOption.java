package dev.tidewaiter.cli.rules;

import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.cli.call.FileFault;
import dev.tidewaiter.cli.call.RulesOption;
import dev.tidewaiter.rulebook.InvalidRulebook;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.check.FolderToCheck;
import dev.tidewaiter.rulebook.check.Removals;
import dev.tidewaiter.rulebook.check.RulesCheck;
import dev.tidewaiter.rulebook.model.SignOff;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** Which rules the {@code rules} commands look at. */
final class RulesFolderOption {

    @Mixin
    private RulesOption rules = new RulesOption();

    /** What stands in the folder; null until somebody asks. */
    private @Nullable FolderToCheck read;

    /** Writes the lock and the twins of changed tables anew when the rest is clean. */
    RulesCheck lock(SignOff signOff) throws IOException {
        return RulesCheck.locking(rules.folderToLock(), signOff);
    }

    /** The folder that is written into. */
    Path folder() {
        return rules.folderToLock();
    }

    /** Whether no folder is meant, so that the copy in the program is looked at. */
    boolean isProgram() {
        return rules.folder() == null;
    }

    /** What is gone from the folder since it was locked; nothing is from the program's own copy. */
    Removals removed() throws IOException {
        var folder = rules.folder();
        return folder == null ? Removals.NONE : read(folder).removed();
    }

    /** The rules, loaded; broken ones are told in full. */
    Rulebook rulebook() {
        try {
            var folder = rules.folder();
            return folder == null ? Rulebook.embedded() : Rulebook.load(folder);
        } catch (InvalidRulebook | IOException failure) {
            throw new CallFailed(ExitCode.WRONG_CALL, FileFault.of(failure));
        }
    }

    /** The same without rules that are still being written, each of which is named. */
    Rulebook rulebookBesidesDrafts(Consumer<String> leftOut) {
        try {
            var folder = rules.folder();
            return folder == null ? Rulebook.embedded() : Rulebook.loadBesidesDrafts(folder, leftOut);
        } catch (InvalidRulebook | IOException failure) {
            throw new CallFailed(ExitCode.WRONG_CALL, FileFault.of(failure));
        }
    }

    /** The words of the rules that {@link #check} looks at, or of the folder whose lock is to be written and may be missing. */
    WordLists words(boolean toLock) throws IOException {
        if (toLock) {
            return WordLists.of(rules.folderToLock());
        }
        var folder = rules.folder();
        return folder == null ? WordLists.bundled() : read(folder).words();
    }

    /** Read once for all that a command asks of it, on several threads. */
    private synchronized FolderToCheck read(Path folder) throws IOException {
        if (read == null) {
            read = FolderToCheck.read(folder);
        }
        return read;
    }

    RulesCheck check() throws IOException {
        var folder = rules.folder();
        return folder == null ? RulesCheck.ofEmbedded() : read(folder).check();
    }

    /** The same, with only those scenarios that the change since the program was built can make come out otherwise. */
    RulesCheck checkWhatChanged() throws IOException {
        var folder = rules.folder();
        return folder == null ? RulesCheck.ofEmbedded() : read(folder).checkWhatChanged();
    }
}

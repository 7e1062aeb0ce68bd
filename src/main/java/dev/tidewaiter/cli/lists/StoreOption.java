package dev.tidewaiter.cli.lists;

import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.DataOption;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.cli.call.FileFault;
import dev.tidewaiter.cli.call.RulesOption;
import dev.tidewaiter.cli.call.StoredLists;
import dev.tidewaiter.designation.lists.HeldSnapshots;
import dev.tidewaiter.designation.lists.ListLimits;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.snapshot.LostEdition;
import dev.tidewaiter.designation.snapshot.SnapshotStore;
import dev.tidewaiter.designation.snapshot.StoreBusy;
import dev.tidewaiter.rulebook.InvalidRulebook;
import dev.tidewaiter.rulebook.SearchRules;
import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** Which data folder's lists are meant. */
final class StoreOption {

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private RulesOption rules = new RulesOption();

    SnapshotStore store() {
        return StoredLists.in(data.folder(), rules.folder(), rules.words(), wholeShare());
    }

    Path folder() {
        return data.folder();
    }

    /** The words of the rules that count. */
    WordLists words() {
        return rules.words();
    }

    /** What is a part of a list, and what a download may take. */
    ListLimits limits() {
        try {
            return ListLimits.of(words());
        } catch (InvalidWordList invalid) {
            throw new CallFailed(ExitCode.WRONG_CALL, String.valueOf(invalid.getMessage()));
        }
    }

    static Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    static LocalDate today() {
        return LocalDate.now(clock());
    }

    /** The part of its known entries that a list must at least have to be the whole one. */
    double wholeShare() {
        return ofRules(folder -> SearchRules.wholeListShare(folder, today()));
    }

    /** After how many days a list is stale. */
    double listAge() {
        return ofRules(folder -> SearchRules.listAge(folder, today()));
    }

    /** The rulebook's own designated parties, as lists. */
    List<ListSnapshot> ownLists() {
        return HeldSnapshots.embedded(ofRules(SearchRules::ownLists)).newest();
    }

    /** What a folder of rules says; null is the copy in the program. */
    private interface Asked<T> {
        T of(@Nullable Path folder) throws InvalidRulebook, IOException;
    }

    private <T> T ofRules(Asked<T> asked) {
        try {
            return asked.of(rules.folder());
        } catch (InvalidRulebook | IOException invalid) {
            throw new CallFailed(ExitCode.WRONG_CALL, "The rules could not be read: " + FileFault.of(invalid));
        }
    }

    /** Something done with lists. */
    interface Work<T> {
        T done() throws IOException, StoreBusy;
    }

    /** Does it; what goes wrong is told in a sentence. */
    static <T> T told(Work<T> work) {
        try {
            return work.done();
        } catch (StoreBusy busy) {
            throw new CallFailed(ExitCode.WRONG_CALL, String.valueOf(busy.getMessage()));
        } catch (LostEdition lost) {
            throw new CallFailed(ExitCode.UNREADABLE, String.valueOf(lost.getMessage()));
        } catch (InvalidWordList invalid) {
            throw new CallFailed(ExitCode.WRONG_CALL, String.valueOf(invalid.getMessage()));
        } catch (UncheckedIOException failure) {
            throw notDone(failure);
        } catch (IOException failure) {
            throw notDone(failure);
        }
    }

    private static CallFailed notDone(Exception failure) {
        return new CallFailed(
                ExitCode.UNREADABLE,
                "The lists could not be read or kept: %s. Nothing was changed; the lists in force stay."
                        .formatted(failure.getMessage() == null ? failure.toString() : failure.getMessage()));
    }
}

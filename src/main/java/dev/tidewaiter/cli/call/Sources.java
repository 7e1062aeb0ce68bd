package dev.tidewaiter.cli.call;

import dev.tidewaiter.designation.Designations;
import dev.tidewaiter.designation.lists.ListFiles;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.UnreadableList;
import dev.tidewaiter.rulebook.InvalidRulebook;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where rules and lists come from; shared by the commands that need them. */
public final class Sources {

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(
            names = "--lists",
            paramLabel = "DIR|FILE",
            description = "A list as published, or a folder of them; may be repeated. Takes the place of the data"
                    + " folder's lists. Default: those, or the rulebook's own designated parties.")
    private List<Path> lists = new ArrayList<>();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder. Default: $TIDEWAITER_DATA, else ~/.tidewaiter.")
    private @Nullable Path data;

    /** The rulebook; a broken one is told in full and nothing is screened. */
    public Rulebook rulebook() {
        try {
            var folder = rules.folder();
            return folder == null ? Rulebook.embedded() : Rulebook.load(folder);
        } catch (InvalidRulebook invalid) {
            throw new CallFailed(ExitCode.WRONG_CALL, String.valueOf(invalid.getMessage()));
        } catch (IOException failure) {
            throw new CallFailed(ExitCode.WRONG_CALL, "The rules could not be read: " + failure.getMessage());
        }
    }

    /** The words of the rulebook, for those who need them before it is loaded. */
    public WordLists words() {
        return rules.words();
    }

    /** Everything to screen against. */
    public Designations designations(Rulebook rulebook) {
        var given = lists.isEmpty() ? dataLists() : lists;
        return Designations.of(given.isEmpty() ? rulebook.ownLists() : read(given));
    }

    /** The same lists for a search that asks no rule, so that the rulebook is loaded only where its own list is needed. */
    public List<ListSnapshot> lists() {
        var given = lists.isEmpty() ? dataLists() : lists;
        return given.isEmpty() ? rulebook().ownLists() : read(given);
    }

    private static List<ListSnapshot> read(List<Path> given) {
        var snapshots = new ArrayList<ListSnapshot>();
        for (var list : given) {
            if (!Files.exists(list)) {
                throw new CallFailed(ExitCode.WRONG_CALL, "There is no %s to read a list from.".formatted(list));
            }
            try {
                snapshots.addAll(ListFiles.read(list));
            } catch (UnreadableList refused) {
                throw new CallFailed(ExitCode.UNREADABLE, String.valueOf(refused.getMessage()));
            } catch (IOException failure) {
                throw new CallFailed(
                        ExitCode.UNREADABLE, "%s could not be read: %s".formatted(list, failure.getMessage()));
            }
        }
        return List.copyOf(snapshots);
    }

    /** What is not screened against because other lists take its place, a sentence each. */
    public List<String> unused(Rulebook rulebook) {
        if (lists.isEmpty() && dataLists().isEmpty()) {
            return List.of();
        }
        int entries = rulebook.ownLists().stream()
                .mapToInt(list -> list.entries().size())
                .sum();
        return List.of(
                "The rulebook's own %d designated parties (%s) were not used: the lists given take their place. Make sure that"
                                .formatted(
                                        entries,
                                        String.join(
                                                ", ",
                                                rulebook.ownLists().stream()
                                                        .map(ListSnapshot::id)
                                                        .toList()))
                        + " those lists name them.");
    }

    private List<Path> dataLists() {
        var environment = System.getenv("TIDEWAITER_DATA");
        var folder = data != null
                ? data
                : environment != null ? Path.of(environment) : Path.of(System.getProperty("user.home"), ".tidewaiter");
        var held = folder.resolve("lists");
        return Files.isDirectory(held) ? List.of(held) : List.of();
    }
}

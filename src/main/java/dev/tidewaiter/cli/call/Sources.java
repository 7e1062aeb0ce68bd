package dev.tidewaiter.cli.call;

import dev.tidewaiter.designation.format.ListFiles;
import dev.tidewaiter.designation.lists.HeldSnapshots;
import dev.tidewaiter.designation.lists.ListLimits;
import dev.tidewaiter.designation.lists.ListReading;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.ListStore;
import dev.tidewaiter.designation.lists.ListsInForce;
import dev.tidewaiter.designation.lists.ListsRead;
import dev.tidewaiter.designation.snapshot.LostEdition;
import dev.tidewaiter.designation.snapshot.SnapshotStore;
import dev.tidewaiter.designation.threshold.MatchThresholds;
import dev.tidewaiter.designation.words.SearchWords;
import dev.tidewaiter.names.search.KeptIndexes;
import dev.tidewaiter.names.search.NameIndexes;
import dev.tidewaiter.rulebook.InvalidRulebook;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.SearchRules;
import dev.tidewaiter.screening.Program;
import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
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
                    + " folder's lists. The rulebook's own designated parties stay in force for lists that are not held"
                    + " whole.")
    private List<Path> lists = new ArrayList<>();

    @Option(
            names = "--partial",
            description = "Reads a list also without files that belong to it, such as sdn.csv without alt.csv; every"
                    + " result then says so.")
    private boolean partial;

    private final List<ListsRead.UnreadFile> refused = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    @Mixin
    private DataOption data = new DataOption();

    /** Where the index over the names comes from: kept in the data folder where there is one. */
    public NameIndexes indexes() {
        var program = Program.running();
        return program.isHashed()
                ? new KeptIndexes(data.folder().resolve("indexes"), program.sha256())
                : NameIndexes.BUILT;
    }

    /** The rulebook; a broken one is told in full and nothing is screened. */
    public Rulebook rulebook() {
        return read(folder -> rules.rulebook());
    }

    /** From now on rules count as they stood on a day; null for those in force. */
    public void rulesAsOf(@Nullable LocalDate day) {
        if (day != null) {
            rules.asOf(day);
        }
    }

    /** The folder of rules beside which locked versions are kept. */
    public Path rulesFolder() {
        var folder = rules.folder();
        return folder == null ? Path.of("rules") : folder;
    }

    /** Whether the program's own copy of the rules counts, which cannot change while it is read. */
    public boolean usesProgramsRules() {
        return rules.folder() == null;
    }

    /** The words of the rulebook, for those who need no rulebook. */
    public WordLists words() {
        return rules.words();
    }

    /** Everything to screen against: the lists given, and those of the rulebook's own parties that these may not name. */
    public ListsInForce inForce(Rulebook rulebook) {
        return inForce(rulebook, null);
    }

    /** The same as it stood on a day; null for today. */
    public ListsInForce inForce(Rulebook rulebook, @Nullable LocalDate day) {
        return inForce(rulebook.ownLists(), rulebook.words().lists(), () -> rulebook.wholeListShare(today()), day);
    }

    /**
     * The lists on a day, null for today, for a search that asks no rule, so that of the rulebook only its own parties are read.
     */
    public ListsInForce inForce(@Nullable LocalDate day) {
        List<ListSnapshot> own = read(SearchRules::ownLists);
        return inForce(own, rules.words(), this::wholeListShare, day);
    }

    private ListsInForce inForce(
            List<ListSnapshot> own, WordLists words, DoubleSupplier wholeShare, @Nullable LocalDate day) {
        missing.clear();
        var store = given(words, wholeShare);
        var mine = HeldSnapshots.embedded(own).newest();
        try {
            return day == null
                    ? ListsInForce.of(store.newest(), mine)
                    : ListsInForce.of(ListsOnDay.held(store, day, missing), ListsOnDay.own(mine, day));
        } catch (LostEdition lost) {
            throw new CallFailed(ExitCode.UNREADABLE, lost.getMessage() + " Nothing was screened.");
        }
    }

    /** From which evidence on a name matches, for a search that asks no rule. */
    public MatchThresholds matchThresholds() {
        return read(folder -> SearchRules.matchThresholds(folder, today()));
    }

    private double wholeListShare() {
        return read(folder -> SearchRules.wholeListShare(folder, today()));
    }

    /** Something that is read from the rules in a folder; null stands for those in the program. */
    private interface FromRules<T> {
        T read(@Nullable Path folder) throws InvalidRulebook, IOException;
    }

    private <T> T read(FromRules<T> what) {
        try {
            return what.read(rules.folder());
        } catch (InvalidRulebook invalid) {
            throw new CallFailed(ExitCode.WRONG_CALL, String.valueOf(invalid.getMessage()));
        } catch (IOException failure) {
            throw new CallFailed(ExitCode.WRONG_CALL, "The rules could not be read: " + FileFault.of(failure));
        }
    }

    /** The words by which cells are taken apart, for a search that asks no rule. */
    public SearchWords searchWords() {
        try {
            return SearchWords.of(rules.words());
        } catch (InvalidWordList invalid) {
            throw new CallFailed(ExitCode.WRONG_CALL, String.valueOf(invalid.getMessage()));
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /** The store from which lists come; null where --lists gave others, which stay as they are. */
    public @Nullable SnapshotStore store() {
        return lists.isEmpty() ? StoredLists.in(dataFolder(), rules.folder(), rules.words(), wholeListShare()) : null;
    }

    private ListStore given(WordLists words, DoubleSupplier wholeShare) {
        if (lists.isEmpty()) {
            var store = StoredLists.in(dataFolder(), rules.folder(), words, wholeShare.getAsDouble());
            missing.addAll(ListWords.loose(store));
            missing.addAll(ListWords.notRefreshed(store));
            return store;
        }
        for (var list : lists) {
            if (!Files.exists(list)) {
                throw new CallFailed(ExitCode.WRONG_CALL, "There is no %s to read a list from.".formatted(list));
            }
        }
        try {
            var how = ListReading.of(words, wholeShare.getAsDouble())
                    .orPartial(partial)
                    .on(today());
            var read = ListFiles.readAll(lists, how);
            refused.clear();
            refused.addAll(read.refused());
            if (read.lists().isEmpty()) {
                throw new CallFailed(
                        ExitCode.UNREADABLE,
                        refused.isEmpty()
                                ? "There is no list in %s.".formatted(lists.get(0))
                                : String.join(" ", refusals()));
            }
            var believed =
                    read.lists().stream().map(list -> list.believedOn(today())).toList();
            return HeldSnapshots.of(new ListsRead(believed, read.refused()), ListLimits.of(words));
        } catch (InvalidWordList invalid) {
            throw new CallFailed(ExitCode.WRONG_CALL, String.valueOf(invalid.getMessage()));
        } catch (IOException failure) {
            throw new CallFailed(ExitCode.UNREADABLE, "A list could not be read: " + FileFault.of(failure));
        }
    }

    /** Why files could not be read as lists, a sentence or two each; none before the lists were read. */
    public List<String> refusals() {
        return refused.stream().map(ListsRead.UnreadFile::reason).toList();
    }

    /** The names of files that were given as lists and could not be read; none before the lists were read. */
    public List<String> unreadLists() {
        return refused.stream()
                .map(unread -> unread.file().getFileName().toString())
                .distinct()
                .toList();
    }

    /** What is not held against though somebody may think so: lists not held of a day, or of which
     * nothing newer came, files never taken in. A sentence each. */
    public List<String> missing() {
        return List.copyOf(missing);
    }

    /** Whether a list may be read without files that belong to it. */
    public boolean partial() {
        return partial;
    }

    /** The data folder, which need not be there. */
    public Path dataFolder() {
        return data.folder();
    }
}

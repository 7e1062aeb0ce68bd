package dev.tidewaiter.cli.lists;

import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.designation.format.ListFiles;
import dev.tidewaiter.designation.lists.ListReading;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.snapshot.KeptEdition;
import dev.tidewaiter.designation.snapshot.SnapshotStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what changed from one edition of a list to another. */
@Command(
        name = "diff",
        sortOptions = false,
        description =
                "Shows what changed from one edition of a list to another: entries added, removed, and changed, field by field.",
        customSynopsis = {
            "tidewaiter lists diff LIST [FROM [TO]] [--json]",
            "       tidewaiter lists diff OLD-FILE NEW-FILE [--json]"
        },
        footer = {
            "%nExamples:",
            "  tidewaiter lists diff OFAC-SDN",
            "  tidewaiter lists diff OFAC-SDN 2024-05-01 2024-05-03",
            "  tidewaiter lists diff sdn-2024-05-02.csv sdn-2024-05-03.csv --json"
        })
final class ListsDiffCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "LIST|FILE",
            arity = "1..3",
            description =
                    "A list and two days, or two files or folders of one list. An edition is in force from its day to that of the next.")
    private List<String> what = new ArrayList<>();

    @Option(names = "--from", paramLabel = "DAY", description = "From which day's edition. Default: the one before.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "To which day's edition. Default: the one in force.")
    private @Nullable LocalDate to;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--json", description = "As JSON, for other programs.")
    private boolean json;

    /** Two lists to hold against each other. */
    record Two(ListSnapshot before, ListSnapshot after) {}

    @Override
    public Integer call() {
        var first = Path.of(what.get(0));
        boolean files = what.size() == 2 && from == null && to == null && day(what.get(1)) == null;
        var pairs = StoreOption.told(() -> files ? ofFiles(first, Path.of(what.get(1))) : List.of(ofDays()));
        var out = spec.commandLine().getOut();
        out.println(json ? ChangesJson.of(pairs) : ChangesText.of(pairs));
        out.flush();
        return ExitCode.DONE;
    }

    private List<Two> ofFiles(Path before, Path after) throws IOException {
        var old = read(before);
        var now = read(after);
        var pairs = new ArrayList<Two>();
        for (var list : now) {
            old.stream()
                    .filter(other -> other.id().equals(list.id()))
                    .findFirst()
                    .ifPresent(other -> pairs.add(new Two(other, list)));
        }
        if (pairs.isEmpty()) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL,
                    "%s holds %s and %s holds %s: there is nothing to compare."
                            .formatted(before, ids(old), after, ids(now)));
        }
        return pairs;
    }

    private static String ids(List<ListSnapshot> lists) {
        return lists.stream().map(ListSnapshot::id).distinct().collect(Collectors.joining(", "));
    }

    private List<ListSnapshot> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            var lists = store.store().editions().keySet();
            throw new CallFailed(
                    ExitCode.WRONG_CALL,
                    "There is no file %s, and no list of this name is held with a day behind it.%s"
                            .formatted(file, NearestId.question(file.toString(), lists)));
        }
        // what is compared may lack files that belong to it
        var read = ListFiles.readAll(
                List.of(file), ListReading.of(store.words(), store.wholeShare()).orPartial(true));
        if (read.lists().isEmpty()) {
            throw new CallFailed(
                    ExitCode.UNREADABLE,
                    read.refused().isEmpty()
                            ? "There is no list in %s.".formatted(file)
                            : read.refused().get(0).reason());
        }
        return read.lists();
    }

    private Two ofDays() {
        var kept = store.store();
        var all = kept.editions();
        var id = NearestId.same(what.get(0), all.keySet())
                .orElseThrow(() -> new CallFailed(
                        ExitCode.WRONG_CALL,
                        "No list \"%s\" is held in %s.%s"
                                .formatted(
                                        what.get(0), store.folder(), NearestId.question(what.get(0), all.keySet()))));
        var editions = all.getOrDefault(id, List.of());
        var newer = to(kept, id, editions);
        var older = from(id, editions, newer);
        return new Two(kept.load(older), kept.load(newer));
    }

    private KeptEdition to(SnapshotStore kept, String id, List<KeptEdition> editions) {
        var day = what.size() > 2 ? dayOf(what.get(2)) : to;
        return day != null
                ? kept.editionOn(id, day).orElseThrow(() -> noneOn(id, day, editions))
                : kept.inForce().stream()
                        .filter(edition -> edition.list().equals(id))
                        .findFirst()
                        .orElse(editions.get(editions.size() - 1));
    }

    private KeptEdition from(String id, List<KeptEdition> editions, KeptEdition newer) {
        var day = what.size() > 1 ? dayOf(what.get(1)) : from;
        if (day != null) {
            return store.store().editionOn(id, day).orElseThrow(() -> noneOn(id, day, editions));
        }
        return store.store()
                .before(newer)
                .orElseThrow(() -> new CallFailed(
                        ExitCode.WRONG_CALL,
                        "%s of %s is the first edition held; there is none before it.".formatted(id, newer.day())));
    }

    private static CallFailed noneOn(String id, LocalDate day, List<KeptEdition> editions) {
        return new CallFailed(
                ExitCode.WRONG_CALL,
                "No edition of %s of %s or before is held. Held are those of %s."
                        .formatted(
                                id,
                                day,
                                editions.stream()
                                        .map(edition -> edition.day().toString())
                                        .distinct()
                                        .collect(Collectors.joining(", "))));
    }

    private LocalDate dayOf(String text) {
        var day = day(text);
        if (day == null) {
            throw new ParameterException(
                    spec.commandLine(), "\"%s\" is no day; write it as 2024-05-03.".formatted(text));
        }
        return day;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}

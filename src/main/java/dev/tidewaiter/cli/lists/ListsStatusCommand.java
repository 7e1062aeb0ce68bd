package dev.tidewaiter.cli.lists;

import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.cli.call.ListWords;
import dev.tidewaiter.designation.snapshot.PartReasons;
import dev.tidewaiter.designation.snapshot.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows which lists are held and how old they are. */
@Command(
        name = "status",
        sortOptions = false,
        description =
                "Shows each list in force: its date and age, how much it holds, what changed since the edition before.",
        footer = {"%nExamples:", "  tidewaiter lists status", "  tidewaiter lists status --json"})
final class ListsStatusCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--json", description = "As JSON, for other programs.")
    private boolean json;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        LocalDate today = StoreOption.today();
        var kept = store.store();
        var lists = StoreOption.told(() -> {
            kept.renewNotes();
            return ListStatus.of(kept, today, store.listAge());
        });
        var held = lists.stream().map(list -> list.edition().list()).toList();
        var others = new TreeMap<>(kept.refused());
        others.keySet().removeAll(held);
        out.println(json ? StatusJson.of(lists) : table(lists, others, PartReasons.of(kept)));
        out.flush();
        var err = spec.commandLine().getErr();
        ListWords.loose(kept).forEach(err::println);
        err.flush();
        return ExitCode.DONE;
    }

    private String table(List<ListStatus> lists, Map<String, Refused> others, PartReasons reasons) {
        return lists.isEmpty()
                ? StatusTable.none(store.ownLists(), others, store.folder())
                : StatusTable.of(lists, others, reasons);
    }
}

package dev.tidewaiter.cli.lists;

import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.designation.download.ListAddresses;
import dev.tidewaiter.designation.download.ListRefresh;
import dev.tidewaiter.designation.snapshot.ListImport;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fetches lists from where they are published. */
@Command(
        name = "refresh",
        sortOptions = false,
        description = {
            "Fetches lists from where they are published and puts them in force, all in one step. Only what changed is sent.",
            "What is no list, is cut off, or holds far less than the edition in force is refused; that edition stays in force then."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every list is as its publisher has it",
            "2:the call is wrong, or another import does not end; nothing was changed",
            "3:a list could not be fetched, was refused, or has rows that were left out; all others are as their publishers have them"
        },
        footer = {
            "%nExamples:",
            "  tidewaiter lists refresh",
            "  tidewaiter lists refresh OFAC-SDN UN --proxy proxy.example:3128",
            "  tidewaiter lists refresh --dry-run"
        })
final class ListsRefreshCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "LIST", arity = "0..*", description = "Which lists. Default: all that have an address.")
    private List<String> lists = new ArrayList<>();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private DownloadOptions download = new DownloadOptions();

    @Option(
            names = "--force",
            description = "Puts in force also what is far shorter or older than the edition in force.")
    private boolean force;

    @Mixin
    private PartialOption partial = new PartialOption();

    @Option(names = "--dry-run", description = "Only shows what would be fetched from where.")
    private boolean dryRun;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        var addresses = download.addresses(store.words(), store.folder());
        var wanted = wanted(addresses);
        if (dryRun) {
            wanted.forEach(list -> addresses
                    .of(list)
                    .forEach(one -> out.printf("%s  %s%n    %s%n", list, one.address(), one.source())));
            out.flush();
            return ExitCode.DONE;
        }
        var kept = store.store();
        var taking = new ListImport(kept, StoreOption.clock(), force, () -> {
                    err.println("Another import is running in this data folder; this one goes on when that ends.");
                    err.flush();
                })
                .orPartial(partial.isAllowed());
        var refresh = new ListRefresh(kept, StoreOption.clock(), download.connection(store.limits()), taking);
        var came = StoreOption.told(() -> refresh.of(addresses, wanted));
        return new RefreshWords(out, err, kept, StoreOption.today()).tell(came);
    }

    private Set<String> wanted(ListAddresses addresses) {
        if (lists.isEmpty()) {
            return new LinkedHashSet<>(addresses.lists());
        }
        var wanted = new LinkedHashSet<String>();
        for (var said : lists) {
            wanted.add(NearestId.same(said, addresses.lists())
                    .orElseThrow(() -> new CallFailed(
                            ExitCode.WRONG_CALL,
                            "No address is known for \"%s\".%s Addresses are known for %s; others are written into %s or given with --addresses."
                                    .formatted(
                                            said,
                                            NearestId.question(said, addresses.lists()),
                                            String.join(", ", addresses.lists()),
                                            store.folder().resolve(DownloadOptions.OWN)))));
        }
        return wanted;
    }
}

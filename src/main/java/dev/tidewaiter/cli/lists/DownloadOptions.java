package dev.tidewaiter.cli.lists;

import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.cli.call.FileFault;
import dev.tidewaiter.designation.download.Connection;
import dev.tidewaiter.designation.download.InvalidAddress;
import dev.tidewaiter.designation.download.ListAddresses;
import dev.tidewaiter.designation.download.ListProxy;
import dev.tidewaiter.designation.lists.ListLimits;
import dev.tidewaiter.screening.Program;
import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From where lists are fetched, and how. */
final class DownloadOptions {

    /** An installation's own addresses, in its data folder. */
    static final String OWN = "lists.tsv";

    private static final String ADDRESSES = "TIDEWAITER_LIST_ADDRESSES";
    private static final String AGENT = "TIDEWAITER_USER_AGENT";
    private static final int MIB = 1 << 20;

    @Option(
            names = "--addresses",
            paramLabel = "FILE",
            description =
                    "Other addresses: lines of list, file name and address, with tabs between them; - for an address"
                            + " leaves a list out. They come before those of $" + ADDRESSES
                            + ", of lists.tsv in the data folder, and of the rules.")
    private @Nullable Path addresses;

    @Option(
            names = "--proxy",
            paramLabel = "HOST:PORT",
            defaultValue = "",
            description = "The proxy before the web. Default: $HTTPS_PROXY and $NO_PROXY, else Java's own setting.")
    private String proxy = "";

    @Option(
            names = "--user-agent",
            paramLabel = "TEXT",
            description = "What the program calls itself. Default: $" + AGENT
                    + ", else Mozilla/5.0 (compatible; Tidewaiter …).")
    private @Nullable String agent;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "How long a server may say nothing. Default: as the rules say, 60.")
    private @Nullable Integer timeout;

    @Option(
            names = "--max-size",
            paramLabel = "MIB",
            description = "How long a file may be. Default: as the rules say, 512.")
    private @Nullable Integer largest;

    ListAddresses addresses(WordLists words, Path dataFolder) {
        try {
            var all = ListAddresses.of(words);
            var own = dataFolder.resolve(OWN);
            if (Files.exists(own)) {
                all = all.and(own);
            }
            var environment = System.getenv(ADDRESSES);
            if (environment != null && !environment.isEmpty()) {
                all = all.and(Path.of(environment));
            }
            return addresses == null ? all : all.and(addresses);
        } catch (InvalidAddress | InvalidWordList invalid) {
            throw new CallFailed(ExitCode.WRONG_CALL, String.valueOf(invalid.getMessage()));
        } catch (IOException failure) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL, "The file of addresses cannot be read: %s.".formatted(FileFault.of(failure)));
        }
    }

    Connection connection(ListLimits byRules) {
        var limits = byRules;
        if (timeout != null || largest != null) {
            positive("--timeout", timeout);
            positive("--max-size", largest);
            limits = byRules.with(
                    timeout == null ? byRules.silence() : Duration.ofSeconds(timeout),
                    largest == null ? byRules.largest() : (long) largest * MIB);
        }
        var environment = System.getenv(AGENT);
        var name = agent != null
                ? agent
                : environment != null
                        ? environment
                        : Connection.agent(Program.running().title());
        try {
            return new Connection(name, ListProxy.of(proxy, System.getenv()), limits);
        } catch (InvalidAddress invalid) {
            throw new CallFailed(ExitCode.WRONG_CALL, String.valueOf(invalid.getMessage()));
        }
    }

    private static void positive(String option, @Nullable Integer value) {
        if (value != null && value <= 0) {
            throw new CallFailed(ExitCode.WRONG_CALL, option + " takes a number above 0.");
        }
    }
}

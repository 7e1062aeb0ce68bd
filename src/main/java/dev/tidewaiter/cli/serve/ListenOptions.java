package dev.tidewaiter.cli.serve;

import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the service listens: as the call says, else as tidewaiter.yaml says, else where only this machine reaches it. */
final class ListenOptions {

    /** What Spring falls back on. */
    static final Map<String, Object> DEFAULTS = Map.of("server.port", 8080, "server.address", "127.0.0.1");

    private static final int LAST_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port; 0 takes a free one. Default: server.port in tidewaiter.yaml, else 8080.")
    private @Nullable Integer port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description =
                    "The address to listen on. Default: server.address in tidewaiter.yaml, else 127.0.0.1, which only"
                            + " this machine reaches.")
    private @Nullable String address;

    void check() {
        if (port != null && (port < 0 || port > LAST_PORT)) {
            throw new CallFailed(ExitCode.WRONG_CALL, "--port takes 0 to 65535.");
        }
    }

    /** What was given in the call, as Spring takes it from its command line, which goes before every file. */
    String[] arguments() {
        var given = new ArrayList<String>();
        if (port != null) {
            given.add("--server.port=" + port);
        }
        if (address != null) {
            given.add("--server.address=" + address);
        }
        return given.toArray(String[]::new);
    }
}

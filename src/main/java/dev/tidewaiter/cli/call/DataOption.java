package dev.tidewaiter.cli.call;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which data folder is meant; shared by all commands that look into one. */
public final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder. Default: $TIDEWAITER_DATA, else ~/.tidewaiter.")
    private @Nullable Path data;

    /** The data folder, which need not be there. */
    public Path folder() {
        var environment = System.getenv("TIDEWAITER_DATA");
        return data != null
                ? data
                : environment != null ? Path.of(environment) : Path.of(System.getProperty("user.home"), ".tidewaiter");
    }
}

package dev.tidewaiter.cli.lists;

import picocli.CommandLine.Option;

/** Leave to take lists in without files that belong to them. */
final class PartialOption {

    @Option(
            names = "--partial",
            description =
                    "Takes in a list also without files that belong to it, such as sdn.csv without alt.csv; status and"
                            + " every result then say so.")
    private boolean allowed;

    boolean isAllowed() {
        return allowed;
    }
}

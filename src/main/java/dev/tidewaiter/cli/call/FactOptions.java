package dev.tidewaiter.cli.call;

import dev.tidewaiter.manifest.GivenFacts;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is given for whole files that have no place for it; shared by the commands that screen files. */
public final class FactOptions {

    @Option(
            names = "--destination",
            paramLabel = "CC",
            description =
                    "Where the goods of every file go, such as KG or a town or region, for lines that do not say it. No cell is overridden: where"
                            + " a line says something else, that is a finding. So it is with the next three.")
    private @Nullable String destination;

    @Option(names = "--consignee", paramLabel = "NAME", description = "Who gets them.")
    private @Nullable String consignee;

    @Option(names = "--exporter", paramLabel = "NAME", description = "Who sends them.")
    private @Nullable String exporter;

    @Option(names = "--date", paramLabel = "DATE", description = "When they leave, such as 2026-05-31.")
    private @Nullable String date;

    /**
     * The facts; what is none is told and nothing is screened.
     *
     * @param places whether a text that is no country names a place where goods may go
     */
    public GivenFacts facts(Predicate<String> places) {
        try {
            return GivenFacts.of(destination, consignee, exporter, date, places);
        } catch (IllegalArgumentException wrong) {
            throw new CallFailed(ExitCode.WRONG_CALL, wrong.getMessage() + " Nothing was screened.");
        }
    }
}

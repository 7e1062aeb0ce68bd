package dev.tidewaiter.cli.match;

import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.cli.call.TerminalText;
import dev.tidewaiter.designation.AskedParty;
import dev.tidewaiter.designation.Designations;
import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.shipment.Party;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What else the caller knows of the party. */
final class AskedOptions {

    @Option(names = "--country", paramLabel = "CC", description = "The party's country, by code or name.")
    private @Nullable String country;

    @Option(names = "--address", paramLabel = "TEXT", description = "The party's address.")
    private @Nullable String address;

    @Option(
            names = "--id",
            paramLabel = "NUMBER",
            description = "A number of the party, such as a tax number; may be repeated.")
    private List<String> numbers = new ArrayList<>();

    @Option(names = "--born", paramLabel = "DATE", description = "A person's birth date, as 1970-03-12 or 1970.")
    private @Nullable String born;

    /** A name that says nothing is answered only when a list has it to the last letter. */
    static void refuseUnanswered(String name, List<Match> found) {
        if (found.isEmpty() && !Designations.canSearch(name)) {
            throw nothingToTellBy(name);
        }
    }

    private static CallFailed nothingToTellBy(String name) {
        return new CallFailed(
                ExitCode.WRONG_CALL,
                "\"%s\" holds nothing to tell a party by. Give a name, in any script."
                        .formatted(TerminalText.text(name, TerminalText.NAME)));
    }

    Party named(String name) {
        if (!AskedParty.mayBeName(name)) {
            throw nothingToTellBy(name);
        }
        try {
            return new AskedParty(name, country, address, numbers, born).party();
        } catch (IllegalArgumentException wrong) {
            throw new CallFailed(ExitCode.WRONG_CALL, String.valueOf(wrong.getMessage()));
        }
    }
}

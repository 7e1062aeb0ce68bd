package dev.tidewaiter.cli.match;

import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.cli.call.TerminalText;
import dev.tidewaiter.designation.AskedParty;
import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.shipment.Party;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What else the caller knows of the party. */
final class AskedOptions {

    private static final int LONGEST_SENTENCE = 240;

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
        try {
            AskedParty.refuseUnanswered(name, found);
        } catch (IllegalArgumentException wrong) {
            throw wrongCall(wrong);
        }
    }

    private static CallFailed wrongCall(IllegalArgumentException wrong) {
        return new CallFailed(
                ExitCode.WRONG_CALL, TerminalText.text(String.valueOf(wrong.getMessage()), LONGEST_SENTENCE));
    }

    Party named(String name) {
        try {
            return new AskedParty(name, country, address, numbers, born).party();
        } catch (IllegalArgumentException wrong) {
            throw wrongCall(wrong);
        }
    }
}

package dev.tidewaiter.cli.call;

import dev.tidewaiter.rulebook.Rulebook;
import picocli.CommandLine.Option;

/** Whether only rules count that two people put their names to. */
public final class SignedRulesOption {

    @Option(
            names = "--require-signed",
            description = "Refuses rules that are not locked by two people: an author and another person as reviewer."
                    + " See rules check --lock.")
    private boolean required;

    /** Ends the command where the rules are not signed as they must be; nothing is screened then. */
    public void require(Rulebook rulebook) {
        if (!required) {
            return;
        }
        var seal = rulebook.seal();
        if (!seal.isLocked()) {
            throw refused(rulebook, "its files were edited since it was locked");
        } else if (!seal.signOff().isByTwo()) {
            throw refused(rulebook, "it is " + seal.signOff().words());
        }
    }

    private static CallFailed refused(Rulebook rulebook, String why) {
        return new CallFailed(
                ExitCode.WRONG_CALL,
                "--require-signed: rulebook %s from %s is not locked by two people: %s. Lock a rules folder with tidewaiter rules check --lock --author NAME --reviewer NAME --reason TEXT, and give it with --rules. Nothing was screened."
                        .formatted(rulebook.version(), rulebook.source(), why));
    }
}

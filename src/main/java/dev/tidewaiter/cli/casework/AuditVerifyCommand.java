package dev.tidewaiter.cli.casework;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.decision.AuditedDecisions;
import dev.tidewaiter.cli.call.ExitCode;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Follows the audit log's chain, and says the first step that does not hold. */
@Command(
        name = "verify",
        sortOptions = false,
        description =
                "Follows the audit log from its first step to the last, each of which holds the hash of the one before, and"
                        + " holds it against audit-head.txt in the data folder; then holds each decision and each known false hit, with"
                        + " all that it says, against its steps. Changes nothing; the service may run.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every step holds, and every decision and known false hit is as its steps say",
            "1:a step, a decision or a known false hit was changed, taken out or written anew; the first one is named",
            "2:there is no such database",
            "5:every step holds, but audit-head.txt does not confirm it: it is missing or empty, begins later or ends earlier than the log, or has a line that is not the program's"
        })
final class AuditVerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private HeldDatabase held = new HeldDatabase();

    @Override
    public Integer call() {
        try (var database = held.open()) {
            var log = new AuditLog(database, Clock.systemUTC(), held.folder().auditHeads());
            var result = new AuditedDecisions(database, log).verify();
            spec.commandLine().getOut().println(result.sentence());
            if (result.isContradicted()) {
                return ExitCode.FOUND;
            }
            return result.intact() ? ExitCode.DONE : ExitCode.UNCONFIRMED;
        }
    }
}

package dev.tidewaiter.cli.casework;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is done with the audit log. */
@Command(
        name = "audit",
        description = "Looks after the log of who did what.",
        subcommands = {AuditVerifyCommand.class, AuditConfirmCommand.class},
        synopsisSubcommandLabel = "COMMAND")
public final class AuditCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: verify or confirm.");
    }
}

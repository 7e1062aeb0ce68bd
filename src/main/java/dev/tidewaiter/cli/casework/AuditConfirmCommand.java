package dev.tidewaiter.cli.casework;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Ends that nothing confirms the audit log, by a hash that was kept elsewhere. */
@Command(
        name = "confirm",
        sortOptions = false,
        description =
                "Confirms the audit log by a hash that was kept elsewhere, such as in a morning's report: where audit-head.txt was"
                        + " lost or damaged, it is noted anew. What was wrong with the file is kept beside it, and a step of the log says"
                        + " that it was confirmed. A log that is broken stays so. The service may run.",
        footer = {"%nExample:", "  tidewaiter audit confirm 9f86d081884c7d65…b0f00a08 --data /var/lib/tidewaiter"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the step with this hash was found, and the log holds",
            "1:no step has this hash, or the log is broken; nothing was noted",
            "2:there is no such database",
            "3:audit-head.txt cannot be written"
        })
final class AuditConfirmCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "HASH", description = "The hash, from a place where the service's user may not write.")
    private String hash = "";

    @Mixin
    private HeldDatabase held = new HeldDatabase();

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var database = held.open()) {
            var heads = held.folder().auditHeads();
            var log = new AuditLog(database, Clock.systemUTC(), heads);
            var then = log.confirm(AuditLog.SYSTEM, hash.strip().toLowerCase(Locale.ROOT));
            var result = log.verify();
            if (then.isEmpty()) {
                out.println(
                        result.broken() != null
                                ? result.sentence()
                                : "No step of the audit log that audit-head.txt does not go beyond has this hash: the log was written anew"
                                        + " since, or the hash is of another log or of an earlier step, which confirms nothing new. Keep the data folder as it is and tell whoever answers for it.");
                return ExitCode.FOUND;
            }
            out.printf(
                    "Up to step %d the audit log is as it was when its hash was kept.%n",
                    then.get().seq());
            out.println(result.sentence());
            return result.intact() ? ExitCode.DONE : ExitCode.UNREADABLE;
        } catch (UncheckedIOException failed) {
            throw new CallFailed(
                    ExitCode.UNREADABLE,
                    "Nothing was noted: see that this account may write %s, and that the disk has room."
                            .formatted(held.folder().auditHeads()));
        }
    }
}

package dev.tidewaiter.cli.casework;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.decision.Decisions;
import dev.tidewaiter.casework.decision.RefusedStep;
import dev.tidewaiter.casework.decision.ReturnedWorkbooks;
import dev.tidewaiter.casework.decision.ReturnedWorkbooks.Imported;
import dev.tidewaiter.casework.finding.EntriesToday;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.people.ApiTokens;
import dev.tidewaiter.casework.people.LogIns;
import dev.tidewaiter.casework.people.Permission;
import dev.tidewaiter.casework.run.KnownLayouts;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.DatabaseOption;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.cli.call.Sources;
import dev.tidewaiter.cli.call.TerminalText;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.service.DataFolder;
import dev.tidewaiter.service.Engine;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings the answers of a returned workbook as proposals. */
@Command(
        name = "import",
        sortOptions = false,
        description =
                "Brings what stands in the columns Decision and Note of a returned workbook as proposals of the person who imports it."
                        + " A second person has to approve each. All of a workbook is taken, or nothing; but a row whose \"release\" may mean"
                        + " two things is only asked back.",
        footer = {
            "",
            "Who imports: $TIDEWAITER_TOKEN, or --as NAME with $TIDEWAITER_PASSWORD.",
            "Words: release: false hit (not the listed party, not such goods), release: permitted (by a licence or an exception),",
            "hold, block, escalate. A release needs a note."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all answers were taken, now or before",
            "2:nobody was let in, or the file is no returned workbook; nothing was taken",
            "3:some row cannot be taken or is asked back; each is told, and whether the others were taken"
        })
final class DecisionsImportCommand implements Callable<Integer> {

    private static final int MOST_SHOWN = 500;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "WORKBOOK", description = "The workbook, as it came back.")
    private Path file = Path.of("");

    @Option(names = "--as", paramLabel = "NAME", description = "The account that imports, when no token is given.")
    private @Nullable String name;

    @Mixin
    private Sources sources = new Sources();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CallFailed(ExitCode.WRONG_CALL, "There is no file %s.".formatted(file));
        }
        var folder = new DataFolder(sources.dataFolder());
        try (var held = HeldDatabase.open(folder, database)) {
            var clock = Clock.system(ZoneId.systemDefault());
            var audit = new AuditLog(held, clock, folder.auditHeads());
            var by = account(held, clock, audit);
            var layouts = new KnownLayouts(held, clock, audit);
            var called = String.valueOf(file.getFileName());
            try (var engine = engine(LocalDate.now(clock))) {
                var today = EntriesToday.among(() -> engine.designations().lists());
                var workbooks = new ReturnedWorkbooks(held, clock, new Decisions(held, clock, audit, today));
                return told(workbooks.take(file, called, engine.reader(), layouts, by));
            }
        } catch (RefusedStep changed) { // since the rows were looked at
            throw new CallFailed(ExitCode.UNREADABLE, "%s Nothing was taken.".formatted(changed.getMessage()));
        } catch (UnreadableFile unreadable) {
            throw new CallFailed(ExitCode.WRONG_CALL, String.valueOf(unreadable.getMessage()));
        }
    }

    /** Rows without goods are lines where the lists name what stands in them, so that a workbook is read with the lists, as it was screened. */
    private Engine engine(LocalDate today) {
        var rulebook = sources.rulebook();
        var lists = sources.inForce(rulebook).all();
        var designations = rulebook.designations(lists, today, sources.indexes());
        return Engine.of(ManifestReader.of(rulebook.words().lists()), rulebook, designations, today);
    }

    private String account(Database database, Clock clock, AuditLog audit) {
        var accounts = new Accounts(database, clock, audit);
        var token = System.getenv("TIDEWAITER_TOKEN");
        var password = System.getenv("TIDEWAITER_PASSWORD");
        if (name == null && token != null) {
            return new ApiTokens(database, clock, audit)
                    .bearer(token)
                    .filter(bearer -> bearer.role().permissions().contains(Permission.DECIDE))
                    .orElseThrow(DecisionsImportCommand::notLetIn)
                    .account();
        }
        if (name == null || password == null) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL,
                    "Say who imports: put a token into TIDEWAITER_TOKEN, or give --as NAME and put the password into TIDEWAITER_PASSWORD.");
        }
        return new LogIns(database, clock, audit, accounts)
                .tryPassword(name, password, "command line", "decisions import")
                .filter(account -> !account.mustChangePassword()
                        && account.role().permissions().contains(Permission.DECIDE))
                .orElseThrow(DecisionsImportCommand::notLetIn)
                .id();
    }

    private static CallFailed notLetIn() {
        return new CallFailed(
                ExitCode.WRONG_CALL,
                "This account may not decide, or its password or token is wrong. Nothing was taken.");
    }

    private int told(Imported imported) {
        var out = spec.commandLine().getOut();
        imported.troubles()
                .forEach(trouble -> out.println(TerminalText.text(
                        "%s, row %d: %s".formatted(trouble.sheet(), trouble.row(), trouble.reason()), MOST_SHOWN)));
        if (imported.taken()) {
            out.println("%s with an answer: %s made, %d had been made before%s."
                    .formatted(
                            TerminalText.counted(imported.rows(), "row"),
                            TerminalText.counted(imported.proposed(), "proposal"),
                            imported.already(),
                            imported.decided() == 0 ? "" : ", %d decided so already".formatted(imported.decided())));
        } else {
            out.println("Nothing was taken.");
        }
        return imported.troubles().isEmpty() ? ExitCode.DONE : ExitCode.UNREADABLE;
    }
}

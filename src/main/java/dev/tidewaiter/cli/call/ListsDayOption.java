package dev.tidewaiter.cli.call;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** As they stood on which day the lists are asked; shared by the commands that answer once. */
public final class ListsDayOption {

    @Option(
            names = "--lists-as-of",
            paramLabel = "DATE",
            description =
                    "Holds against the lists as they stood on that day, such as 2026-03-31: of each the newest edition"
                            + " held that was published by then. Default: those in force.")
    private @Nullable String day;

    /** The day; null for today. */
    public @Nullable LocalDate day() {
        if (day == null) {
            return null;
        }
        try {
            var chosen = LocalDate.parse(day);
            if (chosen.isAfter(LocalDate.now(ZoneId.systemDefault()))) {
                throw new CallFailed(
                        ExitCode.WRONG_CALL, "--lists-as-of %s lies ahead; nobody knows those lists.".formatted(day));
            }
            return chosen;
        } catch (DateTimeException wrong) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL, "--lists-as-of takes a date such as 2026-03-31; found \"%s\".".formatted(day));
        }
    }
}

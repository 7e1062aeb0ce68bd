package dev.tidewaiter.cli.call;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day as of which rules are chosen, for a look back at what was shipped. */
public final class RulesDayOption {

    @Option(
            names = "--rules-as-of",
            paramLabel = "DATE",
            description = "Judges by the rules as they were locked on that day or last before it, such as 2026-03-31,"
                    + " from the versions that the rules folder keeps in history. Default: those in force.")
    private @Nullable String day;

    /** The day; null for today. */
    public @Nullable LocalDate day() {
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeException wrong) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL, "--rules-as-of takes a date such as 2026-03-31; found \"%s\".".formatted(day));
        }
    }
}

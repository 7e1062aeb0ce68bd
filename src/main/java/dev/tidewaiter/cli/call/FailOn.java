package dev.tidewaiter.cli.call;

import dev.tidewaiter.screening.Verdict;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the verdict from which on a run has failed. CLEAR is none: every run would have. */
final class FailOn implements ITypeConverter<Verdict> {

    @Override
    public Verdict convert(String given) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict != Verdict.CLEAR && verdict.name().equalsIgnoreCase(given))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "it takes BLOCK, HOLD, CANNOT_CHECK or REVIEW, and \"%s\" is none of these.".formatted(given)));
    }
}

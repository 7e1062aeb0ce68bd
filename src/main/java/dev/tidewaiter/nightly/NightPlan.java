package dev.tidewaiter.nightly;

import dev.tidewaiter.manifest.GivenFacts;
import dev.tidewaiter.report.OutputFormat;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a night is to do.
 *
 * @param source  what is read
 * @param out     where results go
 * @param formats what is written for each file
 * @param facts   what is given for all files
 * @param limit   how many lines are screened at most
 * @param threads how many lines are judged at once
 */
public record NightPlan(
        NightSource source, Path out, Set<OutputFormat> formats, GivenFacts facts, long limit, int threads) {

    /** Without a limit. */
    public static final long ALL = Long.MAX_VALUE;

    public NightPlan {
        formats = Collections.unmodifiableSet(
                formats.isEmpty() ? EnumSet.noneOf(OutputFormat.class) : EnumSet.copyOf(formats));
    }

    /** What is asked for beside what is read: a night that was cut off is gone on with only where this is the same. */
    String order() {
        return "%s %s %s %s".formatted(out.toAbsolutePath().normalize(), formats, limit, facts.byName());
    }
}

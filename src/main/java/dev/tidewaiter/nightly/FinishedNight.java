package dev.tidewaiter.nightly;

import dev.tidewaiter.casework.run.StoredRun;
import org.jspecify.annotations.Nullable;

/**
 * A night whose last file is done.
 *
 * @param run         the run as it is kept
 * @param result      what came of it
 * @param fingerprint the hash of everything that its answers depend on
 * @param last        the run that it is compared with; null for the first one of its source
 * @param auditHead   the head of the audit log when it ended
 */
record FinishedNight(
        StoredRun run,
        NightResult result,
        String fingerprint,
        @Nullable String last,
        String auditHead) {}

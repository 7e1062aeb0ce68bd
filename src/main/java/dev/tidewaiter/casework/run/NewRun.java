package dev.tidewaiter.casework.run;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A run that is asked for.
 *
 * @param id             a fresh id
 * @param kind           an upload's job, a night, or a returned workbook
 * @param source         what is compared from run to run
 * @param startedBy      the account that asks
 * @param facts          what is given for its files as a whole, and for single ones
 * @param files          the names of its files, in order
 * @param idempotencyKey the caller's key: asked again, it is the same run; null for none
 * @param requestHash    the hash of what was asked; null where no key is given
 */
public record NewRun(
        String id,
        RunKind kind,
        String source,
        String startedBy,
        RunFacts facts,
        List<String> files,
        @Nullable String idempotencyKey,
        @Nullable String requestHash) {

    /** One to whose files the same is given. */
    public NewRun(
            String id,
            RunKind kind,
            String source,
            String startedBy,
            Map<String, String> facts,
            List<String> files,
            @Nullable String idempotencyKey,
            @Nullable String requestHash) {
        this(id, kind, source, startedBy, RunFacts.ofAll(facts), files, idempotencyKey, requestHash);
    }
}

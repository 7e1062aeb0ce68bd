package dev.tidewaiter.casework.audit;

import dev.tidewaiter.casework.audit.AuditVerification.Unconfirmed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The heads as they were read from outside the database.
 *
 * @param hashes the hash that each noted step had when it was the last
 * @param fault  why the file cannot be believed as it stands; null where it can
 */
record NotedHeads(TreeMap<Long, String> hashes, @Nullable Unconfirmed fault) {

    private static final Pattern HEAD = Pattern.compile("([1-9][0-9]{0,17}) ([0-9a-f]{64})");

    /** The beginning of a head, as a crash leaves it. It says nothing. */
    private static final Pattern CUT_OFF = Pattern.compile("[0-9]{0,18}|[0-9]{1,18} [0-9a-f]{0,63}");

    static NotedHeads in(Path file) {
        var hashes = new TreeMap<Long, String>();
        if (Files.notExists(file)) {
            return new NotedHeads(
                    hashes, new Unconfirmed("missing", "audit-head.txt in the data folder is missing.", 0));
        }
        // whoever forges a line writes any bytes
        try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return new NotedHeads(hashes, fault(lines.iterator(), hashes));
        } catch (IOException | UncheckedIOException failed) {
            return new NotedHeads(
                    hashes, new Unconfirmed("unreadable", "audit-head.txt in the data folder cannot be read.", 0));
        }
    }

    /** Takes up all heads. The first line counts that is none, or says another hash of a step than a line before. */
    private static @Nullable Unconfirmed fault(Iterator<String> lines, TreeMap<Long, String> hashes) {
        Unconfirmed fault = null;
        for (long number = 1; lines.hasNext(); number++) {
            var line = lines.next();
            var head = HEAD.matcher(line);
            boolean own = head.matches()
                    ? head.group(2).equals(hashes.computeIfAbsent(Long.valueOf(head.group(1)), seq -> head.group(2)))
                    : CUT_OFF.matcher(line).matches();
            if (!own && fault == null) {
                fault = new Unconfirmed(
                        "foreign",
                        "line %d of audit-head.txt is none that the program wrote.".formatted(number),
                        number);
            }
        }
        return fault;
    }

    /** The last step that is noted; 0 when none is. */
    long last() {
        return hashes.isEmpty() ? 0 : hashes.lastKey();
    }

    /** Why a log of so many steps is not confirmed by what is noted; null where it is. */
    @Nullable
    Unconfirmed unconfirmed(long steps) {
        if (fault != null && (steps > 0 || !fault.key().equals("missing"))) {
            return fault;
        }
        if (steps == 0) {
            return null;
        }
        if (hashes.isEmpty()) {
            return new Unconfirmed("empty", "audit-head.txt in the data folder names no step.", 0);
        }
        long first = hashes.firstKey();
        if (first > 1) { // the program notes the first step of a log by all means
            return new Unconfirmed(
                    "late", "audit-head.txt begins at step %d; what it said before is gone.".formatted(first), first);
        }
        return last() < steps
                ? new Unconfirmed("short", "audit-head.txt ends at step %d.".formatted(last()), last())
                : null;
    }
}

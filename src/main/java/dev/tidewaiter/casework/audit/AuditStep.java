package dev.tidewaiter.casework.audit;

import dev.tidewaiter.hash.Sha256;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * One step of the audit log.
 *
 * @param seq      its number; counts from 1 without gaps
 * @param at       when, in milliseconds since 1970
 * @param actor    the name of the account that did it, or {@link AuditLog#SYSTEM}
 * @param action   what became true, such as {@code account.disabled}
 * @param subject  of whom or what, by name or id
 * @param detail   more about it, a JSON object
 * @param previous the hash of the step before, {@link #NONE} for the first
 * @param hash     SHA-256 of all of the above
 */
public record AuditStep(
        long seq, long at, String actor, String action, String subject, String detail, String previous, String hash) {

    /** What the first step has for the hash of the one before. */
    static final String NONE = "0".repeat(64);

    private static final JsonMapper JSON = new JsonMapper();

    static AuditStep after(AuditHead head, long at, String actor, String action, String subject, String detail) {
        long seq = head.seq() + 1;
        return new AuditStep(
                seq, at, actor, action, subject, detail, head.hash(), hash(head, at, actor, action, subject, detail));
    }

    /** Whether the hash is that of the step's content. */
    boolean holds() {
        return hash.equals(hash(new AuditHead(seq - 1, previous), at, actor, action, subject, detail));
    }

    AuditHead head() {
        return new AuditHead(seq, hash);
    }

    /** SHA-256, in hexadecimal, over the UTF-8 of {@code [seq,at,"actor","action","subject","detail","previous"]}, JSON without spaces. */
    private static String hash(AuditHead before, long at, String actor, String action, String subject, String detail) {
        var canonical =
                JSON.writeValueAsString(List.of(before.seq() + 1, at, actor, action, subject, detail, before.hash()));
        return Sha256.of(canonical);
    }
}

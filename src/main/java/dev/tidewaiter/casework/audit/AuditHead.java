package dev.tidewaiter.casework.audit;

/**
 * The last step of the log at some moment: who knows it can tell later whether what stood before was rewritten.
 *
 * @param seq  the step's number; 0 when there is none yet
 * @param hash its hash
 */
public record AuditHead(long seq, String hash) {

    static final AuditHead EMPTY = new AuditHead(0, AuditStep.NONE);

    /** As a line for people and files: number and hash. */
    @Override
    public String toString() {
        return seq + " " + hash;
    }
}

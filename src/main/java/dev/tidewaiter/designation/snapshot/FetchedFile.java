package dev.tidewaiter.designation.snapshot;

import java.time.Instant;

/**
 * What is remembered of a file that was fetched and accepted, so that its server can be asked whether there is a newer one.
 *
 * @param address      where it came from
 * @param at           when the server last said that this is the file it publishes
 * @param tag          the mark that the server gave it (RFC 9110, 8.8.3); empty when it gave none
 * @param lastModified when the server says it was changed, word for word (RFC 9110, 8.8.2); empty when it does not say
 * @param sha256       the hash of its bytes, under which the store holds it
 * @param list         the list, or the collection of lists, that it was fetched for
 */
public record FetchedFile(String address, Instant at, String tag, String lastModified, String sha256, String list) {

    /** The same, confirmed once more. */
    public FetchedFile confirmed(Instant now) {
        return new FetchedFile(address, now, tag, lastModified, sha256, list);
    }

    /** Whether it was kept with an edition. */
    public boolean isOf(KeptEdition edition) {
        return edition.files().stream().anyMatch(file -> file.sha256().equals(sha256));
    }
}

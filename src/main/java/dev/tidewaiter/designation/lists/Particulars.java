package dev.tidewaiter.designation.lists;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says besides whom it names: when it ceases to apply, why it is there, what it asks of an exporter, who owns whom.
 *
 * @param ended              the last day on which it applies; null when the list tells no end
 * @param suspendedFrom      the day from which it is suspended; null when it is not
 * @param suspendedUntil     the last day of the suspension; null when the list tells none
 * @param reason             why the party is listed, as the list words it; empty when it does not say
 * @param remarks            the publisher's remarks, whole; empty when there are none
 * @param licenceRequirement which goods need a licence, as the list words it; empty when it does not say
 * @param licencePolicy      how licence applications are reviewed, as the list words it; empty when it does not say
 * @param citation           the notice or act by which it was listed; empty when the list does not say
 * @param links              parties that the entry names as its owners, principals or the like
 * @param further            everything else, labelled, in the order of the list
 */
public record Particulars(
        @Nullable LocalDate ended,
        @Nullable LocalDate suspendedFrom,
        @Nullable LocalDate suspendedUntil,
        String reason,
        String remarks,
        String licenceRequirement,
        String licencePolicy,
        String citation,
        List<Link> links,
        List<Labelled> further) {

    /** An entry that says nothing besides. */
    public static final Particulars NONE = new Particulars(null, null, null, "", "", "", "", "", List.of(), List.of());

    /**
     * A party that an entry names beside its own.
     *
     * @param relation what the list calls the relation, such as {@code Linked To} or {@code owner}
     * @param name     the other party, as the list names it; empty when it gives an entry only
     * @param entry    the other party's entry on the same list; empty when the list names it only
     * @param share    the share as the list gives it, such as {@code 51%}; empty when it gives none
     * @param from     the day from which it holds; null when the list tells none
     * @param until    the last day on which it holds; null when the list tells none
     */
    public record Link(
            String relation,
            String name,
            String entry,
            String share,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        /** The entry owns the other party, which is none itself. */
        public static final String OWNS = "owns";

        /** The same where the list only calls it a subsidiary. */
        public static final String SUBSIDIARY = "subsidiary";

        private static final String OWNED_BY = "owned by ";

        public Link(String relation, String name, String entry, String share) {
            this(relation, name, entry, share, null, null);
        }

        /** Somebody whom the entry owns, directly or through others, owns the other party. */
        public static Link ownedBy(
                String owner,
                String name,
                String entry,
                String share,
                @Nullable LocalDate from,
                @Nullable LocalDate until) {
            return new Link(OWNED_BY + owner, name, entry, share, from, until);
        }

        /**
         * Who owns the other party by this link: the entry, or somebody whom it owns; null where the link says nothing of the kind.
         *
         * @param entryName what the entry is called
         */
        public @Nullable String owner(String entryName) {
            if (relation.equals(OWNS) || relation.equals(SUBSIDIARY)) {
                return entryName;
            }
            return relation.startsWith(OWNED_BY) ? relation.substring(OWNED_BY.length()) : null;
        }
    }

    /**
     * Something that a list says of a party.
     *
     * @param label what it is, such as {@code Vessel type}
     * @param text  as the list words it
     */
    public record Labelled(String label, String text) {}

    public Particulars {
        links = List.copyOf(links);
        further = List.copyOf(further);
    }

    /** Whether the entry had ceased to apply before a day. */
    public boolean endedBefore(LocalDate day) {
        return ended != null && ended.isBefore(day);
    }

    /** Whether the entry is suspended on a day. */
    public boolean suspendedOn(LocalDate day) {
        return suspendedFrom != null
                && !day.isBefore(suspendedFrom)
                && (suspendedUntil == null || !day.isAfter(suspendedUntil));
    }
}

package dev.tidewaiter.designation.evidence;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.names.NamePart;
import dev.tidewaiter.names.search.BareLetters;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Value;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A party held against a designation.
 *
 * @param party       the party on the manifest
 * @param designation the entry it may be
 * @param kind        what led to the entry
 * @param strength    how far the evidence reaches
 * @param score       how alike the names are, 0 to 1; 1 for an equal identifier
 * @param query       the value of the manifest that was compared
 * @param listed      the listed spelling, identifier or address that it was held against
 * @param parts       the alignment, part by part; empty unless {@code kind} is NAME
 * @param agrees      secondary fields that agree; of the birth date only a person is asked
 * @param differs     secondary fields that contradict
 * @param unknown     secondary fields that one side does not give
 * @param through     the entry of another list that carries {@code listed}, where this entry does not and is the same party; else null
 */
public record Match(
        Party party,
        Designation designation,
        Kind kind,
        Strength strength,
        double score,
        Value query,
        String listed,
        List<NamePart> parts,
        Set<SecondaryField> agrees,
        Set<SecondaryField> differs,
        Set<SecondaryField> unknown,
        @Nullable SameParty through) {

    /** What led to the entry. */
    public enum Kind {
        IDENTIFIER,
        NAME,
        ADDRESS,
        /** The entry owns or controls the party, directly or through others; the party itself is not the entry. */
        OWNER
    }

    /** How far the evidence reaches, strongest first. */
    public enum Strength {
        /** Over the threshold on its own. */
        STRONG,
        /** Only common words, a weak alias or one shared token carry it: shown, never silent, never accusing alone. */
        WEAK,
        /** Below the threshold; told only when asked why not. */
        NEAR
    }

    public Match {
        parts = List.copyOf(parts);
        agrees = inOrder(agrees);
        differs = inOrder(differs);
        unknown = inOrder(unknown);
    }

    /** A copy that keeps the order in which fields are told. */
    private static Set<SecondaryField> inOrder(Set<SecondaryField> fields) {
        return fields.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(fields));
    }

    /** Whether country, address, identifier or birth date agrees and none of them contradicts. */
    public boolean confirmed() {
        return !agrees.isEmpty() && differs.isEmpty();
    }

    /** Whether the party carries the name letter by letter, and nothing says that it is in another country. */
    public boolean asListed() {
        return kind == Kind.NAME
                && !differs.contains(SecondaryField.COUNTRY)
                && BareLetters.of(query.text()).equals(BareLetters.of(listed));
    }

    /**
     * How many letters the word has that is all the party says, legal forms apart, and one of several words of the entry; 0 where it says
     * more or the word is spelled otherwise.
     */
    public int lettersOfOnlyWord() {
        int letters = 0;
        boolean missing = false;
        for (var part : parts) {
            boolean form = part.kind() == NamePart.Kind.LEGAL_FORM;
            missing |= part.kind() == NamePart.Kind.MISSING;
            if (form || part.query().isEmpty()) {
                continue;
            }
            boolean other = part.kind() != NamePart.Kind.SAME && part.kind() != NamePart.Kind.TRANSLITERATED;
            if (other || letters > 0 || part.listed().indexOf(' ') >= 0) {
                return 0;
            }
            letters = Math.min(part.query().length(), part.listed().length());
        }
        return missing ? letters : 0;
    }

    /**
     * Whether all that the party says is a telling word and the town of the entry's name.
     *
     * @param letters from which a word beside its town tells
     */
    public boolean isWordAndTown(int letters) {
        return kind == Kind.NAME && WordAndTown.is(parts, letters);
    }

    /** The score as an officer reads it: 97 for 0.97. */
    public int percent() {
        return (int) Math.floor(score * 100);
    }
}

package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.evidence.SecondaryField;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party of the line held against an entry of a list.
 *
 * @param match       the comparison
 * @param confirmedByDestination whether nothing says where the party is, and the entry would be confirmed were it where the goods go; then
 *                    {@code match} is the comparison with a party there
 * @param onlyCountry whether only the country speaks for the entry, and the name is too little like the entry's for that to confirm it
 * @param party       which party of the line it is, counted from 0, so that two matches can be told to be of one party
 * @param entry       list and entry number, so that two matches can be told to be of one entry
 * @param edition     the day on which the edition of the list that was searched was published; null when it tells none
 * @param listedLater whether the entry was listed after the day whose law applies
 * @param ended       whether the entry had ceased to apply before that day; then no rule takes it for a listed party
 * @param suspended   whether its publisher has suspended the entry on that day, and, where the goods may still be here, today as well
 * @param licenceTag  the entry's first programme tag that 15 CFR 744.8 names; empty when it has none
 * @param chain       whether the entry is of the chain that makes engines and parts for attack drones
 * @param meaning     what it means to stand on the list
 * @param addressTerms what the entry asks of whoever uses its address, where it is an address and no party; empty otherwise
 * @param addressForListedItems whether the entry is an address that asks for a licence for items of the control list and of Supplement 7 only
 * @param footnote   what the footnote of its list means that the entry's licence requirement has, as the table of footnotes says; empty when it
 *                    has none
 * @param town       what says that the party is in a town of the entry, where its name is one word of the entry's, or that word and a town; null
 *                   otherwise
 * @param owner       whether a column of owners names the party
 */
public record PartyMatch(
        Match match,
        boolean confirmedByDestination,
        boolean onlyCountry,
        int party,
        String entry,
        @Nullable LocalDate edition,
        boolean listedLater,
        boolean ended,
        boolean suspended,
        String licenceTag,
        boolean chain,
        ListMeaning meaning,
        String addressTerms,
        boolean addressForListedItems,
        String footnote,
        @Nullable Value town,
        boolean owner)
        implements Fact {

    public boolean byName() {
        return match.kind() == Match.Kind.NAME;
    }

    public boolean byIdentifier() {
        return match.kind() == Match.Kind.IDENTIFIER;
    }

    /** Whether it has a mark of the entry that others may have as well, such as a ship's call sign or the serial number of an aircraft. */
    public boolean bySharedMark() {
        return byIdentifier() && match.strength() == Match.Strength.WEAK && match.score() == 1;
    }

    /** Whether such a number is a short one of a person or a firm, whose country or kind leaves it open whether it is the same. */
    public boolean byShortNumber() {
        return bySharedMark() && !match.designation().kind().isCraft();
    }

    public boolean byAddress() {
        return match.kind() == Match.Kind.ADDRESS;
    }

    public boolean strong() {
        return match.strength() == Match.Strength.STRONG && !ended;
    }

    public boolean weak() {
        return match.strength() == Match.Strength.WEAK && (!ended || endForeseen());
    }

    /** Whether the party carries the listed name letter by letter and is in no other country. */
    public boolean asListed() {
        return match.asListed();
    }

    public boolean near() {
        return match.strength() == Match.Strength.NEAR;
    }

    /** Whether it would be a listed party, had the entry not ended. */
    public boolean onceListed() {
        return match.strength() == Match.Strength.STRONG && ended;
    }

    /**
     * Whether the end of the entry still lay ahead when the list was published: that edition cannot tell of a renewal, and
     * no later one was looked at. A list that tells no day of its own may be as old as that.
     */
    public boolean endForeseen() {
        var end = match.designation().particulars().ended();
        return end != null && (edition == null || !edition.isAfter(end));
    }

    /** Whether country, address, identifier or birth date, as the line gives them, agrees enough and nothing differs. */
    public boolean confirmed() {
        return match.confirmed() && !onlyCountry && !confirmedByDestination;
    }

    /** The same, where the line decides what the entry means for it. */
    public PartyMatch meaning(ListMeaning other) {
        return new PartyMatch(
                match,
                confirmedByDestination,
                onlyCountry,
                party,
                entry,
                edition,
                listedLater,
                ended,
                suspended,
                licenceTag,
                chain,
                other,
                addressTerms,
                addressForListedItems,
                footnote,
                town,
                owner);
    }

    /** What the list does to those whom it names. */
    public ListEffect effect() {
        return meaning.effect();
    }

    /** Whether the entry is in force on the day whose law applies. */
    public boolean applies() {
        return !listedLater && !ended && !suspended;
    }

    /** How far the list lets the match reach: one by an equal number is as good as confirmed. */
    public Severity reach() {
        return byIdentifier() || confirmed() ? meaning.confirmed() : meaning.unconfirmed();
    }

    /** The same where the destination confirms as well as the party's own country does. */
    public Severity reachByDestination() {
        return confirmedByDestination ? meaning.confirmed() : reach();
    }

    /** Whether the list stops or holds what it is sure of, so that whatever else points to the entry is held. */
    public boolean grave() {
        return meaning.confirmed() != Severity.REVIEW;
    }

    /** Whether the entry is an address and no party. */
    public boolean addressEntry() {
        return !addressTerms.isEmpty();
    }

    /** Whether the entry is a ship. */
    public boolean vessel() {
        return match.designation().kind() == Designation.Kind.VESSEL;
    }

    /** Whether both have numbers and these differ. */
    public boolean numberDiffers() {
        return match.differs().contains(SecondaryField.IDENTIFIER);
    }

    /** Letters of the one word that is all the party says and one of several of the entry; 0 for a ship, and where it says more or is in another country. */
    public int lettersOfOnlyWord() {
        boolean ship = match.party().role() == Role.VESSEL;
        return ship || match.differs().contains(SecondaryField.COUNTRY) ? 0 : match.lettersOfOnlyWord();
    }

    /**
     * Whether all that the party says is a telling word and the town of the entry's name, or stands in a town of the entry; no ship is told so.
     */
    public boolean besideItsTown() {
        return match.party().role() != Role.VESSEL && town != null;
    }

    /** The list's id, such as {@code BIS-EL}. */
    public String list() {
        return match.designation().list();
    }

    /** How alike the names are, in percent. */
    public int percent() {
        return match.percent();
    }

    public boolean sends() {
        return match.party().role().sends();
    }

    @Override
    public List<Value> evidence() {
        var values = new ArrayList<Value>(3);
        values.add(match.query());
        if (match.agrees().contains(SecondaryField.COUNTRY) || match.differs().contains(SecondaryField.COUNTRY)) {
            values.add(match.party().countryCell());
        }
        if (match.agrees().contains(SecondaryField.ADDRESS) || match.differs().contains(SecondaryField.ADDRESS)) {
            values.add(match.party().address());
        }
        if (town != null && !values.contains(town)) {
            values.add(town);
        }
        return values;
    }
}

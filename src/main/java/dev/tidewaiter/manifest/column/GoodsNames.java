package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.manifest.value.PartyWords;
import dev.tidewaiter.manifest.value.TermWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a column headed "Name" that names goods from one that names somebody. */
final class GoodsNames {

    private static final Pattern NUMBER_AT_END = Pattern.compile("[ _.-]?\\d{1,2}$");

    private final Headings headings;
    private final TermWords terms;
    private final PartyWords parties;
    private final ColumnDraft draft;

    GoodsNames(Headings headings, TermWords terms, PartyWords parties, ColumnDraft draft) {
        this.headings = headings;
        this.parties = parties;
        this.terms = terms;
        this.draft = draft;
    }

    boolean standIn(int column) {
        return !continues(column, Field.PARTY_NAME)
                && ((nameGoods(draft.profile(column)) && !nameSomeCompany(draft.profile(column)))
                        || continues(column, Field.DESCRIPTION));
    }

    /** "Omega Farms Ltd." among "Beta Co-op" in a list of sales, which names who bought the goods: one is enough to look at all. */
    private boolean nameSomeCompany(@Nullable ColumnProfile profile) {
        return profile != null && !profile.holdsOnly(text -> !parties.looksLikeCompany(text));
    }

    /** "Name" on a list of parts: no column else says what the goods are, and its cells are no companies. */
    private boolean nameGoods(@Nullable ColumnProfile profile) {
        if (profile == null || profile.looksLikeCompanies() || draft.tellsCustomers(profile)) {
            return false;
        }
        if (draft.holds(Field.DESCRIPTION)) {
            return nameKinds(profile);
        }
        boolean apart = isOfNobody(profile);
        boolean told = holdsAmounts() || (apart && tellsStock());
        boolean parts = apart
                && !isWeighed()
                && terms.papers().tellSizes(draft.headings().values());
        return !draft.holds(Field.HS) && (parts || (told && !mayBeDescribedElsewhere()));
    }

    /**
     * Whether names beside sizes may be of parts and of whoever gets parcels: what is weighed may be either, and so may what has a country, of
     * origin or of arrival. Beside a street or a town they are somebody's. So may names be of which one is a company's.
     */
    boolean mayStandIn(int column) {
        var profile = draft.profile(column);
        return isOfEither(column, profile)
                || (!continues(column, Field.PARTY_NAME) && nameSomeCompany(profile) && nameGoods(profile));
    }

    private boolean isOfEither(int column, @Nullable ColumnProfile profile) {
        return profile != null
                && !continues(column, Field.PARTY_NAME)
                && !profile.looksLikeCompanies()
                && !draft.tellsCustomers(profile)
                && !draft.holds(Field.DESCRIPTION)
                && terms.papers().tellSizes(draft.headings().values())
                && isOfNobody(profile, Kind.PARTY_COUNTRY);
    }

    /** Parcels have sizes as well as parts have, but a weight, too. */
    private boolean isWeighed() {
        return draft.holds(Field.GROSS_WEIGHT) || draft.holds(Field.NET_WEIGHT);
    }

    /** "Name | Description" over "BC547" and "NPN transistor", where nobody but a maker or a supplier has a column: both are the goods. */
    private boolean nameKinds(ColumnProfile profile) {
        return profile.namesArticles() && profile.isDistinct() && isOfNobody(profile);
    }

    /** Whether nothing in the table tells that the names are of persons or of whoever gets parcels. */
    private boolean isOfNobody(ColumnProfile profile) {
        return isOfNobody(profile, null);
    }

    /** @param borne what a heading may be of all the same */
    private boolean isOfNobody(ColumnProfile profile, @Nullable Kind borne) {
        return !profile.looksLikePersons()
                && !draft.holds(Field.EMAIL)
                && !draft.holds(Field.PHONE)
                && draft.headings().values().stream()
                        .map(headings::meaning)
                        .noneMatch(meaning -> meaning != null && isOfSomebody(meaning) && meaning.kind() != borne)
                && draft.columns().stream()
                        .map(column -> column.field().role())
                        .allMatch(role -> role == null || role == Role.MANUFACTURER || role == Role.EXPORTER);
    }

    /** Whether a heading is of where somebody is, or of the number that somebody has. */
    private static boolean isOfSomebody(Meaning meaning) {
        return switch (meaning.kind()) {
            case PARTY_ADDRESS, PARTY_CITY, PARTY_COUNTRY, PARTY_ID -> true;
            default -> false;
        };
    }

    /** Whether a heading tells how many lie in store. */
    private boolean tellsStock() {
        return draft.headings().values().stream().anyMatch(terms::isOfStock);
    }

    private boolean holdsAmounts() {
        return draft.holds(Field.QUANTITY) || draft.holds(Field.UNIT_PRICE) || draft.holds(Field.TOTAL_VALUE);
    }

    /** "Name | Artikel_1" over words: the latter are the goods. */
    private boolean mayBeDescribedElsewhere() {
        return draft.headings().entrySet().stream().anyMatch(other -> {
            var meaning = headings.meaning(other.getValue());
            var cells = draft.profile(other.getKey());
            return meaning != null
                    && meaning.kind() == Kind.AMBIGUOUS
                    && meaning.choices().stream()
                            .anyMatch(choice -> choice.fieldIds().contains(Field.DESCRIPTION.id()))
                    && cells != null
                    && cells.looksLikeWords();
        });
    }

    /** "Name1 | Name2 | Name3", of which the first was read as what the goods, or as what a party is called. */
    private boolean continues(int column, Field field) {
        var stem = stem(draft.heading(column));
        return stem.length() < draft.heading(column).strip().length()
                && draft.columns().stream()
                        .anyMatch(held -> held.field() == field
                                && held.index() < column
                                && stem(held.heading()).equals(stem));
    }

    /** A heading without the number at its end. */
    private static String stem(String heading) {
        return NUMBER_AT_END.matcher(heading.strip()).replaceFirst("");
    }
}

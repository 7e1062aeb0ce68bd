package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.shipment.Field;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a heading stands for.
 *
 * @param kind    how sure that is, and what else decides
 * @param fields  the fields it holds; for an attribute of the party on its left, that party's field is still to be found
 * @param exact   false when it was read through a typing error
 * @param twin    whether it repeats another column in another language or spelling, such as {@code CONSIGNEE_NAME_EN}
 * @param unit    the unit in its brackets, such as {@code kW}; null when it gives none
 * @param choices what an ambiguous heading may hold; empty for others
 */
public record Meaning(
        Kind kind,
        List<Field> fields,
        boolean exact,
        boolean twin,
        @Nullable String unit,
        List<Choice> choices) {

    /** How a heading is to be understood. */
    public enum Kind {
        FIELD,
        /** The noun of its phrase names the field: it holds it where no column does by its own name. */
        LIKELY,
        /** The wording of the tariff: the description only where there is no better one. */
        TARIFF_WORDING,
        /** Some date: the date of export only where no column says so. */
        SOME_DATE,
        /** The name of the party on the left, or of some party. */
        PARTY_NAME,
        PARTY_ADDRESS,
        /** A part of the address of the party on the left. */
        PARTY_CITY,
        PARTY_COUNTRY,
        PARTY_ID,
        AMBIGUOUS,
        /** Known to hold nothing that is screened. */
        NOTHING
    }

    /** What the cells or the other columns show that speaks for one meaning of an ambiguous heading. */
    public enum Sign {
        /** The cells look like HS codes. */
        CODES,
        /** The cells look like tax numbers. */
        IDENTIFIERS,
        /** The cells count 1, 2, 3. */
        COUNTING,
        /** The cells differ from row to row. */
        DISTINCT,
        /** No other column holds the field. */
        FREE,
        /** The cells are words. */
        TEXT,
        /** The cells are words, whatever else tells the goods. */
        WORDS,
        /** The cells are dates. */
        DATES,
        /** The cells name countries, be they few among places. */
        COUNTRIES,
        /** The cells name companies. */
        COMPANIES,
        /** The cells are small whole numbers. */
        NUMBERS,
        /** The cells begin with a number or a currency. */
        AMOUNTS,
        /** The cells are numbers of containers. */
        CONTAINERS,
        /** The party whose columns stand on the left, or else next on the right, sends the goods. */
        SENDER,
        /** Another column holds numbers of waybills, so that the pieces are packages. */
        WAYBILLS,
        /** Another column says where each line is received, and none holds the field. */
        RECEIVERS,
        /** The table names parts, and no place where they go. */
        PARTS;

        /** The sign as lists write it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One thing that an ambiguous heading may hold.
     *
     * @param fieldIds the fields, or {@link #ID_OF_PARTY}
     * @param when     what speaks for it; null when nothing need
     * @param quiet    whether it raises no question
     */
    public record Choice(List<String> fieldIds, @Nullable Sign when, boolean quiet) {

        /** The number of a party whose column is still to be found. */
        public static final String ID_OF_PARTY = "*.id";
    }

    public Meaning {
        fields = List.copyOf(fields);
        choices = List.copyOf(choices);
    }

    static Meaning of(Kind kind, List<Field> fields) {
        return new Meaning(kind, fields, true, false, null, List.of());
    }

    Meaning inexact() {
        return new Meaning(kind, fields, false, twin, unit, choices);
    }

    Meaning asTwin() {
        return new Meaning(kind, fields, exact, true, unit, choices);
    }

    /** "Quantity (CTNS)" counts packages. */
    Meaning asPackages() {
        return kind == Kind.FIELD && fields.get(0) == Field.QUANTITY
                ? of(Kind.FIELD, List.of(Field.PACKAGE_COUNT))
                : this;
    }

    Meaning in(@Nullable String givenUnit) {
        return givenUnit == null ? this : new Meaning(kind, fields, exact, twin, givenUnit, choices);
    }

    /** Whether it says what something of a party is, "Name", "Country", and the column on its left of which. */
    boolean isOfPartyBeside() {
        return switch (kind) {
            case PARTY_NAME, PARTY_ADDRESS, PARTY_CITY, PARTY_COUNTRY, PARTY_ID -> true;
            default -> false;
        };
    }

    /** Whether it tells goods or a party, without which a row of headings is none. */
    public boolean substantial() {
        return switch (kind) {
            case FIELD, LIKELY -> fields.stream().anyMatch(Meaning::substantial);
            case TARIFF_WORDING, AMBIGUOUS, PARTY_NAME -> true;
            default -> false;
        };
    }

    private static boolean substantial(Field field) {
        if (field.role() != null) {
            return true;
        }
        return switch (field) {
            case DESCRIPTION, HS, ECCN, MODEL, PART_NUMBER, DESTINATION, ORIGIN, QUANTITY -> true;
            default -> false;
        };
    }
}

package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.heading.HeadingKey;
import dev.tidewaiter.manifest.value.PartyWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a column holds by its cells, where these belie the plain words of its heading. */
final class FieldByCells {

    /** "Valeur (€)", "Amount, EUR". */
    private static final Pattern MONEY = Pattern.compile("\\p{Sc}|[(,] ?(?:EUR|USD|GBP|CNY|RMB|RUB)\\b");

    private final ColumnDraft draft;
    private final OtherHeadings others;
    private final PartyWords parties;

    FieldByCells(ColumnDraft draft, OtherHeadings others, PartyWords parties) {
        this.parties = parties;
        this.draft = draft;
        this.others = others;
    }

    /** The field of a column that its heading says is some field; null where its cells hold nothing of the kind. */
    @Nullable
    Field of(int column, @Nullable Field field) {
        var cells = draft.profile(column);
        if (field == null || cells == null) {
            return field;
        }
        if (field == Field.DESCRIPTION && cells.looksLikeCodes()) {
            return Field.HS;
        }
        if (field == Field.UNIT && (cells.numbersAll() || cells.countsKinds()) && !others.speakOf(Field.QUANTITY)) {
            return Field.QUANTITY; // "Units" over 4
        }
        if (field == Field.TOTAL_VALUE && !MONEY.matcher(draft.heading(column)).find() && countsParts(cells)) {
            return Field.QUANTITY; // "Part | Amount" over 6, 10, 3
        }
        if (field == Field.HS && cells.looksLikeWords() && !others.speakOf(Field.DESCRIPTION)) {
            return Field.DESCRIPTION; // "Nomenclature" over "ACTUATOR, TRIM"
        }
        if (field == Field.HS && cells.namesArticles()) {
            return Field.PART_NUMBER; // "Код товара" over УП-100
        }
        if (field == Field.PART_NUMBER && cells.looksLikeText() && !others.speakOf(Field.DESCRIPTION)) {
            return Field.DESCRIPTION; // "Reference" over "PLA filament, 1.75 mm, black"
        }
        if (field == Field.PACKAGE_COUNT && cells.looksLikeKinds()) {
            return Field.PACKAGE_TYPE; // "Package" over PK
        }
        if (field == Field.PACKAGE_COUNT
                && (cells.numbersParcels()
                        || (cells.namesArticles() && cells.holdsOnly(FieldByCells::beginsWithLetter)))) {
            return Field.MARKS; // "Colli" over 1/3, 2/3, 3/3 or SE-01 to SE-06
        }
        if (field == Field.MARKS && countsPackages(cells) && !others.countPackages(column)) {
            return Field.PACKAGE_COUNT; // "Ctn. Nos" over 6, 3, 6
        }
        if (field == Field.PACKAGE_COUNT
                && cells.filled() > 2
                && cells.counts()
                && cells.isDistinct()
                && others.countPackages(column)) {
            return Field.MARKS; // "No. of Pkgs" over 1, 2, 3 beside "Cartons"
        }
        if (field == Field.LINE
                && cells.looksLikeWords()
                && (others.speakOf(Field.CONTAINER) || others.speakOf(Field.VESSEL_NAME))) {
            return Field.CARRIER_NAME; // "Line" over MSC beside "Container"
        }
        if (field == Field.PACKAGE_TYPE && cells.countsKinds() && !others.countPackages(column)) {
            return Field.PACKAGE_COUNT; // "Packaging" over "67 CTNS"
        }
        if (field == Field.CONTAINER && cells.numbersAll() && cells.looksLikeSmallNumbers()) {
            return draft.holds(Field.PACKAGE_COUNT) ? null : Field.PACKAGE_COUNT; // "Containers" over 4
        }
        if (isCountry(field) && cells.numbersAll()) {
            return null; // "TARA" over 7.5 is a weight, and no country in Romanian
        }
        if (isWeight(field) && cells.namesArticles() && cells.holdsOnly(FieldByCells::beginsWithLetter)) {
            return null; // "PO_ID" is no French weight
        }
        if (isWeight(field) && HeadingKey.tokens(draft.heading(column)).contains("id")) {
            return null; // nor where the orders are numbered 1, 2, 3
        }
        if (isAddressOfNameless(field) && cells.holdsOnly(this::beginsWithCompany)) {
            return Field.of(Objects.requireNonNull(field.role()), Attribute.NAME);
        }
        if (isNumberOfParty(field, cells)) {
            return Field.of(Objects.requireNonNull(field.role()), Attribute.ID);
        }
        boolean place = field == Field.PORT_OF_DISCHARGE || field == Field.PLACE_OF_DELIVERY;
        boolean country = place && cells.filled() > 2 && cells.looksLikeCountries();
        return country && !draft.holds(Field.DESTINATION) ? Field.DESTINATION : field;
    }

    /** "Billing address" where no column names whoever is billed. */
    private boolean isAddressOfNameless(Field field) {
        var role = field.role();
        return role != null
                && role != Role.PARTY
                && field.attribute() == Attribute.ADDRESS
                && !others.speakOf(Field.of(role, Attribute.NAME));
    }

    /** "Omega Motors Pvt Ltd, Industrial Park, Hosur". */
    private boolean beginsWithCompany(String text) {
        int comma = text.indexOf(',');
        return comma > 0 && parties.looksLikeCompany(text.substring(0, comma));
    }

    private static boolean beginsWithLetter(String text) {
        return Character.isLetter(text.charAt(0));
    }

    private boolean countsParts(ColumnProfile cells) {
        return others.nameParts()
                && !others.speakOf(Field.QUANTITY)
                && !others.speakOf(Field.UNIT_PRICE)
                && cells.looksLikeSmallNumbers();
    }

    private static boolean countsPackages(ColumnProfile cells) {
        return cells.numbersAll() && cells.looksLikeSmallNumbers() && !cells.counts() && !cells.isDistinct();
    }

    private static boolean isCountry(Field field) {
        return field == Field.DESTINATION || field == Field.ORIGIN;
    }

    private static boolean isWeight(Field field) {
        return field == Field.GROSS_WEIGHT || field == Field.NET_WEIGHT;
    }

    /** "Supplier" over 80016612, be it beside "Supplier Name" or alone: a number that the sender's books give the party. */
    private static boolean isNumberOfParty(Field field, ColumnProfile cells) {
        return field.attribute() == Attribute.NAME && cells.numbersAll();
    }
}

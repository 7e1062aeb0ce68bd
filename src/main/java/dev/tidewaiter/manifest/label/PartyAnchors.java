package dev.tidewaiter.manifest.label;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where parties are named or labelled on a form, and where sections about them begin: whose "Address:" stands further down. */
public final class PartyAnchors {

    /** A section of a form has no more rows than this: name, address in four lines, country, numbers, contact. */
    private static final int MOST_ROWS_OF_PLACE = 5;

    private static final int MOST_ROWS_OF_SECTION = 12;

    private final List<Anchor> parties = new ArrayList<>();

    /**
     * A party named or labelled at some place, for "Address:" beside or below it.
     *
     * @param section whether it only heads labels such as "Company name", whose values tell the party
     * @param place   the place that it is about, and no party
     */
    private record Anchor(
            Role role,
            int column,
            int row,
            boolean section,
            @Nullable Field place) {}

    /** "Address:" belongs to the party whose label stands above or before it, in the nearest column. */
    @Nullable
    Field attribute(Attribute attribute, SourceCell cell, int row) {
        var party = nearest(cell, row, attribute == Attribute.ADDRESS);
        if (party == null || party.place() == null) {
            return party == null ? null : Field.of(party.role(), attribute);
        }
        boolean arrival = party.place() != Field.PORT_OF_LOADING;
        return switch (attribute) {
            case ADDRESS -> party.place();
            case COUNTRY -> arrival ? Field.DESTINATION : Field.SHIPPER_COUNTRY;
            default -> null;
        };
    }

    /** Whether a label stands in a section about a place where goods arrive: "Date" below "Unloading". */
    boolean arrives(SourceCell cell, int row) {
        var party = nearest(cell, row);
        return party != null && party.place() != null && party.place() != Field.PORT_OF_LOADING;
    }

    /** "Company name" below "Details of the importer" is the importer's; elsewhere it does not say whose it is. */
    Field ofSection(Field field, SourceCell cell, int row) {
        var party = nearest(cell, row);
        return party != null && party.section() && row - party.row() <= MOST_ROWS_OF_SECTION
                ? Field.of(party.role(), field.attribute())
                : field;
    }

    /** Whose section an unlabelled name stands in: "SHIP TO" over "Tax ID" and "Contact name"; null when in none of its own column. */
    @Nullable
    public Role sectionAbove(SourceCell cell, int row) {
        var party = nearest(cell, row);
        return party != null
                        && party.section()
                        && party.column() == cell.column()
                        && row - party.row() <= MOST_ROWS_OF_SECTION
                ? party.role()
                : null;
    }

    /** The row where the section begins that a label stands in; -1 where it stands in none. */
    int rowOfSection(SourceCell cell, int row) {
        var party = nearest(cell, row);
        return party != null && party.section() ? party.row() : -1;
    }

    /** Whether a label stands in a section about a party: "Country code" two rows below "Consignee | Code". */
    public boolean isInSection(FormLabel label) {
        var party = nearest(label.cell(), label.row());
        return party != null && party.section() && label.row() - party.row() <= MOST_ROWS_OF_SECTION;
    }

    /** Whose section a label stands in; null when in none about a party. */
    public @Nullable Role sectionOf(FormLabel label) {
        var party = nearest(label.cell(), label.row());
        return party != null && party.place() == null && isInSection(label) ? party.role() : null;
    }

    private @Nullable Anchor nearest(SourceCell cell, int row) {
        return nearest(cell, row, false);
    }

    /** @param lives whether only whoever has an address counts: "Vessel" above "Address" is not meant, but "Shipper" before it */
    private @Nullable Anchor nearest(SourceCell cell, int row, boolean lives) {
        Anchor found = null;
        int nearest = Integer.MAX_VALUE;
        for (var party : parties) {
            int distance = (cell.column() - party.column()) * 100 + row - party.row();
            boolean before = party.row() <= row
                    && (party.place() == null
                            ? party.column() <= cell.column()
                            : party.column() == cell.column() && row - party.row() <= MOST_ROWS_OF_PLACE);
            if (before && distance < nearest && distance > 0 && !(lives && party.role() == Role.VESSEL)) {
                nearest = distance;
                found = party;
            }
        }
        return found;
    }

    /** Keeps in mind where a party is named or labelled, for "Address:" further down. */
    public void noteParty(Role role, int column, int row) {
        parties.add(new Anchor(role, column, row, false, null));
    }

    /** Keeps in mind where a section about a party begins. */
    public void noteSection(Role role, int column, int row) {
        parties.add(new Anchor(role, column, row, true, null));
    }

    /** Keeps in mind where a section about a place begins: "Place of delivery" over "Town" and "Country". */
    void notePlace(Field place, int column, int row) {
        parties.add(new Anchor(Role.PARTY, column, row, true, place));
    }
}

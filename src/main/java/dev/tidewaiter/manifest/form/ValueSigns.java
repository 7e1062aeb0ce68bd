package dev.tidewaiter.manifest.form;

import dev.tidewaiter.manifest.form.FormAssignment.Pair;
import dev.tidewaiter.manifest.label.LabelTexts;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;

/** What a value shows of the label that it answers: a town, or a company. */
record ValueSigns(ManifestDictionaries dictionaries) {

    /** "City" in a box about a receiver, with the town beside it. */
    boolean isTown(Field field, Pair pair) {
        var role = field.role();
        return role != null
                && role.receives()
                && field.attribute() == Attribute.ADDRESS
                && pair.way() != FormAssignment.Way.INSIDE
                && dictionaries
                        .headings()
                        .speaksOfTown(LabelTexts.bare(pair.label().cell().text()));
    }

    /** "Beta Trade UAB, Musterweg 41, Vilnius". */
    boolean beginsWithCompany(String text) {
        int comma = text.indexOf(',');
        return comma > 0 && dictionaries.partyWords().looksLikeCompany(text.substring(0, comma));
    }

    /** "SELLER" over the name of a company is a label as surely as one with a colon. */
    boolean headsCompany(Field field, String text) {
        return field.role() != null
                && field.role() != Role.PARTY
                && field.attribute() == Attribute.NAME
                && dictionaries.partyWords().looksLikeCompany(LabelTexts.firstLine(text));
    }
}

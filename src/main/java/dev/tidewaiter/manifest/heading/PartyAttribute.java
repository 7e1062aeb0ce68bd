package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of a party a word of a heading can name. */
public enum PartyAttribute {
    NAME,
    ADDRESS,
    /** Part of an address. */
    CITY,
    COUNTRY,
    ID,
    PHONE,
    EMAIL,
    WEBSITE,
    CONTACT;

    private static final Map<Kind, PartyAttribute> BY_KIND = Map.of(
            Kind.PARTY_NAME, NAME,
            Kind.PARTY_ADDRESS, ADDRESS,
            Kind.PARTY_CITY, CITY,
            Kind.PARTY_COUNTRY, COUNTRY,
            Kind.PARTY_ID, ID);

    private static final Map<Field, PartyAttribute> WAYS_TO_REACH =
            Map.of(Field.PHONE, PHONE, Field.EMAIL, EMAIL, Field.WEBSITE, WEBSITE, Field.CONTACT_NAME, CONTACT);

    /** As the list of parts of headings writes it; null when it is none. */
    static @Nullable PartyAttribute named(String name) {
        for (var one : values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(name)) {
                return one;
            }
        }
        return null;
    }

    /** What a heading of some party names, whoever that is: "RFC del remitente", "Contact number of the consignee"; null when nothing of one. */
    static @Nullable PartyAttribute of(Meaning meaning) {
        return meaning.kind() == Kind.FIELD ? WAYS_TO_REACH.get(meaning.fields().get(0)) : BY_KIND.get(meaning.kind());
    }

    /** The field of a party that it is; of how to reach somebody there is one for all parties. */
    Field of(Role role) {
        return switch (this) {
            case NAME -> Field.of(role, Attribute.NAME);
            case ADDRESS, CITY -> Field.of(role, Attribute.ADDRESS);
            case COUNTRY -> Field.of(role, Attribute.COUNTRY);
            case ID -> Field.of(role, Attribute.ID);
            case PHONE -> Field.PHONE;
            case EMAIL -> Field.EMAIL;
            case WEBSITE -> Field.WEBSITE;
            case CONTACT -> Field.CONTACT_NAME;
        };
    }
}

package dev.tidewaiter.shipment;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a column or a labelled cell of a manifest can hold. The id is part of the JSON contract: it stands in evidence,
 * in {@code notChecked} and in a mapping.
 */
public enum Field {
    EXPORTER_NAME(Role.EXPORTER, Attribute.NAME),
    EXPORTER_ADDRESS(Role.EXPORTER, Attribute.ADDRESS),
    EXPORTER_COUNTRY(Role.EXPORTER, Attribute.COUNTRY),
    EXPORTER_ID(Role.EXPORTER, Attribute.ID),
    SHIPPER_NAME(Role.SHIPPER, Attribute.NAME),
    SHIPPER_ADDRESS(Role.SHIPPER, Attribute.ADDRESS),
    SHIPPER_COUNTRY(Role.SHIPPER, Attribute.COUNTRY),
    SHIPPER_ID(Role.SHIPPER, Attribute.ID),
    MANUFACTURER_NAME(Role.MANUFACTURER, Attribute.NAME),
    MANUFACTURER_ADDRESS(Role.MANUFACTURER, Attribute.ADDRESS),
    MANUFACTURER_COUNTRY(Role.MANUFACTURER, Attribute.COUNTRY),
    MANUFACTURER_ID(Role.MANUFACTURER, Attribute.ID),
    BUYER_NAME(Role.BUYER, Attribute.NAME),
    BUYER_ADDRESS(Role.BUYER, Attribute.ADDRESS),
    BUYER_COUNTRY(Role.BUYER, Attribute.COUNTRY),
    BUYER_ID(Role.BUYER, Attribute.ID),
    CONSIGNEE_NAME(Role.CONSIGNEE, Attribute.NAME),
    CONSIGNEE_ADDRESS(Role.CONSIGNEE, Attribute.ADDRESS),
    CONSIGNEE_COUNTRY(Role.CONSIGNEE, Attribute.COUNTRY),
    CONSIGNEE_ID(Role.CONSIGNEE, Attribute.ID),
    ULTIMATE_CONSIGNEE_NAME(Role.ULTIMATE_CONSIGNEE, Attribute.NAME),
    ULTIMATE_CONSIGNEE_ADDRESS(Role.ULTIMATE_CONSIGNEE, Attribute.ADDRESS),
    ULTIMATE_CONSIGNEE_COUNTRY(Role.ULTIMATE_CONSIGNEE, Attribute.COUNTRY),
    ULTIMATE_CONSIGNEE_ID(Role.ULTIMATE_CONSIGNEE, Attribute.ID),
    INTERMEDIATE_CONSIGNEE_NAME(Role.INTERMEDIATE_CONSIGNEE, Attribute.NAME),
    INTERMEDIATE_CONSIGNEE_ADDRESS(Role.INTERMEDIATE_CONSIGNEE, Attribute.ADDRESS),
    INTERMEDIATE_CONSIGNEE_COUNTRY(Role.INTERMEDIATE_CONSIGNEE, Attribute.COUNTRY),
    INTERMEDIATE_CONSIGNEE_ID(Role.INTERMEDIATE_CONSIGNEE, Attribute.ID),
    NOTIFY_PARTY_NAME(Role.NOTIFY_PARTY, Attribute.NAME),
    NOTIFY_PARTY_ADDRESS(Role.NOTIFY_PARTY, Attribute.ADDRESS),
    NOTIFY_PARTY_COUNTRY(Role.NOTIFY_PARTY, Attribute.COUNTRY),
    NOTIFY_PARTY_ID(Role.NOTIFY_PARTY, Attribute.ID),
    END_USER_NAME(Role.END_USER, Attribute.NAME),
    END_USER_ADDRESS(Role.END_USER, Attribute.ADDRESS),
    END_USER_COUNTRY(Role.END_USER, Attribute.COUNTRY),
    END_USER_ID(Role.END_USER, Attribute.ID),
    FORWARDER_NAME(Role.FORWARDER, Attribute.NAME),
    FORWARDER_ADDRESS(Role.FORWARDER, Attribute.ADDRESS),
    FORWARDER_COUNTRY(Role.FORWARDER, Attribute.COUNTRY),
    FORWARDER_ID(Role.FORWARDER, Attribute.ID),
    CARRIER_NAME(Role.CARRIER, Attribute.NAME),
    CARRIER_ADDRESS(Role.CARRIER, Attribute.ADDRESS),
    CARRIER_COUNTRY(Role.CARRIER, Attribute.COUNTRY),
    CARRIER_ID(Role.CARRIER, Attribute.ID),
    CUSTOMS_BROKER_NAME(Role.CUSTOMS_BROKER, Attribute.NAME),
    CUSTOMS_BROKER_ADDRESS(Role.CUSTOMS_BROKER, Attribute.ADDRESS),
    CUSTOMS_BROKER_COUNTRY(Role.CUSTOMS_BROKER, Attribute.COUNTRY),
    CUSTOMS_BROKER_ID(Role.CUSTOMS_BROKER, Attribute.ID),
    BANK_NAME(Role.BANK, Attribute.NAME),
    BANK_ADDRESS(Role.BANK, Attribute.ADDRESS),
    BANK_COUNTRY(Role.BANK, Attribute.COUNTRY),
    BANK_ID(Role.BANK, Attribute.ID),
    PAYER_NAME(Role.PAYER, Attribute.NAME),
    PAYER_ADDRESS(Role.PAYER, Attribute.ADDRESS),
    PAYER_COUNTRY(Role.PAYER, Attribute.COUNTRY),
    PAYER_ID(Role.PAYER, Attribute.ID),
    CONTACT_NAME(Role.CONTACT, Attribute.NAME),
    CONTACT_ADDRESS(Role.CONTACT, Attribute.ADDRESS),
    CONTACT_COUNTRY(Role.CONTACT, Attribute.COUNTRY),
    CONTACT_ID(Role.CONTACT, Attribute.ID),
    VESSEL_NAME(Role.VESSEL, Attribute.NAME),
    VESSEL_ADDRESS(Role.VESSEL, Attribute.ADDRESS),
    VESSEL_COUNTRY(Role.VESSEL, Attribute.COUNTRY),
    VESSEL_ID(Role.VESSEL, Attribute.ID),
    PARTY_NAME(Role.PARTY, Attribute.NAME),
    PARTY_ADDRESS(Role.PARTY, Attribute.ADDRESS),
    PARTY_COUNTRY(Role.PARTY, Attribute.COUNTRY),
    PARTY_ID(Role.PARTY, Attribute.ID),
    SHIPMENT("shipment", "shipment number", Attribute.TEXT),
    LINE("line", "line number", Attribute.TEXT),
    INVOICE_NUMBER("invoiceNumber", "invoice number", Attribute.TEXT),
    BILL_OF_LADING("billOfLading", "bill of lading number", Attribute.TEXT),
    AIR_WAYBILL("airWaybill", "air waybill number", Attribute.TEXT),
    DECLARATION("declaration", "declaration number", Attribute.TEXT),
    CONTRACT("contract", "contract number", Attribute.TEXT),
    PURCHASE_ORDER("purchaseOrder", "purchase order number", Attribute.TEXT),
    CONTAINER("container", "container number", Attribute.TEXT),
    EXPORT_DATE("exportDate", "export date", Attribute.DATE),
    ARRIVAL_DATE("arrivalDate", "arrival date", Attribute.DATE),
    INVOICE_DATE("invoiceDate", "invoice date", Attribute.DATE),
    INCORPORATION_DATE("incorporationDate", "date of incorporation", Attribute.DATE),
    DESCRIPTION("description", "description of the goods", Attribute.TEXT),
    HS("hs", "HS code", Attribute.CODE),
    ECCN("eccn", "ECCN", Attribute.CODE),
    MODEL("model", "model", Attribute.TEXT),
    PART_NUMBER("partNumber", "part number", Attribute.TEXT),
    SERIAL_NUMBER("serialNumber", "serial number", Attribute.TEXT),
    ORIGIN("origin", "country of origin", Attribute.COUNTRY),
    QUANTITY("quantity", "quantity", Attribute.NUMBER),
    UNIT("unit", "unit of measure", Attribute.TEXT),
    UNIT_PRICE("unitPrice", "unit price", Attribute.NUMBER),
    TOTAL_VALUE("totalValue", "total value", Attribute.NUMBER),
    CURRENCY("currency", "currency", Attribute.TEXT),
    NET_WEIGHT("netWeight", "net weight", Attribute.NUMBER),
    GROSS_WEIGHT("grossWeight", "gross weight", Attribute.NUMBER),
    PACKAGE_COUNT("packageCount", "number of packages", Attribute.NUMBER),
    PACKAGE_TYPE("packageType", "kind of packages", Attribute.TEXT),
    MARKS("marks", "marks and numbers", Attribute.TEXT),
    POWER("power", "engine power", Attribute.NUMBER),
    ENDURANCE("endurance", "flight endurance", Attribute.NUMBER),
    RANGE("range", "flight range", Attribute.NUMBER),
    TAKE_OFF_MASS("takeOffMass", "take-off mass", Attribute.NUMBER),
    PAYLOAD("payload", "payload", Attribute.NUMBER),
    GUST("gust", "wind resistance", Attribute.NUMBER),
    DESTINATION("destination", "country of destination", Attribute.COUNTRY),
    PLACE_OF_DELIVERY("placeOfDelivery", "place of delivery", Attribute.TEXT),
    PORT_OF_LOADING("portOfLoading", "port of loading", Attribute.TEXT),
    PORT_OF_DISCHARGE("portOfDischarge", "port of discharge", Attribute.TEXT),
    TRANSSHIPMENT_PORT("transshipmentPort", "transshipment port", Attribute.TEXT),
    TRANSIT_COUNTRIES("transitCountries", "transit countries", Attribute.TEXT),
    MODE_OF_TRANSPORT("modeOfTransport", "mode of transport", Attribute.TEXT),
    VOYAGE("voyage", "voyage or flight number", Attribute.TEXT),
    INCOTERM("incoterm", "Incoterm", Attribute.TEXT),
    PAYMENT_TERMS("paymentTerms", "payment terms", Attribute.TEXT),
    END_USE("endUse", "end use", Attribute.TEXT),
    END_USE_STATEMENT("endUseStatement", "end-use statement", Attribute.TEXT),
    LICENCE_CODE("licenceCode", "licence code", Attribute.CODE),
    LICENCE_NUMBER("licenceNumber", "licence number", Attribute.TEXT),
    NO_REEXPORT_CLAUSE("noReexportClause", "no-re-export clause", Attribute.TEXT),
    ROUTED_EXPORT("routedExport", "routed export", Attribute.TEXT),
    PHONE("phone", "telephone", Attribute.TEXT),
    EMAIL("email", "e-mail address", Attribute.TEXT),
    WEBSITE("website", "web site", Attribute.TEXT),
    REMARKS("remarks", "remarks", Attribute.TEXT);

    /** What kind of value a field holds, and so how its cells are read. */
    public enum Attribute {
        NAME,
        ADDRESS,
        COUNTRY,
        /** A tax, registration or vessel number. */
        ID,
        TEXT,
        CODE,
        NUMBER,
        DATE
    }

    private static final Field[] ALL = values();
    private static final Map<String, Field> BY_ID =
            Arrays.stream(ALL).collect(Collectors.toUnmodifiableMap(Field::id, Function.identity()));

    private static final Map<Role, Map<Attribute, Field>> BY_ROLE = byRole();

    private final String id;
    private final String title;
    private final Attribute attribute;
    private final @Nullable Role role;

    Field(Role role, Attribute attribute) {
        this.id = role.id() + "." + attribute.name().toLowerCase(Locale.ROOT);
        this.title = role.title().toLowerCase(Locale.ROOT) + "'s "
                + switch (attribute) {
                    case NAME -> "name";
                    case ADDRESS -> "address";
                    case COUNTRY -> "country";
                    default -> "identifying number";
                };
        this.attribute = attribute;
        this.role = role;
    }

    Field(String id, String title, Attribute attribute) {
        this.id = id;
        this.title = title;
        this.attribute = attribute;
        this.role = null;
    }

    /** The name of the field in JSON, mappings and rules, such as {@code consignee.name} or {@code hs}. */
    public String id() {
        return id;
    }

    /** The field in words, such as "consignee's name". */
    public String title() {
        return title;
    }

    public Attribute attribute() {
        return attribute;
    }

    /** The party this field belongs to; null for a field of the goods or the shipment. */
    public @Nullable Role role() {
        return role;
    }

    /** The field with this id; null when there is none. */
    public static @Nullable Field byId(String id) {
        return BY_ID.get(id);
    }

    /** The ids of all fields, in their order. */
    public static List<String> ids() {
        return Arrays.stream(ALL).map(Field::id).toList();
    }

    /** The field of one party that holds this kind of value: NAME, ADDRESS, COUNTRY or ID. */
    public static Field of(Role role, Attribute attribute) {
        var field = BY_ROLE.getOrDefault(role, Map.of()).get(attribute);
        if (field == null) {
            throw new IllegalArgumentException("a party has no " + attribute);
        }
        return field;
    }

    private static Map<Role, Map<Attribute, Field>> byRole() {
        var byRole = new EnumMap<Role, Map<Attribute, Field>>(Role.class);
        for (var field : ALL) {
            var role = field.role;
            if (role != null) {
                byRole.computeIfAbsent(role, r -> new EnumMap<>(Attribute.class))
                        .put(field.attribute, field);
            }
        }
        return byRole;
    }

    /** The titles of some fields as words in a sentence: "the HS code and the country of destination". */
    public static String titles(List<Field> fields) {
        var words = fields.stream().map(field -> "the " + field.title).toList();
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }
}

package dev.tidewaiter.shipment;

/** What a party does in a shipment. Every role is screened; the role only changes the words and a few rules. */
public enum Role {
    EXPORTER("exporter", "Exporter"),
    SHIPPER("shipper", "Shipper"),
    MANUFACTURER("manufacturer", "Manufacturer"),
    BUYER("buyer", "Buyer"),
    CONSIGNEE("consignee", "Consignee"),
    ULTIMATE_CONSIGNEE("ultimateConsignee", "Ultimate consignee"),
    INTERMEDIATE_CONSIGNEE("intermediateConsignee", "Intermediate consignee"),
    NOTIFY_PARTY("notifyParty", "Notify party"),
    END_USER("endUser", "End user"),
    FORWARDER("forwarder", "Forwarder"),
    CARRIER("carrier", "Carrier"),
    CUSTOMS_BROKER("customsBroker", "Customs broker"),
    BANK("bank", "Bank"),
    PAYER("payer", "Payer"),
    CONTACT("contact", "Contact"),
    VESSEL("vessel", "Vessel"),
    /** A column that names a company without saying what it does. */
    PARTY("party", "Party");

    private final String id;
    private final String title;

    Role(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The first part of a field's id, such as {@code consignee} in {@code consignee.name}. */
    public String id() {
        return id;
    }

    /** The role in words, for explanations. */
    public String title() {
        return title;
    }

    /** Whether this party may be where the goods end up, so that its country is a destination. */
    public boolean receives() {
        return switch (this) {
            case BUYER, CONSIGNEE, ULTIMATE_CONSIGNEE, INTERMEDIATE_CONSIGNEE, NOTIFY_PARTY, END_USER -> true;
            default -> false;
        };
    }

    /** Whether this party sends or makes the goods, so that its country is one they leave from. */
    public boolean sends() {
        return switch (this) {
            case EXPORTER, SHIPPER, MANUFACTURER -> true;
            default -> false;
        };
    }
}

package dev.tidewaiter.shipment;

/**
 * A number that names one party: tax number, company registration, passport, IMO number.
 *
 * @param kind  what kind of number; {@code OTHER} when the file does not say and its shape does not tell
 * @param value the number with blanks and dashes removed, in capitals
 * @param from  the value it was read from
 */
public record Identifier(Kind kind, String value, Value from) {

    /** Kinds that carry a check digit or a known length can be told from their shape; see the domain notes, 4.6. */
    public enum Kind {
        /** China's Unified Social Credit Code, 18 characters. */
        USCC,
        /** Russian taxpayer number, 10 digits for a company and 12 for a person. */
        INN,
        /** Russian registration number, 13 or 15 digits. */
        OGRN,
        /** Vessel number of the International Maritime Organization, 7 digits. */
        IMO,
        PASSPORT,
        OTHER
    }
}

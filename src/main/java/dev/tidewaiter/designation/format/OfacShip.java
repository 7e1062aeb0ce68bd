package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.EntryDraft;

/**
 * What OFAC says of a vessel, in its CSV and its XML alike; each empty when it says nothing.
 *
 * @param callSign its radio call sign
 * @param type     its kind, such as {@code Crude Oil Tanker}
 * @param tonnage  its deadweight
 * @param gross    its gross registered tonnage
 * @param flag     the country whose flag it flies
 * @param owner    the party that owns it
 */
record OfacShip(String callSign, String type, String tonnage, String gross, String flag, String owner) {

    /** Puts it into the entry that is the vessel. */
    EntryDraft into(EntryDraft entry) {
        return entry.country(flag)
                .number("Call Sign", callSign)
                .further("Vessel type", type)
                .further("Tonnage", tonnage)
                .further("Gross registered tonnage", gross)
                .further("Vessel flag", flag)
                .owner("Vessel owner", owner);
    }
}

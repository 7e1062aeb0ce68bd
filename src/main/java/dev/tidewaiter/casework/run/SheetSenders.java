package dev.tidewaiter.casework.run;

import dev.tidewaiter.casework.finding.MajorFields;
import dev.tidewaiter.manifest.ManifestHead.SheetHead;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who sends the goods of a sheet, as far as its first lines tell it.
 *
 * @param names the names as they stand, by their letters and digits
 */
public record SheetSenders(Map<String, String> names) {

    /** A sheet with more is a list of many senders' goods, and nobody's own. */
    private static final int MOST = 20;

    public SheetSenders {
        names = Collections.unmodifiableMap(new TreeMap<>(names));
    }

    /** Those of a sheet as it is read; none where it is a list of many senders' goods, which others send the next time. */
    public static SheetSenders of(SheetHead head) {
        var names = new TreeMap<String, String>();
        for (var line : head.lines()) {
            for (var party : line.parties()) {
                if (sends(party)) {
                    names.putIfAbsent(
                            MajorFields.key(party), party.name().text().strip());
                }
            }
        }
        names.remove("");
        return new SheetSenders(names.size() > MOST ? Map.of() : names);
    }

    private static boolean sends(Party party) {
        return (party.role() == Role.EXPORTER || party.role() == Role.SHIPPER)
                && party.name().isRead();
    }

    /** Whether these are known and others are, and none is among both. */
    boolean areOthersThan(Collection<String> known) {
        return !names.isEmpty() && !known.isEmpty() && Collections.disjoint(names.keySet(), known);
    }
}

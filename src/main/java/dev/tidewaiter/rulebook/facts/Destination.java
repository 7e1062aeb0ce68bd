package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Value;
import java.util.List;
import java.util.Set;

/**
 * A country that the goods go to or through and that some table names. A country that no table names gives no fact.
 *
 * @param country   the country
 * @param way       how it comes into the line
 * @param groups    its EAR country groups, such as {@code D:4}
 * @param diversion why it stands in the table of diversion countries; empty when it does not
 * @param citation  the notice that names it as a diversion country; empty when none does
 * @param from      the value that names it
 */
public record Destination(Country country, Way way, Set<String> groups, String diversion, String citation, Value from)
        implements Fact {

    /** How a country comes into a line. */
    public enum Way {
        /** The destination column, or a party that may receive the goods. */
        TO,
        /** A country of transit or a port of transshipment. */
        THROUGH,
        /** The exporter, the shipper or the country of origin. */
        FROM
    }

    public Destination {
        groups = Set.copyOf(groups);
    }

    public boolean to() {
        return way == Way.TO;
    }

    public boolean through() {
        return way == Way.THROUGH;
    }

    public boolean sent() {
        return way == Way.FROM;
    }

    public String iso() {
        return country.iso2();
    }

    /** Whether it stands in group E:1 or E:2: Cuba, Iran, North Korea, Syria. */
    public boolean embargoed() {
        return groups.contains("E:1") || groups.contains("E:2");
    }

    public boolean russiaOrBelarus() {
        return iso().equals("RU") || iso().equals("BY");
    }

    /**
     * Whether national-security, missile or arms-embargo controls point at it (D:1, D:4, D:5, E), or goods are known to be
     * diverted through it.
     */
    public boolean risky() {
        return divertsGoods()
                || embargoed()
                || groups.contains("D:1")
                || groups.contains("D:4")
                || groups.contains("D:5");
    }

    public boolean divertsGoods() {
        return !diversion.isEmpty();
    }

    @Override
    public List<Value> evidence() {
        return List.of(from);
    }
}

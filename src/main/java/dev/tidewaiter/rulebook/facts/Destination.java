package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.rulebook.model.NamedMeasure;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A country that the goods go to or through and that some table names. A country that no table names gives no fact,
 * but as a destination of goods whose entry of a control list the line gives.
 *
 * @param country   the country
 * @param way       how it comes into the line
 * @param groups    its EAR country groups, such as {@code D:4}
 * @param measures  measures that name it on the day that applies, such as {@code embargo}, from {@code countries.measures}
 * @param concern   the EAR country groups by which controls point at it on that day, such as {@code D:4}
 * @param diversion why it stands in the table of diversion countries; empty when it does not
 * @param citation  the notice that names it as a diversion country; empty when none does
 * @param embargoLaw the law of the embargo on it; empty when there is none
 * @param from      the value that names it
 */
public record Destination(
        Country country,
        Way way,
        Set<String> groups,
        Set<String> measures,
        Set<String> concern,
        String diversion,
        String citation,
        String embargoLaw,
        Value from)
        implements Fact {

    /** How a country comes into a line. */
    public enum Way {
        /** The destination column, or a party that may receive the goods. */
        TO,
        /** A country of transit or a port of transshipment. */
        THROUGH,
        /** The exporter, the shipper or the country of origin. */
        FROM,
        /** A party that neither sends nor gets the goods: it carries them, clears them, pays for them, or nobody says what it does. */
        HANDLED;

        /** How the place of a party comes in; null is the role of nobody, as in a column of destinations. */
        public static Way of(@Nullable Role role) {
            if (role == null || role.receives()) {
                return TO;
            }
            return role.sends() ? FROM : HANDLED;
        }

        /** How a place comes in that words behind a party's name point to: whoever carries the goods takes them there. */
        public static Way behindName(Field field) {
            return field == Field.CARRIER_NAME || field == Field.FORWARDER_NAME ? TO : of(field.role());
        }
    }

    public Destination {
        groups = Set.copyOf(groups);
        measures = Set.copyOf(measures);
        concern = Set.copyOf(concern);
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

    /** Whether a party is there that neither sends nor gets the goods. */
    public boolean handled() {
        return way == Way.HANDLED;
    }

    /** Whether it is named without a word of what it has to do with the goods: where a ship is at home, or where it calls. */
    public boolean unexplained() {
        var role = from.field().role();
        return handled() && !isReachedThere() && (role == null || role == Role.PARTY || role == Role.VESSEL);
    }

    /** Whether a party is there that pays for the goods or speaks for another, or who gets them is reached there. */
    public boolean paysOrSpeaks() {
        var role = from.field().role();
        boolean speaks = role == Role.BANK || role == Role.PAYER || role == Role.CONTACT;
        return handled() && (speaks || isReachedThere());
    }

    /** Whether a telephone number or an address of the internet tells it, alone or beside the name of who gets the goods. */
    private boolean isReachedThere() {
        var role = from.field().role();
        return (role != null && role.receives())
                || from.field() == Field.PHONE
                || from.field() == Field.EMAIL
                || from.field() == Field.WEBSITE;
    }

    public String iso() {
        return country.iso2();
    }

    /** Whether controls point at it, or goods are known to be diverted through it. */
    public boolean risky() {
        return divertsGoods() || measures.contains(NamedMeasure.CONTROLS_POINT_AT.id());
    }

    public boolean divertsGoods() {
        return !diversion.isEmpty();
    }

    @Override
    public List<Value> evidence() {
        return List.of(from);
    }
}

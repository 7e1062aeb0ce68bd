package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.shipment.Value;
import java.util.List;

/**
 * A place in a region of Ukraine that is occupied, wholly or in part, found in an address, a place of delivery or a port.
 *
 * @param place    the word or postcode that was found
 * @param region   the region it lies in
 * @param regime   whose law names the region
 * @param control  who holds the place
 * @param postcode whether a postcode alone told it
 * @param sender   whether it is where the goods come from
 * @param handled  whether nobody is known to send or get the goods there: a party handles them, or is only called after the place
 * @param calledAfter whether a party's name only begins with the place, as that of a firm elsewhere may
 * @param citation the law
 * @param from     the value that names it
 */
public record EmbargoedPlace(
        String place,
        String region,
        Regime regime,
        Control control,
        boolean postcode,
        boolean sender,
        boolean handled,
        boolean calledAfter,
        String citation,
        Value from)
        implements Fact {

    /** Whose law names a region. The names are those of the table's column. */
    public enum Regime {
        US,
        EU
    }

    /** Who holds a place. The names are those of the table's column. */
    public enum Control {
        OCCUPIED,
        /** A region of which the government holds part. */
        PARTLY,
        /** A town that the government holds, with the name of a region that it holds in part. */
        HELD,
        /** Such a town, told from the region by its own postcode. */
        SURELY_HELD,
        /** A name with the number of a house and another town behind it, which may be a street there. */
        STREET
    }

    /** Whether American law names the region. */
    public boolean american() {
        return regime == Regime.US;
    }

    public boolean street() {
        return control == Control.STREET;
    }

    public boolean surelyHeld() {
        return control == Control.SURELY_HELD;
    }

    /** Who holds the place, as an explanation says it. */
    public String controlInWords() {
        return switch (control) {
            case OCCUPIED -> "was occupied when last read";
            case PARTLY -> "is held by the government in part";
            case HELD -> "is the name of a town that the government holds and of a region that it holds in part";
            case SURELY_HELD -> "is the town that the government holds";
            case STREET -> "may be the name of a street elsewhere";
        };
    }

    @Override
    public List<Value> evidence() {
        return List.of(from);
    }
}

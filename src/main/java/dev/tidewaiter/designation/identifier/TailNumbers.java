package dev.tidewaiter.designation.identifier;

import dev.tidewaiter.shipment.Identifier;
import java.util.Optional;
import java.util.regex.Pattern;

/** The registration of an aircraft where its list has it for the name, as OFAC has it for nearly all: then no number says it. */
public final class TailNumbers {

    /** A nationality and a registration mark with a hyphen between, or the letter and the digits of those without one (ICAO, annex 7). */
    private static final Pattern MARK = Pattern.compile("[A-Z0-9]{1,2}-[A-Z0-9]{3,6}|[A-Z]{1,2}\\d{3,5}[A-Z]{0,2}");

    private static final String LABEL = "Aircraft Tail Number";

    private TailNumbers() {}

    /** The one that a name is; empty where it is none. */
    public static Optional<ListedIdentifier> named(String name) {
        return MARK.matcher(name).matches()
                ? Optional.of(new ListedIdentifier(Identifier.Kind.OTHER, Identifier.compact(name), LABEL))
                : Optional.empty();
    }
}

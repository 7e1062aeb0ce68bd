package dev.tidewaiter.manifest.label;

import dev.tidewaiter.shipment.place.Countries;

/** A line that says nothing but a country: "U.A.E.", "KAZAKHSTAN". */
public final class CountryLine {

    private static final int SHORTEST = 3;

    private CountryLine() {}

    public static boolean is(String line) {
        return line.length() >= SHORTEST && Countries.named(line) != null;
    }
}

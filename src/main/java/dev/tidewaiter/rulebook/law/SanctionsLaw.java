package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.rulebook.model.NamedMeasure;
import dev.tidewaiter.rulebook.signal.SignalWords.Kind;
import org.jspecify.annotations.Nullable;

/** A sanctions law that binds only who or what has to do with its territory. The names are those of the tables. */
public enum SanctionsLaw {
    EU(NamedMeasure.EU_SANCTIONS_LAW, Kind.CURRENCY_EU),
    UK(NamedMeasure.UK_SANCTIONS_LAW, Kind.CURRENCY_UK);

    /** The measure that names its countries. */
    private final NamedMeasure measure;

    /** The words for currencies whose payments are settled there. */
    private final Kind currencies;

    SanctionsLaw(NamedMeasure measure, Kind currencies) {
        this.measure = measure;
        this.currencies = currencies;
    }

    /** The law of a name; null for one of another kind, such as that of OFAC, of which nobody asks what links a line to it. */
    public static @Nullable SanctionsLaw named(String name) {
        for (var law : values()) {
            if (law.name().equals(name)) {
                return law;
            }
        }
        return null;
    }

    NamedMeasure measure() {
        return measure;
    }

    Kind currencies() {
        return currencies;
    }
}

package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.rulebook.model.Finding.ControlReference;
import dev.tidewaiter.shipment.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A candidate that Java found and rules judge. Its properties are what a rule's conditions may ask; its evidence is what an officer can
 * look up in the file. What an explanation may quote of it, the room {@code explanation} says.
 */
public sealed interface Fact
        permits AmountDoubt,
                ChartEntry,
                CodeHit,
                Conflict,
                ControlLimit,
                Departure,
                Destination,
                DataQualityIssue,
                EmbargoedPlace,
                EndUse,
                ExceptionScope,
                Founding,
                GivenOtherwise,
                Goods,
                Kit,
                LateChange,
                Laws,
                Licence,
                Limits,
                Line,
                ListInUse,
                ListedOwners,
                OwnColumn,
                OwnRow,
                PartyMatch,
                RedFlag,
                Threshold,
                TimedGoods,
                TransferPort,
                WhyNot {

    /** The values of the manifest it rests on, as they stood, whatever a sentence says of it. */
    List<Value> evidence();

    /** The match behind it; null when it is not about a listed party. */
    default @Nullable Match match() {
        return null;
    }

    /** The row of a regime table behind it; null when it is not about goods. */
    default @Nullable ControlReference goods() {
        return null;
    }
}

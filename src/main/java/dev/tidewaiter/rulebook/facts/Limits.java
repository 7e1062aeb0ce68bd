package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.shipment.Value;
import java.util.List;

/**
 * The parameters of the rulebook that are law on one day. Each component is one entry under {@code rules/parameters};
 * NaN, which no comparison satisfies, when a measure is switched off on that day.
 *
 * @param droneEnduranceShort     minutes from which gust capability decides
 * @param droneEnduranceLong      minutes from which endurance alone decides
 * @param droneGust               km/h of wind
 * @param droneRange              km of range at which missile controls start
 * @param droneSprayTank          litres
 * @param chinaEnginePower        kW of continuous power
 * @param chinaInfraredFieldOfView mrad below which an infrared payload is controlled
 * @param chinaRadioReach         km
 * @param chinaJammingRange       km
 * @param toyTakeOffMass          kg up to which a flying toy is believed
 * @param weakNameReview          percent from which a weak name with an agreeing country is looked at
 * @param listAge                 days that a list may be old
 */
public record Limits(
        double droneEnduranceShort,
        double droneEnduranceLong,
        double droneGust,
        double droneRange,
        double droneSprayTank,
        double chinaEnginePower,
        double chinaInfraredFieldOfView,
        double chinaRadioReach,
        double chinaJammingRange,
        double toyTakeOffMass,
        double weakNameReview,
        double listAge)
        implements Fact {

    @Override
    public List<Value> evidence() {
        return List.of();
    }
}

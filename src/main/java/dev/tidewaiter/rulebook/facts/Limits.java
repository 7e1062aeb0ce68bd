package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.goods.GoodsThresholds;
import dev.tidewaiter.shipment.Value;
import java.util.List;

/**
 * The parameters of the rulebook that are law on one day. Each component is one entry under {@code rules/parameters};
 * NaN, which no comparison satisfies, when a measure is switched off on that day.
 *
 * @param motorCombustionPower    kW from which a motor for drones is no electric one
 * @param bareFlightTime          minutes from which a time is a flight time
 * @param bareRange               km from which a length is a range
 * @param bareReach               km from which a length is the reach of a radio
 * @param bareEngineVolume        litres up to which a volume is a displacement
 * @param motorSpeedConstant      KV from which it is a motor's speed constant and no voltage
 * @param engineSignPower         kW from which a power is a feature of an engine that flies
 * @param engineSpecificPower     kW of each kg from which the power of an engine for its mass is that of one that flies
 * @param engineSigns             features that must come together before an engine of no name is taken for one that flies
 * @param engineSignsBesideCooling the same where the goods are called cooling equipment, which has none of them
 * @param kitKinds                kinds of parts that the rows of a shipment must hold together before they are looked at as a kit
 * @param kitFlyingKinds          how many of these must be of what flies only
 * @param kitKindsToHold          kinds that are held
 * @param kitFlyingKindsToHold    how many of these must be of what flies only
 * @param modelTakeOffMass        kg from which a model or toy aircraft is excused by its name no longer
 * @param bareFrameRate           Hz up to which a frequency is a frame rate
 * @param droneEnduranceShort     minutes from which gust capability decides
 * @param droneEnduranceLong      minutes from which endurance alone decides
 * @param droneGust               km/h of wind
 * @param droneRange              km of range at which missile controls start
 * @param droneSprayTank          litres
 * @param chinaEnginePower        kW of continuous power
 * @param chinaInfraredFieldOfView mrad below which an infrared payload is controlled
 * @param chinaRadioReach         km
 * @param chinaRadioAircraft      aircraft that one station flies
 * @param chinaConsumerEndurance  minutes from which a consumer drone was controlled in 2023 and 2024
 * @param chinaConsumerMass       kg of take-off mass above which it was
 * @param chinaInfraredAnyLimit   mrad below which an infrared payload was controlled when any of the limits was enough
 * @param chinaJammingRange       km
 * @param toyTakeOffMass          kg up to which a flying toy is believed
 * @param toyPower                kW from which an engine is no toy's
 * @param valueTolerance         percent by which a value may differ from quantity times price
 * @param valueRounding          percent up to which a value is only rounded
 * @param weightTolerance        percent by which a net weight may be above the gross weight
 * @param weakNameReview          percent from which a weak name with an agreeing country is looked at
 * @param onlyWordReview          letters from which the only word of a party is looked at that is one of an entry's
 * @param listAge                 days that a list may be old
 * @param wholeList               percent of its known entries that a list must at least have to be the whole one
 */
public record Limits(
        double motorCombustionPower,
        double bareFlightTime,
        double bareRange,
        double bareReach,
        double bareEngineVolume,
        double engineSignPower,
        double engineSpecificPower,
        double motorSpeedConstant,
        double bareFrameRate,
        double droneEnduranceShort,
        double droneEnduranceLong,
        double droneGust,
        double droneRange,
        double droneSprayTank,
        double chinaEnginePower,
        double chinaInfraredFieldOfView,
        double chinaRadioReach,
        double chinaRadioAircraft,
        double chinaConsumerEndurance,
        double chinaConsumerMass,
        double chinaInfraredAnyLimit,
        double chinaJammingRange,
        double chinaCounterLaserPower,
        double chinaDesignatorEnergy,
        double chinaInertialHeading,
        double chinaInertialAttitude,
        double longRadioReach,
        double missilePayload,
        double deMinimis,
        double deMinimisEmbargoed,
        double chinaInertialResolution,
        double chinaDesignatorDivergence,
        double chinaRadarRange,
        double chinaRadarResolution,
        double chinaRadarSpotlightResolution,
        double engineSigns,
        double engineSignsBesideCooling,
        double kitKinds,
        double kitFlyingKinds,
        double kitKindsToHold,
        double kitFlyingKindsToHold,
        double modelTakeOffMass,
        double toyTakeOffMass,
        double toyRange,
        double toyPayload,
        double toyPower,
        double smallJetThrust,
        double newCompanySince,
        double valueTolerance,
        double valueRounding,
        double weightTolerance,
        double weakNameReview,
        double onlyWordReview,
        double listAge,
        double wholeList)
        implements Fact {

    /** Those by which the words and numbers of goods are read. */
    public GoodsThresholds ofReading() {
        return new GoodsThresholds(
                motorCombustionPower,
                bareFlightTime,
                bareRange,
                bareReach,
                bareEngineVolume,
                engineSignPower,
                engineSpecificPower,
                motorSpeedConstant,
                bareFrameRate);
    }

    /** The part of its known entries that a list must at least have to be the whole one, from 0 to 1. */
    public double wholeListShare() {
        return wholeList / 100;
    }

    @Override
    public List<Value> evidence() {
        return List.of();
    }
}

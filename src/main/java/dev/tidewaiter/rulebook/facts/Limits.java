package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.shipment.Value;
import java.util.List;

/**
 * The parameters of the rulebook that rules, and the search for their facts, go by on one day: law, and our own choices where the
 * parameter says so. Those by which goods are read, and names are held against lists, are not among them. Each component is one entry under {@code rules/parameters}, in whose question and
 * unit it is told: {@code droneGust} is {@code drone-gust}. NaN, which no comparison satisfies, when a measure is switched off on that day.
 * Filled by {@link NumbersByName}, and by nobody by position.
 */
public record Limits(
        double droneEnduranceShort,
        double droneEnduranceLong,
        double droneGust,
        double cameraFrameRate,
        double cameraElements,
        double droneRange,
        double shortRangeShare,
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
        double clauseContractsBefore,
        double chinaInertialResolution,
        double chinaDesignatorDivergence,
        double chinaDesignatorTemperature,
        double chinaDesignatorStability,
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
        double unionPriorityDuty,
        double lateChangeDays,
        double valueTolerance,
        double valueRounding,
        double weightTolerance,
        double weakNameReview,
        double onlyWordReview,
        double townWordLength,
        double wordBesideTownLength,
        double listAge,
        double wholeList,
        double goodsMayBeHere,
        double nearestEntries,
        double samePartyScore,
        double countryConfirmsScore,
        double countryConfirmsLetters,
        double nameInCountryCell,
        double nameBesideCountry,
        double nameInNumberCell,
        double tellingFirmWord,
        double iranLeastCategory,
        double scenarioDay)
        implements Fact {

    /** Whether China controls engines by their power on the day. */
    public boolean chinaControlsEngines() {
        return !Double.isNaN(chinaEnginePower);
    }

    /** Whether China controls infrared payloads by their field of view on the day. */
    public boolean chinaControlsInfrared() {
        return !Double.isNaN(chinaInfraredFieldOfView);
    }

    /** Whether any one limit brings an infrared payload under control in China on the day, as in 2023 and 2024. */
    public boolean chinaControlsAnyInfrared() {
        return !Double.isNaN(chinaInfraredAnyLimit);
    }

    /** Whether China controls consumer drones on the day, as in 2023 and 2024. */
    public boolean chinaControlsConsumerDrones() {
        return !Double.isNaN(chinaConsumerEndurance);
    }

    /** Whether sellers in the Union must look on the day for signs that priority goods reach Russia. */
    public boolean unionAsksForDuty() {
        return unionPriorityDuty > 0;
    }

    /** The part of the range of missile controls below which a stated one is surely too short, from 0 to 1. */
    public double sureRangePart() {
        return shortRangeShare / 100;
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

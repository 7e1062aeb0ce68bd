package dev.tidewaiter.rulebook.explanation;

import static dev.tidewaiter.rulebook.explanation.ExplanationWords.number;

import dev.tidewaiter.rulebook.facts.Limits;
import java.time.LocalDate;

/** The words of the parameters. */
final class LimitWords {

    private LimitWords() {}

    /** Every parameter, so that a number in a sentence is the one that decided. */
    static void add() {
        ExplanationWords.words(
                Limits.class,
                "limit",
                words -> words.with("enduranceShort", fact -> number(fact.droneEnduranceShort()))
                        .with("enduranceLong", fact -> number(fact.droneEnduranceLong()))
                        .with("gust", fact -> number(fact.droneGust()))
                        .with("cameraFrameRate", fact -> number(fact.cameraFrameRate()))
                        .with("cameraElements", fact -> number(fact.cameraElements()))
                        .with("range", fact -> number(fact.droneRange()))
                        .with("sprayTank", fact -> number(fact.droneSprayTank()))
                        .with("chinaEnginePower", fact -> number(fact.chinaEnginePower()))
                        .with("chinaInfraredFieldOfView", fact -> number(fact.chinaInfraredFieldOfView()))
                        .with("chinaRadioReach", fact -> number(fact.chinaRadioReach()))
                        .with("chinaRadioAircraft", fact -> number(fact.chinaRadioAircraft()))
                        .with("chinaConsumerEndurance", fact -> number(fact.chinaConsumerEndurance()))
                        .with("chinaConsumerMass", fact -> number(fact.chinaConsumerMass()))
                        .with("chinaInfraredAnyLimit", fact -> number(fact.chinaInfraredAnyLimit()))
                        .with("chinaJammingRange", fact -> number(fact.chinaJammingRange()))
                        .with("chinaCounterLaserPower", fact -> number(fact.chinaCounterLaserPower()))
                        .with("chinaDesignatorEnergy", fact -> number(fact.chinaDesignatorEnergy()))
                        .with("chinaInertialHeading", fact -> number(fact.chinaInertialHeading()))
                        .with("chinaInertialAttitude", fact -> number(fact.chinaInertialAttitude()))
                        .with("missilePayload", fact -> number(fact.missilePayload()))
                        .with("longRadioReach", fact -> number(fact.longRadioReach()))
                        .with("deMinimis", fact -> number(fact.deMinimis()))
                        .with("deMinimisEmbargoed", fact -> number(fact.deMinimisEmbargoed()))
                        .with("chinaInertialResolution", fact -> number(fact.chinaInertialResolution()))
                        .with("chinaDesignatorDivergence", fact -> number(fact.chinaDesignatorDivergence()))
                        .with("chinaDesignatorTemperature", fact -> number(fact.chinaDesignatorTemperature()))
                        .with("chinaDesignatorStability", fact -> number(fact.chinaDesignatorStability()))
                        .with("chinaRadarRange", fact -> number(fact.chinaRadarRange()))
                        .with("chinaRadarResolution", fact -> number(fact.chinaRadarResolution()))
                        .with("chinaRadarSpotlightResolution", fact -> number(fact.chinaRadarSpotlightResolution()))
                        .with("toyTakeOffMass", fact -> number(fact.toyTakeOffMass()))
                        .with("engineSigns", fact -> number(fact.engineSigns()))
                        .with("engineSignsBesideCooling", fact -> number(fact.engineSignsBesideCooling()))
                        .with("kitKinds", fact -> number(fact.kitKinds()))
                        .with("kitKindsToHold", fact -> number(fact.kitKindsToHold()))
                        .with("modelTakeOffMass", fact -> number(fact.modelTakeOffMass()))
                        .with("toyRange", fact -> number(fact.toyRange()))
                        .with("toyPayload", fact -> number(fact.toyPayload()))
                        .with("toyPower", fact -> number(fact.toyPower()))
                        .with("smallJetThrust", fact -> number(fact.smallJetThrust()))
                        .with("valueTolerance", fact -> number(fact.valueTolerance()))
                        .with("newCompanySince", fact -> day(fact.newCompanySince()))
                        .with("lateChangeDays", fact -> number(fact.lateChangeDays()))
                        .with("weakNameReview", fact -> number(fact.weakNameReview())));
    }

    private static String day(double sinceEpoch) {
        return LocalDate.ofEpochDay((long) sinceEpoch).toString();
    }
}

package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.goods.DescribedGoods;
import dev.tidewaiter.goods.EngineFeature;
import dev.tidewaiter.goods.GoodsEvidence;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.Trait;
import dev.tidewaiter.goods.code.Eccn;
import dev.tidewaiter.goods.measure.Quantity;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What the words of the line say the goods are. Amounts are in the unit that their name ends with and NaN when the
 * text does not state them, so that no comparison holds.
 *
 * @param described what the words say
 * @param groups    groups of {@code codes.item-classes} that its classes belong to, such as {@code priority goods}
 * @param groupsOfAll those of them that all of its classes belong to
 * @param line      the line
 * @param limits    the parameters of the day, which say what is long
 * @param risky     the {@linkplain Destination#risky() risky} destinations, a country once
 * @param fromChina whether the goods leave mainland China
 * @param lawsOfLine whose law speaks of the line, worked out where a sentence asks for it
 */
public record Goods(
        DescribedGoods described,
        Set<String> groups,
        Set<String> groupsOfAll,
        GoodsLine line,
        Limits limits,
        List<Destination> risky,
        boolean fromChina,
        Supplier<Laws> lawsOfLine)
        implements Fact {

    private static final int HALF_IN_PERCENT = 50;

    public Goods {
        groups = Set.copyOf(groups);
        groupsOfAll = Set.copyOf(groupsOfAll);
        risky = List.copyOf(risky);
    }

    public boolean toRisky() {
        return !risky.isEmpty();
    }

    public Set<ItemClass> classes() {
        return described.classes();
    }

    public Set<Trait> traits() {
        return described.traits();
    }

    /** Whether the words name a class of goods. */
    public boolean named() {
        return !described.classes().isEmpty();
    }

    /** Whether they say several things: several classes, several numbers, several features of engines, or a trait. */
    public boolean saysSeveral() {
        return described.classes().size() > 1
                || described.measures().size() > 1
                || described.features().size() > 1
                || !described.traits().isEmpty();
    }

    /**
     * Whether they are printed matter and the line says nothing else of them: under one code, of no entry of a control list, and no word of the description says
     * another thing, be it one of no class that we know.
     */
    public boolean onlyPrinted() {
        var eccn = Eccn.parse(line.text(Field.ECCN));
        return described.is(ItemClass.PRINTED_MATTER)
                && described.traits().isEmpty()
                && line.hsCodes().size() == 1
                && (eccn == null ? !line.has(Field.ECCN) : eccn.isEar99())
                && saysOnly(ItemClass.PRINTED_MATTER);
    }

    private boolean saysOnly(ItemClass item) {
        var rest = line.description();
        for (var evidence : described.evidence()) {
            if (evidence.item() == item) {
                rest = rest.replace(evidence.text(), " ");
            }
        }
        return rest.codePoints().noneMatch(Character::isLetter);
    }

    public boolean enduranceKnown() {
        return described.states(Quantity.ENDURANCE_MIN);
    }

    public boolean gustKnown() {
        return described.states(Quantity.GUST_KMH);
    }

    public boolean rangeKnown() {
        return described.states(Quantity.RANGE_KM);
    }

    public boolean powerKnown() {
        return described.states(Quantity.POWER_KW);
    }

    public boolean fieldOfViewKnown() {
        return described.states(Quantity.IFOV_MRAD);
    }

    public boolean massKnown() {
        return described.states(Quantity.TAKE_OFF_MASS_KG);
    }

    public boolean payloadKnown() {
        return described.states(Quantity.PAYLOAD_KG);
    }

    public boolean displacementKnown() {
        return described.states(Quantity.DISPLACEMENT_CC);
    }

    public double powerKw() {
        return described.amount(Quantity.POWER_KW);
    }

    /** The power that lasts; where the text does not say which does, the one that it states. */
    public double continuousPowerKw() {
        return described.states(Quantity.CONTINUOUS_POWER_KW)
                ? described.amount(Quantity.CONTINUOUS_POWER_KW)
                : powerKw();
    }

    public double enduranceMin() {
        return described.amount(Quantity.ENDURANCE_MIN);
    }

    public double gustKmh() {
        return described.amount(Quantity.GUST_KMH);
    }

    public double rangeKm() {
        return described.amount(Quantity.RANGE_KM);
    }

    public double lineOfSightKm() {
        return described.amount(Quantity.LINE_OF_SIGHT_KM);
    }

    /** Whether it, or what it is flown by, reaches so far that it is of no use to farmers, sportsmen or modellers. */
    public boolean longReach() {
        return lineOfSightKm() >= limits.longRadioReach() || rangeKm() >= limits.longRadioReach();
    }

    /** Whether it flies for so long that endurance alone decides, or for so long that it decides together with gusts. */
    public boolean longEndurance() {
        double minutes = enduranceMin();
        return minutes >= limits.droneEnduranceLong()
                || (minutes >= limits.droneEnduranceShort() && gustKmh() >= limits.droneGust());
    }

    public double takeOffMassKg() {
        return described.amount(Quantity.TAKE_OFF_MASS_KG);
    }

    public double payloadKg() {
        return described.amount(Quantity.PAYLOAD_KG);
    }

    public double thrustN() {
        return described.amount(Quantity.THRUST_N);
    }

    public double sprayTankL() {
        return described.amount(Quantity.SPRAY_TANK_L);
    }

    public double frameRateHz() {
        return described.amount(Quantity.FRAME_RATE_HZ);
    }

    public double pixels() {
        return described.amount(Quantity.PIXELS);
    }

    /** Whether it has more elements of a detector than the parameter camera-elements says. */
    public boolean manyElements() {
        return pixels() > limits.cameraElements();
    }

    public double fieldOfViewMrad() {
        return described.amount(Quantity.IFOV_MRAD);
    }

    public double headingAccuracyDeg() {
        return described.amount(Quantity.HEADING_ACCURACY_DEG);
    }

    public double attitudeAccuracyDeg() {
        return described.amount(Quantity.ATTITUDE_ACCURACY_DEG);
    }

    public double angleResolutionDeg() {
        return described.amount(Quantity.ANGLE_RESOLUTION_DEG);
    }

    public double resolutionM() {
        return described.amount(Quantity.RESOLUTION_M);
    }

    /** The resolution of a radar while it looks at one spot for long. */
    public double spotlightResolutionM() {
        return described.amount(Quantity.SPOTLIGHT_RESOLUTION_M);
    }

    /** The highest temperature at which the goods work, in degrees of Celsius; unknown where only frost is stated, since that says how cold it may be. */
    public double operatingTemperatureC() {
        double warmest = described.amount(Quantity.OPERATING_TEMPERATURE_C);
        return warmest > 0 ? warmest : Double.NaN;
    }

    /** By how many percent the energy of a laser's pulses differs; unknown where most of it is stated, which says how steady it is. */
    public double energyStabilityPercent() {
        double percent = described.amount(Quantity.ENERGY_STABILITY_PERCENT);
        return percent < HALF_IN_PERCENT ? percent : Double.NaN;
    }

    public double divergenceMrad() {
        return described.amount(Quantity.DIVERGENCE_MRAD);
    }

    public double jammingRangeKm() {
        return described.amount(Quantity.JAMMING_RANGE_KM);
    }

    public double laserPowerKw() {
        return described.amount(Quantity.LASER_POWER_KW);
    }

    public double aircraftControlled() {
        return described.amount(Quantity.AIRCRAFT_CONTROLLED);
    }

    public double pulseEnergyMj() {
        return described.amount(Quantity.PULSE_ENERGY_MJ);
    }

    /** Whether a maker or model that only hints at a drone engine stands beside the words. */
    public boolean engineHinted() {
        return described.anyEvidence(evidence -> evidence.item() == ItemClass.DRONE_ENGINE);
    }

    /** Whether a term that names nothing else says that it is a rocket; "rocket" alone may be a plant or a toy. */
    public boolean surelyRocket() {
        return described.anyEvidence(
                evidence -> evidence.item() == ItemClass.ROCKET && evidence.strength() == GoodsEvidence.Strength.EXACT);
    }

    /** How many features of engines it names. */
    public int engineSigns() {
        return described.features().size();
    }

    /** The names of these features, as in {@code words/goods/engine-features.tsv}. */
    public Set<String> engineFeatures() {
        return described.namesOfFeatures();
    }

    /** Whether one of them is a feature that only what drives an air propeller has. */
    public boolean engineSignFlies() {
        return !described.features().isEmpty() && described.features().stream().anyMatch(EngineFeature::flies);
    }

    @Override
    public List<Value> evidence() {
        var words = described.evidence().stream().map(GoodsEvidence::from);
        var amounts = described.measures().stream().map(measure -> measure.from());
        return Stream.concat(words, amounts).distinct().toList();
    }
}

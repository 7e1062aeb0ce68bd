package dev.tidewaiter.goods;

import dev.tidewaiter.goods.Clue.Strength;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins the readings of a line's fields into what the goods are. Used for one line and thrown away. */
final class LineReading {

    private static final Comparator<Clue> STRONGEST_FIRST =
            Comparator.comparing(Clue::strength).reversed();

    private static final Set<Quantity> NONE = Set.of();

    /** From this power on, a motor for drones of which nothing says that it is electric is taken for a combustion engine. */
    private static final double STRONG_KW = 5;

    /** What makes "L550", a number that chairs and lamps have too, the Limbach engine; coolers are what it was hidden as. */
    private static final Set<ItemClass> BESIDE_MODEL = EnumSet.of(
            ItemClass.ENGINE,
            ItemClass.PISTON_ENGINE,
            ItemClass.AIRCRAFT_ENGINE,
            ItemClass.ELECTRIC_MOTOR,
            ItemClass.ENGINE_PART,
            ItemClass.GENERATOR_SET,
            ItemClass.COOLING_UNIT,
            ItemClass.PUMP,
            ItemClass.PROPELLER,
            ItemClass.DRONE,
            ItemClass.DRONE_PART);

    private final Set<ItemClass> classes = EnumSet.noneOf(ItemClass.class);
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private final Set<Joint> joints = EnumSet.noneOf(Joint.class);
    private final List<Clue> clues = new ArrayList<>(2);
    private final List<Value> amountSources = new ArrayList<>(2);
    private final List<Amount> amounts = new ArrayList<>(2);
    private final List<Measure> measures = new ArrayList<>(2);

    void add(Source source, Value value, Reading reading) {
        for (var words : reading.words()) {
            if (source.counts(words)) {
                clues.add(clue(words, value));
                if (reading.classes().contains(words.item())) {
                    classes.add(words.item());
                }
            }
        }
        if (source.speaksOfGoods()) {
            traits.addAll(reading.traits());
            joints.addAll(reading.joints());
            for (var amount : reading.amounts()) {
                amounts.add(amount);
                amountSources.add(value);
            }
        }
    }

    /** In an end use "for drones" names drones as much as "drone" does. */
    void addUse(Value value, Reading reading) {
        add(Source.DESCRIPTION, value, reading);
        for (var words : reading.words()) {
            if (words.item() == ItemClass.DRONE_PART && words.lexeme().names(ItemClass.DRONE)) {
                classes.add(ItemClass.DRONE);
                clues.add(clue(new Reading.Words(ItemClass.DRONE, words.lexeme(), words.text()), value));
            }
        }
    }

    void add(@Nullable Measure measure) {
        if (measure != null) {
            measures.add(measure);
        }
    }

    DescribedGoods goods(DescribedGoods.EndUse endUse) {
        join();
        if (!amounts.isEmpty()) {
            var meaning = new AmountMeaning(classes, traits);
            addMeasures(meaning, true);
            addMeasures(meaning, false);
        }
        boolean nothing = clues.isEmpty() && traits.isEmpty() && measures.isEmpty() && endUse.isEmpty();
        return nothing ? DescribedGoods.NOTHING : new DescribedGoods(classes, traits, clues, measures, endUse);
    }

    /** Numbers with words beside them first: they decide what is known when the others are read. */
    private void addMeasures(AmountMeaning meaning, boolean withCue) {
        var known = EnumSet.noneOf(Quantity.class);
        measures.forEach(measure -> known.add(measure.quantity()));
        for (int i = 0; i < amounts.size(); i++) {
            if ((amounts.get(i).cue() != null) == withCue) {
                meaning.addTo(measures, amounts.get(i), amountSources.get(i), withCue ? NONE : known);
            }
        }
    }

    DescribedGoods.EndUse endUse() {
        if (clues.isEmpty() && traits.isEmpty()) {
            return DescribedGoods.EndUse.NOT_SAID;
        }
        join();
        return new DescribedGoods.EndUse(classes, traits, clues);
    }

    /** What only the words together say. */
    private void join() {
        boolean forDrones = traits.contains(Trait.FOR_DRONES);
        confirmModel();
        if (forDrones && isStrongMotor()) {
            addFrom(ItemClass.DRONE_ENGINE, "engine for unmanned aircraft");
            classes.remove(ItemClass.ELECTRIC_MOTOR);
            clues.removeIf(clue -> clue.item() == ItemClass.ELECTRIC_MOTOR);
        }
        boolean combustion = classes.contains(ItemClass.PISTON_ENGINE) || classes.contains(ItemClass.TURBINE);
        boolean someEngine = classes.contains(ItemClass.ENGINE) && !classes.contains(ItemClass.ELECTRIC_MOTOR);
        if (forDrones && (combustion || someEngine)) {
            addDroneEngine();
        }
        if (forDrones && joints.contains(Joint.PART)) {
            classes.add(ItemClass.DRONE_PART);
        }
        clues.removeIf(clue -> clue.item() == ItemClass.DRONE_PART && !classes.contains(ItemClass.DRONE_PART));
        boolean engine = classes.contains(ItemClass.ENGINE) || classes.contains(ItemClass.PISTON_ENGINE);
        boolean flies = joints.contains(Joint.AIRCRAFT) || classes.contains(ItemClass.MANNED_AIRCRAFT);
        if ((engine || combustion) && flies && !joints.contains(Joint.VEHICLE)) {
            addFrom(ItemClass.AIRCRAFT_ENGINE, "aircraft engine");
        }
        if (engine && joints.contains(Joint.VEHICLE) && !classes.contains(ItemClass.DRONE_ENGINE)) {
            addFrom(ItemClass.SURFACE_ENGINE, "engine for a vehicle, boat or machine");
        }
        if (clues.size() > 1) {
            clues.sort(STRONGEST_FIRST);
        }
    }

    /** A model that is only a hint counts when something else on the line speaks of engines or drones. */
    private void confirmModel() {
        boolean hinted = clues.stream()
                .anyMatch(clue -> clue.item() == ItemClass.DRONE_ENGINE
                        && clue.kind() == Clue.Kind.MODEL
                        && clue.strength() == Strength.HINT);
        if (hinted && !classes.contains(ItemClass.DRONE_ENGINE) && hasSecondSign()) {
            classes.add(ItemClass.DRONE_ENGINE);
            classes.add(ItemClass.PISTON_ENGINE);
            classes.add(ItemClass.ENGINE);
        }
    }

    private boolean hasSecondSign() {
        return traits.contains(Trait.FOR_DRONES)
                || classes.stream().anyMatch(BESIDE_MODEL::contains)
                || measures.stream().anyMatch(measure -> measure.quantity() == Quantity.POWER_KW)
                || amounts.stream().anyMatch(amount -> amount.engineUnit() || amount.dimension() == Dimension.POWER);
    }

    private boolean isStrongMotor() {
        return joints.contains(Joint.MOTOR)
                && !joints.contains(Joint.ELECTRIC)
                && (amounts.stream()
                                .anyMatch(amount -> amount.dimension() == Dimension.POWER && amount.high() >= STRONG_KW)
                        || measures.stream()
                                .anyMatch(measure ->
                                        measure.quantity() == Quantity.POWER_KW && measure.value() >= STRONG_KW));
    }

    private void addDroneEngine() {
        if (!classes.contains(ItemClass.DRONE_ENGINE)) {
            addFrom(ItemClass.DRONE_ENGINE, "engine for unmanned aircraft");
        }
    }

    private void addFrom(ItemClass item, String means) {
        if (!classes.add(item)) {
            return;
        }
        for (var clue : clues) {
            if (clue.item() == ItemClass.PISTON_ENGINE
                    || clue.item() == ItemClass.TURBINE
                    || clue.item() == ItemClass.ENGINE
                    || clue.item() == ItemClass.ELECTRIC_MOTOR) {
                clues.add(new Clue(item, clue.kind(), clue.text(), means, Strength.CLEAR, clue.from()));
                return;
            }
        }
    }

    private static Clue clue(Reading.Words words, Value value) {
        var lexeme = words.lexeme();
        return new Clue(words.item(), lexeme.kind(), words.text(), lexeme.means(), lexeme.strength(), value);
    }
}

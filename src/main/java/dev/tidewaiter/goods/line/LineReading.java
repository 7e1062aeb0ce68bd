package dev.tidewaiter.goods.line;

import dev.tidewaiter.goods.DescribedGoods;
import dev.tidewaiter.goods.EngineFeature;
import dev.tidewaiter.goods.GoodsEvidence;
import dev.tidewaiter.goods.GoodsEvidence.Strength;
import dev.tidewaiter.goods.GoodsThresholds;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.Trait;
import dev.tidewaiter.goods.amount.AmountMeaning;
import dev.tidewaiter.goods.description.TextReading;
import dev.tidewaiter.goods.measure.Amount;
import dev.tidewaiter.goods.measure.Dimension;
import dev.tidewaiter.goods.measure.Measure;
import dev.tidewaiter.goods.measure.MeasureKeyword;
import dev.tidewaiter.goods.measure.Quantity;
import dev.tidewaiter.goods.phrase.GrammaticalRole;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** Joins the readings of a line's fields into what the goods are. Used for one line and thrown away. */
public final class LineReading {

    private static final Comparator<GoodsEvidence> STRONGEST_FIRST =
            Comparator.comparing(GoodsEvidence::strength).reversed();

    private static final Set<Quantity> NONE = Set.of();

    private final GoodsThresholds thresholds;
    private final ReadingLists lists;
    private final Set<ItemClass> classes = EnumSet.noneOf(ItemClass.class);
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private final Set<GrammaticalRole> roles = EnumSet.noneOf(GrammaticalRole.class);
    private final List<GoodsEvidence> evidence = new ArrayList<>(2);
    private final List<Value> amountSources = new ArrayList<>(2);
    private final List<Amount> amounts = new ArrayList<>(2);
    private final List<Measure> measures = new ArrayList<>(2);
    /** Few lines name any, so the list is made when there is something to hold. */
    private List<EngineFeature> features = List.of();

    private DoubleSupplier heaviestPiece = () -> Double.NaN;

    public LineReading(GoodsThresholds thresholds, ReadingLists lists) {
        this.thresholds = thresholds;
        this.lists = lists;
    }

    Set<ItemClass> classes() {
        return classes;
    }

    Set<Trait> traits() {
        return traits;
    }

    Set<GrammaticalRole> roles() {
        return roles;
    }

    public void add(DescribingField source, Value value, TextReading reading) {
        for (var words : reading.words()) {
            if (source.counts(words, lists.notOfRemarks())) {
                evidence.add(evidence(words, value));
                if (reading.classes().contains(words.item())) {
                    classes.add(words.item());
                }
            }
        }
        if (source.speaksOfGoods()) {
            traits.addAll(reading.traits());
            addRoles(source, reading.roles());
            for (var feature : reading.features()) {
                add(feature);
            }
            for (var amount : reading.amounts()) {
                amounts.add(amount);
                amountSources.add(value);
            }
        }
    }

    /** A model to build that a remark tells of lies beside the goods. */
    private void addRoles(DescribingField source, Set<GrammaticalRole> said) {
        for (var role : said) {
            if (role != GrammaticalRole.SCALE || source == DescribingField.DESCRIPTION) {
                roles.add(role);
            }
        }
    }

    /** In an end use "for drones" names drones as much as "drone" does. */
    public void addUse(Value value, TextReading reading) {
        add(DescribingField.DESCRIPTION, value, reading);
        for (var words : reading.words()) {
            if (words.item() == ItemClass.DRONE_PART && words.meaning().names(ItemClass.DRONE)) {
                classes.add(ItemClass.DRONE);
                evidence.add(evidence(new TextReading.Words(ItemClass.DRONE, words.meaning(), words.text()), value));
            }
        }
    }

    private void add(EngineFeature feature) {
        for (var one : features) {
            if (one.name().equals(feature.name())) {
                return;
            }
        }
        if (features.isEmpty()) {
            features = new ArrayList<>(4);
        }
        features.add(feature);
    }

    public void add(@Nullable Measure measure) {
        if (measure != null) {
            measures.add(measure);
        }
    }

    public DescribedGoods goods(
            DescribedGoods.DescribedEndUse endUse, DoubleSupplier pieceKilograms, DoubleSupplier heaviestPiece) {
        this.heaviestPiece = heaviestPiece;
        join();
        if (!amounts.isEmpty()) {
            var meaning = new AmountMeaning(classes, traits, thresholds, lists.meanings());
            addMeasures(meaning, true);
            addMeasures(meaning, false);
            for (var feature : new EngineNumbers(classes, roles, features, thresholds, pieceKilograms).in(amounts)) {
                add(feature);
            }
        }
        boolean nothing =
                evidence.isEmpty() && traits.isEmpty() && measures.isEmpty() && features.isEmpty() && endUse.isEmpty();
        return nothing
                ? DescribedGoods.NOTHING
                : new DescribedGoods(classes, traits, evidence, measures, features, endUse);
    }

    /** Numbers with words beside them first: they decide what is known when the others are read. */
    private void addMeasures(AmountMeaning meaning, boolean withKeyword) {
        var known = EnumSet.noneOf(Quantity.class);
        measures.forEach(measure -> known.add(measure.quantity()));
        for (int i = 0; i < amounts.size(); i++) {
            if ((amounts.get(i).keyword() != null) == withKeyword) {
                meaning.addTo(measures, amounts.get(i), amountSources.get(i), withKeyword ? NONE : known);
            }
        }
    }

    public DescribedGoods.DescribedEndUse endUse() {
        if (evidence.isEmpty() && traits.isEmpty()) {
            return DescribedGoods.DescribedEndUse.NOT_SAID;
        }
        join();
        return new DescribedGoods.DescribedEndUse(classes, traits, evidence);
    }

    /** What only the words together say. */
    private void join() {
        lists.derived().applyTo(this);
        if (evidence.size() > 1) {
            evidence.sort(STRONGEST_FIRST);
        }
    }

    /** Whether the numbers and models say something. */
    boolean shows(ReadingSign sign) {
        return switch (sign) {
            case SPEED_CONSTANT -> statesSpeedConstant();
            case PLAIN_POWER ->
                amounts.stream().anyMatch(amount -> amount.dimension() == Dimension.POWER && !amount.engineUnit());
            case THRUST -> amounts.stream().anyMatch(LineReading::isThrust);
            case STATED_THRUST ->
                amounts.stream()
                        .anyMatch(amount -> amount.keyword() == MeasureKeyword.THRUST && LineReading.isThrust(amount));
            case COMBUSTION_NUMBERS -> statesCombustion();
            case NO_MODELS_NUMBERS ->
                !measures.isEmpty()
                        || !amounts.stream().allMatch(this::isOfModel)
                        || heaviestPiece.getAsDouble() > thresholds.modelMass();
            case ENGINE_MODEL -> hintsAtModel() && hasSecondSign();
            case ENGINE_FEATURES -> features.size() >= thresholds.vehicleEngineFeatures();
        };
    }

    /** The few grams and centimetres of a model to build; it has no power, no speed and no range. */
    private boolean isOfModel(Amount amount) {
        boolean ofFlight = amount.keyword() != null && amount.keyword().quantity() != null;
        return !ofFlight
                && switch (amount.dimension()) {
                    case MASS -> amount.high() <= thresholds.modelMass();
                    case LENGTH -> amount.high() <= thresholds.modelSize();
                    default -> false;
                };
    }

    /** Whether a number may be an engine's model, and may be something else. */
    private boolean hintsAtModel() {
        for (var one : evidence) {
            if (one.item() == ItemClass.DRONE_ENGINE
                    && one.kind() == GoodsEvidence.Kind.MODEL
                    && one.strength() == Strength.HINT) {
                return true;
            }
        }
        return false;
    }

    /** Makes the goods a class, by the words of the first of some others that they name; by none where it names none. */
    void add(ItemClass item, Set<ItemClass> by, String means) {
        if (!classes.add(item)) {
            return;
        }
        for (var one : evidence) {
            if (by.contains(one.item())) {
                evidence.add(new GoodsEvidence(item, one.kind(), one.text(), means, Strength.CLEAR, one.from()));
                return;
            }
        }
    }

    /** Takes a class and all words that speak for it away, where they are all of some kind. */
    void drop(ItemClass item, DerivedClass.Evidence where) {
        if (evidence.stream().filter(one -> one.item() == item).allMatch(where::holds)) {
            classes.remove(item);
            evidence.removeIf(one -> one.item() == item);
        }
    }

    private boolean hasSecondSign() {
        return traits.contains(Trait.FOR_DRONES)
                || classes.stream().anyMatch(lists.besideEngineModel()::contains)
                || measures.stream().anyMatch(measure -> measure.quantity() == Quantity.POWER_KW)
                || amounts.stream().anyMatch(amount -> amount.engineUnit() || amount.dimension() == Dimension.POWER);
    }

    /** KV is a motor's speed constant; the kilovolts of a mains motor, written alike, are fewer. */
    private boolean statesSpeedConstant() {
        return amounts.stream()
                .anyMatch(amount -> amount.dimension() == Dimension.SPEED_CONSTANT
                        && amount.high() >= thresholds.motorSpeedConstant());
    }

    private static boolean isThrust(Amount amount) {
        return amount.dimension() == Dimension.FORCE
                || (amount.keyword() == MeasureKeyword.THRUST && amount.dimension() == Dimension.MASS);
    }

    private boolean statesCombustion() {
        return amounts.stream().anyMatch(this::isCombustion)
                || measures.stream()
                        .anyMatch(measure -> measure.quantity() == Quantity.POWER_KW
                                && measure.value() >= thresholds.motorCombustionPower());
    }

    /** Only combustion engines have a displacement. */
    private boolean isCombustion(Amount amount) {
        return (amount.dimension() == Dimension.VOLUME && amount.engineUnit())
                || (amount.dimension() == Dimension.POWER && amount.high() >= thresholds.motorCombustionPower());
    }

    private static GoodsEvidence evidence(TextReading.Words words, Value value) {
        var meaning = words.meaning();
        return new GoodsEvidence(
                words.item(), meaning.kind(), words.text(), meaning.means(), meaning.strength(), value);
    }
}

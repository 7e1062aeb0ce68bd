package dev.tidewaiter.goods;

import dev.tidewaiter.goods.measure.Measure;
import dev.tidewaiter.goods.measure.Quantity;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a goods line say the goods are: its description, model, part number, maker and the columns of
 * measures. A class that is missing was not said; it is not denied.
 *
 * @param classes  the kinds of goods named; empty when the text names none that any rule knows
 * @param traits   what else is said of them
 * @param evidence the words behind the classes, strongest first
 * @param measures the numbers with units, in the order of the text
 * @param features what the text names that engines have, each once
 * @param endUse   what the end use and the end-use statement name, kept apart: there "drone" says what the goods are for
 */
public record DescribedGoods(
        Set<ItemClass> classes,
        Set<Trait> traits,
        List<GoodsEvidence> evidence,
        List<Measure> measures,
        List<EngineFeature> features,
        DescribedEndUse endUse) {

    /** Goods of which the text says nothing that any rule knows. */
    public static final DescribedGoods NOTHING =
            new DescribedGoods(Set.of(), Set.of(), List.of(), List.of(), List.of(), DescribedEndUse.NOT_SAID);

    /**
     * What the end-use fields name.
     *
     * @param classes the kinds of goods named
     * @param traits  what is said of the use, such as agriculture or a military purpose
     * @param evidence the words behind the classes
     */
    public record DescribedEndUse(Set<ItemClass> classes, Set<Trait> traits, List<GoodsEvidence> evidence) {

        /** No end use given, or none whose words are known. */
        public static final DescribedEndUse NOT_SAID = new DescribedEndUse(Set.of(), Set.of(), List.of());

        public DescribedEndUse {
            classes = OrderedSets.of(classes);
            traits = OrderedSets.of(traits);
            evidence = List.copyOf(evidence);
        }

        /** Whether nothing known is said. */
        public boolean isEmpty() {
            return evidence.isEmpty() && traits.isEmpty();
        }
    }

    public DescribedGoods {
        classes = OrderedSets.of(classes);
        traits = OrderedSets.of(traits);
        evidence = List.copyOf(evidence);
        measures = List.copyOf(measures);
        features = List.copyOf(features);
    }

    /** Whether something is said of the goods themselves, and not of their use alone. */
    public boolean saysSomething() {
        return !classes.isEmpty() || !traits.isEmpty() || !features.isEmpty() || !measures.isEmpty();
    }

    public boolean is(ItemClass item) {
        return classes.contains(item);
    }

    /** Whether any words are of a kind. It makes nothing, as several rules ask it of each line. */
    public boolean anyEvidence(Predicate<GoodsEvidence> kind) {
        for (var words : evidence) {
            if (kind.test(words)) {
                return true;
            }
        }
        return false;
    }

    /** The names of the features of engines, of which a dozen rules ask and which nearly all goods have none of. */
    public Set<String> namesOfFeatures() {
        return features.isEmpty()
                ? Set.of()
                : features.stream().map(EngineFeature::name).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The gravest stated number of a quantity, as controls ask for the most that goods can do: the largest, or the
     * smallest where {@linkplain Quantity#lessIsGraver() less is graver}; null when unknown.
     */
    public @Nullable Measure measure(Quantity quantity) {
        Measure gravest = null;
        for (var measure : measures) {
            if (measure.quantity() == quantity && (gravest == null || isGraver(measure, gravest))) {
                gravest = measure;
            }
        }
        return gravest;
    }

    private static boolean isGraver(Measure one, Measure other) {
        return one.quantity().lessIsGraver() ? one.value() < other.value() : one.value() > other.value();
    }

    /** The gravest stated number of a quantity in its unit; NaN when unknown, so that every comparison is false. */
    public double amount(Quantity quantity) {
        var measure = measure(quantity);
        return measure != null ? measure.value() : Double.NaN;
    }

    public boolean states(Quantity quantity) {
        return measure(quantity) != null;
    }
}

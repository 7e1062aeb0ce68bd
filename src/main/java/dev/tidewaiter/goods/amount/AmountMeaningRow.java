package dev.tidewaiter.goods.amount;

import dev.tidewaiter.goods.ClassGroups;
import dev.tidewaiter.goods.GoodsThresholds;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.ItemClasses;
import dev.tidewaiter.goods.Trait;
import dev.tidewaiter.goods.measure.Amount;
import dev.tidewaiter.goods.measure.Dimension;
import dev.tidewaiter.goods.measure.MeasureKeyword;
import dev.tidewaiter.goods.measure.Quantity;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a number measures where a line says this and not that.
 *
 * @param keywords  what the words beside the number say; empty where none stand there
 * @param dimension what kind of number it is; null for any that such words speak of
 * @param oneOf     of which the line must say something; says nothing when it need not
 * @param andOneOf  of which it must say something as well
 * @param noneOf    of which it may say nothing
 * @param from      the number must reach all of these
 * @param upTo      and be above none of these
 * @param quantity  what it measures then; null for nothing that a rule asks for
 */
public record AmountMeaningRow(
        Set<MeasureKeyword> keywords,
        @Nullable Dimension dimension,
        Said oneOf,
        Said andOneOf,
        Said noneOf,
        List<ToDoubleFunction<GoodsThresholds>> from,
        List<ToDoubleFunction<GoodsThresholds>> upTo,
        @Nullable Quantity quantity) {

    private static final String ENGINE_UNIT = "engine-unit";

    private static final Map<String, ToDoubleFunction<GoodsThresholds>> THRESHOLDS = Map.of(
            "bare-flight-time", GoodsThresholds::bareFlightTime,
            "bare-range", GoodsThresholds::bareRange,
            "bare-reach", GoodsThresholds::bareReach,
            "bare-engine-volume", GoodsThresholds::bareEngineVolume,
            "bare-frame-rate", GoodsThresholds::bareFrameRate);

    /**
     * Some of what a line and a number may say.
     *
     * @param engineUnit whether the number is written in a unit of engines alone
     */
    record Said(Set<ItemClass> classes, Set<Trait> traits, boolean engineUnit) {

        boolean isEmpty() {
            return classes.isEmpty() && traits.isEmpty() && !engineUnit;
        }

        /** Whether a line that says one of another's says one of these. */
        boolean holds(Said other) {
            return !other.isEmpty()
                    && classes.containsAll(other.classes)
                    && traits.containsAll(other.traits)
                    && (engineUnit || !other.engineUnit);
        }

        boolean isIn(Amount amount, Set<ItemClass> ofLine, Set<Trait> traitsOfLine) {
            return (engineUnit && amount.engineUnit())
                    || holdsAny(classes, ofLine)
                    || (!traits.isEmpty() && holdsAny(traits, traitsOfLine));
        }

        private static <E> boolean holdsAny(Set<E> asked, Set<E> some) {
            for (var one : some) {
                if (asked.contains(one)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * A row of the list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when it names what there is not, or speaks of no number
     */
    public static AmountMeaningRow read(WordRow row, ClassGroups groups) {
        var keywords = EnumSet.noneOf(MeasureKeyword.class);
        names(row, 0).forEach(name -> keywords.add(named(MeasureKeyword.values(), name, row)));
        var dimension = row.cell(1).isEmpty() ? null : named(Dimension.values(), row.cell(1), row);
        if (keywords.isEmpty() && dimension == null) {
            throw row.wrong("speaks of no number; fill in \"word\" or \"dimension\"");
        }
        if (dimension != null && isNeverOf(dimension, keywords)) {
            throw row.wrong("a word of \"" + row.cell(0) + "\" never speaks of a number of " + dimension);
        }
        var quantity = row.cell(7).isEmpty() ? null : named(Quantity.values(), row.cell(7), row);
        var dimensions = Arrays.stream(Dimension.values())
                .filter(one ->
                        dimension == null ? keywords.stream().anyMatch(keyword -> keyword.fits(one)) : one == dimension)
                .toList();
        if (quantity != null && isOfAnother(quantity, dimensions)) {
            throw row.wrong(quantity + " is measured by no such number");
        }
        return new AmountMeaningRow(
                keywords,
                dimension,
                said(row, 2, groups),
                said(row, 3, groups),
                said(row, 4, groups),
                thresholds(row, 5),
                thresholds(row, 6),
                quantity);
    }

    private static boolean isNeverOf(Dimension dimension, Set<MeasureKeyword> keywords) {
        return keywords.stream().anyMatch(keyword -> !keyword.fits(dimension));
    }

    /** Whether the words that say the quantity speak of other numbers alone. */
    private static boolean isOfAnother(Quantity quantity, List<Dimension> dimensions) {
        var measuring = Arrays.stream(MeasureKeyword.values())
                .filter(keyword -> keyword.quantity() == quantity)
                .toList();
        return !measuring.isEmpty()
                && dimensions.stream().noneMatch(one -> measuring.stream().anyMatch(keyword -> keyword.fits(one)));
    }

    private static Said said(WordRow row, int cell, ClassGroups groups) {
        var classes = EnumSet.noneOf(ItemClass.class);
        var traits = EnumSet.noneOf(Trait.class);
        boolean engineUnit = false;
        for (var name : names(row, cell)) {
            if (name.startsWith("@")) {
                classes.addAll(groups.named(name.substring(1), row));
            } else if (name.equals(ENGINE_UNIT)) {
                engineUnit = true;
            } else if (Arrays.stream(Trait.values()).anyMatch(one -> one.name().equals(name))) {
                traits.add(Trait.valueOf(name));
            } else {
                classes.add(ItemClasses.named(name, row));
            }
        }
        return new Said(classes, traits, engineUnit);
    }

    private static List<ToDoubleFunction<GoodsThresholds>> thresholds(WordRow row, int cell) {
        var thresholds = new ArrayList<ToDoubleFunction<GoodsThresholds>>();
        for (var name : names(row, cell)) {
            var threshold = THRESHOLDS.get(name);
            if (threshold == null) {
                throw row.wrong("\"" + name + "\" is no parameter of numbers without words; write one of "
                        + String.join(
                                ", ", THRESHOLDS.keySet().stream().sorted().toList()));
            }
            thresholds.add(threshold);
        }
        return List.copyOf(thresholds);
    }

    private static List<String> names(WordRow row, int cell) {
        return row.cell(cell).isEmpty() ? List.of() : row.words(cell, ' ');
    }

    private static <E extends Enum<E>> E named(E[] all, String name, WordRow row) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> row.wrong("\"" + name + "\" is none of " + Arrays.toString(all)));
    }

    /** Whether it fits each number and line that another row fits, as one without conditions does, or one with the same. */
    boolean fitsWhatever(AmountMeaningRow other) {
        return (dimension == null || dimension == other.dimension)
                && (oneOf.isEmpty() || oneOf.holds(other.oneOf))
                && (andOneOf.isEmpty() || andOneOf.holds(other.andOneOf))
                && (noneOf.isEmpty() || other.noneOf.holds(noneOf))
                && other.from.containsAll(from)
                && other.upTo.containsAll(upTo);
    }

    boolean fits(Amount amount, Set<ItemClass> classes, Set<Trait> traits, GoodsThresholds thresholds) {
        if (dimension != null && dimension != amount.dimension()) {
            return false;
        }
        if ((!oneOf.isEmpty() && !oneOf.isIn(amount, classes, traits))
                || (!andOneOf.isEmpty() && !andOneOf.isIn(amount, classes, traits))
                || (!noneOf.isEmpty() && noneOf.isIn(amount, classes, traits))) {
            return false;
        }
        for (int i = 0; i < from.size(); i++) {
            if (amount.high() < from.get(i).applyAsDouble(thresholds)) {
                return false;
            }
        }
        for (int i = 0; i < upTo.size(); i++) {
            if (amount.high() > upTo.get(i).applyAsDouble(thresholds)) {
                return false;
            }
        }
        return true;
    }
}

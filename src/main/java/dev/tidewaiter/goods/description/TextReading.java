package dev.tidewaiter.goods.description;

import dev.tidewaiter.goods.DronePartKind;
import dev.tidewaiter.goods.EngineFeature;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.Trait;
import dev.tidewaiter.goods.measure.Amount;
import dev.tidewaiter.goods.phrase.GrammaticalRole;
import dev.tidewaiter.goods.phrase.PhraseMeaning;
import java.util.List;
import java.util.Set;

/**
 * What one text says, whatever cell it stands in: remembered per text, and tied to the cell each time.
 *
 * @param classes classes named
 * @param traits  traits stated
 * @param roles  whether it speaks of parts or of vehicles
 * @param words   the words behind the classes
 * @param features what it names that engines have
 * @param amounts numbers with units, whose quantity may depend on the rest of the line
 * @param parts   kinds of parts of unmanned aircraft that count where others of the shipment come to them
 */
public record TextReading(
        Set<ItemClass> classes,
        Set<Trait> traits,
        Set<GrammaticalRole> roles,
        List<Words> words,
        List<EngineFeature> features,
        List<Amount> amounts,
        List<DronePartKind> parts) {

    public static final TextReading EMPTY =
            new TextReading(Set.of(), Set.of(), Set.of(), List.of(), List.of(), List.of(), List.of());

    /** Evidence before it is tied to a cell. */
    public record Words(ItemClass item, PhraseMeaning meaning, String text) {}

    public boolean isEmpty() {
        return words.isEmpty() && traits.isEmpty() && roles.isEmpty() && features.isEmpty() && amounts.isEmpty();
    }
}

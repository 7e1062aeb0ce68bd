package dev.tidewaiter.goods;

import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which kinds of parts of an unmanned aircraft a text names, those included that are parts of much else as well. */
final class DronePartKinds {

    /** The list of kinds by the classes of goods. */
    static final String FILE = "goods/drone-part-kinds.tsv";

    private final Map<ItemClass, DronePartKind> kinds = new EnumMap<>(ItemClass.class);

    /** The text is about something else when it names one of these. */
    private final Set<ItemClass> others = EnumSet.noneOf(ItemClass.class);

    DronePartKinds(WordLists words) {
        for (var row : words.list(FILE).rows(4)) {
            var item = ItemClasses.read(row);
            switch (counting(row)) {
                case OTHER -> others.add(item);
                case FLIES -> kinds.put(item, new DronePartKind(row.cell(1), true));
                case ANY -> kinds.put(item, new DronePartKind(row.cell(1), false));
            }
        }
    }

    /** How a class counts. */
    enum Counting {
        /** Only what flies has it. */
        FLIES,
        /** Other things have it too. */
        ANY,
        /** It is no part, and what stands beside it in the text is not one either. */
        OTHER
    }

    static Counting counting(WordRow row) {
        for (var known : Counting.values()) {
            if (known.name().equalsIgnoreCase(row.cell(2))) {
                return known;
            }
        }
        throw row.wrong("\"" + row.cell(2) + "\" is none of flies, any and other");
    }

    /** The kinds that a text names, each once; none when it is about a vehicle, a toy or another machine. */
    List<DronePartKind> in(
            Set<ItemClass> classes, Set<Trait> traits, Set<GrammaticalRole> roles, List<TextReading.Words> words) {
        if (words.isEmpty() || classes.contains(ItemClass.DRONE)) {
            return List.of();
        }
        if (!traits.contains(Trait.FOR_DRONES)
                && (roles.contains(GrammaticalRole.VEHICLE) || classes.stream().anyMatch(others::contains))) {
            return List.of();
        }
        List<DronePartKind> found = List.of();
        for (int i = 0; i < words.size(); i++) {
            var kind = kinds.get(words.get(i).item());
            if (kind != null && !found.contains(kind)) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(kind);
            }
        }
        return found;
    }
}

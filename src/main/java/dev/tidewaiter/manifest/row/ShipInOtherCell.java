package dev.tidewaiter.manifest.row;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A ship that is named in the cell of its voyage, where no other cell names one. */
final class ShipInOtherCell {

    /** A word and more behind it: {@code FJ324W} and {@code TK 6431} are voyages alone, {@code KESTREL 025E} is not. */
    private static final Pattern SHIP_AND_VOYAGE =
            Pattern.compile("\\s*(?:\\p{L}{1,2}/?\\p{L}?\\s+)?\\p{L}{3,}[^\\d]*\\s.*\\d.*");

    private final int placeOfVoyage;
    private final int placeOfShip;
    private final @Nullable PartyReader ship;

    /**
     * Where its cells are.
     *
     * @param places where the fields of a line stand among its values
     * @param reader of ships, made where one is needed
     */
    ShipInOtherCell(Map<Field, Integer> places, Supplier<PartyReader> reader) {
        placeOfVoyage = places.getOrDefault(Field.VOYAGE, -1);
        placeOfShip = places.getOrDefault(Field.VESSEL_NAME, -1);
        ship = placeOfVoyage < 0 ? null : reader.get();
    }

    /** Takes the ship of a line that names it beside its voyage alone. */
    void take(Value[] values) {
        var voyage = placeOfVoyage < 0 ? null : values[placeOfVoyage];
        var named = placeOfShip < 0 ? null : values[placeOfShip];
        if (ship != null
                && voyage != null
                && voyage.isRead()
                && (named == null || !named.isRead())
                && SHIP_AND_VOYAGE.matcher(voyage.text()).lookingAt()) {
            ship.take(new Value(Field.VESSEL_NAME, voyage.text(), voyage.cell(), voyage.state()));
        }
    }
}

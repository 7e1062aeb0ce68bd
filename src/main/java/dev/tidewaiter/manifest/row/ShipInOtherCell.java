package dev.tidewaiter.manifest.row;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A ship that is named in the cell of its voyage or of the means of transport, where no other cell names one. */
final class ShipInOtherCell {

    /** A word and more behind it: {@code FJ324W} and {@code TK 6431} are voyages alone, {@code KESTREL 025E} is not. */
    private static final Pattern SHIP_AND_VOYAGE =
            Pattern.compile("\\s*(?:\\p{L}{1,2}/?\\p{L}?\\s+)?\\p{L}{3,}[^\\d]*\\s.*\\d.*");

    /** What stands in brackets between a ship and its voyage, such as another name that it has or had. */
    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^()]*\\)");

    /** A number with a letter behind it, after which nothing of the voyage comes. */
    private static final Pattern DIRECTED = Pattern.compile("\\d\\p{Lu}(?![\\p{L}\\d])");

    /** A ship and its voyage are short. */
    private static final int LONGEST = 200;

    private final int placeOfVoyage;
    private final int placeOfMeans;
    private final int placeOfShip;
    private final ManifestDictionaries dictionaries;

    /** A word and the number of a voyage behind it, whatever stands between and behind: {@code KESTREL (ex PETREL) V.088S}. */
    private final Pattern sails;

    private final @Nullable PartyReader ship;

    /** The means of transport that was looked at last, and whether it is a ship. */
    private String means = "";

    private boolean sailing;

    /**
     * Where its cells are.
     *
     * @param places where the fields of a line stand among its values
     * @param reader of ships, made where one is needed
     */
    ShipInOtherCell(Map<Field, Integer> places, ManifestDictionaries dictionaries, Supplier<PartyReader> reader) {
        this.dictionaries = dictionaries;
        placeOfVoyage = places.getOrDefault(Field.VOYAGE, -1);
        placeOfMeans = places.getOrDefault(Field.MODE_OF_TRANSPORT, -1);
        placeOfShip = places.getOrDefault(Field.VESSEL_NAME, -1);
        ship = placeOfVoyage < 0 && placeOfMeans < 0 ? null : reader.get();
        var voyages = dictionaries.voyages();
        sails = Pattern.compile("\\p{L}{3,}.*?[\\s,/(]" + voyages.voyage() + "(?:[.\\s]\\s*(?:" + voyages.number()
                + "\\.?\\s*)?\\p{L}{0,3})?\\d");
    }

    /** Takes the ship of a line that names it beside its voyage alone, or as what carries the goods. */
    void take(Value[] values) {
        if (ship == null || read(values, placeOfShip) != null) {
            return;
        }
        var voyage = read(values, placeOfVoyage);
        var carrier = read(values, placeOfMeans);
        if (voyage != null && isShipAndVoyage(voyage.text())) {
            ship.take(ofShip(voyage));
        } else if (carrier != null && isLastOrSailing(carrier.text())) {
            ship.take(ofShip(carrier));
        }
    }

    /** Without a digit nothing is found only after all ways to part the text were tried, which are millions in a long one. */
    private static boolean isShipAndVoyage(String text) {
        return Characters.hasDigit(text) && SHIP_AND_VOYAGE.matcher(text).lookingAt();
    }

    /** Most lines of a sheet go the way of the line above. */
    private boolean isLastOrSailing(String text) {
        if (!text.equals(means)) {
            means = text;
            sailing = isSailing(text);
        }
        return sailing;
    }

    private static @Nullable Value read(Value[] values, int place) {
        var value = place < 0 ? null : values[place];
        return value != null && value.isRead() ? value : null;
    }

    private static Value ofShip(Value named) {
        return new Value(Field.VESSEL_NAME, named.text(), named.cell(), named.state());
    }

    /** Whether a means of transport is a ship: by the letters before its name, its voyage, or the direction that this ends in. */
    private boolean isSailing(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        var name = ASIDE.matcher(text).replaceAll("").strip();
        var number = DIRECTED.matcher(name);
        var voyage = number.find() ? name.substring(0, number.end()) : name;
        return dictionaries.values().isVessel(text)
                || !dictionaries.voyages().directed(voyage).isEmpty()
                || sails.matcher(text).find();
    }
}

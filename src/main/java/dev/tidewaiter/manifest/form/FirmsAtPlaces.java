package dev.tidewaiter.manifest.form;

import dev.tidewaiter.manifest.form.FormAssignment.Pair;
import dev.tidewaiter.manifest.label.LabelParser;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Unloading" over "Place: Beta Trade UAB, Musterweg 41, Vilnius": whoever the goods are taken from or to sends or receives them where no label
 * says who does, wherever it stands. The place stays a place beside that: a firm in it has a town, and often a way behind it.
 */
final class FirmsAtPlaces {

    private final ManifestDictionaries dictionaries;
    private final LabelParser labels;
    private final ValueSigns signs;
    private final List<Labelled> values;
    private final List<Field> asked = new ArrayList<>();

    /** @param values what was read so far, which grows */
    FirmsAtPlaces(ManifestDictionaries dictionaries, LabelParser labels, ValueSigns signs, List<Labelled> values) {
        this.dictionaries = dictionaries;
        this.labels = labels;
        this.signs = signs;
        this.values = values;
    }

    /** Knows what all labels of the sheet are about, those that are read later too. */
    void asked(List<Pair> pairs) {
        pairs.forEach(pair -> asked.add(pair.field()));
    }

    /** Whose name the place of a pair begins with; null where it is a mere place, or a port, whose firm only handles the goods. */
    @Nullable
    Field nameIn(Pair pair, Field field) {
        boolean loaded = field == Field.PORT_OF_LOADING;
        boolean ofParty = field == Field.PLACE_OF_DELIVERY
                || ((loaded || field == Field.PORT_OF_DISCHARGE) && mayNameParty(pair));
        if (!ofParty
                || !signs.beginsWithCompany(pair.text())
                || dictionaries.words().isTermOfDelivery(pair.text())) {
            return null;
        }
        boolean named = asked.stream().anyMatch(other -> names(other, loaded))
                || values.stream().anyMatch(value -> names(value.column().field(), loaded));
        return named ? null : loaded ? Field.SHIPPER_NAME : Field.CONSIGNEE_NAME;
    }

    /** "Place" in a section about loading, and "Loading" itself, but not "Port of loading". */
    private boolean mayNameParty(Pair pair) {
        return labels.texts().isTownOrCountry(pair.label().cell().text())
                || pair.label().fields().stream().anyMatch(field -> field.attribute() == Attribute.NAME);
    }

    private static boolean names(Field field, boolean loaded) {
        var role = field.role();
        return role != null && field.attribute() == Attribute.NAME && (loaded ? role.sends() : role.receives());
    }
}

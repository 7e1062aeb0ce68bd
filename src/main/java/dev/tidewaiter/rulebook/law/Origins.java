package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.cache.ClearingCache;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.shipment.place.Countries;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the goods of a line come from. One cell may name several countries, "USA / Germany", and a sentence a further one, "item 2 is of US
 * origin": each is an origin, and which stands first says nothing.
 */
public final class Origins {

    /** The country that a place names where no country's name stands; null for none. */
    public interface Places {
        @Nullable
        Country of(Value value);
    }

    /**
     * One origin.
     *
     * @param said    what says so
     * @param country the country; null where what is said names none that is known
     */
    public record Origin(Value said, @Nullable Country country) {}

    /** Few texts stand in columns of origins, each on many lines. */
    private static final ClearingCache<String, List<Countries.Mention>> NAMED =
            new ClearingCache<>(1_000, Origins::named);

    private final List<Origin> all = new ArrayList<>(2);
    private final Places places;

    private Origins(Places places) {
        this.places = places;
    }

    /** Each country once, and whatever is said and names none. */
    public static List<Origin> of(GoodsLine line, Places places) {
        var origins = new Origins(places);
        var first = line.value(Field.ORIGIN);
        if (line.origin() != null) {
            origins.add(first, line.origin());
        }
        origins.said(first, line.origin() != null);
        for (var value : line.further()) {
            if (value.field() == Field.ORIGIN) {
                origins.said(value, false);
            }
        }
        return List.copyOf(origins.all);
    }

    private void said(Value value, boolean known) {
        if (!value.isRead() || value.text().isBlank()) {
            return;
        }
        var mentions = NAMED.get(value.text());
        for (var mention : mentions) {
            if (!mention.via()) {
                add(value, mention.country());
            }
        }
        if (mentions.isEmpty() && !known) {
            add(value, places.of(value));
        }
    }

    private static List<Countries.Mention> named(String text) {
        var country = Countries.named(text);
        return country == null ? Countries.allIn(text) : List.of(new Countries.Mention(country, false));
    }

    private void add(Value said, @Nullable Country country) {
        if (country == null || !isThere(country)) {
            all.add(new Origin(said, country));
        }
    }

    private boolean isThere(Country country) {
        for (var origin : all) {
            if (country.equals(origin.country())) {
                return true;
            }
        }
        return false;
    }
}

package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names that two countries share, of which a word beside them tells the one: "Korea, Democratic People's Republic" is not the Korea that a
 * bare "Korea" means. By {@code words/places/divided-countries.tsv}. Immutable.
 */
final class DividedCountries {

    private enum Kind {
        BARE,
        OTHER,
        OWN,
        FILLER;

        static Kind of(WordRow row) {
            for (var kind : values()) {
                if (kind.name().toLowerCase(Locale.ROOT).equals(row.cell(0))) {
                    return kind;
                }
            }
            throw row.wrong("\"" + row.cell(0) + "\" is no kind of words");
        }
    }

    private static final class Words {
        private final Set<String> whole = new HashSet<>();
        private final List<String> beginnings = new ArrayList<>();

        private void add(String word) {
            if (word.endsWith("*")) {
                beginnings.add(PlaceNameKey.of(word));
            } else {
                whole.add(PlaceNameKey.of(word));
            }
        }

        boolean has(String key) {
            return whole.contains(key) || beginnings.stream().anyMatch(key::startsWith);
        }
    }

    private final Map<Kind, Words> words = new EnumMap<>(Kind.class);
    private final Country meant;
    private final Country other;

    private DividedCountries(Country meant, Country other) {
        this.meant = meant;
        this.other = other;
        for (var kind : Kind.values()) {
            words.put(kind, new Words());
        }
    }

    /**
     * Reads the words from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row is of no known kind
     */
    static DividedCountries of(WordLists lists) {
        var rows = lists.list("places/divided-countries.tsv").rows(3);
        var countries = new EnumMap<Kind, Country>(Kind.class);
        rows.forEach(row -> countries.put(Kind.of(row), new Country(row.cell(1))));
        var read = new DividedCountries(
                countries.getOrDefault(Kind.BARE, new Country("")),
                countries.getOrDefault(Kind.OTHER, new Country("")));
        rows.forEach(row -> row.words(2).forEach(read.of(Kind.of(row))::add));
        return read;
    }

    private Words of(Kind kind) {
        return words.getOrDefault(kind, new Words());
    }

    /** Whether a country is the one that a bare name means, so that the words beside it must be asked. */
    boolean mayBeOther(Country country) {
        return country.equals(meant);
    }

    /**
     * The country that is meant where a text was read as the one of the bare name; null where words beside it leave that open.
     *
     * @param onlyCountries whether the text holds nothing but countries, or a place
     */
    @Nullable
    Country meant(PlaceTokens tokens, boolean onlyCountries) {
        boolean open = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (of(Kind.BARE).has(tokens.key(i))) {
                if (tellsOther(tokens, i, -1) || tellsOther(tokens, i, 1)) {
                    return other;
                }
                open |= isBesideUnknown(tokens, i, -1) || isBesideUnknown(tokens, i, 1);
            }
        }
        return open && onlyCountries ? null : meant;
    }

    private boolean tellsOther(PlaceTokens tokens, int bare, int step) {
        for (int i = bare + step; i >= 0 && i < tokens.size(); i += step) {
            var key = tokens.key(i);
            if (of(Kind.OTHER).has(key)) {
                return true;
            }
            if (!of(Kind.FILLER).has(key)) {
                return false;
            }
        }
        return false;
    }

    private boolean isBesideUnknown(PlaceTokens tokens, int bare, int step) {
        for (int i = bare + step; tokens.together(Math.min(i, bare), Math.max(i, bare)); i += step) {
            var key = tokens.key(i);
            boolean number = key.isEmpty() || Character.isDigit(key.charAt(0));
            if (of(Kind.OWN).has(key)) {
                return false;
            }
            if (!number && !of(Kind.FILLER).has(key) && !of(Kind.BARE).has(key)) {
                return true;
            }
        }
        return false;
    }
}

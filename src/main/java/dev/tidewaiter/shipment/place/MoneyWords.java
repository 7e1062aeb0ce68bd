package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.wordlist.WordRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The money of a country by its name, where a text speaks of a payment: "acct in rials", "paid in IRR equivalent". A word that says that it is
 * another country's takes it away where it stands right beside it: "Omani rials". Belongs to its reader while rows are added, and is immutable then.
 */
final class MoneyWords {

    /** Names of money, of one word or two. */
    static final String MONEY = "money";

    /** Names that the money of other countries has as well. */
    static final String SHARED = "money-shared";

    /** Words of other countries whose money has the same name. */
    static final String OTHERS = "money-of-others";

    /** Letters of such money, which mean other things as well where no number stands beside them. */
    static final String LETTERS = "money-letters-of-others";

    private static final int LONGEST = 2;

    private final Map<String, Country> byName = new HashMap<>();
    private final Set<String> shared = new HashSet<>();
    private final Map<Country, Set<String>> others = new HashMap<>();
    private final Set<String> letters = new HashSet<>();

    /** Reads a row; false where it is of no kind of these. */
    boolean add(WordRow row) {
        var country = new Country(row.cell(1));
        switch (row.cell(0)) {
            case MONEY -> row.words(2).forEach(name -> byName.put(PlaceNameKey.of(name), country));
            case SHARED ->
                row.words(2).stream().map(PlaceNameKey::of).forEach(name -> {
                    byName.put(name, country);
                    shared.add(name);
                });
            case OTHERS ->
                row.words(2)
                        .forEach(word -> others.computeIfAbsent(country, any -> new HashSet<>())
                                .add(PlaceNameKey.of(word)));
            case LETTERS -> row.words(2).stream().map(PlaceNameKey::of).forEach(letters::add);
            default -> {
                return false;
            }
        }
        return true;
    }

    /**
     * Adds the countries whose money a text names; mostly none.
     *
     * @param codes the money of countries by its code, which counts in capitals
     */
    void in(String text, Map<String, Country> codes, List<Country> found) {
        var tokens = PlaceTokens.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            var country = codes.get(tokens.text(i, i + 1));
            country = country == null ? named(tokens, i) : country;
            if (country != null && !found.contains(country)) {
                found.add(country);
            }
        }
    }

    private @Nullable Country named(PlaceTokens tokens, int at) {
        for (int end = Math.min(at + LONGEST, tokens.size()); end > at; end--) {
            var name = PlaceNameKey.of(tokens.text(at, end));
            var country = byName.get(name);
            if (country != null) {
                var other = others.getOrDefault(country, Set.of());
                boolean another = shared.contains(name)
                        && (isBeside(tokens, at, -1, other) || isBeside(tokens, end - 1, 1, other));
                return another ? null : country;
            }
        }
        return null;
    }

    /** Whether the next word of its part before or behind one, but for numbers, is one of some: "QR 500 rials", "Omani rials". */
    private boolean isBeside(PlaceTokens tokens, int from, int step, Set<String> asked) {
        int at = from + step;
        while (isNext(tokens, at, step) && saysNothing(tokens, at)) {
            at += step;
        }
        return isNext(tokens, at, step)
                && (asked.contains(tokens.key(at))
                        || (letters.contains(tokens.key(at))
                                && (isNumber(tokens, at - 1) || isNumber(tokens, at + 1))));
    }

    /** Whether a word stands there, and only blanks or the comma of a number between it and the one that it is asked from. */
    private static boolean isNext(PlaceTokens tokens, int at, int step) {
        int first = Math.min(at, at - step);
        return at >= 0
                && at < tokens.size()
                && (tokens.together(first, first + 1)
                        || (tokens.touch(first, first + 1) && isNumber(tokens, first) && isNumber(tokens, first + 1)));
    }

    private static boolean saysNothing(PlaceTokens tokens, int at) {
        return tokens.key(at).isEmpty() || isNumber(tokens, at);
    }

    private static boolean isNumber(PlaceTokens tokens, int at) {
        return at >= 0
                && at < tokens.size()
                && !tokens.key(at).isEmpty()
                && Character.isDigit(tokens.key(at).charAt(0));
    }
}

package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.Country;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the countries that texts name. */
public final class Countries {

    private static final Pattern SHORT = Pattern.compile("\\p{IsLatin}{1,3}");

    private static final Pattern MASKED = Pattern.compile("\\p{L}\\*+\\p{L}");

    private Countries() {}

    /**
     * A country that a cell names, perhaps beside others.
     *
     * @param country the country
     * @param via     whether the goods only pass through it: "KZ via RU"
     */
    public record Mention(Country country, boolean via) {}

    /**
     * The country that a text names, the whole text: ISO codes of two or three letters or three digits, names and old names
     * in many languages, and both together such as "CN - China" or "Brazil (BR)". Null when it names none, or more than one.
     */
    public static @Nullable Country named(String text) {
        return isMasked(text) ? null : CountryNames.KNOWN.named(text);
    }

    /** "B***i": letters of a name that somebody took out. */
    private static boolean isMasked(String text) {
        return text.indexOf('*') > 0 && MASKED.matcher(text).find();
    }

    /** Whether a text is the name of a part of a country, as senders write it where the country is asked for: Sharjah. */
    public static boolean isPart(String text) {
        return CountryNames.KNOWN.countsAlone(PlaceNameKey.of(text));
    }

    /**
     * Whether a text is the name of a country and holds nothing else: "日本". A part of a country is none, as firms are called after many,
     * nor are up to three Latin letters, which are as often a firm's: "GE", "SGS".
     */
    public static boolean isAlone(String text) {
        var names = CountryNames.KNOWN;
        var key = PlaceNameKey.of(text);
        boolean country = names.isNoCode(key, text)
                || names.byKey(key) != null
                || (named(text) != null
                        && Arrays.stream(text.split(",")).allMatch(part -> named(part.strip()) != null));
        return country
                && !names.countsAlone(key)
                && !SHORT.matcher(text.strip()).matches();
    }

    /** Whether an American state has the name of a country, too: "Atlanta, Georgia". */
    public static boolean isNamesakeOfState(Country country) {
        return CountryNames.KNOWN.placeWords.isNamesakeOfState(country);
    }

    /**
     * The country that an address ends with or contains. The last one counts, except in Chinese, where an address starts with
     * it. Codes of two letters are not trusted here ("CO", "IN" and "GA" are American states), nor names that are part of
     * another name ("New Mexico", "Jersey City", "Cuba Street"). Null when it names none.
     */
    public static @Nullable Country inText(String text) {
        return CountryNames.KNOWN.inText(text);
    }

    /**
     * The country that a cell of countries names, be it among other words, unless it is a name that two countries share and words beside it
     * leave open which of them is meant: "Korea (Xyz)". Null when it names none.
     */
    public static @Nullable Country inCell(String cell) {
        var country = CountryNames.KNOWN.inText(cell);
        return country == null || CountryNames.KNOWN.leavesOpen(cell, country) ? null : country;
    }

    /** Every country by its codes of two and three letters and its English name, in small letters and with their accents. */
    public static Map<String, Country> byCodeAndEnglishName() {
        return CountryNames.byCodeAndEnglishName();
    }

    /**
     * Every country that a cell of countries names, in order: "KZ; Russia", "KZ via RU". Codes of two letters count only
     * where the cell holds nothing but countries. Empty when it names none.
     */
    public static List<Mention> allIn(String text) {
        return CountryNames.KNOWN.allIn(text);
    }
}

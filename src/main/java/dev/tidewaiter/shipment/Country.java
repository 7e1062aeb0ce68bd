package dev.tidewaiter.shipment;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A country or territory of ISO 3166-1, or Kosovo.
 *
 * @param iso2 its two letters, in capitals
 */
public record Country(String iso2) implements Serializable {

    private static final Pattern WITH_ARTICLE = Pattern.compile(
            "^United |^Isle | Islands$| Republic$| Territor(?:y|ies)$|^(?:Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines)$");

    /** The country's name in English. */
    public String title() {
        var known = Titles.BY_ISO.get(iso2);
        return known == null ? titled(iso2) : known;
    }

    /** The same as a sentence has it: "the United States". */
    public String inSentence() {
        var known = Titles.IN_SENTENCE.get(iso2);
        return known == null ? withArticle(title()) : known;
    }

    private static String withArticle(String title) {
        return WITH_ARTICLE.matcher(title).find() ? "the " + title : title;
    }

    private static String titled(String iso2) {
        return new Locale("", iso2).getDisplayCountry(Locale.ENGLISH);
    }

    /** The JDK looks a name up in several places, and thousands of lines name the same few countries. */
    private static final class Titles {
        private static final Map<String, String> BY_ISO = Arrays.stream(Locale.getISOCountries())
                .collect(Collectors.toUnmodifiableMap(iso2 -> iso2, Country::titled));
        private static final Map<String, String> IN_SENTENCE = BY_ISO.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> withArticle(entry.getValue())));
    }

    @Override
    public String toString() {
        return iso2;
    }
}

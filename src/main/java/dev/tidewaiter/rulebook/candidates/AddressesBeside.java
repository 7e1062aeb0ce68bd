package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.rulebook.model.NamedMeasure;
import dev.tidewaiter.rulebook.place.CountryProfiles;
import dev.tidewaiter.shipment.Country;

/**
 * Which of the texts around a table tell by an address of the internet or the code of a bank that somebody is in a country under an embargo,
 * so that no line hears it otherwise.
 */
final class AddressesBeside {

    private static final char AT = '@';

    private final PlacesOfText texts;
    private final CountryProfiles countries;

    AddressesBeside(PlacesOfText texts, CountryProfiles countries) {
        this.texts = texts;
        this.countries = countries;
    }

    /**
     * Whether a text tells so. Papers from Russia and Belarus name the banks and the mails of their writers, and the site of whoever made the
     * form: there a mail or a bank counts, beside a table and in a text of other letters than theirs.
     */
    boolean tell(String text, boolean besideTable) {
        var told = texts.addressed(text);
        return !told.isEmpty()
                && (told.stream().anyMatch(this::isUnderEmbargo)
                        || (besideTable
                                && text.codePoints().noneMatch(AddressesBeside::isCyrillic)
                                && (text.indexOf(AT) >= 0 || !mayHoldSite(text))));
    }

    private static boolean isCyrillic(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
    }

    private static boolean mayHoldSite(String text) {
        return text.contains("www.")
                || text.contains("://")
                || (text.indexOf('.') > 0 && text.strip().indexOf(' ') < 0);
    }

    private boolean isUnderEmbargo(Country country) {
        return countries.everUnder(NamedMeasure.EMBARGO, country.iso2());
    }
}

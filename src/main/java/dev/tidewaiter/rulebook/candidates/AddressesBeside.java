package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.rulebook.model.NamedMeasure;
import dev.tidewaiter.rulebook.place.CountryProfiles;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Value;

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
     * form: there a mail counts, or a bank on a sheet of another name than in their letters, beside a table and in a text of other letters.
     */
    boolean tell(Value value, boolean besideTable) {
        var text = value.text();
        var told = texts.addressed(text);
        return !told.isEmpty()
                && (told.stream().anyMatch(this::isUnderEmbargo)
                        || (besideTable
                                && !holdsCyrillic(text)
                                && (text.indexOf(AT) >= 0 || (!mayHoldSite(text) && !isOnCyrillicSheet(value)))));
    }

    private static boolean isOnCyrillicSheet(Value value) {
        var cell = value.cell();
        return cell != null && holdsCyrillic(cell.sheet().sheet());
    }

    private static boolean holdsCyrillic(String text) {
        return text.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
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

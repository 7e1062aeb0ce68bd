package dev.tidewaiter.web.lists;

import dev.tidewaiter.web.page.CountryLabels;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What an entry says, in the language of the page as far as it is the program's own words; what a publisher wrote stays as it is. */
@Component("fieldWords")
class FieldWords {

    private static final Pattern COUNTRY = Pattern.compile(".*\\(([A-Z]{2})\\)");

    private final MessageSource messages;
    private final CountryLabels countries;

    FieldWords(MessageSource messages, CountryLabels countries) {
        this.messages = messages;
        this.countries = countries;
    }

    /** What a field is called; null where the publisher called it so. */
    public @Nullable String label(String field) {
        return messages.getMessage("law.field." + field.replace(' ', '.'), null, null, LocaleContextHolder.getLocale());
    }

    /** What a field says. */
    public String value(String field, String said) {
        return switch (field) {
            case "kind" ->
                messages.getMessage("law.kind." + said.toUpperCase(Locale.ROOT), null, LocaleContextHolder.getLocale());
            case "countries" -> country(said);
            default -> said;
        };
    }

    private String country(String said) {
        var code = COUNTRY.matcher(said);
        return code.matches() ? countries.of(code.group(1)) + " (" + code.group(1) + ")" : said;
    }
}

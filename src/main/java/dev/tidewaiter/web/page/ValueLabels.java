package dev.tidewaiter.web.page;

import dev.tidewaiter.shipment.Field;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a field says by a code, in the language of the page: the country {@code KG}, the unit {@code PCE}. */
@Component("valueLabels")
public final class ValueLabels {

    /** As UN/ECE recommendation 20 and customs declarations have them; a unit in words needs no other word. */
    private static final Pattern UNIT = Pattern.compile("[A-Z][A-Z0-9]{0,2}");

    private final CountryLabels countries;
    private final MessageSource messages;

    ValueLabels(CountryLabels countries, MessageSource messages) {
        this.countries = countries;
        this.messages = messages;
    }

    /** What a code in a field means; null where it is no code, or none that is known. */
    public @Nullable String named(String field, String value) {
        var known = Field.byId(field);
        if (known == Field.UNIT && UNIT.matcher(value).matches()) {
            return messages.getMessage("unit." + value, null, null, LocaleContextHolder.getLocale());
        }
        return known != null && known.attribute() == Field.Attribute.COUNTRY ? countries.named(value) : null;
    }

    /** The same with the code beside it; what is no code stays as it is. */
    public String told(String field, String value) {
        var name = named(field, value);
        return name == null ? value : name + " (" + value + ")";
    }
}

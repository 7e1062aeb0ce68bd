package dev.tidewaiter.web.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Countries by the name they have in the language of the page. */
@Component("countryLabels")
public final class CountryLabels {

    /** Of a code such as {@code KG}; what is no code stays as it is. */
    public String of(@Nullable String code) {
        return code == null || code.length() != 2
                ? code == null ? "" : code
                : new Locale.Builder().setRegion(code).build().getDisplayCountry(LocaleContextHolder.getLocale());
    }
}

package dev.tidewaiter.web.page;

import dev.tidewaiter.shipment.Field;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Countries by the name they have in the language of the page. */
@Component("countryLabels")
public final class CountryLabels {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

    /** Those of ISO, and the one that others use for Kosovo. */
    private static final Set<String> CODES = Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
            .collect(Collectors.toUnmodifiableSet());

    /** By the names under which the program itself keeps them. */
    private static final Map<String, String> CODE_OF_ENGLISH = CODES.stream()
            .collect(Collectors.toUnmodifiableMap(
                    code -> name(code, Locale.ENGLISH), Function.identity(), (one, other) -> one));

    /** Of a code such as {@code KG}; what is no code stays as it is. */
    public String of(@Nullable String code) {
        if (code == null) {
            return "";
        }
        return CODE.matcher(code).matches() ? name(code, LocaleContextHolder.getLocale()) : code;
    }

    /** The country that a field says by its code; null where it says something else, or is about no country. */
    public @Nullable String named(String field, String value) {
        var known = Field.byId(field);
        return known != null && known.attribute() == Field.Attribute.COUNTRY && CODES.contains(value)
                ? of(value)
                : null;
    }

    /** The same with the code beside it. */
    public String withCode(String code) {
        return CODE.matcher(code).matches() ? of(code) + " (" + code + ")" : code;
    }

    /** What a field says, where a page says it in words of its own: the country's name, with the code beside it. */
    public String told(String field, String value) {
        return named(field, value) == null ? value : withCode(value);
    }

    /** Names that are kept in English, with {@code ; } between them. */
    public String inWords(String english) {
        return Arrays.stream(english.split("; ", -1))
                .map(name -> of(Objects.requireNonNullElse(CODE_OF_ENGLISH.get(name), name)))
                .collect(Collectors.joining("; "));
    }

    private static String name(String code, Locale language) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
    }
}

package dev.tidewaiter.web.page;

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

    /** The name behind a country's code; null where it is none. */
    @Nullable
    String named(String code) {
        return CODES.contains(code) ? of(code) : null;
    }

    /** The same with the code beside it. */
    public String withCode(String code) {
        return CODE.matcher(code).matches() ? of(code) + " (" + code + ")" : code;
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

package dev.tidewaiter.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleTimeZoneAwareLocaleContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleContextResolver;
import org.springframework.web.util.WebUtils;

/**
 * Which language a page speaks and in which zone it tells times: the language that was chosen, else the first that the browser asks for;
 * the zone that the browser told, else the machine's. Both are in cookies, since whoever is not logged in has them, too.
 */
@Component("localeResolver")
final class DeskLocale implements LocaleContextResolver {

    /** The languages that pages speak; the first where a browser asks for none of them. */
    static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.CHINESE, Locale.forLanguageTag("ru"));

    private static final String LANGUAGE = "tidewaiter-language";
    private static final String ZONE = "tidewaiter-zone"; // app.js writes it

    @Override
    public LocaleContext resolveLocaleContext(HttpServletRequest request) {
        var chosen = WebUtils.getCookie(request, LANGUAGE);
        var language = chosen == null ? null : known(chosen.getValue());
        return new SimpleTimeZoneAwareLocaleContext(language == null ? asked(request) : language, zone(request));
    }

    /** The language with a tag; null where pages do not speak it. */
    static @Nullable Locale known(String tag) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(tag))
                .findFirst()
                .orElse(null);
    }

    private static Locale asked(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        try {
            var best = header == null ? null : Locale.lookup(Locale.LanguageRange.parse(header), LANGUAGES);
            return best == null ? LANGUAGES.get(0) : best;
        } catch (IllegalArgumentException malformed) {
            return LANGUAGES.get(0);
        }
    }

    private static TimeZone zone(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, ZONE);
        try {
            return cookie == null ? TimeZone.getDefault() : TimeZone.getTimeZone(ZoneId.of(named(cookie)));
        } catch (DateTimeException unknown) {
            return TimeZone.getDefault();
        }
    }

    private static String named(Cookie cookie) {
        return cookie.getValue().replace("%2F", "/");
    }

    @Override
    public void setLocaleContext(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable LocaleContext chosen) {
        var language = chosen == null ? null : chosen.getLocale();
        if (response != null && language != null) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(LANGUAGE, language.getLanguage())
                            .path("/")
                            .httpOnly(true)
                            .sameSite("Lax")
                            .secure(request.isSecure())
                            .maxAge(Duration.ofDays(365))
                            .build()
                            .toString());
        }
    }
}

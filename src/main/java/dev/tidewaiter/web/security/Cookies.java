package dev.tidewaiter.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * The names of cookies. Under TLS they begin with {@code __Host-}, by which a browser takes them from this host only; without TLS it
 * would not take them at all. Where a proxy ends TLS, {@code server.servlet.session.cookie.secure: true} says so.
 */
@Component
class Cookies implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    private static final String HOST_ONLY = "__Host-";

    private final boolean secure;

    Cookies(Environment environment) {
        boolean keys = environment.containsProperty("server.ssl.bundle")
                || environment.containsProperty("server.ssl.key-store")
                || environment.containsProperty("server.ssl.certificate");
        boolean tls = environment.getProperty("server.ssl.enabled", Boolean.class, keys);
        this.secure = environment.getProperty("server.servlet.session.cookie.secure", Boolean.class, tls);
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        var cookie = factory.getSettings().getSession().getCookie();
        cookie.setName(named("tidewaiter"));
        cookie.setPath("/");
        if (secure) {
            cookie.setSecure(true);
        }
    }

    private String named(String name) {
        return named(name, secure);
    }

    static String named(String name, boolean secure) {
        return secure ? HOST_ONLY + name : name;
    }

    /** A cookie of ours by the name that it has under the way in which the session's is sent, also where a proxy ends TLS. */
    static String name(String cookie, HttpServletRequest request) {
        return named(cookie, isUnderTls(request));
    }

    private static boolean isUnderTls(HttpServletRequest request) {
        return request.getServletContext().getSessionCookieConfig().isSecure();
    }

    /**
     * Leaves something with the browser for a while, which it sends to nobody else and shows to no script; nothing left means forget it.
     *
     * @param sameSite {@code Strict}, or {@code Lax} for what a page needs to which a log-in provider's page leads back
     */
    static void send(
            String name,
            String value,
            Duration kept,
            String sameSite,
            HttpServletRequest request,
            HttpServletResponse response) {
        var cookie = ResponseCookie.from(name(name, request), value)
                .path("/")
                .maxAge(kept)
                .httpOnly(true)
                .secure(isUnderTls(request))
                .sameSite(sameSite)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Where the proof is kept that a form came from here: with the browser, since strangers log in by a form and have no session. */
    CookieCsrfTokenRepository ofForms() {
        var forms = new CookieCsrfTokenRepository();
        forms.setCookieName(named("tidewaiter-form"));
        forms.setCookiePath("/");
        forms.setCookieCustomizer(made -> made.sameSite("Lax").secure(secure));
        return forms;
    }
}

package dev.tidewaiter.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The name of a log-in that failed, for the form that is shown again. It is kept with the browser for a moment: strangers have no session,
 * and addresses are written down, where some type their password for their name.
 */
public final class TypedName {

    private static final String COOKIE = "tidewaiter-typed";
    private static final Duration KEPT = Duration.ofMinutes(1);

    /** No name is longer. */
    private static final int LONGEST = 64;

    private TypedName() {}

    static void keep(HttpServletRequest request, HttpServletResponse response) {
        var name = request.getParameter("username");
        if (name != null && !name.isBlank() && name.length() <= LONGEST) {
            send(request, response, URLEncoder.encode(name, StandardCharsets.UTF_8), KEPT);
        }
    }

    /** The name, which is then forgotten; null for none. */
    public static @Nullable String take(HttpServletRequest request, HttpServletResponse response) {
        var kept = WebUtils.getCookie(request, cookie(request));
        if (kept == null) {
            return null;
        }
        send(request, response, "", Duration.ZERO);
        try {
            return URLDecoder.decode(kept.getValue(), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException forged) {
            return null;
        }
    }

    /** As the session's cookie is named, by which it is for this host only. */
    private static String cookie(HttpServletRequest request) {
        return Cookies.named(COOKIE, isUnderTls(request));
    }

    /** As the session's cookie is sent, also where a proxy ends TLS. */
    private static boolean isUnderTls(HttpServletRequest request) {
        return request.getServletContext().getSessionCookieConfig().isSecure();
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, String value, Duration kept) {
        var cookie = ResponseCookie.from(cookie(request), value)
                .path("/")
                .maxAge(kept)
                .httpOnly(true)
                .secure(isUnderTls(request))
                .sameSite("Strict")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}

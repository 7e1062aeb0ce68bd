package dev.tidewaiter.web.security;

import dev.tidewaiter.casework.people.PasswordRules;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/**
 * The name of a log-in that failed, for the form that is shown again. It is kept with the browser for a moment: strangers have no session,
 * and addresses are written down, where some type their password for their name.
 */
public final class TypedName {

    private static final String COOKIE = "tidewaiter-typed";
    private static final Duration KEPT = Duration.ofMinutes(1);

    /** Whatever is longer may be somebody's password, which nobody is to read on the page that comes back: no password here is so short. */
    private static final int LONGEST = PasswordRules.SHORTEST - 1;

    private TypedName() {}

    static void keep(HttpServletRequest request, HttpServletResponse response) {
        var name = request.getParameter("username");
        if (name != null && !name.isBlank() && name.codePointCount(0, name.length()) <= LONGEST) {
            Cookies.send(COOKIE, URLEncoder.encode(name, StandardCharsets.UTF_8), KEPT, "Strict", request, response);
        }
    }

    /** The name, which is then forgotten; null for none. */
    public static @Nullable String take(HttpServletRequest request, HttpServletResponse response) {
        var kept = WebUtils.getCookie(request, Cookies.name(COOKIE, request));
        if (kept == null) {
            return null;
        }
        Cookies.send(COOKIE, "", Duration.ZERO, "Strict", request, response);
        try {
            return URLDecoder.decode(kept.getValue(), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException forged) {
            return null;
        }
    }
}

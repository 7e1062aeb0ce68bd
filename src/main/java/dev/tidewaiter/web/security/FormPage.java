package dev.tidewaiter.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * The page that a form was on, asked for anew. Who sends a form after their session has ended is led back to it once they have logged in.
 */
final class FormPage extends HttpServletRequestWrapper {

    private final URI page;

    private FormPage(HttpServletRequest form, URI page) {
        super(form);
        this.page = page;
    }

    /** Of a form's request, or a script's; null where it does not say which page it comes from, or that is none of ours. */
    static @Nullable FormPage of(HttpServletRequest form) {
        var from = form.getHeader(HttpHeaders.REFERER);
        try {
            var page = from == null ? null : new URI(from);
            return page != null
                            && form.getServerName().equals(page.getHost())
                            && page.getPath() != null
                            && page.getPath().startsWith("/")
                            && !page.getPath().equals("/login")
                    ? new FormPage(form, page)
                    : null;
        } catch (URISyntaxException forged) {
            return null;
        }
    }

    /** Another page of ours in its place. */
    static FormPage at(String path, HttpServletRequest form) {
        return new FormPage(form, URI.create(path));
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    /** A page is wanted, also where a script sent the form. */
    @Override
    public @Nullable String getHeader(String name) {
        return HttpHeaders.ACCEPT.equalsIgnoreCase(name) ? MediaType.TEXT_HTML_VALUE : super.getHeader(name);
    }

    @Override
    public String getRequestURI() {
        return page.getRawPath();
    }

    @Override
    public String getServletPath() {
        return page.getPath();
    }

    @Override
    public @Nullable String getQueryString() {
        return page.getRawQuery();
    }
}

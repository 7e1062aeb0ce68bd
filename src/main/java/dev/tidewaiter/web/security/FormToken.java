package dev.tidewaiter.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.web.servlet.support.RequestDataValueProcessor;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The proof that a form came from our page travels in the form's address. So it is checked before a body is read, also without scripts;
 * to ask the request for a parameter would read the body.
 */
final class FormToken implements CsrfTokenRequestHandler, RequestDataValueProcessor {

    static final String PARAMETER = "_csrf";

    private final XorCsrfTokenRequestAttributeHandler masked = new XorCsrfTokenRequestAttributeHandler();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        masked.handle(request, response, token);
    }

    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        return masked.resolveCsrfTokenValue(new AddressOnly(request), token);
    }

    private static final class AddressOnly extends HttpServletRequestWrapper {

        private AddressOnly(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return inAddress(this, name);
        }
    }

    /** What the address of a request says, which does not read its body. */
    static @Nullable String inAddress(HttpServletRequest request, String name) {
        var value = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams()
                .getFirst(name);
        return value == null ? null : UriUtils.decode(value, StandardCharsets.UTF_8);
    }

    /** Adds the proof, and whose form it is, to the address of each form that changes something; a template says {@code th:action} and no more. */
    @Override
    public String processAction(HttpServletRequest request, String action, String method) {
        if (method.equalsIgnoreCase("get")
                || action.contains(PARAMETER + "=")
                || !(request.getAttribute(PARAMETER) instanceof CsrfToken token)) {
            return action;
        }
        var encoded = UriUtils.encode(token.getToken(), StandardCharsets.UTF_8);
        var owner = Callers.current()
                .map(caller -> "&" + FormOwner.PARAMETER + "=" + FormOwner.mark(caller.account()))
                .orElse("");
        return action + (action.contains("?") ? "&" : "?") + PARAMETER + "=" + encoded + owner + kept(request, action);
    }

    /** A page that has a kept form filled in, or says what was wrong with it, gives its name on: where the form is taken then, it is forgotten. */
    private static String kept(HttpServletRequest request, String action) {
        var id = action.contains(KeptForms.ID + "=") ? null : inAddress(request, KeptForms.ID);
        return id == null ? "" : "&" + KeptForms.ID + "=" + UriUtils.encode(id, StandardCharsets.UTF_8);
    }

    @Override
    public String processFormFieldValue(HttpServletRequest request, @Nullable String name, String value, String type) {
        return value;
    }

    @Override
    public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        return Map.of();
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return url;
    }
}

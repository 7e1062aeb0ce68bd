package dev.tidewaiter.web.security;

import dev.tidewaiter.cache.Recent;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import org.springframework.web.util.WebUtils;

/**
 * Keeps for a quarter of an hour what was sent after its session had ended, so that nobody types it twice, also where no scripts run. It is
 * shown to the account alone that it is of, in the browser that sent it; who logs in there as another has it thrown away.
 */
@Component
public final class KeptForms {

    /** Where it is shown after the log-in. */
    public static final String PAGE = "/kept";

    /** In the address of a kept form that is sent again: which one it is. */
    public static final String ID = "_kept";

    /** In the address of {@link #PAGE}: the page that the form was on, for when it is kept no longer. */
    public static final String FROM = "from";

    /** By what name an action tells the next page that it did what its form asks for; no other answer takes a form. */
    public static final String TAKEN = "taken";

    private static final String COOKIE = "tidewaiter-kept";
    private static final Duration KEPT = Duration.ofMinutes(15);

    /** A longer form is left to the browser. */
    private static final long LONGEST = 64 * 1024;

    private static final int MOST_FIELDS = 400;
    private static final int MOST_KEPT = 64;

    /** Forms of which nothing is kept: of some every field is a password, and others have nothing to lose. */
    private static final Set<String> NOT_KEPT = Set.of("/login", "/logout", "/password", "/language", PAGE);

    /** What somebody says of a sheet's columns means nothing without the sheet beside it: they are led back to that. */
    private static final String READING = "/reading";

    /** What proves a form, and is proven anew when it is sent again. */
    private static final Set<String> PROOFS = Set.of(FormToken.PARAMETER, FormOwner.PARAMETER, ID);

    private final Clock clock;
    private final Map<String, KeptForm> kept = new Recent<>(MOST_KEPT);

    KeptForms(Clock clock) {
        this.clock = clock;
    }

    /** Keeps a form, where it is one of our pages' and short; whether it did. */
    boolean keep(HttpServletRequest request, HttpServletResponse response) {
        var mark = FormToken.inAddress(request, FormOwner.PARAMETER);
        long length = request.getContentLengthLong();
        var page = FormPage.of(request);
        if (!FormOwner.isOurs(mark) || isNotKept(request.getRequestURI()) || length <= 0 || length > LONGEST) {
            return false;
        }
        try {
            var id = UUID.randomUUID().toString();
            var form = new KeptForm(
                    id,
                    String.valueOf(mark),
                    action(request),
                    address(page),
                    fields(request),
                    clock.millis() + KEPT.toMillis());
            if (form.fields().isEmpty() || form.fields().size() > MOST_FIELDS || form.length() > LONGEST) {
                return false;
            }
            synchronized (kept) {
                kept.put(id, form);
            }
            Cookies.send(
                    COOKIE, id, KEPT, "Lax", request,
                    response); // its page is asked for on the way back from a provider
            return true;
        } catch (IOException | ServletException | RequestRejectedException | IllegalStateException unreadable) {
            return false; // cut off, or no form: the page says that nothing was taken
        }
    }

    private static boolean isNotKept(String path) {
        return NOT_KEPT.contains(path) || path.endsWith(READING);
    }

    /** Whether a form is of a page that this account was shown, in whichever session. */
    static boolean isOf(Caller caller, HttpServletRequest form) {
        var mark = FormToken.inAddress(form, FormOwner.PARAMETER);
        return mark != null && FormOwner.same(mark, FormOwner.mark(caller.account()));
    }

    /** Where a form that was kept is shown after the log-in. */
    static FormPage shown(HttpServletRequest form) {
        return FormPage.at(addressAfter(form), form);
    }

    /** The same as an address. */
    static String addressAfter(HttpServletRequest form) {
        return PAGE + "?" + FROM + "=" + UriUtils.encode(address(FormPage.of(form)), StandardCharsets.UTF_8);
    }

    /** What is kept for somebody in this browser; that of another account is thrown away. */
    public Optional<KeptForm> of(Caller caller, HttpServletRequest request) {
        var id = id(request);
        synchronized (kept) {
            kept.values().removeIf(form -> form.until() < clock.millis());
            var form = id == null ? null : kept.get(id);
            if (form != null && !FormOwner.same(form.mark(), FormOwner.mark(caller.account()))) {
                kept.remove(id);
                return Optional.empty();
            }
            return Optional.ofNullable(form);
        }
    }

    /** The one that an address names, for its page to have it filled in. */
    public Optional<KeptForm> named(@Nullable String id, Caller caller, HttpServletRequest request) {
        return id == null
                ? Optional.empty()
                : of(caller, request).filter(form -> form.id().equals(id));
    }

    /**
     * An address of ours that a form which was sent again leads to, with the name of the kept one: what is corrected there is sent by that
     * name, and forgotten once it is taken.
     */
    public static String handedOn(String address, HttpServletRequest form) {
        var id = FormToken.inAddress(form, ID);
        return id == null
                ? address
                : address + (address.contains("?") ? "&" : "?") + ID + "="
                        + UriUtils.encode(id, StandardCharsets.UTF_8);
    }

    /** Forgets one that was sent again to where it was sent first, and taken there, where it is this account's. */
    void taken(String id, Caller caller, HttpServletRequest request) {
        synchronized (kept) {
            var form = kept.get(id);
            if (form != null
                    && FormOwner.same(form.mark(), FormOwner.mark(caller.account()))
                    && form.action().equals(action(request))) {
                kept.remove(id);
            }
        }
    }

    /** Forgets it, since it is not wanted. */
    public void forget(HttpServletRequest request, HttpServletResponse response) {
        var id = id(request);
        if (id != null) {
            synchronized (kept) {
                kept.remove(id);
            }
            Cookies.send(COOKIE, "", Duration.ZERO, "Lax", request, response);
        }
    }

    private static @Nullable String id(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, Cookies.name(COOKIE, request));
        return cookie == null ? null : cookie.getValue();
    }

    private static String action(HttpServletRequest request) {
        var address = UriComponentsBuilder.fromPath(request.getRequestURI()).query(request.getQueryString());
        PROOFS.forEach(proof -> address.replaceQueryParam(proof));
        return address.build().toUriString();
    }

    private static String address(@Nullable FormPage page) {
        return page == null
                ? "/"
                : page.getRequestURI() + (page.getQueryString() == null ? "" : "?" + page.getQueryString());
    }

    private static List<KeptForm.Sent> fields(HttpServletRequest request) throws IOException, ServletException {
        var fields = new ArrayList<KeptForm.Sent>();
        if (UploadGate.isUpload(request)) {
            for (var part : request.getParts()) {
                if (part.getSubmittedFileName() == null) {
                    add(part.getName(), text(part), fields);
                }
                part.delete();
            }
            return fields;
        }
        var inAddress = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams();
        for (var field : request.getParameterMap().entrySet()) {
            if (!inAddress.containsKey(field.getKey())) {
                for (var value : field.getValue()) {
                    add(field.getKey(), value, fields);
                }
            }
        }
        return fields;
    }

    private static void add(String name, String value, List<KeptForm.Sent> fields) {
        if (!name.toLowerCase(Locale.ROOT).contains("password") && value.indexOf('\0') < 0) {
            fields.add(new KeptForm.Sent(name, value));
        }
    }

    private static String text(Part part) throws IOException {
        try (var in = part.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

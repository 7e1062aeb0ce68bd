package dev.tidewaiter.web.security;

import dev.tidewaiter.casework.people.ProviderAccounts;
import dev.tidewaiter.casework.people.ProviderAccounts.Person;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.stereotype.Component;

/** Lets a person in whom an OpenID provider knows: the session then holds our account, and nothing of the provider's. */
@Component
class ProviderLogIn extends SavedRequestAwareAuthenticationSuccessHandler {

    private final ProviderAccounts accounts;
    private final ProviderRoles roles;
    private final Clock clock;
    private final HttpSessionSecurityContextRepository session = new HttpSessionSecurityContextRepository();

    ProviderLogIn(ProviderAccounts accounts, ProviderRoles roles, Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.clock = clock;
        setRequestCache(new CookieRequestCache());
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication known)
            throws IOException, ServletException {
        if (!(known.getPrincipal() instanceof OidcUser user)) {
            turnAway(request, response, "/login?provider"); // a provider that only speaks OAuth 2 vouches for nobody
            return;
        }
        var account = accounts.letIn(person(user, roles), request.getRemoteAddr());
        if (account.isEmpty()) {
            turnAway(request, response, "/login?role");
            return;
        }
        var caller = Caller.of(account.get(), clock.millis());
        var context = new SecurityContextImpl(caller);
        SecurityContextHolder.setContext(context);
        session.saveContext(context, request, response);
        super.onAuthenticationSuccess(request, response, caller);
    }

    private static void turnAway(HttpServletRequest request, HttpServletResponse response, String page)
            throws IOException {
        var begun = request.getSession(false);
        if (begun != null) {
            begun.invalidate();
        }
        SecurityContextHolder.clearContext();
        response.sendRedirect(page);
    }

    /** What a provider leaves out, or leaves blank, is told by what it says otherwise; its number for the person is always there. */
    static Person person(OidcUser user, ProviderRoles roles) {
        var issuer = Objects.requireNonNull(user.getIssuer(), "an ID token without issuer")
                .toString();
        var subject = Objects.requireNonNull(user.getSubject(), "an ID token without subject");
        return new Person(
                issuer,
                subject,
                first(user.getPreferredUsername(), user.getEmail(), subject),
                first(user.getFullName(), user.getPreferredUsername(), subject),
                roles.of(user.getClaims()));
    }

    private static String first(@Nullable String... told) {
        return Stream.of(told)
                .flatMap(Stream::ofNullable)
                .filter(word -> !word.isBlank())
                .findFirst()
                .orElseThrow();
    }
}

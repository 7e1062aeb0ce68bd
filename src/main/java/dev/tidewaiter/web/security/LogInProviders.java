package dev.tidewaiter.web.security;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/**
 * The OpenID providers that people may log in at. What a provider says of itself is asked over the network: one that is away keeps
 * neither the service from starting nor those out who log in here, and is asked again.
 */
public final class LogInProviders implements ClientRegistrationRepository {

    private final Map<String, LogInProvider> providers = new LinkedHashMap<>();

    /**
     * A provider as the log-in page has it.
     *
     * @param id        what its address ends with
     * @param name      what people call it
     * @param reachable whether it has said where people log in
     */
    public record Offered(String id, String name, boolean reachable) {}

    LogInProviders(OAuth2ClientProperties settings) {
        var named = new TreeSet<String>();
        settings.getRegistration().forEach((id, client) -> named.add(provider(id, client)));
        if (named.size() > 1) {
            throw new InvalidConfigurationPropertyValueException(
                    "spring.security.oauth2.client.registration",
                    String.join(", ", named),
                    "The answer of one log-in provider could be taken for another's: leave one.");
        }
        settings.getRegistration().forEach((id, client) -> {
            var of = provider(id, client);
            var provider = settings.getProvider().get(of);
            var issuer = provider == null ? null : provider.getIssuerUri();
            if (issuer != null && !isAddress(issuer)) {
                throw new InvalidConfigurationPropertyValueException(
                        "spring.security.oauth2.client.provider." + of + ".issuer-uri", issuer, "It is no address.");
            }
            providers.put(id, new LogInProvider(id, client, issuer, settings.getProvider()));
        });
        providers.values().forEach(LogInProvider::awaitFirst);
    }

    private static String provider(String id, OAuth2ClientProperties.Registration client) {
        return client.getProvider() == null ? id : client.getProvider();
    }

    private static boolean isAddress(String issuer) {
        try {
            var address = URI.create(issuer);
            return address.getHost() != null && List.of("http", "https").contains(String.valueOf(address.getScheme()));
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        var provider = providers.get(id);
        return provider == null ? null : provider.known();
    }

    /** All that the settings name, whether they can be reached or not. */
    public List<Offered> offered() {
        return providers.values().stream()
                .map(provider -> {
                    boolean reachable = provider.known() != null;
                    return new Offered(provider.id(), provider.name(), reachable);
                })
                .toList();
    }
}

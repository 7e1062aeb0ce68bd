package dev.tidewaiter.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where strangers come in; open to all. */
@Controller
class LogInPage {

    private static final Map<String, String> SENTENCES = Map.of(
            "failed",
                    "Name and password do not fit, or the account is disabled or locked for a while. Try again; after"
                            + " ten failures wait a quarter of an hour. An administrator can give you a one-time password.",
            "wait", "Too many log-ins were tried from here. Wait a few minutes, then try again.",
            "again", "The page had been open for too long. Please log in once more.",
            "out", "You are logged out.",
            "role", "Your provider knows you, but you have no role here yet. Ask an administrator for one.",
            "provider", "This provider only speaks OAuth 2. Ask your administrator to set up OpenID Connect.");

    private final List<Provider> providers;

    /** A provider to log in at. */
    record Provider(String id, String name) {}

    LogInPage(ObjectProvider<ClientRegistrationRepository> registered) {
        this.providers = registered.getIfAvailable() instanceof Iterable<?> all ? named(all) : List.of();
    }

    private static List<Provider> named(Iterable<?> registrations) {
        var named = new ArrayList<Provider>();
        for (var registration : registrations) {
            if (registration instanceof ClientRegistration client) {
                named.add(new Provider(client.getRegistrationId(), client.getClientName()));
            }
        }
        return List.copyOf(named);
    }

    @GetMapping("/login")
    String logIn(@RequestParam Map<String, String> query, Model model) {
        model.addAttribute("providers", providers);
        SENTENCES.entrySet().stream()
                .filter(sentence -> query.containsKey(sentence.getKey()))
                .findFirst()
                .ifPresent(sentence -> model.addAttribute("sentence", sentence.getValue()));
        return "login";
    }
}

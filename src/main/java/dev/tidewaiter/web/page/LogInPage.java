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

    /** Why somebody is led here; each has its sentence among the messages. */
    private static final List<String> REASONS = List.of("failed", "wait", "again", "upload", "out", "role", "provider");

    private final List<Provider> providers;

    /** A provider to log in at. */
    public record Provider(String id, String name) {}

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
        REASONS.stream()
                .filter(query::containsKey)
                .findFirst()
                .ifPresent(reason -> model.addAttribute("reason", reason));
        return "login";
    }
}

package dev.tidewaiter.web.page;

import dev.tidewaiter.web.security.LogInProviders;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where strangers come in; open to all. */
@Controller
class LogInPage {

    /** Why somebody is led here; each has its sentence among the messages. */
    private static final List<String> REASONS =
            List.of("failed", "wait", "again", "over", "upload", "out", "role", "provider", "away");

    private final ObjectProvider<LogInProviders> providers;

    LogInPage(ObjectProvider<LogInProviders> providers) {
        this.providers = providers;
    }

    @GetMapping("/login")
    String logIn(@RequestParam Map<String, String> query, Model model) {
        var named = providers.getIfAvailable();
        model.addAttribute("providers", named == null ? List.of() : named.offered());
        REASONS.stream()
                .filter(query::containsKey)
                .findFirst()
                .ifPresent(reason -> model.addAttribute("reason", reason));
        return "login";
    }
}

package dev.tidewaiter.web.people;

import dev.tidewaiter.web.security.LogInProviders;
import dev.tidewaiter.web.security.TypedName;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
            List.of("failed", "wait", "again", "kept", "over", "upload", "out", "role", "provider", "away");

    private final ObjectProvider<LogInProviders> providers;

    LogInPage(ObjectProvider<LogInProviders> providers) {
        this.providers = providers;
    }

    @GetMapping("/login")
    String logIn(
            @RequestParam Map<String, String> query,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("typed", TypedName.take(request, response));
        var named = providers.getIfAvailable();
        model.addAttribute("providers", named == null ? List.of() : named.offered());
        REASONS.stream()
                .filter(query::containsKey)
                .findFirst()
                .ifPresent(reason -> model.addAttribute("reason", reason));
        return "login";
    }
}

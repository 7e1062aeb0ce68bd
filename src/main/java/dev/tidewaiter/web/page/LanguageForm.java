package dev.tidewaiter.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The choice of a language at the foot of each page; open to all. */
@Controller
class LanguageForm {

    private final DeskLocale locale;

    LanguageForm(DeskLocale locale) {
        this.locale = locale;
    }

    @PostMapping("/language")
    String choose(@RequestParam String language, HttpServletRequest request, HttpServletResponse response) {
        Locale known = DeskLocale.known(language);
        if (known != null) {
            locale.setLocaleContext(request, response, new SimpleLocaleContext(known));
        }
        return "redirect:" + pageOf(request.getHeader(HttpHeaders.REFERER));
    }

    /** The page that the form stood on; of its address the path alone, which leads to nobody else. */
    private static String pageOf(@Nullable String address) {
        try {
            var at = URI.create(address == null ? "/" : address);
            var path = at.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//") || path.contains("{")) {
                return "/";
            }
            return at.getRawQuery() == null || at.getRawQuery().contains("{") ? path : path + "?" + at.getRawQuery();
        } catch (IllegalArgumentException noAddress) {
            return "/";
        }
    }
}

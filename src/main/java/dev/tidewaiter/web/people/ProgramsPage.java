package dev.tidewaiter.web.people;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.databind.json.JsonMapper;

/** How programs ask this service, for whoever writes one: the API's description as a page, and as it is, without a token. */
@Controller
class ProgramsPage {

    private static final String ADDRESS = "/api/v1/openapi";

    private final OpenApiWebMvcResource description;
    private final JsonMapper json;

    ProgramsPage(OpenApiWebMvcResource description, JsonMapper json) {
        this.description = description;
        this.json = json;
    }

    @GetMapping("/programs")
    @PreAuthorize("hasAuthority('READ')")
    String page(HttpServletRequest request, Model model) throws IOException {
        model.addAttribute("api", DescribedApi.of(json.readTree(document(request))));
        return "programs";
    }

    @ResponseBody
    @GetMapping(path = "/programs/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('READ')")
    byte[] document(HttpServletRequest request) throws IOException {
        return description.openapiJson(request, ADDRESS, Locale.ROOT);
    }
}

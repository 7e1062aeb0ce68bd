package dev.tidewaiter.web.page;

import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.web.security.Caller;
import dev.tidewaiter.web.security.KeptForm;
import dev.tidewaiter.web.security.KeptForms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody sent after their session had ended, once they have logged in again: it is sent anew, or thrown away. Nothing is sent from
 * here that is not wholly seen here: what a form does to something that stands on its own page alone is sent from there.
 */
@Controller
class KeptFormPage {

    /** What is shown of a form. */
    private static final Set<String> FILLED_IN = Set.of(
            "answer",
            "approve",
            "reason",
            "note",
            "until",
            "name",
            "displayName",
            "role",
            "days",
            "country",
            "number",
            "born",
            "address",
            "destination",
            "consignee",
            "exporter",
            "date");

    /** What the pages of those forms hide in them that are sent from here: where to go afterwards. */
    private static final Set<String> NOT_SHOWN = Set.of("after", "back");

    /** Forms that are about nothing but what was filled in. */
    private static final Set<String> BY_THEMSELVES = Set.of("/parties", "/people", "/tokens");

    /** An answer to one finding, or a second person's word on it, which is shown beside it. */
    private static final Pattern ANSWER = Pattern.compile("/findings/([^/?]+)/(decisions|approval)");

    /** The same to many; their page names what it would do. */
    private static final Set<String> TO_MANY = Set.of("/queue/many/decisions", "/queue/many/approval");

    private final KeptForms kept;
    private final StoredFindings findings;
    private final JsonMapper json;

    KeptFormPage(KeptForms kept, StoredFindings findings, JsonMapper json) {
        this.kept = kept;
        this.findings = findings;
        this.json = json;
    }

    /**
     * What a kept answer is about.
     *
     * @param title what was found, in the rule's words
     */
    public record Answered(String id, String title, String party, String file) {}

    @GetMapping(KeptForms.PAGE)
    @PreAuthorize("hasAuthority('READ')")
    String kept(Caller caller, HttpServletRequest request, Model model) {
        var form = kept.of(caller, request).orElse(null);
        if (form == null) {
            return "redirect:" + ownPage(request.getParameter(KeptForms.FROM));
        }
        var answered = answered(form);
        boolean sends = (answered != null || BY_THEMSELVES.contains(form.action())) && isWhollyShown(form);
        var filledIn = sends ? null : filledIn(form, answered);
        if (filledIn != null) {
            return "redirect:" + filledIn;
        }
        model.addAttribute("form", form);
        model.addAttribute("filledIn", typed(form));
        model.addAttribute("answered", answered);
        model.addAttribute("sends", sends);
        return "kept";
    }

    /** The page that has a form filled in once more beside what it acts on; null where none does. */
    private static @Nullable String filledIn(KeptForm form, @Nullable Answered answered) {
        var page = TO_MANY.contains(form.action())
                ? UriComponentsBuilder.fromPath("/queue/many")
                : answered == null ? null : UriComponentsBuilder.fromPath("/findings/{id}");
        return page == null
                ? null
                : page.queryParam("back", "{back}")
                        .queryParam(KeptForms.ID, form.id())
                        .encode()
                        .buildAndExpand(Map.of("id", answered == null ? "" : answered.id(), "back", form.value("back")))
                        .toUriString();
    }

    /**
     * Where nothing is kept any more, the page that the form was on; scripts fill it in again. A path with two slashes one after the other,
     * however many begin it, leads browsers and servers to another host, and so may one that leans back.
     */
    private static String ownPage(@Nullable String from) {
        if (from == null) {
            return "/";
        }
        var path = from.split("[?#]", 2)[0];
        boolean own = path.startsWith("/") && !path.contains("//") && path.indexOf('\\') < 0;
        try {
            return own && new URI(from).getRawAuthority() == null ? from : "/";
        } catch (URISyntaxException forged) {
            return "/";
        }
    }

    private @Nullable Answered answered(KeptForm form) {
        var answer = ANSWER.matcher(form.action());
        var one = answer.matches() ? findings.find(answer.group(1)).orElse(null) : null;
        return one == null
                ? null
                : new Answered(
                        one.id(),
                        json.readTree(one.json()).path("title").asString(one.rule()),
                        one.subject().party(),
                        one.place().file());
    }

    private static boolean isWhollyShown(KeptForm form) {
        return form.fields().stream()
                .allMatch(field -> field.value().isBlank()
                        || FILLED_IN.contains(field.name())
                        || NOT_SHOWN.contains(field.name()));
    }

    private static List<KeptForm.Sent> typed(KeptForm form) {
        return form.fields().stream()
                .filter(field ->
                        FILLED_IN.contains(field.name()) && !field.value().isBlank())
                .toList();
    }

    @PostMapping(KeptForms.PAGE)
    @PreAuthorize("hasAuthority('READ')")
    String forget(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        var page = kept.of(caller, request).map(KeptForm::page).orElse("/");
        kept.forget(request, response);
        return "redirect:" + page;
    }
}

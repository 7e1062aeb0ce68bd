package dev.tidewaiter.web.page;

import dev.tidewaiter.web.security.Caller;
import dev.tidewaiter.web.security.KeptForm;
import dev.tidewaiter.web.security.KeptForms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What somebody sent after their session had ended, once they have logged in again: it is sent anew, or thrown away. */
@Controller
class KeptFormPage {

    /** What people fill in; all else in a form is the page's own. */
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

    private final KeptForms kept;

    KeptFormPage(KeptForms kept) {
        this.kept = kept;
    }

    @GetMapping(KeptForms.PAGE)
    @PreAuthorize("hasAuthority('READ')")
    String kept(Caller caller, HttpServletRequest request, Model model) {
        var form = kept.of(caller, request);
        if (form.isEmpty()) {
            return "redirect:/";
        }
        model.addAttribute("form", form.get());
        model.addAttribute("filledIn", filledIn(form.get()));
        return "kept";
    }

    private static List<KeptForm.Sent> filledIn(KeptForm form) {
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

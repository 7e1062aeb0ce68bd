package dev.tidewaiter.web.people;

import dev.tidewaiter.casework.people.LogIns;
import dev.tidewaiter.casework.people.PasswordRules;
import dev.tidewaiter.casework.people.RefusedChange;
import dev.tidewaiter.casework.people.TooManyAttempts;
import dev.tidewaiter.web.security.Caller;
import dev.tidewaiter.web.security.OwnSession;
import dev.tidewaiter.wording.Wording;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Choose a password of one's own: after a one-time password nothing else opens before. */
@Controller
class PasswordPage {

    private final LogIns logIns;
    private final OwnSession session;

    PasswordPage(LogIns logIns, OwnSession session) {
        this.logIns = logIns;
        this.session = session;
    }

    @GetMapping("/password")
    @PreAuthorize("hasAuthority('OWN_PASSWORD')")
    String form(Model model) {
        model.addAttribute("shortest", PasswordRules.SHORTEST);
        model.addAttribute("longest", PasswordRules.LONGEST);
        return "password";
    }

    /** Each field by itself: an object of them would stand in the model, and passwords with it. */
    @PostMapping("/password")
    @PreAuthorize("hasAuthority('OWN_PASSWORD')")
    String change(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String wished,
            @RequestParam(defaultValue = "") String repeated,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (!wished.equals(repeated)) {
            return refused("wrong", "password.twoWays", next);
        }
        try {
            var changed = logIns.changePassword(caller.account(), present, wished, request.getRemoteAddr());
            if (changed == null) {
                return refused("wrong", "password.other", next);
            }
            session.goOnAs(changed, request, response);
            return "redirect:/";
        } catch (RefusedChange | TooManyAttempts refused) {
            return refused("sentence", Wording.by(refused), next);
        }
    }

    /** Told on the page asked for anew: the address of a form holds its proof, and stands in the browser's history. */
    private static String refused(String as, Object why, RedirectAttributes next) {
        next.addFlashAttribute(as, why);
        return "redirect:/password";
    }
}

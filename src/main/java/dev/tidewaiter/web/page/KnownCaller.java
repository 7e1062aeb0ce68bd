package dev.tidewaiter.web.page;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.Permission;
import dev.tidewaiter.web.security.Caller;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells each page who looks at it: its head shows the name, only the ways that are open, and whether a list is too old. */
@ControllerAdvice(annotations = Controller.class)
class KnownCaller {

    private final StaleLists staleLists;

    KnownCaller(StaleLists staleLists) {
        this.staleLists = staleLists;
    }

    @ModelAttribute
    void tell(@Nullable Principal principal, Model model) {
        model.addAttribute("languages", DeskLocale.LANGUAGES);
        if (principal instanceof Caller caller) {
            model.addAttribute("staleLists", staleLists.now().size());
            model.addAttribute(
                    "person",
                    new Person(
                            caller.getName(),
                            caller.displayName(),
                            caller.role(),
                            caller.may(Permission.READ),
                            caller.may(Permission.AUDIT),
                            caller.may(Permission.ADMINISTER),
                            caller.may(Permission.DECIDE),
                            caller.may(Permission.APPROVE),
                            caller.may(Permission.RULES)));
        }
    }

    /**
     * Who looks at a page.
     *
     * @param account      the name at log-in
     * @param name         as others see it
     * @param role         what it is for
     * @param reads        whether it may do more than choose a password
     * @param audits      whether it may see the audit log
     * @param administers  whether it keeps the accounts
     * @param decides      whether it answers findings
     * @param approves     whether it approves what others answered
     * @param keepsLists   whether it puts other editions of lists in force
     */
    public record Person(
            String account,
            String name,
            AccountRole role,
            boolean reads,
            boolean audits,
            boolean administers,
            boolean decides,
            boolean approves,
            boolean keepsLists) {}
}

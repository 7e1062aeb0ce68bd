package dev.tidewaiter.web.people;

import dev.tidewaiter.casework.people.Account;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.people.Accounts.OneTimePassword;
import dev.tidewaiter.casework.people.ApiTokens;
import dev.tidewaiter.casework.people.Permission;
import dev.tidewaiter.casework.people.RefusedChange;
import dev.tidewaiter.web.page.Confirmation;
import dev.tidewaiter.web.page.RefusedForm;
import dev.tidewaiter.web.page.TakenForm;
import dev.tidewaiter.web.security.Caller;
import dev.tidewaiter.wording.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who works here: add people, give roles, shut out, give one-time passwords. */
@Controller
@RequestMapping("/people")
@PreAuthorize("hasAuthority('ADMINISTER')")
class PeoplePages {

    private static final String BACK_AT = "/people";
    private static final String BACK = "redirect:" + BACK_AT;

    /** What no page offers: only pages say it, so English has the key in its place. */
    private static final String NO_ROLE = "people.wrong.role";

    private final Accounts accounts;
    private final ApiTokens tokens;
    private final Clock clock;

    PeoplePages(Accounts accounts, ApiTokens tokens, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * An account in the list.
     *
     * @param until when what keeps it out ends by itself; null where nothing does
     */
    public record Row(
            String id,
            String name,
            String displayName,
            AccountRole role,
            String state,
            @Nullable String provider,
            @Nullable Long until,
            boolean disabled) {

        static Row of(Account account, long now) {
            return new Row(
                    account.id(),
                    account.name(),
                    account.displayName(),
                    account.role(),
                    state(account, now),
                    account.issuer(),
                    account.lockedAt(now) ? account.lockedUntil() : null,
                    account.disabled());
        }

        private static String state(Account account, long now) {
            if (account.disabled()) {
                return "disabled";
            }
            if (account.lockedAt(now)) {
                return "locked";
            }
            if (account.oneTimePasswordRanOutAt(now)) {
                return "ranOut";
            }
            if (account.mustChangePassword()) {
                return "oneTime";
            }
            return account.issuer() == null ? "local" : "provider";
        }
    }

    @GetMapping
    @PreAuthorize("hasAuthority('ADMINISTER')")
    String list(Model model) {
        long now = clock.millis();
        model.addAttribute(
                "people",
                accounts.all().stream().map(account -> Row.of(account, now)).toList());
        model.addAttribute("roles", AccountRole.values());
        return "people";
    }

    @PostMapping
    @PreAuthorize("hasAuthority('ADMINISTER')")
    String add(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String displayName,
            @RequestParam(defaultValue = "") String role,
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes next) {
        var typed = Map.of("name", name, "displayName", displayName, "role", role);
        var given = AccountRole.named(role);
        if (given == null) {
            return RefusedForm.at("role", NO_ROLE, typed).shownOn(BACK_AT, request, next);
        }
        try {
            var added = accounts.add(caller.getName(), name, displayName, given);
            TakenForm.say("person", next);
            return shown(added, next);
        } catch (RefusedChange refused) {
            return RefusedForm.by(refused, typed).shownOn(BACK_AT, request, next);
        }
    }

    /** Asks about another role, and names what changes with it. */
    @GetMapping("/{id}/role")
    @PreAuthorize("hasAuthority('ADMINISTER')")
    String askToChangeRole(
            @PathVariable String id,
            @RequestParam(name = "role", defaultValue = "") String name,
            Model model,
            RedirectAttributes next) {
        var account = account(id);
        var role = AccountRole.named(name);
        if (role == null) {
            next.addFlashAttribute("sentence", Wording.of(NO_ROLE, NO_ROLE));
            return BACK;
        }
        if (account.role() == role) {
            return BACK;
        }
        model.addAttribute("account", account);
        model.addAttribute("role", role);
        model.addAttribute("gained", beyond(account.role(), role));
        model.addAttribute("lost", beyond(role, account.role()));
        model.addAttribute("refusedTokens", lostTokens(account, account.role(), role));
        model.addAttribute("tokensAgain", lostTokens(account, role, account.role()));
        return "role";
    }

    /** How many tokens of an account one role lets in and another refuses. */
    private long lostTokens(Account account, AccountRole role, AccountRole other) {
        return inForce(account, token -> role.mayGrant(token.role()) && !other.mayGrant(token.role()));
    }

    /** What one role may that another may not. */
    private static List<Permission> beyond(AccountRole other, AccountRole role) {
        return role.permissions().stream()
                .filter(permission -> !other.permissions().contains(permission))
                .sorted()
                .toList();
    }

    @PostMapping("/{id}/role")
    @PreAuthorize("hasAuthority('ADMINISTER')")
    String role(
            @PathVariable String id,
            @RequestParam(name = "role", defaultValue = "") String name,
            Caller caller,
            RedirectAttributes next) {
        var role = AccountRole.named(name);
        if (role == null) {
            next.addFlashAttribute("sentence", Wording.of(NO_ROLE, NO_ROLE));
        } else {
            accounts.changeRole(caller.getName(), id, role);
        }
        return BACK;
    }

    @GetMapping("/{id}/disable")
    @PreAuthorize("hasAuthority('ADMINISTER')")
    String askToDisable(@PathVariable String id, Model model) {
        return asked("disable", id, "/disable").page(model);
    }

    @GetMapping("/{id}/password")
    @PreAuthorize("hasAuthority('ADMINISTER')")
    String askToResetPassword(@PathVariable String id, Model model) {
        return asked("one-time", id, "/password").page(model);
    }

    private Confirmation asked(String step, String id, String to) {
        var account = account(id);
        return new Confirmation(
                step, account.name(), inForce(account, token -> true), BACK_AT + "/" + id + to, BACK_AT);
    }

    private Account account(String id) {
        return accounts.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such account."));
    }

    /** How many of the tokens of an account that are in force are of some kind. */
    private long inForce(Account account, Predicate<ApiTokens.Listed> kind) {
        long now = clock.millis();
        return tokens.of(account.id()).stream()
                .filter(token -> token.isInForce(now))
                .filter(kind)
                .count();
    }

    @PostMapping("/{id}/disable")
    @PreAuthorize("hasAuthority('ADMINISTER')")
    String disable(@PathVariable String id, Caller caller) {
        accounts.disable(caller.getName(), id);
        return BACK;
    }

    @PostMapping("/{id}/enable")
    @PreAuthorize("hasAuthority('ADMINISTER')")
    String enable(@PathVariable String id, Caller caller) {
        accounts.enable(caller.getName(), id);
        return BACK;
    }

    @PostMapping("/{id}/password")
    @PreAuthorize("hasAuthority('ADMINISTER')")
    String resetPassword(@PathVariable String id, Caller caller, RedirectAttributes next) {
        return shown(accounts.resetPassword(caller.getName(), id), next);
    }

    /** Once, on the next page only. */
    private static String shown(OneTimePassword made, RedirectAttributes next) {
        next.addFlashAttribute("oneTimeName", made.account().name());
        next.addFlashAttribute("oneTimePassword", made.password());
        return BACK;
    }

    @ExceptionHandler
    String refused(RefusedChange change, RedirectAttributes next) {
        next.addFlashAttribute("sentence", change.notice());
        return BACK;
    }
}

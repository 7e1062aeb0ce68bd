package dev.tidewaiter.web.people;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.Accounts;
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
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tokens for programs; whoever logs in at a provider has no password to ask the API for one. */
@Controller
@RequestMapping("/tokens")
class TokenPages {

    private static final String BACK_AT = "/tokens";
    private static final String BACK = "redirect:" + BACK_AT;

    private static final Pattern DAYS = Pattern.compile("[0-9]{1,4}");
    private static final int MOST_DAYS = 3650;

    private final ApiTokens tokens;
    private final Accounts accounts;
    private final Clock clock;

    TokenPages(ApiTokens tokens, Accounts accounts, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A token in the list. */
    public record Row(
            String id,
            String owner,
            String name,
            AccountRole role,
            long made,
            String state,
            @Nullable Long stateSince,
            boolean ended) {

        static Row of(ApiTokens.Listed token, long now) {
            return new Row(
                    token.id(),
                    token.owner(),
                    token.name(),
                    token.role(),
                    token.createdAt(),
                    state(token, now),
                    token.revokedAt() != null ? token.revokedAt() : token.expiresAt(),
                    !token.isInForce(now));
        }

        private static String state(ApiTokens.Listed token, long now) {
            if (token.revokedAt() != null) {
                return "ended";
            }
            if (token.expiresAt() == null) {
                return "inForce";
            }
            return token.isInForce(now) ? "until" : "ranOut";
        }
    }

    @GetMapping
    @PreAuthorize("hasAuthority('TOKENS')")
    String list(Caller caller, Model model) {
        long now = clock.millis();
        model.addAttribute(
                "tokens",
                listed(caller).stream().map(token -> Row.of(token, now)).toList());
        model.addAttribute("roles", grantable(caller));
        return "tokens";
    }

    private List<ApiTokens.Listed> listed(Caller caller) {
        return caller.may(Permission.ADMINISTER) ? tokens.all() : tokens.of(caller.account());
    }

    private static List<AccountRole> grantable(Caller caller) {
        return Arrays.stream(AccountRole.values())
                .filter(caller.role()::mayGrant)
                .toList();
    }

    @PostMapping
    @PreAuthorize("hasAuthority('TOKENS')")
    String make(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String days,
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes next) {
        var typed = Map.of("name", name, "role", role, "days", days);
        var given = AccountRole.named(role);
        if (given == null) {
            return RefusedForm.at("role", "people.wrong.role", typed).shownOn(BACK_AT, request, next);
        }
        if (!days.isBlank() && !sensible(days.strip())) {
            return RefusedForm.at("days", "tokens.wrong.days", typed).shownOn(BACK_AT, request, next);
        }
        try {
            var owner = accounts.find(caller.account()).orElseThrow();
            next.addFlashAttribute("token", tokens.issue(owner, name, given, expires(days)));
            TakenForm.say("token", next);
            return BACK;
        } catch (RefusedChange refused) {
            return RefusedForm.by(refused, typed).shownOn(BACK_AT, request, next);
        }
    }

    private static boolean sensible(String days) {
        return DAYS.matcher(days).matches() && Integer.parseInt(days) > 0 && Integer.parseInt(days) <= MOST_DAYS;
    }

    private @Nullable Long expires(String days) {
        return days.isBlank()
                ? null
                : clock.millis()
                        + Duration.ofDays(Integer.parseInt(days.strip())).toMillis();
    }

    @GetMapping("/{id}/revoke")
    @PreAuthorize("hasAuthority('TOKENS')")
    String askToRevoke(@PathVariable String id, Caller caller, Model model) {
        var token = listed(caller).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "You have no such token."));
        var about = token.owner().equals(caller.getName())
                ? token.name()
                : token.name() + " (" + token.owner() + ")"; // two people may call theirs alike
        return new Confirmation("token", about, 0, "/tokens/" + id + "/revoke", "/tokens").page(model);
    }

    @PostMapping("/{id}/revoke")
    @PreAuthorize("hasAuthority('TOKENS')")
    String revoke(@PathVariable String id, Caller caller, RedirectAttributes next) {
        if (!tokens.revoke(caller.getName(), caller.account(), caller.may(Permission.ADMINISTER), id)) {
            next.addFlashAttribute(
                    "sentence", Wording.of("tokens.wrong.gone", "You have no such token. Load the page again."));
        }
        return BACK;
    }
}

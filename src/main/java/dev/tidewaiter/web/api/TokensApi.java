package dev.tidewaiter.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.people.ApiTokens;
import dev.tidewaiter.casework.people.Permission;
import dev.tidewaiter.web.api.ApiProblems.WrongRequest;
import dev.tidewaiter.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Tokens, by which programs speak for an account. They are made by name and password only; a token makes none. */
@RestController
@RequestMapping("/api/v1/tokens")
class TokensApi {

    private final ApiTokens tokens;
    private final Accounts accounts;

    TokensApi(ApiTokens tokens, Accounts accounts) {
        this.tokens = tokens;
        this.accounts = accounts;
    }

    record Wished(
            @Nullable String name,
            @Nullable AccountRole role,
            @Nullable Instant expires) {}

    record Issued(String token) {}

    @Operation(summary = "Make a token, by name and password")
    @WithoutKey("A token is shown once, so no answer can be given again: send this without an Idempotency-Key."
            + " GET /api/v1/tokens lists what was made, and DELETE ends one too many.")
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('TOKENS')")
    Issued issue(@RequestBody Wished wished, Caller caller) {
        if (wished.name() == null || wished.role() == null) {
            throw new WrongRequest(
                    "Say \"name\", by which you will know the token again, and \"role\", such as OFFICER; \"expires\" if it ends by itself.");
        }
        var owner = accounts.find(caller.account()).orElseThrow();
        return new Issued(tokens.issue(
                owner,
                wished.name(),
                wished.role(),
                wished.expires() == null ? null : wished.expires().toEpochMilli()));
    }

    /** A token without its text, which nobody can show again. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TokenView(
            String id,
            String owner,
            String name,
            AccountRole role,
            Instant created,
            @Nullable Instant expires,
            @Nullable Instant revoked) {

        static TokenView of(ApiTokens.Listed token) {
            return new TokenView(
                    token.id(),
                    token.owner(),
                    token.name(),
                    token.role(),
                    Instant.ofEpochMilli(token.createdAt()),
                    instant(token.expiresAt()),
                    instant(token.revokedAt()));
        }

        private static @Nullable Instant instant(@Nullable Long millis) {
            return millis == null ? null : Instant.ofEpochMilli(millis);
        }
    }

    @Operation(summary = "The tokens of this account, or of all for an administrator")
    @GetMapping
    @PreAuthorize("hasAuthority('TOKENS')")
    List<TokenView> list(Caller caller) {
        var listed = caller.may(Permission.ADMINISTER) ? tokens.all() : tokens.of(caller.account());
        return listed.stream().map(TokenView::of).toList();
    }

    @Operation(summary = "End a token")
    @WithoutKey(RequestKeys.NONE_FOR_DELETE)
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('TOKENS')")
    void revoke(@PathVariable String id, Caller caller) {
        if (!tokens.revoke(caller.getName(), caller.account(), caller.may(Permission.ADMINISTER), id)) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "You have no token with this id. GET /api/v1/tokens lists yours.");
        }
    }
}

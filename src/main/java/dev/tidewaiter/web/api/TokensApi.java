package dev.tidewaiter.web.api;

import dev.tidewaiter.casework.people.Role;
import dev.tidewaiter.casework.people.Tokens;
import dev.tidewaiter.web.security.Caller;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tokens, by which programs speak for an account. */
@RestController
@RequestMapping("/api/v1/tokens")
class TokensApi {

    private final Tokens tokens;

    TokensApi(Tokens tokens) {
        this.tokens = tokens;
    }

    record Wished(String name, Role role, @Nullable Instant expires) {}

    record Issued(String token) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('TOKENS')")
    Issued issue(@RequestBody Wished wished, Caller caller) {
        return new Issued(tokens.issue(
                caller.account(),
                wished.name(),
                wished.role(),
                wished.expires() == null ? null : wished.expires().toEpochMilli()));
    }
}

package dev.tidewaiter.web.page;

import dev.tidewaiter.web.security.Caller;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The keys that a person has chosen. */
@Component("keyChoices")
public class KeyChoices {

    /** Of an account. */
    public Keys of(String account) {
        return Keys.USUAL;
    }

    /** Of whoever asks. */
    public Keys of(@Nullable Principal principal) {
        return principal instanceof Caller caller ? of(caller.account()) : Keys.USUAL;
    }
}

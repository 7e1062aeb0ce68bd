package dev.tidewaiter.web.review;

import dev.tidewaiter.web.page.KeyChoices;
import dev.tidewaiter.web.page.Keys;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells each page of this room which keys whoever looks at it has chosen. */
@ControllerAdvice(basePackageClasses = ChosenKeys.class)
class ChosenKeys {

    private final KeyChoices choices;

    ChosenKeys(KeyChoices choices) {
        this.choices = choices;
    }

    @ModelAttribute("keys")
    Keys keys(@Nullable Principal person) {
        return choices.of(person);
    }
}

package dev.tidewaiter.casework.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "пароль на сегодня",
                "xkqvbwmzrtnp",
                "四海之内皆兄弟也天下为公",
                "🦀🦀 eats 9 shells"
            })
    void lengthIsEnoughWhateverTheSigns(String password) {
        PasswordRules.check(password, "ann");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q1w2e3r4t5y6",
                "Password2026!",
                "WELCOME-2026-!!",
                "aaaaaaaaaaaaaa",
                "abcabcabcabc",
                "123456789012",
                "zyxwvutsrqpo",
                "lingyun-2026",
                "Tidewaiter 1",
                "12345-12345-1"
            })
    void whatIsTriedFirstIsRefused(String password) {
        assertThatExceptionOfType(RefusedChange.class)
                .isThrownBy(() -> PasswordRules.check(password, "lingyun"))
                .withMessageContaining("among the first that are tried");
    }

    @Test
    void elevenCharactersAreTooFewAndAHundredAndTwentyNineTooMany() {
        for (var password : new String[] {"kmvqxzwprtb", "x y".repeat(43)}) {
            assertThatExceptionOfType(RefusedChange.class)
                    .isThrownBy(() -> PasswordRules.check(password, "ann"))
                    .withMessageContaining("12 to 128 characters");
        }
        var longest = "a walk along the quay, ".repeat(6).substring(0, PasswordRules.LONGEST);
        PasswordRules.check(longest, "ann");
        assertThat(new Passwords().matches(longest, new Passwords().hash(longest)))
                .as("nothing is cut off")
                .isTrue();
        assertThat(new Passwords().matches(longest.substring(1), new Passwords().hash(longest)))
                .isFalse();
    }

    @Test
    void lettersComposedOrApartAreTheSamePassword() {
        assertThat(new Passwords()
                        .matches("cafe\u0301 at the harbour", new Passwords().hash("caf\u00e9 at the harbour")))
                .isTrue();
    }
}

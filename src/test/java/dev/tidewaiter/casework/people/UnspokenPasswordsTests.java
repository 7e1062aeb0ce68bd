package dev.tidewaiter.casework.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnspokenPasswordsTests {

    @Test
    void aOneTimePasswordIsInNoTextOfItself() {
        var account =
                new Account("1", "mara", "Mara", AccountRole.ADMINISTRATOR, null, true, null, false, null, 0, null);
        assertThat(new Accounts.OneTimePassword(account, "kestrel-lamp-41"))
                .asString()
                .contains("mara")
                .doesNotContain("kestrel");
    }
}

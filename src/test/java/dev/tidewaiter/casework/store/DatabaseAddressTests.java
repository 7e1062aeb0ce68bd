package dev.tidewaiter.casework.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseAddressTests {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://desk/team, jdbc:postgresql://desk/team",
        "jdbc:postgresql://desk/team?user=ann&password=secret&ssl=true, jdbc:postgresql://desk/team?user=ann&password=…&ssl=true",
        "jdbc:postgresql://desk/team?sslpassword=secret, jdbc:postgresql://desk/team?sslpassword=…"
    })
    void noSentenceHoldsAPassword(String url, String said) {
        assertThat(new DatabaseAddress(url, "ann", "another secret")).hasToString(said);
        assertThat(new DatabaseAddress(url, "ann", "another secret").url()).isEqualTo(url);
    }
}

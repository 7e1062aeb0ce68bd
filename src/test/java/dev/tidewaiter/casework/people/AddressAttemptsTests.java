package dev.tidewaiter.casework.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressAttemptsTests {

    private final AddressAttempts attempts =
            new AddressAttempts(Clock.fixed(Instant.parse("2026-11-26T08:00:00Z"), ZoneOffset.UTC));

    @Test
    void whoGuessesFromManyAddressesOfOneNetworkIsRefusedOnAllOfThem() {
        IntStream.range(0, AddressAttempts.MOST).forEach(n -> attempts.failed("2001:db8:0:7::%x".formatted(n + 1)));
        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> attempts.check("2001:db8:0:7:ffff:0:0:1"));
        attempts.check("2001:db8:0:8::1");
    }

    @Test
    void addressesOfOneIpv4NetworkArePeopleOfTheirOwn() {
        IntStream.range(0, AddressAttempts.MOST).forEach(n -> attempts.failed("192.0.2." + n));
        attempts.check("192.0.2.1");
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:3:4:5:6,2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:2::6,2001:db8:1:2:0:0:0:0/64",
        "fe80::1%eth0,fe80:0:0:0:0:0:0:0/64",
        "::ffff:192.0.2.7,192.0.2.7",
        "192.0.2.7,192.0.2.7",
        "proxy.example.org:80,proxy.example.org:80",
        "ab:cd:no,ab:cd:no",
        "1:2:3,1:2:3",
        "unknown,unknown"
    })
    void countsTheNetworkOfAnIpv6AddressAndWhateverElseItIsTold(String address, String counted) {
        assertThat(AddressAttempts.counted(address)).isEqualTo(counted);
    }
}

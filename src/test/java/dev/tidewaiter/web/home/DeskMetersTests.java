package dev.tidewaiter.web.home;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.RunningService;
import dev.tidewaiter.web.api.ApiCaller;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is watched from outside counts what is there. */
class DeskMetersTests {

    private final RunningService service = RunningService.shared();

    private List<String> measured() {
        return new ApiCaller(service, service.token(AccountRole.ADMINISTRATOR))
                .get("/actuator/prometheus")
                .text()
                .lines()
                .filter(line -> line.startsWith("tidewaiter_"))
                .toList();
    }

    private double value(String meter) {
        return measured().stream()
                .filter(line -> line.startsWith(meter + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElseThrow(() -> new AssertionError(meter + " is not among " + measured()));
    }

    @Test
    void aFindingThatWaitsIsCounted() {
        var blocked = "tidewaiter_findings_waiting{severity=\"BLOCK\"}";
        double before = value(blocked);
        new ApiCaller(service, service.token(AccountRole.OFFICER))
                .screened(
                        "meters.csv",
                        "Shipper,Consignee,Description,HS,Destination\nOdd Works %d,Kiosk LLC,cotton towels,630260,IR\n"
                                .formatted(System.nanoTime())
                                .getBytes(UTF_8));
        assertThat(value(blocked)).isGreaterThan(before);
    }

    @Test
    void jobsListsAndNightsAreTold() {
        assertThat(value("tidewaiter_jobs{state=\"RUNNING\"}")).isNotNegative();
        assertThat(value("tidewaiter_lists_oldest_days")).isPositive();
        assertThat(value("tidewaiter_lists_stale")).isNotNegative();
        assertThat(measured()).anyMatch(line -> line.startsWith("tidewaiter_night_last_begun_seconds"));
    }
}

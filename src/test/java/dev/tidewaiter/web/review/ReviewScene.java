package dev.tidewaiter.web.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.people.Account;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.Browser;
import dev.tidewaiter.web.RunningService;
import dev.tidewaiter.web.api.ApiCaller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Uploads that were screened, and the people who look at what was found. */
final class ReviewScene {

    final RunningService service = RunningService.shared();
    private final ApiCaller program = new ApiCaller(service, service.token(AccountRole.OFFICER));

    Browser browser(AccountRole role) {
        return browser(service.account(role));
    }

    Browser browser(Account account) {
        var browser = service.browser();
        assertThat(browser.logIn(account.name(), RunningService.PASSWORD).status())
                .isEqualTo(200);
        return browser;
    }

    /** The weekly manifest of the samples; gives the job's id. */
    String weekly() {
        try {
            return program.screened(
                    "manifest-week-10.xlsx", Files.readAllBytes(Path.of("sample-shipments/manifest-week-10.xlsx")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A line with the same shipper as a line of that, of another desk. */
    String weeklyOf(String consignee) {
        var csv = """
                Shipper,Shipper Address,Consignee,Description,HS,Destination
                Xiamen Limbach Aircraft Engine Co Ltd,"No. 93 Xiangyu Road, Xiamen",%s %d,umbrellas,660199,KG
                """.formatted(consignee, System.nanoTime());
        return program.screened("other.csv", csv.getBytes(UTF_8));
    }

    /** Two lines with the same listed consignee; what was found about that is the same on both. */
    String twoLinesAbout(String shipper) {
        var csv = """
                Shipper,Consignee,Consignee Address,Description,HS,Destination
                %1$s,Redlepus TSK Vector Industrial,%1$s,chairs,940169,KG
                %1$s,Redlepus TSK Vector Industrial,%1$s,tables,940360,KG
                """.formatted(shipper);
        return program.screened("two.csv", csv.getBytes(UTF_8));
    }

    /** Lines with a listed maker of engines as their shipper, as it stands nowhere else. */
    String engineMaker(int count) {
        var rows = new StringBuilder("Shipper,Shipper Address,Consignee,Description,HS,Destination\n");
        long once = System.nanoTime();
        for (int i = 0; i < count; i++) {
            rows.append("Xiamen Limbach Aircraft Engine Co Ltd,Road %d,Kiosk %d LLC,umbrellas,660199,KG\n"
                    .formatted(once, i));
        }
        return program.screened("maker.csv", rows.toString().getBytes(UTF_8));
    }

    /** A line with the same maker that does not say where it is. */
    void engineMakerWithoutAddress() {
        var csv = """
                Shipper,Shipper Address,Consignee,Description,HS,Destination
                Xiamen Limbach Aircraft Engine Co Ltd,,Kiosk %d LLC,umbrellas,660199,KG
                """.formatted(System.nanoTime());
        program.screened("nowhere.csv", csv.getBytes(UTF_8));
    }

    /** Lines of a file without a column for where they go, which several rules ask for on each; gives the job's id. */
    String withoutDestination(int count) {
        var rows = new StringBuilder("Shipper,Consignee,Description,HS\n");
        for (int i = 0; i < count; i++) {
            rows.append("Harbor Works %d,Kiosk %d LLC,aircraft piston engine L550E,840710\n"
                    .formatted(System.nanoTime(), i));
        }
        return program.screened("nowhere.csv", rows.toString().getBytes(UTF_8));
    }

    /** Lines that each have some findings; gives the job's id. */
    String lines(int count) {
        var rows = new StringBuilder("Shipper,Consignee,Description,HS,Destination\n");
        for (int i = 0; i < count; i++) {
            rows.append("Harbor Works %d,Kiosk %d LLC,aircraft piston engine L550E,840710,RU\n"
                    .formatted(System.nanoTime(), i));
        }
        return program.screened("lines.csv", rows.toString().getBytes(UTF_8));
    }

    /** What of a job waits, the worst first. */
    List<JsonNode> waiting(String job) {
        return program.waiting(job);
    }

    List<String> ids(String job) {
        return waiting(job).stream().map(one -> one.path("id").asString()).toList();
    }

    FindingState state(String id) {
        return service.bean(StoredFindings.class)
                .find(id)
                .orElseThrow()
                .standing()
                .state();
    }
}

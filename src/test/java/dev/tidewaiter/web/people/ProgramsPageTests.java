package dev.tidewaiter.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.RunningService;
import dev.tidewaiter.web.api.ApiCaller;
import java.util.ArrayList;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Whoever is logged in reads how programs ask, without a token and without a script. */
class ProgramsPageTests {

    private final RunningService service = RunningService.shared();

    @Test
    void thePageShowsEachAddressOfTheDocumentWithItsParametersAndAnswers() {
        var officer = service.account(AccountRole.OFFICER);
        var ann = service.browser();
        ann.logIn(officer.name(), RunningService.PASSWORD);
        var page = ann.get("/programs");
        assertThat(page.status()).isEqualTo(200);

        var document =
                new JsonMapper().readTree(ann.get("/programs/openapi.json").text());
        assertThat(document)
                .as("the very document that programs read")
                .isEqualTo(new ApiCaller(service, service.token(officer))
                        .get("/api/v1/openapi")
                        .json());
        var asked = new ArrayList<String>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> asked.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        var shown = Jsoup.parse(page.text());
        assertThat(shown.select("section h3 code").eachText())
                .containsAll(asked)
                .contains("NewDecisionBody");
        assertThat(shown.text())
                .contains("Idempotency-Key")
                .contains("CONFIRMED | NOT_A_MATCH")
                .contains("Asked too often; Retry-After says how many seconds to wait.");
        assertThat(shown.select("body script")).isEmpty();
        assertThat(ann.get("/settings").text()).contains("href=\"/programs\"");
    }

    @Test
    void aStrangerReadsNothingOfIt() {
        assertThat(service.browser().get("/programs/openapi.json").text()).doesNotContain("openapi\"");
    }
}

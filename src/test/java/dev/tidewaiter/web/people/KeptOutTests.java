package dev.tidewaiter.web.people;

import static dev.tidewaiter.web.RunningService.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.Account;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.web.RunningService;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Whoever is asked for help by somebody who cannot log in sees on the page of people why, and what to do. */
class KeptOutTests {

    private static final int FAILURES_BORNE = 10;

    private final RunningService service = RunningService.shared();

    private String state(String name) {
        var browser = service.browser();
        browser.logIn(service.account(AccountRole.ADMINISTRATOR).name(), PASSWORD);
        return Jsoup.parse(browser.get("/people").text()).select("main tbody tr").stream()
                .filter(row -> row.expectFirst("td").text().equals(name))
                .findFirst()
                .orElseThrow()
                .text();
    }

    @Test
    void anAccountThatIsLockedForAWhileDoesNotLookAsIfItLetSomebodyIn() {
        Account ann = service.account(AccountRole.OFFICER);
        assertThat(state(ann.name())).contains("may log in");
        for (int failure = 0; failure < FAILURES_BORNE; failure++) {
            service.browser().logIn(ann.name(), "another password " + failure);
        }
        assertThat(state(ann.name()))
                .containsPattern("locked until \\d{1,2} \\p{L}+ 2\\d{3}, \\d{2}:\\d{2}")
                .doesNotContain("may log in");
    }

    @Test
    void aOneTimePasswordThatRanOutIsToldFromOneThatOpens() {
        var name = "late-" + service.account(AccountRole.OFFICER).name();
        service.bean(Accounts.class).add("test", name, "", AccountRole.OFFICER);
        assertThat(state(name)).contains("has a one-time password").doesNotContain("ran out");
        service.database()
                .jdbc()
                .sql("update account set one_time_until = 1 where name = :name")
                .params(Map.of("name", name))
                .update();
        assertThat(state(name)).contains("ran out; make another");
    }
}

package dev.tidewaiter.web.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.service.EngineInForce;
import dev.tidewaiter.web.RunningService;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A rule's page speaks to people. */
class RulePagesTests {

    private final RunningService service = RunningService.shared();

    @Test
    void aRuleIsCalledByItsTitleAndItsNumberStandsBesideIt() {
        var browser = service.browser();
        browser.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
        var cell = Jsoup.parse(browser.get("/rules").text()).select("main td:has(> a[href=/rules/P02])");
        assertThat(cell.select("a").text()).isEqualTo("Listed party found by name");
        assertThat(cell.text()).endsWith("P02");
        assertThat(Jsoup.parse(browser.get("/rules/P02").text()).select("h1").text())
                .isEqualTo("Listed party found by name P02");
    }

    @Test
    void whatStandsInPlaceOfAFieldOfAFindingIsPartedFromTheNextWord() {
        var browser = service.browser();
        browser.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
        assertThat(Jsoup.parse(browser.get("/rules/G01").text()).select("main").text())
                .contains("‹engine laws of the goods› 15 CFR 746.8");
    }

    @Test
    void aTableNamesTheRulesThatReadItAndSaysWhatItsColumnsHold() {
        var browser = service.browser();
        browser.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
        var page = Jsoup.parse(browser.get("/rules/tables/codes.china-uav").text());
        assertThat(page.select("details a[href=/rules/C01]").text())
                .isEqualTo("Chinese export of a controlled drone part");
        assertThat(page.select("details").text()).contains("First shipment date on which the row is law");
        var ownership = Jsoup.parse(
                browser.get("/rules/tables/designated-parties.ownership").text());
        assertThat(ownership.select("thead").text()).isNotEmpty().doesNotContain("_");
    }

    @Test
    void aTableIsCalledByWordsAndAStrangerToEnglishIsToldThatRulesAreWrittenInIt() {
        var browser = service.browser();
        browser.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
        var english = Jsoup.parse(
                browser.get("/rules/tables/codes.control-parameters").text());
        assertThat(english.select("h1").text()).isEqualTo("Control parameters (codes) codes.control-parameters");
        assertThat(english.select("table").attr("aria-label")).isEqualTo("Control parameters (codes)");
        assertThat(english.select(".english")).isEmpty();
        assertThat(Jsoup.parse(browser.get("/rules").text())
                        .select("a[href=/rules/tables/laws.laws]")
                        .text())
                .isEqualTo("Laws");
        browser.send(browser.get("/rules"), "/language", Map.of("language", "de"));
        for (var path : List.of("/rules", "/rules/P02", "/rules/tables/codes.control-parameters")) {
            var german = Jsoup.parse(browser.get(path).text());
            assertThat(german.select(".english").text()).as(path).contains("auf Englisch");
        }
    }

    @Test
    void aRulesStateAndItsFieldsAreToldInTheLanguageOfThePage() {
        var browser = service.browser();
        browser.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
        browser.send(browser.get("/rules"), "/language", Map.of("language", "de"));
        var page = Jsoup.parse(browser.get("/rules/P02").text());
        assertThat(page.select("main section:first-child").text()).contains("· aktiv ·");
        assertThat(page.select("table.facts td details").text()).contains("Name (Empfänger)");
    }

    @Test
    void theListsPageTellsHowAListIsBroughtUpToDate() {
        var browser = service.browser();
        browser.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
        assertThat(browser.get("/lists").text()).contains("tidewaiter lists refresh", "tidewaiter lists import FILE");
    }

    @Test
    void aLongChoiceOfFieldsIsFolded() {
        var browser = service.browser();
        browser.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
        assertThat(Jsoup.parse(browser.get("/rules/P02").text())
                        .select("table.facts summary")
                        .text())
                .containsPattern("any one of \\d{2} fields");
    }

    @Test
    void noPageOfARuleShowsWhatIsToBeFilledIn() {
        var browser = service.browser();
        browser.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
        for (var rule : service.bean(EngineInForce.class).get().rulebook().rules()) {
            var page = Jsoup.parse(browser.get("/rules/" + rule.id()).text());
            assertThat(page.select("table.facts").text()).as(rule.id()).doesNotContainPattern("\\{[a-zA-Z]+\\.");
        }
        assertThat(Jsoup.parse(browser.get("/rules/P02").text())
                        .select("table.facts")
                        .text())
                .contains("each finding cites it", "‹regime of the match›: ‹role of the match›");
    }
}

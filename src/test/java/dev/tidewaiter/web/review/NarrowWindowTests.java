package dev.tidewaiter.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.RealBrowser;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a telephone no number is cut in two: 19 open findings must not look like one. */
class NarrowWindowTests {

    private static final int TELEPHONE = 400;
    private static final int HEIGHT = 850;

    private final ReviewScene scene = new ReviewScene();
    private RealBrowser browser;

    @BeforeEach
    void open() {
        browser = RealBrowser.open();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    /** How many cells of what waits, or of the worst, end outside the frame that shows them. */
    private static Object cutOff(Page page) {
        return page.evaluate("""
                () => [...document.querySelectorAll('main .scroll > table.stacked td')]
                  .filter(cell => cell.getBoundingClientRect().right > cell.closest('.scroll').getBoundingClientRect().right).length""");
    }

    @Test
    void whatWaitsAndTheWorstOfAnUploadStandInTheWindow() {
        var job = scene.lines(12);
        var page = browser.logIn(
                scene.service,
                scene.service.account(AccountRole.OFFICER),
                RealBrowser.usual().setViewportSize(TELEPHONE, HEIGHT));
        for (var path : new String[] {"/?all=true", "/jobs/" + job}) {
            page.navigate(scene.service.uri(path).toString());
            assertThat(page.locator("main .scroll > table.stacked td").count())
                    .as(path)
                    .isPositive();
            assertThat(cutOff(page)).as(path).isEqualTo(0);
            assertThat(RealBrowser.barriers(page)).as(path).isEmpty();
        }
    }

    private static double top(Page page, String what) {
        return ((Number) page.evaluate("what => document.querySelector(what).getBoundingClientRect().top", what))
                .doubleValue();
    }

    @Test
    void whatIsChosenAndWhatWasRecordedComeIntoSight() {
        var job = scene.lines(6);
        var page = browser.logIn(
                scene.service,
                scene.service.account(AccountRole.OFFICER),
                RealBrowser.usual().setViewportSize(TELEPHONE, HEIGHT));
        page.navigate(scene.service.uri("/queue?run=" + job).toString());
        page.waitForSelector("#list tr[aria-selected=true]");
        assertThat(page.evaluate("scrollY")).as("the heading stays").isEqualTo(0);
        page.locator("#list tr[data-finding] a.over").nth(3).click();
        page.waitForFunction("() => document.activeElement.id === 'detail'");
        assertThat(top(page, "#detail")).isBetween(-1.0, HEIGHT / 2.0);
        page.locator("#detail input[value=CONFIRMED]").check();
        page.locator("#detail form.decide button.primary").click();
        page.waitForSelector("main > .told[role=status]");
        page.waitForFunction("() => underWay === 0");
        assertThat(top(page, "main > .told[role=status]")).isBetween(0.0, HEIGHT - 20.0);
        assertThat(page.evaluate("document.querySelector('details.narrowing').open"))
                .as("what narrows the list stays folded")
                .isEqualTo(false);
        page.locator("details.narrowing > summary").click();
        page.locator("details.narrowing input[name=verdict]").first().check();
        page.waitForURL("**verdict=**");
        page.waitForFunction("() => underWay === 0");
        assertThat(page.evaluate("document.querySelector('details.narrowing').open"))
                .as("whoever narrows it goes on doing so")
                .isEqualTo(true);
    }

    @Test
    void theLawOfAnOpenQuestionHasNoPlaceLeftForWhatOnlyAFindingKnows() {
        var ann = scene.browser(AccountRole.OFFICER);
        var ids = scene.ids(scene.withoutDestination(1));
        assertThat(ids).isNotEmpty();
        for (var id : ids) {
            assertThat(ann.get("/findings/" + id).text()).doesNotContain("{destination");
        }
    }

    /** Six headings and what stands behind them need more room in Russian than a usual window has. */
    @Test
    void nothingOfTheHeadingIsPushedOutOfIt() {
        var page = browser.logIn(
                scene.service,
                scene.service.account(AccountRole.OFFICER),
                RealBrowser.usual().setLocale("ru-RU").setViewportSize(1280, HEIGHT));
        assertThat(page.locator("header.top").innerText()).contains("Рассмотрение");
        assertThat(page.evaluate("""
                () => {
                  const heading = document.querySelector('header.top').getBoundingClientRect();
                  return [...document.querySelectorAll('header.top a, header.top button')]
                    .filter(each => each.getClientRects().length > 0 && !each.classList.contains('skip'))
                    .filter(each => each.getBoundingClientRect().top < heading.top || each.getBoundingClientRect().bottom > heading.bottom)
                    .map(each => each.innerText);
                }""")).isEqualTo(List.of());
    }

    /** Chinese has no blanks, so that a browser would break its dates and its shortest words. */
    @Test
    void shortWordsWithoutBlanksStayInOneLine() {
        var page = browser.logIn(
                scene.service,
                scene.service.account(AccountRole.OFFICER),
                RealBrowser.usual().setLocale("zh-CN"));
        page.navigate(scene.service.uri("/lists").toString());
        assertThat((List<?>) page.evaluate("""
                () => [...document.querySelectorAll('main tbody td:nth-child(2), main tbody td:nth-child(3)')]
                  .map(cell => { const words = document.createRange(); words.selectNodeContents(cell); return words.getBoundingClientRect().height; })"""))
                .isNotEmpty()
                .allSatisfy(
                        height -> assertThat(((Number) height).doubleValue()).isLessThan(30));
    }
}

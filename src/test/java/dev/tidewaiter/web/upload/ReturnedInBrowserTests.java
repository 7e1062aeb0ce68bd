package dev.tidewaiter.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.AnsweredWorkbook;
import dev.tidewaiter.web.RealBrowser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever looks at a returned workbook on a telephone reads each row as a whole. */
class ReturnedInBrowserTests extends UploadingOfficer {

    /** The cells that end outside the frame that shows them, and the columns of words too narrow to read. */
    @SuppressWarnings("unchecked")
    private static List<String> cutOff(Page page) {
        return (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('main td')]
                  .filter(cell => cell.getBoundingClientRect().right > cell.closest('.scroll').getBoundingClientRect().right + 1
                    || (cell.innerText.trim().length > 20 && cell.getBoundingClientRect().width < 200))
                  .map(cell => cell.outerHTML.slice(0, 200))""");
    }

    /** The cells of which nobody is told what they say: the heads of columns stand nowhere. */
    private static Object unnamed(Page page) {
        return page.evaluate("""
                () => [...document.querySelectorAll('main td:not(:first-child)')]
                  .filter(cell => cell.innerText.trim() && !cell.dataset.label).length""");
    }

    @Test
    void eachRowStandsInANarrowWindowWithTheNamesOfItsColumns() {
        var page = uploaded("may.csv", SHEET.replace("Orchard Ltd", "Orchard " + System.nanoTime() + " Ltd"));
        answered(page, Map.of("start", "1"));
        var results = done(page);
        var book = AnsweredWorkbook.of(ann.download("/jobs/" + id(page) + "/files/0/workbook"))
                .row(3, "hold", "asked the shipper for the type plate and for the licence, and wait for both")
                .row(2, "dance", "what?")
                .bytes();
        var shown = ann.upload(results, "/jobs", Map.of("back.screened.xlsx", book), Map.of("checked", id(page)));
        var path = service.uri(shown.at().getPath()).toString();
        var officer = service.account(AccountRole.OFFICER);
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (var browser = RealBrowser.open()) {
                var window = browser.logIn(
                        service,
                        officer,
                        RealBrowser.usual().setViewportSize(390, 1500).setColorScheme(scheme));
                window.navigate(path);
                assertThat(cutOff(window)).as("in " + scheme).isEmpty();
                assertThat(unnamed(window)).as("in " + scheme).isEqualTo(0);
                assertThat(RealBrowser.barriers(window)).as("in " + scheme).isEmpty();
            }
        }
    }
}

package dev.tidewaiter.web.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.Browser;
import dev.tidewaiter.web.RunningService;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An entry of a list is found by its number or by words of any of its names. */
class EntrySearchTests {

    private final RunningService service = RunningService.shared();
    private final Browser ann = service.browser();

    @BeforeEach
    void logIn() {
        ann.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
    }

    private Document list(String asked) {
        return Jsoup.parse(ann.get("/lists/OFAC-SDN" + asked).text());
    }

    private static List<String> numbers(Document list) {
        return list.select("tbody td:first-child").eachText();
    }

    @Test
    void byItsNumberOrByWordsOfItsNameWhateverTheirCaseAndAccents() {
        assertThat(numbers(list("?q=51298"))).containsExactly("51298");
        assertThat(numbers(list("?q=L%C3%8DMBACH+xiamen"))).containsExactly("51298");
        assertThat(numbers(list(""))).hasSizeGreaterThan(10);
    }

    @Test
    void whatIsNotThereIsSaidAndWhatWasAskedStaysInItsField() {
        var page = list("?q=nobody+is+called+so");
        assertThat(numbers(page)).isEmpty();
        assertThat(page.select("main").text()).contains("No entry of this list has that number or these words");
        assertThat(page.select("input[name=q]").val()).isEqualTo("nobody is called so");
    }
}

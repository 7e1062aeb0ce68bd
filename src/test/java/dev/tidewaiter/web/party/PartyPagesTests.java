package dev.tidewaiter.web.party;

import static dev.tidewaiter.web.RunningService.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.Account;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.web.Browser;
import dev.tidewaiter.web.RunningService;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A party is looked up by a page that needs no scripts; each look-up is kept. */
class PartyPagesTests {

    private final RunningService service = RunningService.shared();
    private final Browser ann = service.browser();
    private final Account account = service.bean(Accounts.class)
            .addWithPassword(
                    "test",
                    "frost-" + Long.toString(System.nanoTime(), 36),
                    "Ann Frost",
                    AccountRole.OFFICER,
                    PASSWORD);

    PartyPagesTests() {
        ann.logIn(account.name(), PASSWORD);
    }

    private Browser.Page ask(Map<String, String> party) {
        return ann.send(ann.get("/parties"), "/parties", party);
    }

    @Test
    void aNameInAnyScriptIsFoundAndKeptWithWhoAsked() {
        var answer = ask(Map.of("name", "Ямщиков Артём", "born", "1979"));
        assertThat(answer.text())
                .contains("OFAC-SDN 51211")
                .contains("EU-AF 1873")
                .contains("✓ agrees")
                .contains("Asked by Ann Frost");
        assertThat(ann.get("/parties").text()).contains(answer.path()).contains("Ямщиков Артём");
        assertThat(ann.get(answer.path()).text()).contains("OFAC-SDN 51211");
    }

    /** A team's database keeps no text with one. */
    @Test
    void aNameWithANulCharacterIsRefusedInASentence() {
        var answer = ask(Map.of("name", "Nord\0licht"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).doesNotContain("Exception").contains("<h1");
    }

    @Test
    void whatIsRefusedAndWhatTheListsAreWorthIsSaidInTheLanguageOfThePage() {
        ann.send(ann.get("/parties"), "/language", Map.of("language", "zh"));
        var refused = Jsoup.parse(
                        ask(Map.of("name", "Nordlicht", "country", "Atlantis")).text())
                .select("p.warning");
        assertThat(refused.text()).isEqualTo("“Atlantis”不是已知的国家。请填写两个字母（例如 CN）或国名。");
        assertThat(refused.hasAttr("lang")).isFalse();
        var kept = Jsoup.parse(
                        ask(Map.of("name", "Nordlicht Regenschirme GmbH")).text())
                .select("section > p.quiet")
                .get(0)
                .text();
        assertThat(kept).contains("查询人：Ann Frost，").contains("OFAC-SDN").doesNotContain("subset");
    }

    @Test
    void whoIsOnNoListIsSaidToBeLikeNobodyOnTheseLists() {
        var answer = ask(Map.of("name", "Nordlicht Regenschirme GmbH"));
        assertThat(answer.text()).contains("Nothing on these lists is like “<bdi>Nordlicht Regenschirme GmbH</bdi>”");
    }

    @Test
    void agreementHasASignAndEachCardANameOfItsOwn() {
        var page = Jsoup.parse(ask(Map.of("name", "Limbach Aircraft Engine")).text());
        assertThat(page.select(".compare .alike").eachText()).isNotEmpty().allMatch(said -> said.startsWith("≈ "));
        assertThat(page.select("[role=region]:has(.compare)").eachAttr("aria-label"))
                .doesNotHaveDuplicates()
                .allMatch(label -> label.endsWith(", Limbach Aircraft Engine"));
    }

    @Test
    void whatOnlyComesNearIsShownAndNotCalledNothing() {
        var answer = ask(Map.of("name", "ямщиков"));
        assertThat(answer.text())
                .contains("is as like “<bdi lang=\"ru\">ямщиков</bdi>” as a match has to be;")
                .contains("<details class=\"card\" open=\"open\">")
                .contains("51211")
                .doesNotContain("Nothing on these lists");
        assertThat(ann.get("/parties").text())
                .as("no hit among those before")
                .containsPattern("ямщиков</bdi></a></td><td class=\"num\">0</td>");
    }

    @Test
    void whatMakesNoSenseIsSaidAndTheFormStaysAsItWas() {
        for (var wrong : new Object[][] {
            {Map.of("name", "..."), "holds nothing to tell a party by"},
            {Map.of("name", "Kiosk", "country", "Atlantis"), "is no country we know"},
            {Map.of("name", "Kiosk", "number", "--"), "is no number of a party"},
            {Map.of("name", "Kiosk", "born", "long ago"), "A birth date is a day"},
            {Map.of("name", "k".repeat(5_000)), "at most 500 fit"},
        }) {
            @SuppressWarnings("unchecked")
            var party = (Map<String, String>) wrong[0];
            var page = ask(party);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text()).contains((String) wrong[1]).doesNotContain("Exception");
            party.values().forEach(typed -> assertThat(page.text()).contains("value=\"%s\"".formatted(typed)));
        }
    }

    @Test
    void markupInANameIsShownAsItStands() {
        var answer = ask(Map.of("name", "<script>alert(1)</script> Trading"));
        assertThat(answer.text()).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void aLookUpThatIsNotThereIsAPage() {
        assertThat(ann.get("/parties/none").status()).isEqualTo(404);
    }
}

package dev.tidewaiter.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.RealBrowser;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The proof that travels in a form's address does not stay in the browser's: it would be in its history and in links that are copied. */
class ProofInAddressTests {

    private final ReviewScene scene = new ReviewScene();

    @Test
    void aFormThatIsRefusedLeadsBackToItsPageWithWhatWasTyped() {
        var ann = scene.browser(AccountRole.OFFICER);
        var party = ann.send(ann.get("/parties"), "/parties", Map.of("name", "a", "country", "Atlantis"));
        assertThat(party.path()).isEqualTo("/parties");
        assertThat(party.text()).contains("role=\"alert\"", "value=\"a\"", "value=\"Atlantis\"");
        var password = ann.send(
                ann.get("/password"), "/password", Map.of("present", "x", "wished", "one", "repeated", "another"));
        assertThat(password.path()).isEqualTo("/password");
        assertThat(password.text()).contains("role=\"alert\"").doesNotContain("another");
        var keys = new HashMap<>(Map.of("HELP", "q", "SEARCH", "q", "enabled", "true"));
        var settings = ann.send(ann.get("/settings"), "/settings/keys", keys);
        assertThat(settings.path()).isEqualTo("/settings");
        assertThat(settings.text()).contains("role=\"alert\"").containsPattern("name=\"HELP\"[^>]*value=\"q\"");
    }

    @Test
    void whereAnAnswerIsRefusedTheBrowserForgetsTheProof() {
        var id = scene.ids(scene.weekly()).get(0);
        try (var browser = RealBrowser.open()) {
            var page = browser.logIn(scene.service, scene.service.account(AccountRole.OFFICER), RealBrowser.usual());
            page.navigate(scene.service.uri("/findings/" + id).toString());
            var form = page.locator("form.decide");
            page.evaluate("() => document.querySelector('form.decide [name=note]').value = 'x'.repeat(10001)");
            page.evaluate("() => document.querySelector('form.decide').submit()"); // as without scripts
            page.waitForURL("**/decisions*");
            assertThat(page.url()).doesNotContain("_csrf").doesNotContain("_by");
            assertThat(form.getAttribute("action")).contains("_csrf");
        }
    }
}

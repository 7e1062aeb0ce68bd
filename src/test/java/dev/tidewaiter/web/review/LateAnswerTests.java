package dev.tidewaiter.web.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.Account;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.web.Browser;
import dev.tidewaiter.web.Browser.Page;
import dev.tidewaiter.web.RunningService;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An answer that comes after its session has ended is sent again by who sees what it answers, and from nowhere else. */
class LateAnswerTests {

    private static final String SEND = "Send it now";

    private final ReviewScene scene = new ReviewScene();
    private final Account officer = scene.service.account(AccountRole.OFFICER);
    private final Browser browser = scene.browser(officer);
    private final Map<String, String> answer = Map.of("answer", "CONFIRMED", "reason", "born there");

    private void endSession() {
        scene.service.bean(Accounts.class).changeRole("test", officer.id(), AccountRole.APPROVER);
    }

    private Page logIn(Page page) {
        assertThat(page.path()).isEqualTo("/login?kept");
        return browser.send(page, "/login", Map.of("username", officer.name(), "password", RunningService.PASSWORD));
    }

    /** With what the page has hidden in it. */
    private static Map<String, String> all(Page page, Map<String, String> typed) {
        var fields = new LinkedHashMap<>(page.hidden());
        fields.putAll(typed);
        return fields;
    }

    @Test
    void anAnswerIsSentBesideWhatItAnswers() {
        var finding = scene.ids(scene.lines(1)).get(0);
        var page = browser.get("/findings/" + finding);
        endSession();
        var kept = logIn(browser.upload(page, "/findings/" + finding + "/decisions", Map.of(), all(page, answer)));
        assertThat(kept.text()).contains("born there").contains("href=\"/findings/" + finding + "\"");
        var sent = browser.send(kept, "/findings/" + finding + "/decisions", Map.of());
        assertThat(sent.text()).contains("born there");
        assertThat(browser.get("/kept").path()).as("it was taken").isEqualTo("/");
    }

    /** The window stood open while its session ended; the log-in was in another one. */
    @Test
    void anAnswerOfAnOlderSessionIsShownOnceMoreToWhoHasLoggedInAgain() {
        var finding = scene.ids(scene.lines(1)).get(0);
        var page = browser.get("/findings/" + finding);
        endSession();
        logInElsewhere(officer);
        var kept = browser.upload(page, "/findings/" + finding + "/decisions", Map.of(), all(page, answer));
        assertThat(kept.path()).startsWith("/kept?");
        assertThat(kept.text()).contains("born there").contains(SEND);
        assertThat(browser.send(kept, "/findings/" + finding + "/decisions", Map.of())
                        .text())
                .contains("born there");
    }

    @Test
    void anotherPersonInTheSameBrowserSeesNothingOfIt() {
        var finding = scene.ids(scene.lines(1)).get(0);
        var page = browser.get("/findings/" + finding);
        endSession();
        logInElsewhere(scene.service.account(AccountRole.OFFICER));
        var refused = browser.upload(page, "/findings/" + finding + "/decisions", Map.of(), all(page, answer));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("Nothing was recorded").doesNotContain("born there", "files");
    }

    private void logInElsewhere(Account account) {
        browser.send(
                browser.get("/login"),
                "/login",
                Map.of("username", account.name(), "password", RunningService.PASSWORD));
    }

    @Test
    void aFormSentTwiceIsToldOfOnesOwnAnswer() {
        var finding = scene.ids(scene.lines(1)).get(0);
        var page = browser.get("/findings/" + finding);
        var second = scene.browser(scene.service.account(AccountRole.OFFICER));
        var late = second.get("/findings/" + finding);
        browser.send(page, "/findings/" + finding + "/decisions", answer);
        var again = browser.send(page, "/findings/" + finding + "/decisions", answer);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text())
                .contains("You have answered this finding already")
                .doesNotContain("Somebody has");
        var ofAnother = second.send(late, "/findings/" + finding + "/decisions", answer);
        assertThat(ofAnother.text()).contains("Somebody has answered").doesNotContain("You have answered");
    }

    @Test
    void ofAnAnswerWithAFileTheWordsAreKept() {
        var finding = scene.ids(scene.lines(1)).get(0);
        var page = browser.get("/findings/" + finding);
        endSession();
        var kept = logIn(browser.attach(
                page, "/findings/" + finding + "/decisions", "passport.txt", "secret scan".getBytes(UTF_8), answer));
        assertThat(kept.text()).contains("born there").contains(SEND).doesNotContain("secret scan");
    }

    @Test
    void anAnswerToMoreThanTheOneFindingIsSentFromItsPage() {
        var finding = scene.ids(scene.lines(1)).get(0);
        var page = browser.get("/findings/" + finding);
        endSession();
        var fields = all(page, answer);
        fields.put("scope", "PARTY");
        var kept = logIn(browser.upload(page, "/findings/" + finding + "/decisions", Map.of(), fields));
        assertThat(kept.text()).contains("born there").doesNotContain(SEND);
    }

    @Test
    void manyAnswersAndAnApprovalAreSentFromTheirPages() {
        var job = scene.lines(2);
        var many = browser.get("/queue/many?what=all&back=?run=" + job);
        endSession();
        var kept = logIn(browser.upload(many, "/queue/many/decisions", Map.of(), all(many, answer)));
        assertThat(kept.text()).contains("born there").doesNotContain(SEND);

        var proof = kept.form("/queue/many/decisions").replaceAll("^[^?]*|&_kept=[^&]*", "");
        scene.service.bean(Accounts.class).changeRole("test", officer.id(), AccountRole.OFFICER);
        var approval = scene.service.uri("/findings/" + scene.ids(job).get(0) + "/approval" + proof);
        var approved = logIn(browser.post(approval, Map.of("decision", "x", "approve", "true", "note", "seen")));
        assertThat(approved.text()).contains("seen").doesNotContain(SEND);

        // by now nothing waits that this note was about, and the words are there to copy
        var notes = scene.service.uri("/queue/many/approval" + proof);
        endSession();
        var late = logIn(browser.post(notes, Map.of("finding", "x y", "approve", "true", "note", "seen by daylight")));
        assertThat(late.text()).contains("seen by daylight").contains("nothing was recorded yet");
    }

    @Test
    void whatIsCorrectedAfterAllOfItWasRefusedIsForgottenOnceItIsTaken() {
        var job = scene.lines(2);
        var many = browser.get("/queue/many?what=all&back=?run=" + job);
        endSession();
        var kept = logIn(browser.upload(many, "/queue/many/decisions", Map.of(), all(many, answer)));
        assertThat(kept.text()).contains("born there");
        var other = scene.browser(AccountRole.OFFICER);
        for (var id : scene.ids(job)) {
            other.send(
                    other.get("/findings/" + id),
                    "/findings/" + id + "/decisions",
                    Map.of("answer", "UNSURE", "reason", "asked the maker"));
        }
        var refused = browser.upload(kept, "/queue/many/decisions", Map.of(), all(kept, answer));
        assertThat(refused.text()).contains("asked the maker").contains("value=\"born there\"");
        assertThat(browser.get("/kept").text()).as("it is kept still").contains("born there");

        var corrected = Map.of("answer", "CONFIRMED", "reason", "born there, as the maker says");
        browser.upload(refused, "/queue/many/decisions", Map.of(), all(refused, corrected));
        assertThat(browser.get("/findings/" + scene.ids(job).get(0)).text()).contains("as the maker says");
        assertThat(browser.get("/kept").path()).as("it was taken").isEqualTo("/");
    }

    @Test
    void whatWasTypedIsShownWhereNothingIsLeftToAnswer() {
        var job = scene.lines(2);
        var many = browser.get("/queue/many?what=all&back=?run=" + job);
        var fields = all(many, answer);
        fields.put("finding", "x y");
        fields.put("reason", "");
        fields.put("note", "scanned twice");
        var refused =
                browser.attach(many, "/queue/many/decisions", "heron passport.txt", "scan".getBytes(UTF_8), fields);
        assertThat(refused.text())
                .doesNotContain("name=\"reason\"")
                .contains("scanned twice", "heron passport.txt")
                .contains("Answer <b>");
    }

    @Test
    void whatIsSaidOfASheetIsNotShownWithoutTheSheet() {
        var page = browser.get("/parties");
        var proof = page.form("/parties").substring("/parties".length());
        endSession();
        var late = browser.post(
                scene.service.uri("/jobs/1/reading" + proof), Map.of("answer", "0.0.G=exportDate/monthFirst"));
        assertThat(late.path()).isEqualTo("/login?again");
    }
}

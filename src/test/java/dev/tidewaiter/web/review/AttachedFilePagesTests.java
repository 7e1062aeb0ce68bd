package dev.tidewaiter.web.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.Browser;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What proves an answer goes with it from its form to whoever approves it. */
class AttachedFilePagesTests {

    private static final String NAME = "licence.pdf"; // a file is kept once, under its first name
    private static final byte[] LICENCE = "%PDF-1.7 licence 9".getBytes(UTF_8);

    private final ReviewScene scene = new ReviewScene();
    private final Browser ann = scene.browser(AccountRole.OFFICER);

    private final String id = scene.ids(scene.lines(1)).get(0);
    private final String form = "/findings/" + id + "/decisions";

    @Test
    void theFileOfAnAnswerIsThereForWhoApproves() {
        var page = ann.get("/findings/" + id);
        var made = ann.attach(page, form, NAME, LICENCE, Map.of("answer", "PERMITTED", "reason", "licence 9"));
        assertThat(made.status()).isEqualTo(200);
        var bob = scene.browser(AccountRole.APPROVER);
        var shown = Jsoup.parse(bob.get("/findings/" + id).text()).select("form.approval a[href$=/attachment]");
        assertThat(shown.text()).isEqualTo(NAME);
        assertThat(bob.download(shown.attr("href"))).isEqualTo(LICENCE);
        assertThat(bob.get(shown.attr("href")).header("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(bob.get("/decisions/none/attachment").status()).isEqualTo(404);
    }

    @Test
    void anAnswerThatIsNotTakenComesBackWithItsFile() {
        var page = ann.get("/findings/" + id);
        var refused = ann.attach(page, form, NAME, LICENCE, Map.of("answer", "PERMITTED", "reason", " "));
        assertThat(refused.status()).isEqualTo(400);
        var kept = Jsoup.parse(refused.text()).select("input[name=attached][checked]");
        assertThat(kept).hasSize(1);
        assertThat(kept.parents().eachText()).first().asString().contains(NAME);
        var fields = Map.of("answer", "PERMITTED", "reason", "licence 9", "attached", kept.val());
        assertThat(ann.send(refused, form, fields).text())
                .contains("Recorded: permitted")
                .contains(">licence.pdf</a>");
    }

    @Test
    void aFileThatHasNoPlaceHereIsRefusedAndWhatWasTypedStays() {
        var page = ann.get("/findings/" + id);
        var fields = Map.of("answer", "PERMITTED", "reason", "licence 9");
        var program = ann.attach(page, form, NAME, new byte[] {'M', 'Z', 0, 1}, fields);
        assertThat(program.status()).isEqualTo(400);
        assertThat(program.text()).contains("Print it as PDF").contains("value=\"licence 9\"");
        var large = ann.attach(page, form, NAME, new byte[11 * 1024 * 1024], fields);
        assertThat(large.text()).contains("more than 10 MB").contains("value=\"licence 9\"");
        var unread = ann.attach(page, form, NAME, new byte[15 * 1024 * 1024], fields);
        assertThat(unread.status()).isEqualTo(413);
        assertThat(unread.text()).contains("Nothing was recorded").contains("id=\"main\"");
        var long5 = Map.of("answer", "PERMITTED", "reason", "licence 9", "note", "n".repeat(5 << 20));
        var note = ann.attach(page, form, NAME, LICENCE, long5);
        assertThat(note.status()).isEqualTo(413);
        assertThat(note.text()).contains("Nothing was recorded").contains("at most 10,000 characters");
        assertThat(scene.state(id)).isEqualTo(FindingState.OPEN);
    }

    @Test
    void oneFileGoesWithManyAnswers() {
        var job = scene.lines(2);
        var back = "?run=" + job;
        var asked = ann.ask(ann.get("/queue" + back), "/queue/many", Map.of("what", "all", "back", back));
        var first = Jsoup.parse(asked.text()).select("input[name=finding]").val();
        var fields = Map.of("answer", "PERMITTED", "reason", "licence 9", "finding", first);
        var done = ann.attach(asked, "/queue/many/decisions", NAME, LICENCE, fields);
        assertThat(done.text()).contains("1 finding answered");
        assertThat(ann.get("/findings/" + first.strip()).text()).contains(">licence.pdf</a>");
    }
}

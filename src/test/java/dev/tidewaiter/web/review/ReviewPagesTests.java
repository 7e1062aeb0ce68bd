package dev.tidewaiter.web.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.Browser;
import dev.tidewaiter.web.Browser.Page;
import dev.tidewaiter.web.RunningService;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashSet;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The queue's page and a finding's, as they come without scripts. */
class ReviewPagesTests {

    private final ReviewScene scene = new ReviewScene();
    private final Browser ann = scene.browser(AccountRole.OFFICER);

    private static Document read(Page page) {
        assertThat(page.status()).isEqualTo(200);
        return Jsoup.parse(page.text());
    }

    @Test
    void theFirstFindingStandsBesideTheListAndAnyOtherCanBeChosen() {
        var job = scene.weekly();
        var queue = read(ann.get("/queue?run=" + job));
        var asked = new HashSet<String>();
        var ids = scene.waiting(job).stream()
                .filter(one -> one.path("question").asString().isEmpty()
                        || asked.add(one.path("question").asString()))
                .map(one -> one.path("id").asString())
                .toList();
        assertThat(queue.select("tr[data-finding]").eachAttr("data-finding")).isEqualTo(ids);
        assertThat(queue.select("tr[aria-selected=true]").attr("data-finding")).isEqualTo(ids.get(0));
        assertThat(queue.select("#detail").attr("data-finding")).isEqualTo(ids.get(0));
        var third = queue.select("tr[data-finding] a").get(2).attr("href");
        var chosen = read(ann.get(third));
        assertThat(chosen.select("#detail").attr("data-finding")).isEqualTo(ids.get(2));
        assertThat(chosen.select("#detail a[data-key=j]").attr("href")).contains("at=" + ids.get(3));
        assertThat(chosen.select("#detail a[data-key=k]").attr("href")).contains("at=" + ids.get(1));
    }

    @Test
    void onlyTheFindingComesWhereThePageStandsAlready() {
        var job = scene.weekly();
        var request = HttpRequest.newBuilder(
                scene.service.uri("/queue?run=" + job + "&at=" + scene.ids(job).get(1)));
        var part = ann.answer(request.header("HX-Request", "true")
                        .header("HX-Target", "detail")
                        .build())
                .body();
        assertThat(part.strip())
                .startsWith("<article")
                .endsWith("</article>")
                .contains(scene.ids(job).get(1));
        var again = ann.answer(
                        request.header("HX-History-Restore-Request", "true").build())
                .body();
        assertThat(again.strip()).as("gone back to").startsWith("<!doctype html>");
    }

    @Test
    void facetsAndWordsNarrowTheList() {
        var job = scene.weekly();
        var rule = read(ann.get("/queue?run=" + job + "&rule=G02"));
        assertThat(rule.select("tr[data-finding]")).isNotEmpty();
        assertThat(rule.select("tr[data-finding] a").eachText())
                .containsOnly("Engine hidden behind a cooling description");
        assertThat(rule.select("input[name=rule][value=G02]").hasAttr("checked"))
                .isTrue();
        assertThat(rule.select("input[name=rule][value=P02]"))
                .as("still to be chosen")
                .hasSize(1);
        var label = rule.select("input[name=rule][value=G02] + span");
        assertThat(label.text()).as("as the list calls it").isEqualTo("Engine hidden behind a cooling description");
        assertThat(label.attr("title")).as("with what it asks").endsWith("?");
        var words = read(ann.get("/queue?run=" + job + "&q=redlepus"));
        assertThat(words.select("tr[data-finding]"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.text()).contains("Redlepus"));
        var nothing = read(ann.get("/queue?run=" + job + "&q=nobody+is+called+so"));
        assertThat(nothing.text()).contains("Nothing here fits what you chose");
    }

    @Test
    void aFindingThatIsNotThereGivesWayToTheFirst() {
        var job = scene.weekly();
        var page = read(ann.get("/queue?run=" + job + "&at=%3Cscript%3E"));
        assertThat(page.text()).contains("There is no finding with this number");
        assertThat(page.select("#detail").attr("data-finding"))
                .isEqualTo(scene.ids(job).get(0));
    }

    @Test
    void aLinesPageTellsAllThatIsKnownOfIt() {
        var job = scene.weekly();
        var page = read(ann.get("/findings/" + weeklyRowTen(job)));
        assertThat(page.select("h1").text()).contains("Does a party on this line carry the name of a listed party?");
        assertThat(page.select("details.finding[open]")).hasSize(1);
        assertThat(page.select("details.finding").size()).isGreaterThan(4);
        var card = page.select("details.finding[open]");
        assertThat(card.select(".tokens > span").eachText()).contains("xiamen same", "ltd legal form");
        assertThat(card.select(".compare tbody tr").eachText())
                .anyMatch(row -> row.startsWith("Name") && row.contains("E10") && row.contains("100 % alike"))
                .anyMatch(row -> row.startsWith("Address") && row.contains("F10") && row.contains("agrees"))
                .anyMatch(row -> row.startsWith("Country") && row.contains("G10") && row.contains("agrees"))
                .anyMatch(row -> row.startsWith("Type") && row.contains("not in the file") && row.contains("unknown"));
        assertThat(card.text()).contains("EU-AF 505").contains("31 CFR ch. V");
        assertThat(page.select("section.next").text()).contains("Stop the shipment");
        assertThat(page.select("svg.route title").eachText()).contains("Xiamen Limbach Aircraft Engine Co Ltd");
        assertThat(page.select("svg.route [style], svg[style]")).isEmpty();
        assertThat(page.text()).contains("a subset only").contains("Held against these lists and no others");
    }

    private String weeklyRowTen(String job) {
        return scene.waiting(job).stream()
                .filter(one -> one.path("rule").asString().equals("P02")
                        && one.path("party").asString().startsWith("Xiamen Limbach"))
                .map(one -> one.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatAlmostMatchedIsSaidOnDemand() {
        var job = scene.weeklyOf("Limbak Aeromotor Works Xiamen");
        var id = scene.ids(job).get(0);
        assertThat(ann.get("/findings/" + id).text()).contains("/findings/" + id + "/near");
        var page = read(ann.get("/findings/" + id + "/near"));
        assertThat(page.select("main [role=status]").text()).isNotBlank().doesNotContain("have changed since this run");
        assertThat(page.select("main h1").text()).isEqualTo("What almost matched");
        assertThat(ann.get("/findings/nothing/near").status()).isEqualTo(404);
    }

    @Test
    void theSheetIsShownAsItStoodWithTheCellsThatSpeak() {
        var id = weeklyRowTen(scene.weekly());
        var page = read(ann.get("/findings/" + id + "/sheet"));
        assertThat(page.select("tr.here th").text()).isEqualTo("10");
        var numbers = page.select(".sheet tbody th").eachText();
        assertThat(numbers).contains("9", "11");
        assertThat(numbers).extracting(Integer::valueOf).as("as they stood").isSorted();
        assertThat(numbers.get(0)).as("not the whole letterhead").isNotEqualTo("1");
        assertThat(page.select(".sheet tbody tr").eachText()).anyMatch(row -> row.contains("Consignee"));
        assertThat(page.select("tr.here td.cited").eachText())
                .contains("Xiamen Limbach Aircraft Engine Co Ltd", "Industrial refrigeration unit, model L550E");
        assertThat(ann.get("/findings/nothing/sheet").status()).isEqualTo(404);
    }

    @Test
    void manyAnswersNameWhatTheyDoBeforeTheyAreGiven() {
        var job = scene.lines(3);
        var back = "?run=" + job;
        var queue = ann.get("/queue" + back);
        var asked = read(ann.ask(queue, "/queue/many", Map.of("what", "all", "back", back)));
        int count = scene.ids(job).size();
        assertThat(asked.select("h1").text()).isEqualTo("One answer to " + count + " findings?");
        assertThat(asked.text()).contains("wait for a second person");
        assertThat(asked.select("tbody td:nth-child(4)").eachText())
                .as("equal lines are told apart")
                .allSatisfy(where -> assertThat(where).containsPattern(" row \\d+$"));
        assertThat(asked.select("input[name=answer]").eachAttr("value"))
                .as("none is about a listed party")
                .contains("NOT_AS_SAID")
                .doesNotContain("NOT_A_MATCH");
        var ids = scene.ids(job);
        assertThat(ids).as("nothing is done yet").allMatch(id -> scene.state(id) == FindingState.OPEN);

        var form = scene.service.uri(
                asked.select("form[action^=/queue/many/decisions]").attr("action"));
        var refused = post(ann, form, asked, "answer=PERMITTED&reason=");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("say why in the field Reason").contains("One answer to " + count);
        var done = post(ann, form, asked, "answer=PERMITTED&reason=licence+9");
        assertThat(done.text()).contains(count + " findings answered");
        assertThat(ids).extracting(scene::state).containsOnly(FindingState.PROPOSED);
        var twice = post(ann, form, asked, "answer=UNSURE&reason=late");
        assertThat(twice.text()).contains("0 findings answered").contains("Somebody has answered this finding");
        assertThat(read(twice).select(".told").text())
                .as("what stands there now")
                .contains("licence 9")
                .doesNotContain("still here");
        assertThat(read(twice).select("input[name=reason]").val())
                .as("what was typed is still there")
                .isEqualTo("late");
        assertThat(read(twice).select("input[value=UNSURE]").hasAttr("checked")).isTrue();
        assertThat(read(twice).select(".told").hasAttr("data-sent"))
                .as("and does not wait for other findings")
                .isTrue();

        var own = ann.get("/queue?view=approve&run=" + job);
        assertThat(own.text()).as("nobody approves what they proposed").contains("Nothing here fits");
        approvedByAnother(job);
    }

    private void approvedByAnother(String job) {
        var bob = scene.browser(AccountRole.APPROVER);
        var back = "?view=approve&run=" + job;
        var waiting = bob.get("/queue" + back);
        assertThat(read(waiting).select("tr[data-finding]")).isNotEmpty();
        var asked = read(bob.ask(waiting, "/queue/many", Map.of("what", "all", "back", back)));
        assertThat(asked.text()).contains("licence 9");
        var form = scene.service.uri(
                asked.select("form[action^=/queue/many/approval]").attr("action"));
        assertThat(post(bob, form, asked, "approve=true&note=seen").text()).contains("answers approved.");
        assertThat(scene.ids(job)).isEmpty();
    }

    private static Page post(Browser browser, URI form, Document page, String fields) {
        var all = new StringBuilder(fields);
        page.select("form[action^=/queue/many/] input[type=hidden]")
                .forEach(field -> all.append('&')
                        .append(field.attr("name"))
                        .append('=')
                        .append(URLEncoder.encode(field.attr("value"), UTF_8)));
        return browser.post(form, all.toString());
    }

    @Test
    void whatNobodyCanAnswerTogetherIsToldSo() {
        var page = ann.get("/queue?run=" + scene.lines(1));
        var asked = read(ann.ask(page, "/queue/many", Map.of("what", "chosen", "finding", "forged")));
        assertThat(asked.text()).contains("None of these can be answered here");
    }

    @Test
    void anAnswerForAllOfThePartyTellsHowManyItSettles() {
        var shipper = "Desk %d".formatted(System.nanoTime());
        var ids = scene.ids(scene.twoLinesAbout(shipper));
        var page = ann.get("/findings/" + ids.get(0));
        assertThat(read(page).select("label:has(input[name=scope])").text())
                .contains("also for the other one that is open about this party, entry and rule");
        ann.send(
                page,
                "/findings/" + ids.get(0) + "/decisions",
                Map.of("answer", "UNSURE", "reason", "asked", "scope", "PARTY"));
        assertThat(ids.stream().filter(id -> scene.state(id) == FindingState.PROPOSED))
                .hasSize(2);
    }

    @Test
    void earlierAnswersAboutTheSamePartyAreTold() {
        var job = scene.weekly();
        var id = weeklyRowTen(job);
        var page = ann.get("/findings/" + id);
        var decided = ann.send(
                page,
                "/findings/" + id + "/decisions",
                Map.of("answer", "CONFIRMED", "reason", "the type plate says so"));
        assertThat(decided.text()).contains("Recorded: it is as the rule says").contains("the type plate says so");
        var other = scene.waiting(scene.weeklyOf("Other Desk")).stream()
                .filter(one -> one.path("party").asString().startsWith("Xiamen Limbach"))
                .map(one -> one.path("id").asString())
                .findFirst()
                .orElseThrow();
        assertThat(read(ann.get("/findings/" + other)).text())
                .contains("Earlier answers about this party")
                .contains("the type plate says so");
    }

    @Test
    void aFormThatComesAfterTheSessionEndedLeadsBackToItsPage() {
        var account = scene.service.account(AccountRole.OFFICER);
        var job = scene.lines(1);
        var stranger = scene.service.browser();
        var form = scene.service.uri("/findings/" + scene.ids(job).get(0) + "/decisions?_csrf=old");
        var sent = stranger.answer(HttpRequest.newBuilder(form)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Referer", scene.service.uri("/queue?run=" + job).toString())
                .POST(BodyPublishers.ofString("answer=PERMITTED&reason=x"))
                .build());
        assertThat(sent.headers().firstValue("Location"))
                .hasValue(scene.service.uri("/login?again").toString());
        assertThat(stranger.get("/login?again").text()).contains("you come back to that page");
        var after = stranger.logIn(account.name(), RunningService.PASSWORD);
        assertThat(after.path()).startsWith("/queue?run=" + job);
    }

    @Test
    void noForeignPageIsLedBackTo() {
        var account = scene.service.account(AccountRole.OFFICER);
        var stranger = scene.service.browser();
        stranger.answer(HttpRequest.newBuilder(scene.service.uri("/findings/x/decisions?_csrf=old"))
                .header("Referer", "https://elsewhere.example/queue")
                .POST(BodyPublishers.noBody())
                .build());
        var after = stranger.logIn(account.name(), RunningService.PASSWORD);
        assertThat(after.path()).isEqualTo("/");
    }
}

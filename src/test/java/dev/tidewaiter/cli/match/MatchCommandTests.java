package dev.tidewaiter.cli.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import dev.tidewaiter.cli.call.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MatchCommandTests {

    private static final String LIST = """
            list_id,list_ref,name,aliases,native_names,type,country,identifiers,address,listed_on
            TEST,1,"ZHUKOVETSKY, Platon Yegorovich",,Жуковецкий Платон Егорович,Individual,RU,INN 500100732259; DOB 12 Mar 1970,"ul. Rechnaya, d. 14, Tula, Russia",2024-01-02
            TEST,2,KUPOLINVEST OOO,KUPOL-INVEST,,Entity,RU,INN 7707083893,,2024-01-02
            TEST,3,"TORVINEN, Osmo Jr.",,,Individual,FI,,,2024-01-02
            """;

    @TempDir
    static Path folder;

    @BeforeAll
    static void writeTheList() throws IOException {
        Files.writeString(folder.resolve("list.csv"), LIST);
    }

    @Test
    void anExplanationCanBeReadAloud() {
        var call = match("Platon Zukovetsky", "--explain", "--country", "RU", "--born", "1985");
        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.out().lines().map(String::strip))
                .contains(
                        "Country: agrees. Given: Russia. On the list: Russia.",
                        "Birth date: differs. Given: 1985. On the list: 1970-03-12.",
                        "Identifier: unknown. Given: none. On the list: INN 500100732259.")
                .anyMatch(line -> line.startsWith("asked for"))
                .anyMatch(line -> line.startsWith("zukovetsky") && line.contains("other letters"))
                .anyMatch(line -> line.startsWith("Band "));
    }

    @Test
    void fatherAndSonAreToldApartInASentence() {
        assertThat(match("Osmo Torvinen Sr.", "--explain").out().lines().map(String::strip))
                .anyMatch(line -> line.startsWith("sr ")
                        && line.contains(" jr ")
                        && line.contains("another generation, so another person of the same name"));
    }

    @Test
    void theSumLeadsFromAHundredToTheScore() {
        for (var name : List.of("Platon Zukovetsky", "Жуковецкий П.", "Kupol Invest Medical Ltd", "Kupolinvets")) {
            var sums = match(name, "--explain")
                    .out()
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("Score: "))
                    .toList();
            assertThat(sums).as(name).isNotEmpty().allSatisfy(MatchCommandTests::addsUp);
        }
    }

    private static void addsUp(String sum) {
        int equals = sum.indexOf(" = ");
        double left = 0;
        int sign = 1;
        for (var word : sum.substring("Score: ".length(), equals)
                .replaceAll("\\([^)]*\\)", "")
                .split(" +", -1)) {
            if (word.equals("-") || word.equals("+")) {
                sign = word.equals("-") ? -1 : 1;
            } else if (!word.isEmpty()) {
                left += sign * Double.parseDouble(word);
            }
        }
        double score = Double.parseDouble(sum.substring(equals + 3, sum.indexOf(" of 100")));
        assertThat(left).as(sum).isCloseTo(score, org.assertj.core.api.Assertions.within(0.001));
    }

    @Test
    void jsonNamesTheSpellingThatMatchedAsAFindingDoes() {
        var hit = json(match("Platon Yegorovich Zhukovetsky", "--json")).get(0);
        assertThat(hit.propertyNames())
                .containsSubsequence(
                        "list", "entry", "name", "programme", "kind", "score", "parts", "agrees", "differs", "unknown");
        assertThat(hit.has("matched")).isFalse();
        assertThat(hit.path("primaryName").asString()).isNotEmpty();
    }

    @Test
    void jsonHasTheBandOfANameAndNoneOfANumber() {
        var byName = json(match("Platon Yegorovich Zhukovetsky", "--json"));
        assertThat(byName.get(0).path("band").asString()).isEqualTo("STRONG");
        assertThat(byName.get(0).path("unknown").toString()).contains("birth date");
        var byNumber = json(match("Romashka", "--json", "--id", "7707083893"));
        assertThat(byNumber.get(0).path("kind").asString()).isEqualTo("IDENTIFIER");
        assertThat(byNumber.get(0).path("band").isNull()).isTrue();
    }

    @Test
    void theSameListsAreHeldAgainstAsByScreen() {
        var call = match("Xiamen Limbach Aircraft Engine", "--json");
        assertThat(json(call).findValuesAsString("entry")).contains("51298");
        assertThat(call.err())
                .contains("Held against a subset of TEST (3 entries, published 2024-01-02).")
                .contains("Held against a subset of OFAC-SDN (")
                .contains("own designated parties stay in force")
                .doesNotContain("Held against OFAC-SDN");
    }

    @Test
    void anAddressConfirms() {
        var call = match("Platon Zhukovetsky", "--json", "--address", "г. Тула, ул. Речная, д. 14, кв. 3");
        assertThat(json(call).get(0).path("agrees").toString()).contains("address");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--born|12.03.1970|1970-03-12",
                "--country|Atlantis|no country we know",
                "--id|---|no letter or digit",
                "--top|0|1 or more",
                "--threads|2|does not go with NAME",
                "--out|x|does not go with NAME"
            })
    void whatCannotBeMeantIsTold(String option, String value, String told) {
        var call = match("Platon", option, value);
        assertThat(call.exitCode()).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(call.err()).contains(told);
        assertThat(call.out()).isEmpty();
    }

    @Test
    void aCallAsksForOneThing() {
        assertThat(Call.of("match").err()).contains("Say what to compare");
        assertThat(Call.of("match", "Platon", "--pairs", "a.csv", "--out", "b.csv")
                        .err())
                .contains("One thing at a time");
        assertThat(Call.of("match", "--pairs", "a.csv").err()).contains("needs --out");
        assertThat(match("Platon", "--json", "--explain").err()).contains("--json and --explain");
    }

    @Test
    void commandsToTheTerminalAreNotPassedOn() {
        assertThat(match("Wxyzzy\u001b[2J\u202e", "--explain").out()).doesNotContain("\u001b", "\u202e");
    }

    @Test
    void whatIsWrongWithACallIsSaidWithoutCommandsToTheTerminal() {
        var nobody = match("...\u001b");
        assertThat(nobody.exitCode()).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(nobody.err()).contains("nothing to tell a party by").doesNotContain("\u001b");
        assertThat(match("Osmo Torvinen", "--country", "Nowhere\u001b[2J").err())
                .contains("is no country we know")
                .doesNotContain("\u001b");
    }

    @Test
    void aVesselIsAShipOrAnAircraft() {
        assertThat(MatchCommand.Type.VESSEL.covers(dev.tidewaiter.designation.lists.Designation.Kind.AIRCRAFT))
                .isTrue();
        assertThat(MatchCommand.Type.ORGANISATION.covers(dev.tidewaiter.designation.lists.Designation.Kind.AIRCRAFT))
                .isFalse();
    }

    private static Call match(String... rest) {
        var args = new ArrayList<>(
                List.of("match", "--lists", folder.resolve("list.csv").toString()));
        args.addAll(List.of(rest));
        return Call.of(args.toArray(String[]::new));
    }

    private static JsonNode json(Call call) {
        return JsonMapper.shared().readTree(call.out());
    }
}

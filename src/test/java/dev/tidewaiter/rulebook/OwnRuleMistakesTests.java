package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an officer may do wrong in a rule, a table and a parameter of one's own, each in one sentence with its place and remedy. */
class OwnRuleMistakesTests {

    private static final String RULE = "goods/own-drone-batteries.drl";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        parameters/own.yaml | unit: kg         | unit: lb           | parameters/own.yaml:2: drone-battery-weight: its unit is "lb", and rules compare it with "weightKg" of Line, which is in kg; give the values in kg, and write unit: kg
        parameters/own.yaml | unit: kg         | unit: kilos        | parameters/own.yaml:2: drone-battery-weight: its unit is "kilos", and rules compare it with "weightKg" of Line, which is in kg
        parameters/own.yaml | from: 2015-01-01 | from: 1.1.2015     | parameters/own.yaml:6: drone-battery-weight: the value from 1.1.2015 begins on no date; write it as 2024-09-01
        parameters/own.yaml | value: 20        | `value: "5,0"`     | parameters/own.yaml:6: drone-battery-weight: the value from 2015-01-01 is written with a comma; write a point, as in 5.0
        parameters/own.yaml | value: 20        | value: 111 000     | parameters/own.yaml:6: drone-battery-weight: the value from 2015-01-01 is 111 000, which is read as two numbers; write 111000
        parameters/own.yaml | drone-battery-weight: | drone-range:  | parameters/own.yaml:2: drone-range: is set in parameters/drones.yaml; change its value there, or give this one another name
        parameters/own.yaml | `"our own practice, minutes of 2026-11-02"` | `\u201cour own practice, minutes of 2026-11-02\u201d` | parameters/own.yaml:6: drone-battery-weight: the value from 2015-01-01 has curly quotation marks, which quote nothing here; write " instead
        tables/own.drone-batteries.csv | `drone battery|` | `the|drone battery|`  | tables/own.drone-batteries.csv:drone-batteries!A2: "the" says nothing of goods and stands in nearly every description (words/goods/vague.tsv); take it out
        tables/own.drone-batteries.csv | `drone battery|` | `spare parts|`        | tables/own.drone-batteries.csv:drone-batteries!A2: "spare parts" says nothing of goods
        tables/own.drone-batteries.csv | `drone battery|` | `q|drone battery|`    | tables/own.drone-batteries.csv:drone-batteries!A2: "q" says nothing of goods
        tables/own.drone-batteries.csv | `drone battery|` | `drone.*batter(y|`    | tables/own.drone-batteries.csv:drone-batteries!A2: "drone.*batter(y" is written as a search pattern
        tables/own.drone-batteries.csv | `drone battery|drone batteries|` | `"drone battery, drone batteries",8507,x,our own list\n` | tables/own.drone-batteries.csv:drone-batteries!A2: "drone battery, drone batteries" is one word with a comma in it; words are parted by a bar, as in drone battery|drone batteries
        tables/own.drone-batteries.csv | LiPo          | LiРo               | tables/own.drone-batteries.csv:drone-batteries!A3: "LiРo" has letters of two alphabets that look alike (Р is Cyrillic); type it anew
        goods/own-drone-batteries.drl | weightKg >    | weightKg =>        | goods/own-drone-batteries.drl:27 (X01): "=>" compares nothing; write ">="
        goods/own-drone-batteries.drl | table ==      | table <>           | goods/own-drone-batteries.drl:28 (X01): "<>" compares nothing; write "!="
        goods/own-drone-batteries.drl | to, divertsGoods | to & divertsGoods | goods/own-drone-batteries.drl:29 (X01): "&" joins no comparisons; write "&&"
        goods/own-drone-batteries.drl | to, divertsGoods | to OR divertsGoods | goods/own-drone-batteries.drl:29 (X01): "OR" joins no comparisons of one fact; write "||"
        goods/own-drone-batteries.drl | to, divertsGoods | to or divertsGoods | goods/own-drone-batteries.drl:29 (X01): "or" joins no comparisons of one fact; write "||"
        goods/own-drone-batteries.drl | to, divertsGoods | to und divertsGoods | goods/own-drone-batteries.drl:29 (X01): "und" joins no comparisons of one fact; write "&&" or a comma
        goods/own-drone-batteries.drl | to, divertsGoods | to divertsGoods  | goods/own-drone-batteries.drl:29 (X01): a comma, "&&" or "||" is missing before "divertsGoods"
        goods/own-drone-batteries.drl | $threshold.value ) | 20,5 )         | goods/own-drone-batteries.drl:27 (X01): the number 20,5 is written with a comma; write 20.5
        goods/own-drone-batteries.drl | $threshold.value ) | 20 kg )        | goods/own-drone-batteries.drl:27 (X01): "kg" stands behind the number 20; write the number alone, in the unit of the property
        goods/own-drone-batteries.drl | $threshold.value ) | 20% )          | goods/own-drone-batteries.drl:27 (X01): "%" stands behind the number 20
        goods/own-drone-batteries.drl | $threshold.value ) | 20 000 )       | goods/own-drone-batteries.drl:27 (X01): the number is 20 000, which is read as two numbers; write 20000
        goods/own-drone-batteries.drl | $threshold.value ) | "20" )         | goods/own-drone-batteries.drl:27 (X01): "weightKg" of Line is a number; take the quotation marks off 20
        goods/own-drone-batteries.drl | $threshold.value ) | twenty )       | goods/own-drone-batteries.drl:27 (X01): "twenty" is no value; write a number, a text between " and ", true or false, or a property of a fact that was bound, such as $threshold.value
        goods/own-drone-batteries.drl | $threshold.value ) | threshold.value ) | goods/own-drone-batteries.drl:27 (X01): "threshold" lacks the dollar sign of a fact that was bound; write $threshold.value
        goods/own-drone-batteries.drl | to, divertsGoods | to, embargoed | goods/own-drone-batteries.drl:29 (X01): Destination has no property "embargoed" any more; write measures contains "embargo"
        goods/own-drone-batteries.drl | `$threshold.value )` | `$threshold.value, currency == "Euros" )` | goods/own-drone-batteries.drl:27 (X01): "currency" of Line is a code of three capitals, such as EUR, and never "Euros"
        goods/own-drone-batteries.drl | to, divertsGoods | `to, iso == "Turkey"` | goods/own-drone-batteries.drl:29 (X01): "iso" of Destination is never "Turkey"; write "TR" if that is meant
        goods/own-drone-batteries.drl | : Line( weightKg | : Linе( weightKg | goods/own-drone-batteries.drl:27 (X01): "Linе" is not written with Latin letters alone, though it looks so: е is Cyrillic; type it anew
        goods/own-drone-batteries.drl | `for tools and`  | `for "tools" and` | goods/own-drone-batteries.drl:21 (X01): the text of @FalsePositives ends before "tools", where a quotation mark stands; write \\\\" for one that belongs to the text
        goods/own-drone-batteries.drl | `@Id("X01")`     | `@Id("X001")`    | goods/own-drone-batteries.drl:11 (X001): an id is a letter and two digits, such as P02; write X01 for X001
        goods/own-drone-batteries.drl | `@Of("X01")`     | `@Of("X09")`     | goods/own-drone-batteries.drl:35 (X09): @Of names X09, and no rule has that id; write X01
        goods/own-drone-batteries.drl | `    @Owner("export control desk")\n` | ` ` | goods/own-drone-batteries.drl:10 (X01): lacks @Owner; write a line @Owner("\u2026") above "when"
        documents/own-closed-projects.drl | `("K-117", "K-118")` | `("K-117" "K-118")` | documents/own-closed-projects.drl:23 (X02): a comma is missing before "K-118"
        documents/own-closed-projects.drl | `name == "project", text` | `name == "project, text` | documents/own-closed-projects.drl:23 (X02): a quotation mark of this line has no partner, so that "project, text in (" is read as one text; close the text where it ends
        documents/own-closed-projects.drl | contains "closed" | contains "Closed" | documents/own-closed-projects.drl:23 (X02): "words" of OwnColumn are in small letters; write "closed"
        """)
    void isToldOnce(String file, String was, String is, String told) throws IOException {
        var copy = ReadmeRules.in(folder);
        copy.edit(
                file,
                text -> text.replaceFirst(
                        Pattern.quote(was.translateEscapes()),
                        Matcher.quoteReplacement(is.strip().isEmpty() ? "" : is.translateEscapes())));

        assertThat(copy.refusal().problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith(told.translateEscapes());
    }

    @Test
    void aColumnWithoutItsTabIsToldAndNotThatRulesLackIt() throws IOException {
        var copy = ReadmeRules.in(folder);
        copy.edit("words/manifest/own-columns.tsv", text -> text.replace("project\tProject", "project Project"));
        assertThat(copy.refusal().problems())
                .singleElement()
                .asString()
                .endsWith("has 1 column, not 2 (name, headings); columns are parted by tabs");
    }

    /** The program's own rule files are as they were, so that nothing else would look at what they ask of the table. */
    @Test
    void aMeasureThatIsTakenOutOfTheTableIsTold() throws IOException {
        var copy = RulesCopy.in(folder);
        copy.edit("tables/countries.measures.csv", text -> text.replaceAll("(?m)^uk-arms-embargo,.*\\R", ""));

        assertThat(copy.refusal().problems())
                .extracting(Problem::message)
                .anyMatch(told -> told.contains("\"measures\" of Destination is never \"uk-arms-embargo\""));
    }

    @Test
    void anAmountIsComparedWithACurrency() throws Exception {
        var copy = ReadmeRules.in(folder);
        copy.edit(RULE, text -> text.replace("Line( weightKg >", "Line( totalValue >"));
        assertThat(copy.refusal().problems())
                .singleElement()
                .asString()
                .endsWith("an amount of money; write the currency, as in unit: EUR");

        copy.edit("parameters/own.yaml", text -> text.replace("unit: kg", "unit: EUR"));
        assertThat(Rulebook.load(folder).rules()).anyMatch(rule -> rule.id().equals("X01"));
    }

    @Test
    void scenariosUnderAMisspeltNameAreNamed() throws IOException {
        var copy = ReadmeRules.in(folder);
        Files.move(
                folder.resolve("goods/own-drone-batteries.scenarios.csv"),
                folder.resolve("goods/own-drone-baterries.scenarios.csv"));
        assertThat(copy.refusal().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "goods/own-drone-batteries.drl: has no scenarios; name goods/own-drone-baterries.scenarios.csv"
                                + " as it is: goods/own-drone-batteries.scenarios.csv");
    }

    @Test
    void aWordListInAnotherEncodingIsToldOfNothingElse() throws IOException {
        var copy = ReadmeRules.in(folder);
        var list = "words/goods/vague.tsv";
        Files.writeString(folder.resolve(list), Files.readString(folder.resolve(list)), StandardCharsets.UTF_16);
        assertThat(copy.refusal().problems())
                .extracting(Problem::toString)
                .containsExactly(list + ":1: is not written in UTF-8; save it again in that encoding");
    }

    @Test
    void aFileInAnotherEncodingIsToldOfNothingElse() throws IOException {
        var copy = ReadmeRules.in(folder);
        var rule = Files.readString(folder.resolve(RULE));
        Files.writeString(folder.resolve(RULE), rule, StandardCharsets.UTF_16);
        assertThat(copy.refusal().problems())
                .extracting(Problem::toString)
                .containsExactly(RULE + ":1: is not written in UTF-8; save it again in that encoding");
    }
}

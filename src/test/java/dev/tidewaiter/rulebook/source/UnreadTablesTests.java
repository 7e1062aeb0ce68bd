package dev.tidewaiter.rulebook.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.InvalidRulebook;
import dev.tidewaiter.rulebook.ReadmeRules;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.RulebookLoader;
import dev.tidewaiter.rulebook.RulesCopy;
import dev.tidewaiter.rulebook.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table or a column that was declared and that nothing reads is told, so that nobody believes that it decides. */
class UnreadTablesTests {

    private static final String SCHEMA = "tables/schema.columns.csv";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aTableOfNobodyIsTold() throws Exception {
        var copy = RulesCopy.in(folder);
        Files.writeString(folder.resolve("tables/places.canals.csv"), "name\nSuez\n");
        copy.edit(SCHEMA, text -> text + "canals,name,text,,yes,yes,\n");

        isTold("nothing reads a table \"canals\"; take it out. Words, codes and entries that rules of your own look for"
                + " stand in tables/own.canals.csv");
    }

    @Test
    void aColumnOfATableIsTold() throws Exception {
        var copy = RulesCopy.in(folder);
        withColumn(copy, "tables/codes.chapters.csv", "owner");
        copy.edit(SCHEMA, text -> text + "chapters,owner,text,,,,\n");

        isTold("nothing reads a column \"owner\" of \"chapters\"; take it out, or write \"remark\" under \"holds\""
                + " here if it is for people");
    }

    @Test
    void aColumnOfATableOfOnesOwnIsToldWithWhatRulesReach() throws Exception {
        var copy = ReadmeRules.in(folder);
        withColumn(copy, "tables/own.drone-batteries.csv", "limit");
        copy.edit(
                SCHEMA,
                text -> text
                        + "drone-batteries,words,text,,,,\ndrone-batteries,hs,digits,,,,\ndrone-batteries,note,text,,,,\n"
                        + "drone-batteries,citation,citation,,yes,,\ndrone-batteries,limit,number,,,,\n");

        isTold("nothing reads a column \"limit\" of \"drone-batteries\"; take it out, or write \"remark\""
                + " under \"holds\" here if it is for people; of a row of one's own, rules reach \"number\", \"note\" and \"citation\", and find it"
                + " by \"words\", \"hs\" and \"eccn\"");
    }

    @Test
    void whatPeopleNoteBesideARowMayHaveAnyHeading() throws Exception {
        var copy = RulesCopy.in(folder);
        withColumn(copy, "tables/codes.chapters.csv", "added by");
        copy.edit(SCHEMA, text -> text + "chapters,added by,remark,,,,\n");

        assertThat(Rulebook.load(folder).rules()).isNotEmpty();
    }

    @Test
    void whatTheProgramReadsIsNoRemark() throws Exception {
        RulesCopy.in(folder).edit(SCHEMA, text -> text.replaceFirst("(?m)^chpl,code,[a-z ]+,", "chpl,code,remark,"));

        isTold("the program reads the column \"code\" of \"chpl\", so it is no remark; write what its cells hold");
    }

    /** Two words, the point forgotten; a heading that is not there; a sheet that is not. */
    @ParameterizedTest
    @ValueSource(strings = {"lists", "lists.lost", "lost.list", ".list", ""})
    void aColumnWhoseValuesComeFromNowhereIsTold(String place) throws Exception {
        RulesCopy.in(folder)
                .edit(
                        SCHEMA,
                        text -> text.replace(
                                "programmes,list,entry of,lists.list,", "programmes,list,entry of," + place + ","));

        assertThat(problems())
                .filteredOn(problem -> problem.file().equals(SCHEMA))
                .extracting(Problem::message)
                .containsExactly(
                        "\"" + place + "\" is no column of a sheet; write the name of the sheet, a point and the"
                                + " heading of the column, such as lists.list");
        assertThat(TableFiles.offers(
                        RulesFolder.on(folder), RulesFolder.on(folder).lock()))
                .isNotNull();
    }

    private void isTold(String message) throws Exception {
        assertThat(problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).isEqualTo(SCHEMA))
                .extracting(Problem::message)
                .isEqualTo(message);
    }

    /** The same table with an empty column more. */
    private static void withColumn(RulesCopy copy, String table, String head) throws IOException {
        copy.edit(
                table,
                text -> text.lines()
                        .map(line -> line + ",")
                        .collect(Collectors.joining("\n", "", "\n"))
                        .replaceFirst(",\n", "," + head + "\n"));
    }

    @Test
    void whatTheProgramReadsIsNot() throws Exception {
        ReadmeRules.in(folder);

        assertThat(RulebookLoader.check(RulesFolder.on(folder)).rules()).isNotEmpty();
    }

    private List<Problem> problems() throws Exception {
        try {
            RulebookLoader.check(RulesFolder.on(folder));
        } catch (InvalidRulebook refused) {
            return refused.problems();
        }
        throw new AssertionError("it was not refused");
    }
}

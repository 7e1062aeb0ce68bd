package dev.tidewaiter.rulebook.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.RulesCopy;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordLintTests {

    private static final String DRONES = "words/goods/drones.tsv";

    @TempDir
    private Path folder;

    private RulesCopy rules = new RulesCopy(Path.of(""));

    @BeforeEach
    void copyTheRules() throws IOException {
        rules = RulesCopy.in(folder);
    }

    @Test
    void ourOwnWordsHaveNoProblem() throws IOException {
        assertThat(problems()).isEmpty();
    }

    @Test
    void wordsThatWereFoundRightAreLookedAtAnewWhereAnythingIsOtherwise() throws IOException {
        assertThat(problems()).isEmpty();
        rules.edit("tables/designated-parties.lists.csv", text -> text.replaceFirst("(?m)^CH-SECO,", "CH-XX,"));
        assertThat(problems()).singleElement().asString().contains("there is no list \"CH-SECO\"");
        rules.edit("tables/designated-parties.lists.csv", text -> text.replaceFirst("(?m)^CH-XX,", "CH-SECO,"));
        assertThat(problems()).isEmpty();
        Files.writeString(folder.resolve("words/goods/more.txt"), "kitebird");
        assertThat(problems()).singleElement().asString().contains("is read by nobody");
        Files.delete(folder.resolve("words/goods/more.txt"));
        append("DRONE\ten\t\tkitebird");
        assertThat(problems()).hasSize(1);
    }

    @Test
    void aListThatNobodyAsksForIsToldWhereItsWordsMayStand() throws IOException {
        Files.createDirectories(folder.resolve("words/own"));
        Files.writeString(folder.resolve("words/own/closed.tsv"), "# columns: word\n# source: our own\nkitebird\n");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("words/own/closed.tsv: is read by nobody")
                .endsWith("or into the column \"words\" of a table tables/own.NAME.csv");
    }

    /** A folder or a kept version of before has its own numbers there, and goes by them. */
    @Test
    void aListOfNumbersIsReadWhereItStoodBefore() throws IOException {
        var now = folder.resolve("parameters/date-limits.tsv");
        Files.createDirectories(folder.resolve("words/manifest"));
        var before = Files.move(now, folder.resolve("words/manifest/date-limits.tsv"));
        Files.writeString(before, "# our own\n", StandardOpenOption.APPEND);
        assertThat(problems())
                .containsExactly(
                        "words/manifest/date-limits.tsv: stands in parameters/date-limits.tsv in this version; move it there,"
                                + " with your numbers");
        for (var words : List.of(WordLists.of(folder), RulesFolder.on(folder).words())) {
            assertThat(words.has("parameters/date-limits.tsv")).isTrue();
        }
        Files.copy(before, now);
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("words/manifest/date-limits.tsv: is read by nobody, as parameters/date-limits.tsv");
    }

    @Test
    void checkNamesEveryProblemAtOnce() throws IOException {
        int first = append("DRONE\ten\t\tkitebird");
        int second = append("DRONE\tenglish\tunmanned aircraft\tskybird");
        int third = append("NOTHING\ten\ttoys of paper\tkitebird");
        assertThat(problems())
                .contains(
                        DRONES + ":" + first + ": the cell \"meaning\" is empty",
                        DRONES + ":" + second + ": \"english\" is no language; write two small letters, xx for all",
                        DRONES + ":" + third + ": \"kitebird\" has another meaning in " + DRONES + ":" + first
                                + "; take one of them away");
    }

    @Test
    void wordThatStandsInAnotherRowWithTheSameMeaningIsNamed() throws IOException {
        int row = append("DRONE\ten\tunmanned aircraft\tQuadcopter|kitebird");
        assertThat(problems())
                .singleElement()
                .asString()
                .matches(DRONES + ":" + row
                        + ": \"Quadcopter\" stands in line \\d+ with the same meaning; keep one of them");
    }

    @Test
    void listThatHoldsNothingIsNamed() throws IOException {
        rules.edit("words/goods/vague.tsv", text -> "");
        assertThat(problems()).containsExactly("words/goods/vague.tsv: is empty; put back what stood in it");
    }

    @Test
    void listWithoutSourceIsNamed() throws IOException {
        rules.edit("words/goods/hs-belongs.tsv", text -> text.replaceAll("# source:.*\n", ""));
        assertThat(problems()).anyMatch(problem -> problem.startsWith("words/goods/hs-belongs.tsv:4: has no source"));
    }

    @Test
    void classThatNobodyKnowsIsNamed() throws IOException {
        rules.edit("words/goods/hs-belongs.tsv", text -> text.replace("\nAUTOPILOT\t", "\nAUTOPILLOT\t"));
        assertThat(problems()).anyMatch(problem -> problem.endsWith("write \"AUTOPILOT\" if that is meant"));
    }

    @Test
    void rowThatIsNeverAskedIsNamed() throws IOException {
        rules.append("words/goods/amount-meanings.tsv", "\tSPECIFIC_ENERGY\tDRONE\t\t\t\t\t\tnone");
        assertThat(problems()).anyMatch(problem -> problem.contains("is never asked for SPECIFIC_ENERGY"));
    }

    @Test
    void countryNamedOtherwiseThanTheProgramDoesIsNamed() throws IOException {
        rules.edit("words/places/country-aliases.tsv", text -> text + "KP\tKitebird Republic\t\n");
        assertThat(problems())
                .anyMatch(problem -> problem.startsWith("words/places/country-aliases.tsv:")
                        && problem.contains("tells countries otherwise than the program's own rules")
                        && problem.contains("where nobody changed it, the folder is of another version"));
    }

    @ParameterizedTest
    @CsvSource({
        "divided-countries,other,KR",
        "us-states,AL,3",
        "place-words,via,kitebird|",
        "place-words,before-country,kitebird|"
    })
    void wordsThatCountriesAreReadByAreTheProgramsOwn(String list, String row, String added) throws IOException {
        var file = "words/places/" + list + ".tsv";
        rules.edit(file, text -> text.replaceFirst("(?m)^" + row + "\\t", "$0" + added));
        assertThat(problems())
                .anyMatch(problem -> problem.startsWith(file + ":")
                        && problem.contains("tells countries otherwise than the program's own rules"));
    }

    @ParameterizedTest
    @CsvSource({
        "words/designation/listed-name-words,form,GmbH|",
        "parameters/listed-cell-limits,words,1",
        "words/designation/subsidiary-words,form,GmbH|"
    })
    void wordsThatListsAreReadByAreTheProgramsOwn(String list, String row, String added) throws IOException {
        var file = list + ".tsv";
        rules.edit(file, text -> text.replaceFirst("(?m)^" + row + "\\t", "$0" + added));
        assertThat(problems())
                .anyMatch(problem -> problem.startsWith(file + ":")
                        && problem.contains("tells names in lists otherwise than the program's own rules"));
    }

    @Test
    void wordsOfOwnersAreTheProgramsOwn() throws IOException {
        var file = "words/designation/ownership-words.tsv";
        rules.edit(file, text -> text.replaceFirst("(?m)^yes\\t", "$0jawohl|"));
        assertThat(problems())
                .anyMatch(problem -> problem.startsWith(file + ":")
                        && problem.contains("tells shares and control otherwise than the program's own rules"));
    }

    @Test
    void wordsBesideControlNumbersAreTheProgramsOwn() throws IOException {
        var file = "words/goods/eccn-labels.tsv";
        rules.edit(file, text -> text.replaceFirst("(?m)^before\\t", "$0Kestrel|"));
        assertThat(problems())
                .anyMatch(problem -> problem.startsWith(file + ":")
                        && problem.contains("tells control numbers otherwise than the program's own rules"));
    }

    @Test
    void stateWithoutNumbersIsNamed() throws IOException {
        rules.edit("words/places/us-states.tsv", text -> text.replace("\nAL\t350", "\nAL\t35O"));
        assertThat(problems()).anyMatch(problem -> problem.contains("\"35O\" is not the beginning of a ZIP code"));
    }

    @Test
    void wordThatOnlyPlacesAreReadByIsTheOfficers() throws IOException {
        rules.edit("words/places/place-words.tsv", text -> text.replace("\ntoward\t", "\ntoward\tkitebirdward|"));
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"thousand", "NaN", "Infinity", "0", "-1"})
    void unitWithoutAmountIsNamed(String factor) throws IOException {
        rules.edit("words/goods/units.tsv", text -> text.replace("POWER\t1000\t", "POWER\t" + factor + "\t"));
        assertThat(problems()).anyMatch(problem -> problem.contains("needs what is measured, such as POWER"));
    }

    @Test
    void sidesOfADetectorWithoutTwoNumbersAreNamed() throws IOException {
        rules.edit("words/goods/joined-numbers.tsv", text -> text.replace("\tx|х", "\tx|х\nthrough\tvia"));
        assertThat(problems()).anyMatch(problem -> problem.contains("says none of range, times, side, other side"));
        rules.edit(
                "words/goods/joined-numbers.tsv",
                text -> text.replace("\nthrough\tvia", "").replace("80|20000", "80 to 20000"));
        assertThat(problems())
                .anyMatch(problem -> problem.startsWith("words/goods/joined-numbers.tsv:")
                        && problem.contains("needs the smallest and the largest, such as 80|20000"));
    }

    @Test
    void limitThatIsNoNumberOrLackingIsNamed() throws IOException {
        rules.edit("parameters/list-limits.tsv", text -> text.replace("silence\t60", "silence\ta minute"));
        assertThat(problems())
                .anyMatch(problem -> problem.startsWith("parameters/list-limits.tsv:")
                        && problem.contains("\"a minute\" is no whole number above 0"));
        rules.edit("parameters/list-limits.tsv", text -> text.replaceAll("silence.*\n", ""));
        assertThat(problems()).anyMatch(problem -> problem.contains("lacks the limit silence"));
    }

    @Test
    void sizeOfAListOnNoDayIsNamed() throws IOException {
        rules.edit("words/designation/known-sizes.tsv", text -> text.replace("2024-05-03", "May 2024"));
        assertThat(problems())
                .anyMatch(problem -> problem.startsWith("words/designation/known-sizes.tsv:9: ")
                        && problem.contains("no day as 2024-05-03"));
    }

    @Test
    void suspensionThatEndsBeforeItBeginsIsNamed() throws IOException {
        rules.edit("words/designation/list-suspensions.tsv", text -> text.replace("2026-11-10", "2024-11-10"));
        assertThat(problems())
                .anyMatch(problem -> problem.startsWith("words/designation/list-suspensions.tsv:4: ")
                        && problem.contains("ends before it begins"));
    }

    @Test
    void spellingWithoutSenseIsNamed() throws IOException {
        int line = append("DRONE\ten\tunmanned aircraft\tkitebird#|!lllllllllll|*");
        assertThat(problems())
                .contains(
                        DRONES + ":" + line + ": \"kitebird#\" needs one digit or an x behind the #, and nothing more",
                        DRONES + ":" + line + ": \"!lllllllllll\" has more than 2000 spellings that look alike; mark a"
                                + " shorter one with !",
                        DRONES + ":" + line + ": \"*\" holds neither letter nor digit");
    }

    @Test
    void fileThatNobodyReadsIsNamed() throws IOException {
        Files.writeString(folder.resolve("words/goods/more.txt"), "kitebird\n");
        assertThat(problems()).anyMatch(problem -> problem.startsWith("words/goods/more.txt: is read by nobody"));
    }

    @Test
    void missingListIsNamed() throws IOException {
        Files.delete(folder.resolve("words/goods/units.tsv"));
        assertThat(problems()).contains("words/goods/units.tsv: is missing; put it back");
    }

    @Test
    void listsThatCameAfterAFolderWasMadeAreAllNamedAsNew() throws IOException {
        for (var list : List.of("words/manifest/route-words", "parameters/contact-limits")) {
            var path = list + ".tsv";
            Files.delete(folder.resolve(path));
            rules.edit("versions.lock", text -> text.replaceFirst("file " + path + " .*\n", ""));
            assertThat(problems())
                    .contains(path + ": is new in this version; copy it from the rules that came with the program")
                    .noneMatch(problem -> problem.contains("put it back"));
        }
        assertThat(problems()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"words/designation/listed-name-words", "parameters/listed-cell-limits", "parameters/given-dates"
            })
    void aListThatOnlyTheProgramsOwnRulesAreReadForIsNotAskedFor(String list) throws IOException {
        Files.delete(folder.resolve(list + ".tsv"));
        assertThat(problems()).isEmpty();
    }

    private List<String> problems() throws IOException {
        return WordLint.problems(RulesFolder.on(folder)).stream()
                .map(Problem::toString)
                .toList();
    }

    /** Adds a row to the list of drones; returns its line. */
    private int append(String row) throws IOException {
        return rules.append(DRONES, row);
    }
}

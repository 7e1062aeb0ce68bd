package dev.tidewaiter.rulebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.RulesCopy;
import dev.tidewaiter.rulebook.model.SignOff;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must be said before something is taken out of a copy of the rules. */
class RemovalsTests {

    private static final String PORTS = "tables/places.transfer-ports.csv";
    private static final String PRICES = "tables/codes.price-bands.csv";
    private static final String LISTED = "parties/listed-party-by-name.drl";
    private static final SignOff REASON = new SignOff("", "", "2026-11-27", "the port is closed");
    private static final SignOff TWO = new SignOff("A. Berg", "C. Wei", "2026-11-27", "the port is closed");

    @TempDir
    private Path folder = Path.of("");

    private RulesCopy copy = new RulesCopy(Path.of(""));

    @BeforeEach
    void copyTheRules() throws IOException {
        copy = RulesCopy.in(folder);
    }

    private String lock() throws IOException {
        return Files.readString(folder.resolve("versions.lock"));
    }

    /** Takes away the last city, which no scenario asks for. */
    private void removeACity() {
        copy.edit("tables/places.cities.csv", text -> text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1));
    }

    @Test
    void nothingIsGoneFromRulesAsTheyWereLocked() throws IOException {
        assertThat(Removals.in(folder).sentences()).isEmpty();
    }

    @Test
    void whatIsGoneIsCountedAndNamed() throws IOException {
        copy.edit("tables/codes.chpl.csv", text -> text.replaceAll("(?m)^.*,8459(61|),.*\n", ""));
        int places = Files.readAllLines(folder.resolve(PORTS)).size() - 1;
        copy.edit(PORTS, text -> text.substring(0, text.indexOf('\n') + 1));
        assertThat(Removals.in(folder).sentences())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence)
                        .contains("1 code and " + places + " places are gone")
                        .contains("845961"));
    }

    /** Takes away the last price, by which no rule decides that may not be switched off. */
    private void removeAPrice() {
        copy.edit(PRICES, text -> text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1));
    }

    @Test
    void aDeletionIsNotLockedWithoutAReason() throws IOException {
        removeAPrice();
        var before = lock();
        assertThat(RulesCheck.locking(folder, SignOff.NONE).problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).contains("1 code is gone").contains("--reason"));
        assertThat(lock()).isEqualTo(before);

        var locked = RulesCheck.locking(folder, REASON);
        assertThat(locked.isClean()).isTrue();
        assertThat(lock()).contains("reason the port is closed");
    }

    @Test
    void aBuildLocksWithoutAQuestion() throws IOException {
        removeACity();
        RulesFolderWriter.write(folder);
        assertThat(Drift.in(RulesFolder.on(folder))).isEmpty();
        assertThat(lock()).doesNotContain("\nreason");
    }

    @ParameterizedTest
    @CsvSource({
        "'@Severity(\"BLOCK\")', '@Severity(\"HOLD\")', its severity was BLOCK and is HOLD",
        "'@Status(\"active\")', '@Status(\"trial\")', its status was active and is trial",
        "'byName, strong, confirmed || confirmedByDestination, applies, reachByDestination == Severity.HOLD', 'byName, strong, confirmed || confirmedByDestination, applies, reachByDestination == Severity.HOLD, !vessel', condition",
        "'@CannotDisable', '@CannotDisable @RestsOn(\"P01\")', its @RestsOn was nothing and is P01",
        "'@CannotDisable', '', its line @CannotDisable is gone"
    })
    void aRuleThatMayNotBeSwitchedOffIsNotWeakenedByOnePerson(String was, String is, String told) throws IOException {
        copy.edit(LISTED, text -> text.replace(was, is));
        var removals = Removals.in(folder);
        assertThat(removals.weaker())
                .anySatisfy(sentence -> assertThat(sentence)
                        .startsWith("P02 (Listed party found by name) may not be switched off")
                        .contains(told));
        assertThat(removals.refusals(REASON)).isNotEmpty();
        assertThat(removals.refusals(new SignOff("A. Berg", "a berg", "", "a reason")))
                .anySatisfy(problem -> assertThat(problem.message()).contains("a second person"));
        assertThat(removals.refusals(TWO)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tables/countries.measures.csv, 'russia-belarus,,BY,2022-03-02', 'russia-belarus,,BY,2024-03-02', P02 (Listed party found by name), 'table measures: russia-belarus, BY from was 2022-03-02, is 2024-03-02'",
        "parameters/matching.yaml, 'value: 65, cites', 'value: 71, cites', P02 (Listed party found by name), 'parameter strong-name: value from 2014-03-17 was 65, is 71'",
        "words/designation/nobody-words.tsv, 'as item *|see no *|', 'as item *|kestrel *|see no *|', P02 (Listed party found by name), 'word list designation/nobody-words: kestrel *'"
    })
    void whatSuchARuleDecidesByIsNotChangedByOnePerson(String file, String was, String is, String rule, String told)
            throws IOException {
        copy.edit(file, text -> text.replace(was, is));
        var removals = Removals.in(folder);
        assertThat(removals.weaker())
                .anySatisfy(sentence -> assertThat(sentence)
                        .contains(rule)
                        .contains("may not be switched off")
                        .contains("decide")
                        .contains(told));
        assertThat(removals.refusals(REASON)).isNotEmpty();
        assertThat(removals.refusals(TWO)).isEmpty();
    }

    @Test
    void aNewWordForGoodsThatAreLookedForNeedsOnePersonAndOneForMilderGoodsTwo() throws IOException {
        copy.append("words/goods/drones.tsv", "# source: our own list\nDRONE\ten\tunmanned aircraft\tkitebird");
        assertThat(Removals.in(folder).weaker()).isEmpty();

        copy.append("words/goods/drones.tsv", "DRONE HOBBY\ten\ttoy\tpaper kitebird");
        assertThat(Removals.in(folder).weaker()).anyMatch(sentence -> sentence.contains("word list goods/drones"));
    }

    @Test
    void anotherEngineOfDronesNeedsOnePersonAndWordsInOtherCellsMakeNone() throws IOException {
        var models = "words/goods/engine-models.tsv";
        copy.append(
                models,
                "# source: our own list\nDRONE_ENGINE PISTON_ENGINE ENGINE MODEL EXACT\txx\tours\tkestrel kx 70");
        assertThat(Removals.in(folder).weaker()).isEmpty();

        copy.append(models, "PISTON_ENGINE ENGINE MODEL EXACT\txx\tno DRONE_ENGINE\t^DRONE_ENGINE kx 80");
        assertThat(Removals.in(folder).weaker()).anyMatch(sentence -> sentence.contains("goods/engine-models"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOTHING",
                "PISTON_ENGINE ENGINE",
                "DRONE ENGINE",
                "SURFACE_ENGINE",
                "DRONE HINT",
                "AIRFRAME",
                "DRONE +VEHICLE",
                "DRONE TOY",
                "DRONE NO_BRAND",
                "+ELECTRIC"
            })
    void aNewWordThatMayExcuseGoodsNeedsTwo(String what) throws IOException {
        copy.append("words/goods/drones.tsv", "# source: our own list\n" + what + "\ten\tours\tkitebird");
        assertThat(Removals.in(folder).weaker()).anyMatch(sentence -> sentence.contains("word list goods/drones"));
    }

    @Test
    void anotherSourceAndAnotherRowAreNoWeakening() throws IOException {
        copy.edit("tables/countries.measures.csv", text -> text.replace("15 CFR 746.8", "15 CFR 746.8(a)"));
        copy.append("tables/places.cities.csv", "Bandar Anzali,IR,place names from general knowledge");
        assertThat(Removals.in(folder).weaker()).isEmpty();
    }

    @Test
    void whatAFileLacksThatCannotBeReadIsNotGone() throws IOException {
        copy.edit("goods/drone-kit.scenarios.csv", text -> text + "\"unfinished\n");
        assertThat(Removals.in(folder).gone()).isEmpty();
    }

    @Test
    void aRaisedSeverityIsNoWeakening() throws IOException {
        copy.edit(LISTED, text -> text.replaceFirst("@Severity\\(\"REVIEW\"\\)", "@Severity(\"HOLD\")"));
        assertThat(Removals.in(folder).weaker()).isEmpty();
    }

    @Test
    void aGuardedRuleThatMovesAwayIsTold() throws IOException {
        Files.move(folder.resolve(LISTED), folder.resolve("deprecated/listed-party-by-name.drl"));
        assertThat(Removals.in(folder).weaker())
                .anySatisfy(sentence -> assertThat(sentence).contains("P02").contains("it is gone"));
    }

    @Test
    void aGuardedRuleThatIsGoneIsToldThoughTheRestDoesNotLoad() throws IOException {
        Files.delete(folder.resolve(LISTED));
        assertThat(Removals.in(folder).sentencesOfRulesGone())
                .containsExactly(
                        "P02 (Listed party found by name) may not be switched off, and in " + LISTED
                                + " it is gone; take the change back, or lock it with --author, --reviewer (another person) and --reason.");
    }

    @Test
    void withoutTheVersionThatWasLockedTwoPeopleAnswer() throws IOException {
        removeACity();
        copy.lockedAs("2001-01-01.1");
        var removals = Removals.in(folder);
        assertThat(removals.isKnown()).isFalse();
        assertThat(removals.sentences())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence).contains("2001-01-01.1 are not at hand"));
        assertThat(removals.refusals(REASON)).isNotEmpty();
        assertThat(removals.refusals(TWO)).isEmpty();
    }

    @Test
    void whatWasKeptShowsTheNextDeletion() throws IOException {
        copy.append("tables/places.cities.csv", "Bandar Anzali,IR,place names from general knowledge");
        assertThat(Drift.in(RulesCheck.locked(folder, RulesFolder.on(folder), TWO)))
                .isEmpty();
        removeACity();
        assertThat(Removals.in(folder).sentences())
                .hasSize(2)
                .allSatisfy(sentence -> assertThat(sentence).contains("Bandar Anzali"));
    }

    @Test
    void aKeptVersionThatWasTamperedWithIsRefused() throws IOException {
        copy.append("tables/places.cities.csv", "Bandar Anzali,IR,place names from general knowledge");
        var version =
                RulesCheck.locked(folder, RulesFolder.on(folder), TWO).lock().version();
        var kept = folder.resolve("history/" + version + ".zip");
        try (var zip = java.nio.file.FileSystems.newFileSystem(kept, Map.of())) {
            Files.writeString(zip.getPath("README.md"), "other words");
        }
        removeACity();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Removals.in(folder)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not what was locked as " + version);
    }

    @Test
    void aRulebookSaysWhoSignedItAndWhichVersionEachRuleHas() throws Exception {
        copy.append("tables/places.cities.csv", "Bandar Anzali,IR,place names from general knowledge");
        assertThat(Drift.in(RulesCheck.locked(folder, RulesFolder.on(folder), TWO)))
                .isEmpty();
        var locked = Rulebook.load(folder).seal();
        assertThat(locked.isLocked()).isTrue();
        assertThat(locked.signOff()).isEqualTo(TWO);
        assertThat(locked.ruleVersions().get("P02")).matches("\\d+");

        copy.edit(LISTED, text -> text + "\n// looked at\n");
        var edited = Rulebook.load(folder).seal();
        assertThat(edited.signOff()).isEqualTo(SignOff.NONE);
        assertThat(edited.ruleVersions().get("P02")).endsWith("+edited");
        assertThat(edited.ruleVersions().get("R01")).doesNotContain("edited");
    }
}

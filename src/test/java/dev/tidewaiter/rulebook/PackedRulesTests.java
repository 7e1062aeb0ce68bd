package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.tidewaiter.rulebook.check.Scenarios;
import dev.tidewaiter.rulebook.engine.PackedRules;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules that the build packed say what the same rules say when they are compiled at the start. */
class PackedRulesTests {

    private static final String RULE = "routes/embargoed-destination.drl";

    private RulesFolder folder = new RulesFolder("", new TreeMap<>(), false);

    @BeforeEach
    void readTheFolder() throws IOException {
        assumeThat(System.getProperty("rules.lock"))
                .as("the pack is from before the lock was written")
                .isNull();
        folder = RulesFolder.on(Path.of("rules"));
    }

    @Test
    void everyScenarioHasTheSameAnswerInTheSameWords() throws Exception {
        var packed = RulebookLoader.load(folder);
        var compiled = RulebookLoader.compile(folder);

        assertThat(outcomes(packed)).isNotEmpty().isEqualTo(outcomes(compiled));
    }

    @Test
    void theRulebookSaysTheSameOfItself() throws Exception {
        var packed = RulebookLoader.load(folder);
        var compiled = RulebookLoader.compile(folder);

        assertThat(packed.rules()).isEqualTo(compiled.rules());
        assertThat(packed.version()).isEqualTo(compiled.version());
        assertThat(packed.sha256()).isEqualTo(compiled.sha256());
        assertThat(packed.source()).isEqualTo(compiled.source());
    }

    @Test
    void thePackServesTheFolderItWasMadeFromAndTheCopyInTheProgram() throws IOException {
        for (var served : List.of(folder, RulesFolder.inProgram())) {
            assertThat(packFor(served))
                    .isNotNull()
                    .extracting(PackedRules::wake)
                    .isNotNull();
        }
    }

    @Test
    void aPackThatIsNotWhatTheBuildWroteIsNotRead(@TempDir Path classes) throws Exception {
        LoadedRules.pack(folder, classes);
        var pack = Files.readAllBytes(classes.resolve(PackedRules.RESOURCE));
        var hash = Files.readString(classes.resolve(PackedRules.HASH));
        assertThat(PackedRules.of(pack, hash, PackedRules.key(folder)))
                .extracting(PackedRules::wake)
                .isNotNull();

        int inDigest = pack.length / 100;
        pack[inDigest] ^= 1;
        assertThat(PackedRules.of(pack, hash, PackedRules.key(folder))).isNull();

        pack[inDigest] ^= 1;
        pack[pack.length - 1] ^= 1;
        assertThat(PackedRules.of(pack, hash, PackedRules.key(folder)))
                .isNotNull()
                .extracting(PackedRules::wake)
                .isNull();
    }

    @Test
    void aPackInARulesFolderIsNotRead() {
        assertThat(packFor(with(RULE, folder.text(RULE) + "\n"))).isNull();
        var edited = new TreeMap<>(with(RULE, folder.text(RULE) + "\n").files());
        edited.put(PackedRules.RESOURCE, new byte[] {1});
        edited.put(PackedRules.HASH, new byte[] {1});
        assertThat(packFor(new RulesFolder("rules", edited, false))).isNull();
    }

    @Test
    void anEditedTableKeepsThePack() {
        assertThat(packFor(with("tables/codes.headings.csv", "heading\n"))).isNotNull();
    }

    @Test
    void anEditedRuleIsCompiled() throws Exception {
        var text = folder.text(RULE);
        var edited = with(RULE, text.replaceFirst("@Title\\(\"", "@Title(\"Edited: "));

        assertThat(packFor(edited)).isNull();
        assertThat(RulebookLoader.load(edited).rules())
                .anyMatch(rule -> rule.title().startsWith("Edited: "));
    }

    @Test
    void anEditedWorkbookOfADecisionTableIsCompiled() {
        assertThat(packFor(with("goods/drone-parts.drl.xlsx", "edited"))).isNull();
    }

    @Test
    void aRuleWithoutScenariosIsRefusedAsEver() {
        var files = new TreeMap<>(folder.files());
        files.remove("routes/embargoed-destination.scenarios.csv");

        assertThatThrownBy(() -> RulebookLoader.load(new RulesFolder("rules", files, false)))
                .isInstanceOf(InvalidRulebook.class)
                .hasMessageContaining("has no scenarios");
    }

    @Test
    void aBrokenRuleIsRefusedAsEver() {
        var broken = with(RULE, folder.text(RULE).replace("findings.flag(", "findings.clear("));

        assertThatThrownBy(() -> RulebookLoader.load(broken))
                .isInstanceOf(InvalidRulebook.class)
                .hasMessageContaining(RULE);
    }

    private RulesFolder with(String path, String text) {
        var files = new TreeMap<>(folder.files());
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return new RulesFolder("rules", files, false);
    }

    private static @Nullable PackedRules packFor(RulesFolder rules) {
        return PackedRules.of(rules, rules.lock());
    }

    /** What each rule makes of each scenario: all findings and questions, not only those of its own rule. */
    private List<String> outcomes(Rulebook rulebook) throws IOException {
        var problems = new ArrayList<Problem>();
        var scenarios = Scenarios.read(folder, rulebook, problems);
        assertThat(problems).isEmpty();
        var outcomes = new ArrayList<String>();
        scenarios
                .run(rulebook)
                .forEach(outcome ->
                        outcomes.add(outcome.scenario().name() + ": " + outcome.answer() + " " + outcome.words()));
        try (var judge =
                rulebook.judge(OwnThresholds.over(rulebook.ownLists()), AsOf.shipment(LocalDate.of(2026, 11, 25)))) {
            scenarios
                    .all()
                    .forEach(scenario ->
                            outcomes.add(judge.judge(scenario.line(), true).toString()));
        }
        return outcomes;
    }
}

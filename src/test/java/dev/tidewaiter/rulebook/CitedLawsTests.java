package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.check.Scenario;
import dev.tidewaiter.rulebook.check.ScenarioRun;
import dev.tidewaiter.rulebook.check.Scenarios;
import dev.tidewaiter.rulebook.model.CitedLaw;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An officer reads beside each finding what the law requires that it cites. */
class CitedLawsTests {

    /** What a rule gives as its reason that no law says. */
    private static final List<String> NO_LAW = List.of(
            "\"Vektor\" SDN entries",
            "designated-parties table (NAME TRAP)",
            "Absence of a description is no permission (design of this rulebook)",
            "no notice given",
            "our own judgement over makers' price lists of mid-2026",
            "the band in US dollars at a rate of 2025 (7.1 CNY a dollar), from general knowledge",
            "its ends are rounded apart",
            "root cause \"classification errors\"");

    private static Rulebook rulebook;
    private static CitedLaws laws;

    @BeforeAll
    static void load() throws Exception {
        rulebook = Rulebook.load(Path.of("rules"));
        laws = rulebook.files().laws();
    }

    @Test
    void everyLawThatAScenarioMakesAFindingCiteIsTold() throws Exception {
        var cited = new TreeSet<String>();
        var scenarios = Scenarios.read(RulesFolder.on(Path.of("rules")), rulebook, new ArrayList<>());
        try (var own = ScenarioRun.judge(scenarios.all().get(0), rulebook)) {
            for (var scenario : scenarios.all()) {
                if (scenario.listed().isEmpty() && scenario.owners() == null) {
                    hear(own, scenario, cited);
                } else {
                    try (var its = ScenarioRun.judge(scenario, rulebook)) {
                        hear(its, scenario, cited);
                    }
                }
            }
        }
        rulebook.rules().stream()
                .flatMap(rule -> rule.cites().stream())
                .filter(citation -> !citation.contains("{"))
                .forEach(cited::add);

        assertThat(cited).hasSizeGreaterThan(80);
        assertThat(cited.stream().filter(citation -> laws.in(List.of(citation)).isEmpty()))
                .as("citations without a row in tables/laws")
                .containsExactlyInAnyOrderElementsOf(NO_LAW);
    }

    private static void hear(Judge judge, Scenario scenario, Set<String> cited) {
        judge.judge(scenario.line(), false).findings().forEach(finding -> cited.addAll(finding.citations()));
    }

    @Test
    void aCitationOfSeveralSectionsNamesEachInItsOrder() {
        assertThat(names("15 CFR 746.2, 746.4, 746.21")).containsExactly("15 CFR 746.2", "15 CFR 746.4");
        assertThat(names("15 CFR 736.2(b)(4); 15 CFR 764.2(k)"))
                .containsExactly("15 CFR 736.2(b)(4)", "15 CFR 764.2(k)");
    }

    @Test
    void anArticleGoesBeforeItsRegulationAndASectionIsNotFoundInALongerNumber() {
        assertThat(names("Reg. (EU) 833/2014 Art. 12gb")).containsExactly("Reg. (EU) 833/2014 Art. 12gb");
        assertThat(names("15 CFR 744.21(a)")).containsExactly("15 CFR 744.21");
        assertThat(names("Order No. 13 of 2026")).isEmpty();
    }

    private static Stream<String> names(String... citations) {
        return laws.in(List.of(citations)).stream().map(CitedLaw::citation);
    }
}

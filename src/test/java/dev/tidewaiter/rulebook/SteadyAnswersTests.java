package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.check.Scenario;
import dev.tidewaiter.rulebook.check.Scenarios;
import dev.tidewaiter.rulebook.engine.EngineThreads;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The first line of a run and the hundred-thousandth have the same answer. The engine makes code of a condition once it has
 * met it some twenty times, on a thread of its own, and that code took an amount that is not stated for less than any other.
 */
class SteadyAnswersTests {

    private static final int ROUNDS = 30;

    @Test
    void anAnswerDoesNotDependOnHowManyLinesCameBefore() throws Exception {
        var folder = RulesFolder.on(Path.of("rules"));
        var rulebook = RulebookLoader.compile(folder);
        var scenarios = Scenarios.read(folder, rulebook, new ArrayList<>()).all();
        var screen = new RememberedScreen(new DesignationScreen(OwnThresholds.over(rulebook.ownLists())));
        try (var judge = rulebook.judge(screen, AsOf.shipment(LocalDate.of(2026, 11, 25)))) {
            long given = EngineThreads.given();
            var first = answers(judge, scenarios);
            for (int i = 0; i < ROUNDS; i++) {
                scenarios.forEach(scenario -> judge.judge(scenario.line(), true));
            }
            EngineThreads.finishWorkSince(given);
            assertThat(answers(judge, scenarios)).isEqualTo(first);
        }
    }

    private static List<String> answers(Judge judge, List<Scenario> scenarios) {
        return scenarios.stream()
                .map(scenario -> scenario.file() + ":" + scenario.row() + " " + judge.judge(scenario.line(), true))
                .toList();
    }
}

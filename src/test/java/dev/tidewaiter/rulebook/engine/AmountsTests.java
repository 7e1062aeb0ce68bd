package dev.tidewaiter.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number that is not there compares with none, neither before nor after the engine makes code of a condition. */
class AmountsTests {

    @ParameterizedTest
    @CsvSource(
            value = {
                "limit < 5; 0",
                "limit <= 5; 0",
                "limit > 5; 0",
                "limit >= 5; 0",
                "!(limit < 5); 1",
                "!(limit <= 5); 1",
                "!(limit > 0 && limit <= 5); 1",
                "ageDays < 5; 1",
                "ageDays >= 5; 0"
            },
            delimiter = ';')
    void whatIsNotStatedIsNeitherLessNorMore(String constraint, int found) throws InterruptedException {
        var text = SmallRules.withCondition("ListInUse( " + constraint + " )");
        assertThat(SmallRules.problems(text)).isEmpty();
        var file = SmallRules.file(text);
        var base = SmallRules.compiled(file);
        long given = EngineThreads.given();
        for (int i = 0; i < 120; i++) {
            assertThat(SmallRules.found(file, base, List.of(SampleFacts.LIST_WITHOUT_LIMIT)))
                    .hasSize(found);
            if (i == 60) {
                EngineThreads.finishWorkSince(given);
            }
        }
    }
}

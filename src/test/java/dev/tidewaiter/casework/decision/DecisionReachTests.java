package dev.tidewaiter.casework.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.finding.EntriesToday;
import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.FoundLines;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;
import dev.tidewaiter.rulebook.model.Severity;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionReachTests extends DecisionsFixture {

    @Override
    Database open() {
        return TestDatabases.sqlite(heads);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONFIRMED", "PERMITTED", "UNSURE"})
    void whatIsNoFalseHitIsAnsweredAsFarAsOneDecisionReachesAndTheRestByFurtherOnes(DecisionAnswer answer) {
        decisions = new Decisions(database, clock, audit, EntriesToday.unasked(), 3);
        var party = FoundLines.party("Limbach Motors", "DE");
        var found = Stream.of("engine", "propeller", "frame", "battery")
                .map(goods -> lines.found("run", Severity.REVIEW, FoundLines.line(party, goods), FoundLines.entry()))
                .toList();
        var first = decisions.propose(answer(found.get(3), answer, "", DecisionScope.PARTY, null), "ann");
        assertThat(decisions.covered(first.id())).hasSize(3).contains(found.get(3));
        var left = found.stream()
                .filter(finding -> stateOf(finding) == FindingState.OPEN)
                .toList();
        assertThat(left).hasSize(1);
        var second = decisions.propose(answer(left.get(0), answer, "", DecisionScope.PARTY, null), "ann");
        assertThat(decisions.covered(second.id())).isEqualTo(left);
    }
}

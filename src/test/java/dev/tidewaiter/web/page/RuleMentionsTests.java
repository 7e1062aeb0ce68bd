package dev.tidewaiter.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.web.RunningService;
import dev.tidewaiter.web.page.RuleMentions.Piece;
import org.junit.jupiter.api.Test;

/** A sentence names rules by what they are called, and loses nothing else. */
class RuleMentionsTests {

    private final RuleMentions mentions = RunningService.shared().bean(RuleMentions.class);

    @Test
    void aRulesNumberBecomesItsTitleAndWhatIsNoRuleStays() {
        assertThat(mentions.of("Box A12: 2 lines could not be checked for P01, P02."))
                .containsExactly(
                        new Piece("Box A12: 2 lines could not be checked for ", null),
                        new Piece("Listed party found by identifier", "P01"),
                        new Piece(", ", null),
                        new Piece("Listed party found by name", "P02"),
                        new Piece(".", null));
    }

    @Test
    void aSentenceWithoutARuleIsOnePiece() {
        assertThat(mentions.of("Ask the sender.")).containsExactly(new Piece("Ask the sender.", null));
    }
}

package dev.tidewaiter.casework.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.decision.AnsweredRequests.Answered;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.QuickAccounts;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Answers to requests with a key are there while a sender may ask again, and do not pile up; the same on both databases. */
abstract class AnsweredRequestsTests extends DecisionsFixture {

    private static final Answered ANSWERED = new Answered("hash", 201, "/api/v1/decisions/7", "{}");

    private AnsweredRequests later(Duration passed) {
        return new AnsweredRequests(database, Clock.offset(clock, passed));
    }

    @Test
    void anAnswerIsForgottenOnceItsTimeIsOver() {
        var ann = QuickAccounts.of(database, clock, audit)
                .addWithPassword("test", "ann", "", AccountRole.OFFICER, "wet stones under the pier")
                .id();
        later(Duration.ZERO).keep(ann, "old", ANSWERED);
        var during = later(AnsweredRequests.KEPT.minusMinutes(1));
        during.keep(ann, "young", ANSWERED);
        during.forgetOld();
        assertThat(during.find(ann, "old")).contains(ANSWERED);
        var after = later(AnsweredRequests.KEPT.plusMinutes(1));
        after.forgetOld();
        assertThat(after.find(ann, "old")).isEmpty();
        assertThat(after.find(ann, "young")).contains(ANSWERED);
    }
}

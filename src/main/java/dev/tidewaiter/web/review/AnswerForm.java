package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.decision.DecisionAnswer;
import dev.tidewaiter.casework.decision.DecisionScope;
import dev.tidewaiter.casework.decision.KnownFalseHitTerm;
import dev.tidewaiter.web.page.KeyAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form under a finding: to answer it, or to approve what somebody else answered.
 *
 * @param decides whether the person may answer it
 * @param choices the answers that it can have
 * @param after   the decision that the person has seen last; empty for none
 * @param two     whether a second person has to approve
 * @param like    how many others an answer for all would settle; 0 where that is not offered
 * @param resting what rests on it and is settled with it where the party is said to be another; null for nothing
 * @param term    how long the pair may be a known false hit; null where it can be none
 * @param scope   how far an answer reaches that settles those, too
 * @param draft   what was typed already
 * @param waiting the answer that waits for a second person; null for none
 * @param against what waits or is in force and says the opposite of that about the same party and entry
 * @param own     whether the person gave that answer
 * @param may     whether the person may approve it
 * @param refused why an answer was not taken; null where none was refused
 */
public record AnswerForm(
        boolean decides,
        List<Choice> choices,
        String after,
        boolean two,
        long like,
        @Nullable Resting resting,
        @Nullable KnownFalseHitTerm term,
        DecisionScope scope,
        Draft draft,
        @Nullable GivenAnswer waiting,
        List<GivenAnswer> against,
        boolean own,
        boolean may,
        @Nullable NotTaken refused) {

    /**
     * An answer that may be given.
     *
     * @param answer the answer
     * @param key    the action whose key chooses it
     * @param reason what is usually the reason, as far as the finding says it; empty where the person has to say
     */
    public record Choice(String answer, KeyAction key, String reason) {

        static Choice of(DecisionAnswer answer, String reason) {
            var key =
                    switch (answer) {
                        case CONFIRMED -> KeyAction.CONFIRM;
                        case NOT_A_MATCH, NOT_AS_SAID -> KeyAction.NOT_A_MATCH;
                        case PERMITTED -> KeyAction.PERMITTED;
                        case UNSURE -> KeyAction.UNSURE;
                    };
            return new Choice(answer.name(), key, reason);
        }
    }

    /**
     * What rests on a finding, or on others like it.
     *
     * @param count  how many findings
     * @param titles what they found, each once
     */
    public record Resting(long count, List<String> titles) {}

    /** Whether an answer may be given to more than the finding. */
    public boolean offersAll() {
        return like > 0 || resting != null;
    }

    /**
     * Why an answer was not taken.
     *
     * @param message the message's key
     * @param first   what stands in it
     * @param second  what else stands in it
     * @param now     what somebody else answered in the meantime; null for nothing
     * @param beside  the answer that this one contradicts, for whoever means it all the same; empty for none
     */
    public record NotTaken(
            String message,
            Object first,
            Object second,
            @Nullable GivenAnswer now,
            String beside) {

        NotTaken(String message, Object first, Object second, @Nullable GivenAnswer now) {
            this(message, first, second, now, "");
        }

        static NotTaken of(String message) {
            return new NotTaken(message, "", "", null);
        }
    }
}

package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.decision.DecisionAnswer;
import dev.tidewaiter.casework.decision.KnownFalseHitTerm;
import dev.tidewaiter.casework.decision.NewDecision;
import dev.tidewaiter.casework.decision.RefusedStep;
import dev.tidewaiter.web.page.Notices;
import dev.tidewaiter.web.page.When;
import dev.tidewaiter.web.review.AnswerForm.NotTaken;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Says on a page why an answer was not taken, and what to do. */
@Component
class Refusals {

    private final GivenAnswers answers;
    private final Clock clock;
    private final Notices notices;
    private final When when;

    Refusals(GivenAnswers answers, Clock clock, Notices notices, When when) {
        this.answers = answers;
        this.clock = clock;
        this.notices = notices;
        this.when = when;
    }

    /** What is wrong with an answer whatever it is about; null for nothing. */
    @Nullable
    NotTaken ofForm(Draft draft) {
        if (Arrays.stream(DecisionAnswer.values())
                .noneMatch(answer -> answer.name().equals(draft.answer()))) {
            return NotTaken.of("review.refused.answer");
        }
        if (draft.reason().isBlank()) {
            return NotTaken.of("review.refused.reason");
        }
        if (draft.reason().strip().length() > NewDecision.MOST_REASON) {
            return new NotTaken(
                    "review.refused.longReason", draft.reason().strip().length(), NewDecision.MOST_REASON, null);
        }
        var term = KnownFalseHitTerm.of(clock);
        return draft.lastsAsAllowed(term)
                ? ofNote(draft.note())
                : new NotTaken("review.refused.until", when.day(term.first()), when.day(term.latest()), null);
    }

    /** What is wrong with a note; null for nothing. */
    static @Nullable NotTaken ofNote(String note) {
        int length = note.strip().length();
        return length > NewDecision.MOST_NOTE
                ? new NotTaken("review.refused.note", length, NewDecision.MOST_NOTE, null)
                : null;
    }

    /** What the store refused, told to whoever sent it: a form sent twice, or from a second window, finds one's own answer there. */
    NotTaken of(RefusedStep refused, String account) {
        var why = of(refused);
        var now = refused.now();
        return refused.kind() == RefusedStep.Kind.CHANGED
                        && now != null
                        && now.asked().proposedBy().equals(account)
                ? new NotTaken("review.refused.again", "", "", why.now())
                : why;
    }

    /** What the store refused: mostly that somebody else was there first. */
    NotTaken of(RefusedStep refused) {
        var now = refused.now();
        return switch (refused.kind()) {
            case CHANGED ->
                now == null
                        ? refused.notice().key() == null ? NotTaken.of("review.refused.gone") : other(refused)
                        : new NotTaken("review.refused.changed", "", "", answers.of(now));
            case CONTRADICTS -> contradicts(refused);
            default -> other(refused);
        };
    }

    /** The same of one among many: it keeps the answer that stands beside it, and what says the opposite is answered on its own page. */
    NotTaken ofOneOfMany(RefusedStep refused) {
        var why = of(refused);
        return why.now() == null
                ? why
                : new NotTaken(
                        refused.kind() == RefusedStep.Kind.CONTRADICTS
                                ? "review.many.contradicts"
                                : "review.many.changed",
                        "",
                        "",
                        why.now());
    }

    private NotTaken other(RefusedStep refused) {
        return new NotTaken("review.refused.other", notices.say(refused.notice()), "", null);
    }

    /** The same with the answer that it speaks of, so that both can be looked at. */
    private NotTaken withOther(RefusedStep refused) {
        var now = refused.now();
        return new NotTaken(
                "review.refused.other", notices.say(refused.notice()), "", now == null ? null : answers.about(now));
    }

    private NotTaken contradicts(RefusedStep refused) {
        var other = Objects.requireNonNull(refused.now());
        return new NotTaken("review.refused.contradicts", "", "", answers.about(other), other.id());
    }

    /** The same of a second person's word. */
    NotTaken ofApproval(RefusedStep refused) {
        return switch (refused.kind()) {
            case FORBIDDEN -> NotTaken.of("review.refused.own");
            case CHANGED, NOT_FOUND ->
                refused.notice().key() == null ? NotTaken.of("review.refused.settled") : withOther(refused);
            case WRONG, CONTRADICTS -> of(refused);
        };
    }

    static HttpStatus status(RefusedStep refused) {
        return switch (refused.kind()) {
            case WRONG -> HttpStatus.BAD_REQUEST;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case CHANGED, CONTRADICTS -> HttpStatus.CONFLICT;
        };
    }
}

package dev.tidewaiter.web.api;

import dev.tidewaiter.casework.decision.DecisionAnswer;
import dev.tidewaiter.casework.decision.DecisionScope;
import dev.tidewaiter.casework.decision.KnownFalseHitTerm;
import dev.tidewaiter.casework.decision.NewDecision;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a caller sends to decide a finding.
 *
 * @param answer       CONFIRMED, NOT_A_MATCH (of a listed party), NOT_AS_SAID (of goods, places, documents), PERMITTED or UNSURE
 * @param reason       why
 * @param note         more about it
 * @param scope        LINE, which is the default, PARTY or QUESTION
 * @param after        the decision that the caller saw last on the finding
 * @param goodGuy      whether NOT_A_MATCH makes a known false hit
 * @param beside       an answer that says the opposite of the same party and entry, which the caller has seen
 * @param goodGuyUntil until which day, at most a year from now, which is the default
 */
record NewDecisionBody(
        @Nullable String answer,
        @Nullable String reason,
        @Nullable String note,
        @Nullable String scope,
        @Nullable String after,
        @Nullable String beside,
        @Nullable Boolean goodGuy,
        @Nullable String goodGuyUntil) {

    NewDecision of(String finding, @Nullable String ifMatch, @Nullable String attachment, Clock clock) {
        return new NewDecision(
                finding,
                one(DecisionAnswer.class, "answer", answer),
                text(reason),
                text(note),
                scope == null ? DecisionScope.LINE : one(DecisionScope.class, "scope", scope),
                after != null ? after : ifMatch == null ? "" : ifMatch.replace("\"", ""),
                attachment,
                until(clock),
                text(beside),
                false,
                "api");
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <E extends Enum<E>> E one(Class<E> type, String name, @Nullable String text) {
        for (var value : type.getEnumConstants()) {
            if (value.name().equals(text)) {
                return value;
            }
        }
        throw wrong("\"%s\" must be one of %s."
                .formatted(name, Arrays.toString(type.getEnumConstants()).replaceAll("[\\[\\]]", "")));
    }

    private @Nullable Long until(Clock clock) {
        if (goodGuyUntil == null && !Boolean.TRUE.equals(goodGuy)) {
            return null;
        }
        var term = KnownFalseHitTerm.of(clock);
        var day = goodGuyUntil == null ? term.latest() : day(goodGuyUntil);
        if (!term.allows(day)) {
            throw wrong(String.format(
                    Locale.ROOT,
                    "A known false hit lasts at least until tomorrow and at most until %s; then look again.",
                    term.latest()));
        }
        return KnownFalseHitTerm.end(day, clock);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong("\"goodGuyUntil\" is no day. Write it as 2027-05-31.");
        }
    }

    private static ResponseStatusException wrong(String sentence) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, sentence);
    }
}

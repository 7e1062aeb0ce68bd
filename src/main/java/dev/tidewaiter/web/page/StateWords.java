package dev.tidewaiter.web.page;

import dev.tidewaiter.casework.decision.DecisionAnswer;
import dev.tidewaiter.casework.decision.DecisionState;
import dev.tidewaiter.casework.finding.FindingState;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What pages call the states of findings and decisions, and how they write a time. */
final class StateWords {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private StateWords() {}

    static String of(FindingState state) {
        return switch (state) {
            case OPEN -> "open";
            case PROPOSED -> "waits for a second person";
            case UNSURE -> "unsure, stays held";
            case SETTLED -> "settled";
            case NO_LONGER_FOUND -> "no longer found";
            case NOTED -> "information";
        };
    }

    static String of(DecisionState state) {
        return switch (state) {
            case PROPOSED -> "waits for a second person";
            case IN_FORCE -> "in force";
            case REJECTED -> "rejected";
            case SUPERSEDED -> "superseded";
            case REOPENED -> "opened again";
        };
    }

    static String of(DecisionAnswer answer) {
        return switch (answer) {
            case CONFIRMED -> "It is as the rule says: stop it";
            case NOT_A_MATCH -> "The party is not the listed one";
            case PERMITTED -> "It is as the rule says, and permitted";
            case UNSURE -> "Not clear yet: hold it";
        };
    }

    static String time(long millis) {
        return WHEN.format(Instant.ofEpochMilli(millis));
    }
}

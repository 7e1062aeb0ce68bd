package dev.tidewaiter.casework.finding;

import dev.tidewaiter.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** Why an answer, or a known false hit, is no longer in force. */
public final class WhyClosed {

    public static final Wording NEWER_PROPOSAL = Wording.of("closed.newerProposal", "A newer proposal took its place.");
    public static final Wording NEWER_DECISION = Wording.of("closed.newerDecision", "A newer decision took its place.");

    /** Of a known false hit, which a decision had made. */
    public static final Wording NEWER_THAN_WHAT_MADE_IT =
            Wording.of("closed.newerDecision", "A newer decision took the place of the one that made it.");

    public static final Wording NOT_AS_DECIDED =
            Wording.of("closed.notAsDecided", "The finding is not as it was when this was decided.");

    public static final Wording ENTRY_GONE = Wording.of("closed.entryGone", "The list no longer has the entry.");

    public static final Wording RAN_OUT = Wording.of("closed.ranOut", "Its time is over.");

    private WhyClosed() {}

    /** Somebody ended it, known by that name: pages tell it, and what is kept in English has who did it beside the sentence. */
    public static Wording endedBy(String name) {
        return Wording.of("closed.endedBy", "Ended by hand.", name);
    }

    static Wording worse(String severity) {
        return Wording.of(
                "closed.worse",
                "It is worse now than when it was decided, or the party is not as it was: %s.".formatted(severity),
                List.of("verdict." + severity));
    }

    /** The fields of the entry that are not as they were; one of another list's entry about the same party is known by its number. */
    public static Wording entryChanged(List<String> fields) {
        return Wording.of(
                "closed.entryChanged",
                fields.stream()
                        .map(MajorFields::inWords)
                        .collect(Collectors.joining(", ", "The list's entry has changed: ", ".")),
                fields.stream()
                        .map(field -> MajorFields.isNamed(field) ? "review.field." + field : field)
                        .toList());
    }
}

package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.finding.LineAsRead;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.run.KeptBasis.ListHeld;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A finding with the whole line around it.
 *
 * @param finding    the finding that was chosen
 * @param card       the same as it is shown
 * @param cards      all findings of the line, the worst first
 * @param line       the line as it was read; null where it is not kept
 * @param shipment   the shipment's number; may be empty
 * @param run        the upload or night that saw it last
 * @param isUpload   whether that was an upload, whose page can be opened
 * @param stopped    whether that upload was stopped, so that nothing of it may be used
 * @param route      the way of the goods; null where the line is not kept
 * @param earlier    what was decided about the same party on other lines
 * @param near       what almost was found
 * @param lists      the lists it was held against
 * @param firstStep  what to do first, in the rule's words; empty where nothing is left to do, or the finding has its answer
 */
public record LineDetail(
        StoredFinding finding,
        FindingCard card,
        List<FindingCard> cards,
        @Nullable LineAsRead line,
        String shipment,
        String run,
        boolean isUpload,
        boolean stopped,
        @Nullable RouteDrawing route,
        List<GivenAnswer> earlier,
        List<FoundJson.NearSaid> near,
        List<ListHeld> lists,
        String firstStep) {

    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[\\p{Ll})])\\. (?=\\p{Lu})");

    /** The first sentence of what to do: all of it would push the finding out of sight. */
    public String firstOfStep() {
        return firstStep.substring(0, endOfFirst());
    }

    /** What else of it is to be done; empty where that is all. */
    public String restOfStep() {
        return firstStep.substring(endOfFirst()).strip();
    }

    private int endOfFirst() {
        var end = END_OF_SENTENCE.matcher(firstStep);
        return end.find() ? end.start() + 1 : firstStep.length();
    }

    /** What the line could not be checked for. */
    public List<FindingCard> unchecked() {
        return cards.stream().filter(card -> !card.missing().isEmpty()).toList();
    }
}

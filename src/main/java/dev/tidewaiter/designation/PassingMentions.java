package dev.tidewaiter.designation;

import dev.tidewaiter.designation.evidence.Match;
import java.util.List;

/**
 * Whom a text names that is there for something else.
 *
 * @param matches strong ones, best first; none for most texts
 * @param whole   whether all of the text was looked through; one made of words of listed names may hold too many
 */
public record PassingMentions(List<Match> matches, boolean whole) {

    public static final PassingMentions NONE = new PassingMentions(List.of(), true);
}

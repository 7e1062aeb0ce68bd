package dev.tidewaiter.web.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party of the file beside an entry of a list.
 *
 * @param list       the list
 * @param entry      the entry's number
 * @param kind       what led to the entry: NAME, IDENTIFIER or ADDRESS
 * @param percent    how alike the two are
 * @param programme  under which programme it is listed; may be empty
 * @param published  since when, as the list says; null where it does not
 * @param properties one a row
 * @param parts      the names, part by part; empty where the name did not lead there
 * @param sources    every entry that tells the party, where there are several
 */
public record MatchCard(
        String list,
        String entry,
        String kind,
        int percent,
        String programme,
        @Nullable String published,
        List<Property> properties,
        List<Part> parts,
        List<FoundJson.SourceSaid> sources) {

    /**
     * What both may say.
     *
     * @param name   what it is: NAME, COUNTRY, ADDRESS, IDENTIFIER, BIRTH_DATE or OTHER_NAMES
     * @param here   what the file says, with cells
     * @param listed what the list says
     * @param how    how they are to each other: AGREES, DIFFERS, UNKNOWN; LIKE for the name
     */
    public record Property(String name, List<Told> here, List<String> listed, String how) {}

    /**
     * A value in the file.
     *
     * @param text the value
     * @param cell its cell; empty where it stands in none
     */
    public record Told(String text, String cell) {}

    /**
     * A part of the name.
     *
     * @param text   both spellings
     * @param kind   how they relate
     * @param style  its class
     * @param points what it adds to or takes from a hundred; 0 for nothing
     */
    public record Part(String text, String kind, String style, long points) {}
}

package dev.tidewaiter.web.page;

import dev.tidewaiter.names.NamePart;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A party beside an entry of a list, property by property and name part by name part: the same card wherever somebody compares the two.
 *
 * @param here       the message that heads the party's side
 * @param notHere    the message for what the party's side does not say
 * @param list       the list
 * @param entry      the entry's number
 * @param percent    how alike the two are
 * @param properties one a row
 * @param parts      the names, part by part; empty where the name did not lead there
 */
public record ComparedParty(
        String here,
        String notHere,
        String list,
        String entry,
        int percent,
        List<Property> properties,
        List<Part> parts) {

    /** How names are to each other that are alike. */
    public static final String LIKE = "LIKE";

    /** What the party is called; empty where its side says no name. */
    public String name() {
        return properties.stream()
                .filter(property -> property.name().equals("NAME"))
                .flatMap(property -> property.here().stream())
                .findFirst()
                .map(Told::text)
                .orElse("");
    }

    /**
     * What both may say.
     *
     * @param name   what it is: NAME, TYPE, COUNTRY, ADDRESS, IDENTIFIER or BIRTH_DATE
     * @param here   what the party's side says, with cells; of a type its name in the store
     * @param listed what the list says
     * @param how    how they are to each other: AGREES, DIFFERS, UNKNOWN; LIKE for the name
     */
    public record Property(String name, List<Told> here, List<String> listed, String how) {}

    /**
     * A value on the party's side.
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
     * @param points what it adds to or takes from a hundred; 0 for nothing, or where that is not told
     */
    public record Part(String text, String kind, String style, long points) {

        public static Part of(String here, String listed, String kind, long points) {
            var style = Arrays.stream(NamePart.Kind.values())
                    .filter(known -> known.name().equals(kind))
                    .findFirst()
                    .map(NamePart.Kind::nearness)
                    .orElse(NamePart.Nearness.EXTRA)
                    .name()
                    .toLowerCase(Locale.ROOT);
            var text = here.isEmpty() ? listed : listed.isEmpty() || listed.equals(here) ? here : here + " → " + listed;
            return new Part(text, kind, style, points);
        }
    }
}

package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.manifest.heading.Meaning.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of a party some words of a heading name: "tax no.", "city, state, zip", "имя и адрес". */
final class PartyAttributes {

    private static final int LONGEST_OF_SEVERAL = 4;

    private final Map<String, PartyAttribute> attributes = new HashMap<>();
    private final Set<String> taxNumbers = new HashSet<>();
    private final HeadingWords words;

    PartyAttributes(Map<String, Meaning> headings, HeadingWords words) {
        this.words = words;
        headings.forEach((key, meaning) -> {
            var attribute = PartyAttribute.of(meaning);
            if (attribute != null) {
                attributes.put(key, attribute);
            }
            if (meaning.kind() == Kind.PARTY_ID) {
                taxNumbers.add(key);
            }
        });
        words.companies.forEach(
                company -> attributes.putIfAbsent(company, PartyAttribute.NAME)); // "Ragione sociale del mittente"
        attributes.putAll(words.attributes);
    }

    /** What of a party some words name, be it several things: "city, state, zip", "name and address". */
    @Nullable
    PartyAttribute of(List<String> tokens) {
        var alone = alone(tokens, 0, tokens.size());
        return alone != null || tokens.size() == 1 ? alone : several(tokens);
    }

    /**
     * The name where one is named, else the address: who and where stand in one cell, and the name comes first there. Of "Consignee and
     * his address" the party is the name.
     */
    private @Nullable PartyAttribute several(List<String> tokens) {
        PartyAttribute first = null;
        boolean name = false;
        boolean address = false;
        for (int from = 0; from < tokens.size(); ) {
            int to = Math.min(tokens.size(), from + LONGEST_OF_SEVERAL);
            while (to > from && alone(tokens, from, to) == null) {
                to--;
            }
            if (to > from) {
                var found = alone(tokens, from, to);
                if (name && from > 0 && found == PartyAttribute.NAME) {
                    return null; // "Exporter company information" is to be filled in
                }
                first = first == null ? found : first;
                name |= found == PartyAttribute.NAME;
                address |= found == PartyAttribute.ADDRESS || found == PartyAttribute.CITY;
                from = to;
            } else if (isBeside(tokens.get(from))) {
                name |= from == 0 && words.joints.contains(tokens.get(0)); // the "e" of "E-mail" joins nothing
                from++;
            } else {
                return null;
            }
        }
        if (first == null) {
            return null;
        }
        return name ? PartyAttribute.NAME : address ? PartyAttribute.ADDRESS : first;
    }

    private boolean isBeside(String token) {
        return words.joints.contains(token) || words.between.contains(token) || words.qualifiers.contains(token);
    }

    /** With the number of a line or of one more: "Address 2", "住所２". */
    @Nullable
    PartyAttribute alone(List<String> tokens, int from, int to) {
        var key = String.join("", tokens.subList(from, to));
        var attribute = attributes.get(key);
        int last = key.length() - 1;
        boolean numbered = attribute == null
                && last > 0
                && isDigit(key.substring(last))
                && !key.startsWith("no"); // "Factory No. 5"
        return numbered ? attributes.get(key.substring(0, last)) : attribute;
    }

    static boolean isDigit(String token) {
        return token.length() == 1 && Character.isDigit(token.charAt(0));
    }

    /** Whether some words are a number that only a party has, by whatever heading it stands under elsewhere. */
    boolean isTaxNumber(List<String> tokens) {
        return taxNumbers.contains(String.join("", tokens));
    }
}

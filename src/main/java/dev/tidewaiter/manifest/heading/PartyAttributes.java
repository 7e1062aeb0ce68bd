package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.shipment.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of a party some words of a heading name: "tax no.", "city, state, zip", "имя и адрес". */
final class PartyAttributes {

    private static final int LONGEST_OF_SEVERAL = 4;

    /** What of a party a word can name. */
    static final Set<String> ALL =
            Set.of("name", "address", "city", "country", "id", "phone", "email", "website", "contact");

    private final Map<String, String> attributes = new HashMap<>();
    private final Set<String> taxNumbers = new HashSet<>();
    private final HeadingWords words;

    PartyAttributes(Map<String, Meaning> headings, HeadingWords words) {
        this.words = words;
        headings.forEach((key, meaning) -> {
            var attribute = meaning.kind() == Kind.FIELD
                    ? wayToReach(meaning.fields().get(0)) // "Contact number of the consignee"
                    : ofKind(meaning.kind()); // "RFC del remitente", "Località destinatario"
            if (attribute != null) {
                attributes.put(key, attribute);
            }
            if (meaning.kind() == Kind.PARTY_ID) {
                taxNumbers.add(key);
            }
        });
        words.companies.forEach(company -> attributes.putIfAbsent(company, "name")); // "Ragione sociale del mittente"
        attributes.putAll(words.attributes);
    }

    private static @Nullable String ofKind(Kind kind) {
        return switch (kind) {
            case PARTY_NAME -> "name";
            case PARTY_ADDRESS -> "address";
            case PARTY_CITY -> "city";
            case PARTY_COUNTRY -> "country";
            case PARTY_ID -> "id";
            default -> null;
        };
    }

    private static @Nullable String wayToReach(Field field) {
        return switch (field) {
            case PHONE -> "phone";
            case EMAIL -> "email";
            case WEBSITE -> "website";
            case CONTACT_NAME -> "contact";
            default -> null;
        };
    }

    /** What of a party some words name, be it several things: "city, state, zip", "name and address". */
    @Nullable
    String of(List<String> tokens) {
        var alone = alone(tokens, 0, tokens.size());
        return alone != null || tokens.size() == 1 ? alone : several(tokens);
    }

    /**
     * The name where one is named, else the address: who and where stand in one cell, and the name comes first there. Of "Consignee and
     * his address" the party is the name.
     */
    private @Nullable String several(List<String> tokens) {
        String first = null;
        boolean name = false;
        boolean address = false;
        for (int from = 0; from < tokens.size(); ) {
            int to = Math.min(tokens.size(), from + LONGEST_OF_SEVERAL);
            while (to > from && alone(tokens, from, to) == null) {
                to--;
            }
            if (to > from) {
                var found = alone(tokens, from, to);
                if (name && from > 0 && "name".equals(found)) {
                    return null; // "Exporter company information" is to be filled in
                }
                first = first == null ? found : first;
                name |= "name".equals(found);
                address |= "address".equals(found) || "city".equals(found);
                from = to;
            } else if (isBeside(tokens.get(from))) {
                name |= from == 0 && words.joints.contains(tokens.get(0)); // the "e" of "E-mail" joins nothing
                from++;
            } else {
                return null;
            }
        }
        return first == null ? null : name ? "name" : address ? "address" : first;
    }

    private boolean isBeside(String token) {
        return words.joints.contains(token) || words.between.contains(token) || words.qualifiers.contains(token);
    }

    /** With the number of a line or of one more: "Address 2", "住所２". */
    @Nullable
    String alone(List<String> tokens, int from, int to) {
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

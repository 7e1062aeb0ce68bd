package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Headings made of a role and an attribute: "Consignee Tax No.", "Address of the buyer", "Адрес получателя". */
final class HeadingParts {

    private static final int LONGEST_ATTRIBUTE = 8;

    private static final int LONGEST_OF_SEVERAL = 4;

    /** "Tono" is no number of "To". */
    private static final int SHORTEST_ROLE = 4;

    /** What of a party a word can name. */
    static final Set<String> ATTRIBUTES =
            Set.of("name", "address", "city", "country", "id", "phone", "email", "website", "contact");

    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, String> attributes = new HashMap<>();
    private final HeadingWords words;

    HeadingParts(Map<String, Meaning> headings, HeadingWords words) {
        this.words = words;
        for (var entry : headings.entrySet()) {
            var meaning = entry.getValue();
            var ofSomeParty = attribute(meaning.kind()); // "RFC del remitente", "Località destinatario"
            if (ofSomeParty != null) {
                attributes.put(entry.getKey(), ofSomeParty);
            }
            var wayToReach =
                    meaning.kind() == Kind.FIELD ? wayToReach(meaning.fields().get(0)) : null;
            if (wayToReach != null) {
                attributes.put(entry.getKey(), wayToReach); // "Contact number of the consignee"
            }
            if (meaning.kind() == Kind.FIELD && meaning.fields().get(0).attribute() == Attribute.NAME) {
                var role = meaning.fields().get(0).role();
                if (role != null) {
                    roles.put(entry.getKey(), role);
                }
            }
        }
        roles.putAll(words.roles());
        words.companies().forEach(company -> attributes.putIfAbsent(company, "name")); // "Ragione sociale del mittente"
        attributes.putAll(words.attributes());
    }

    private static @Nullable String attribute(Kind kind) {
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

    /** The roles of the parties that some words are, in scripts without blanks also parts of a word. */
    Set<Role> rolesIn(List<String> tokens) {
        var found = EnumSet.noneOf(Role.class);
        for (var token : tokens) {
            var role = roles.get(token);
            if (role != null) {
                found.add(role);
            }
            boolean spaceless = Characters.isSpaceless(token.charAt(0));
            for (int from = 0; spaceless && from < token.length() - 1; from++) {
                for (int to = from + 2; to <= token.length(); to++) {
                    var part = roles.get(token.substring(from, to));
                    if (part != null) {
                        found.add(part);
                    }
                }
            }
        }
        return found;
    }

    @Nullable
    Meaning meaning(List<String> tokens) {
        int size = tokens.size();
        for (int taken = Math.min(LONGEST_ATTRIBUTE, size - 1); taken > 0; taken--) {
            var behind = of(tokens.subList(0, size - taken), tokens.subList(size - taken, size));
            if (behind != null) {
                return behind;
            }
            boolean numberOrDate = (tokens.get(0).equals("no") && taken == 1)
                    || words.nouns().isDate(tokens.get(0)); // "Data ritiro" is no data of who hands out
            var before = numberOrDate ? null : of(tokens.subList(taken, size), tokens.subList(0, taken));
            if (before != null) {
                return before;
            }
        }
        if (size == 1) {
            return inOneWord(tokens.get(0));
        }
        var plain = words.withoutQualifier(tokens);
        return plain.size() < size ? meaning(plain) : null;
    }

    /** "收货人地址", "Empfängeradresse": a script or language that writes both as one word. */
    private @Nullable Meaning inOneWord(String word) {
        int shortest = Characters.isSpaceless(word.charAt(0)) ? 1 : SHORTEST_ROLE;
        for (int cut = 1; cut < word.length(); cut++) {
            int longer = Math.max(cut, word.length() - cut);
            if (longer < shortest || (longer == shortest && word.length() < 2 * shortest)) {
                continue; // "Support" is no "Ort", as Germans call a place, of a supplier
            }
            var head = List.of(word.substring(0, cut));
            var rest = List.of(word.substring(cut));
            var meaning = of(head, rest);
            if (meaning == null && cut >= SHORTEST_ROLE && word.length() > cut + 1 && word.charAt(cut) == 's') {
                meaning =
                        of(head, List.of(word.substring(cut + 1))); // "Leveringsnavn", as Germanic languages join words
            }
            meaning = meaning == null && Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.THAI
                    ? of(rest, head) // "ที่อยู่ผู้ขาย"
                    : meaning;
            if (meaning != null) {
                return meaning;
            }
        }
        return null;
    }

    private @Nullable Meaning of(List<String> roleWords, List<String> attributeWords) {
        var attribute = attributeWords(attributeWords);
        if (attribute == null) {
            return null;
        }
        int start = 0;
        int end = roleWords.size();
        if (end > 1 && isDigit(roleWords.get(end - 1))) {
            end--; // "Notify party 2 name"
        }
        while (start < end - 1 && words.between().contains(roleWords.get(start))) {
            start++;
        }
        while (end - 1 > start && words.between().contains(roleWords.get(end - 1))) {
            end--;
        }
        var key = String.join("", roleWords.subList(start, end));
        var role = roles.get(key);
        if (role == null && !attribute.equals("id")) {
            role = words.stops().get(key); // its number is the shipment's: "Delivery no."
        }
        return role == null ? null : meaning(role, attribute);
    }

    /** What of a party some words name, be it several things: "city, state, zip", "name and address". */
    private @Nullable String attributeWords(List<String> words) {
        var alone = attribute(words, 0, words.size());
        return alone != null || words.size() == 1 ? alone : severalAttributes(words);
    }

    /**
     * The name where one is named, else the address: who and where stand in one cell, and the name comes first there. Of "Consignee and
     * his address" the party is the name.
     */
    private @Nullable String severalAttributes(List<String> tokens) {
        String first = null;
        boolean name = words.joints().contains(tokens.get(0));
        boolean address = false;
        for (int from = 0; from < tokens.size(); ) {
            int to = Math.min(tokens.size(), from + LONGEST_OF_SEVERAL);
            while (to > from && attribute(tokens, from, to) == null) {
                to--;
            }
            if (to > from) {
                var found = attribute(tokens, from, to);
                if (name && from > 0 && "name".equals(found)) {
                    return null; // "Exporter company information" is to be filled in
                }
                first = first == null ? found : first;
                name |= "name".equals(found);
                address |= "address".equals(found) || "city".equals(found);
                from = to;
            } else if (isBeside(tokens.get(from))) {
                from++;
            } else {
                return null;
            }
        }
        return first == null ? null : name ? "name" : address ? "address" : first;
    }

    private boolean isBeside(String token) {
        return words.joints().contains(token)
                || words.between().contains(token)
                || words.qualifiers().contains(token);
    }

    /** With the number of a line or of one more: "Address 2", "住所２". */
    private @Nullable String attribute(List<String> tokens, int from, int to) {
        var key = String.join("", tokens.subList(from, to));
        var attribute = attributes.get(key);
        int last = key.length() - 1;
        boolean numbered = attribute == null
                && last > 0
                && isDigit(key.substring(last))
                && !key.startsWith("no"); // "Factory No. 5"
        return numbered ? attributes.get(key.substring(0, last)) : attribute;
    }

    private static boolean isDigit(String token) {
        return token.length() == 1 && Character.isDigit(token.charAt(0));
    }

    /** "Name (consignee)", "住所（荷送人）", "Shipper (address)": one of the two stands in brackets. */
    @Nullable
    Meaning ofBrackets(List<String> before, List<String> inside) {
        if (before.isEmpty() || inside.isEmpty()) {
            return null;
        }
        var behind = of(before, inside);
        return behind == null ? of(inside, before) : behind;
    }

    private static Meaning meaning(Role role, String attribute) {
        var field =
                switch (attribute) {
                    case "name" -> Field.of(role, Attribute.NAME);
                    case "address", "city" -> Field.of(role, Attribute.ADDRESS);
                    case "country" -> Field.of(role, Attribute.COUNTRY);
                    case "id" -> Field.of(role, Attribute.ID);
                    case "phone" -> Field.PHONE;
                    case "email" -> Field.EMAIL;
                    case "website" -> Field.WEBSITE;
                    case "contact" -> Field.CONTACT_NAME;
                    default -> throw new IllegalStateException("no attribute: " + attribute);
                };
        return Meaning.of(Kind.FIELD, List.of(field));
    }
}

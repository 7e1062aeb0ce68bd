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

    private static final int LONGEST_ATTRIBUTE = 4;

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
            var before = of(tokens.subList(taken, size), tokens.subList(0, taken));
            if (before != null && !tokens.get(0).equals("no")) {
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
            if (Math.max(cut, word.length() - cut) < shortest) {
                continue;
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
        var key = String.join("", attributeWords);
        var attribute = attributes.get(key);
        if (attribute == null) {
            return null;
        }
        int start = 0;
        int end = roleWords.size();
        while (start < end - 1 && words.between().contains(roleWords.get(start))) {
            start++;
        }
        while (end - 1 > start && words.between().contains(roleWords.get(end - 1))) {
            end--;
        }
        var role = roles.get(String.join("", roleWords.subList(start, end)));
        return role == null ? null : meaning(role, attribute);
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

package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.Meaning.Kind;
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

    private static final int LONGEST_JOINED = 3;

    /** "Tono" is no number of "To". */
    private static final int SHORTEST_ROLE = 4;

    private final Map<String, Meaning> headings;
    private final Map<String, Role> roles = new HashMap<>();
    private final PartyAttributes attributes;
    private final HeadingWords words;

    HeadingParts(Map<String, Meaning> headings, HeadingWords words) {
        this.headings = headings;
        this.words = words;
        attributes = new PartyAttributes(headings, words);
        for (var entry : headings.entrySet()) {
            var meaning = entry.getValue();
            if (meaning.kind() == Kind.FIELD && meaning.fields().get(0).attribute() == Attribute.NAME) {
                var role = meaning.fields().get(0).role();
                if (role != null) {
                    roles.put(entry.getKey(), role);
                }
            }
        }
        roles.putAll(words.roles);
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
            var behind = endsRole(tokens, size - taken)
                    ? null
                    : of(tokens.subList(0, size - taken), tokens.subList(size - taken, size));
            if (behind != null) {
                return behind;
            }
            boolean numberOrDate = (tokens.get(0).equals("no") && taken == 1)
                    || words.nouns.isDate(tokens.get(0)); // "Data ritiro" is no data of who hands out
            var before = numberOrDate ? null : of(tokens.subList(taken, size), tokens.subList(0, taken));
            if (before != null) {
                return before;
            }
        }
        if (size == 1) {
            return inOneWord(tokens.get(0));
        }
        var plain = words.withoutQualifier(tokens);
        if (plain.size() < size) {
            var whole =
                    headings.get(String.join("", plain)); // "Country of origin for all goods" is no country of a place
            return whole != null && whole.kind() == Kind.FIELD ? whole : meaning(plain);
        }
        return Characters.isSpaceless(tokens.get(0).charAt(0))
                ? inOneWord(String.join("", tokens))
                : null; // "收件人E-mail"
    }

    /** "Ship-to party tax no.", "senderInfo.city": the party, company or information belongs to who it is, and is not its name. */
    private boolean endsRole(List<String> tokens, int at) {
        var word = tokens.get(at);
        if (at + 1 == tokens.size() || attributes.alone(tokens, at, tokens.size()) != null) {
            return false;
        }
        boolean company = words.companies.contains(word) || roles.get(roleKey(word)) == Role.PARTY;
        return (company && roles.containsKey(roleKey(String.join("", tokens.subList(0, at + 1)))))
                || (words.between.contains(word) && roles.containsKey(String.join("", tokens.subList(0, at))));
    }

    /** "收货人地址", "Empfängeradresse": a script or language that writes both as one word. */
    private @Nullable Meaning inOneWord(String word) {
        if (words.nouns.isWellSpelled(word)) {
            return null; // "Support" is no "Ort", as Germans call a place, of a supplier
        }
        int shortest = Characters.isSpaceless(word.charAt(0)) ? 1 : SHORTEST_ROLE;
        for (int cut = 1; cut < word.length(); cut++) {
            if (Math.max(cut, word.length() - cut) < shortest) {
                continue;
            }
            var head = List.of(word.substring(0, cut));
            var behind = word.substring(cut);
            var rest = List.of(NumberWords.isInHeading(behind) ? "no" : behind); // "Empfängernr."
            var meaning = of(head, rest);
            if (meaning == null && cut >= SHORTEST_ROLE && word.length() > cut + 1 && word.charAt(cut) == 's') {
                meaning =
                        of(head, List.of(word.substring(cut + 1))); // "Leveringsnavn", as Germanic languages join words
            }
            boolean thai = Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.THAI;
            if (meaning == null && (shortest == 1 || thai)) {
                meaning = joined(word.substring(0, cut), word.substring(cut));
            }
            meaning = meaning == null && thai
                    ? of(rest, head) // "ที่อยู่ผู้ขาย"
                    : meaning;
            if (meaning != null) {
                return meaning;
            }
        }
        return null;
    }

    /** "收货人的地址", "荷受人の住所", "ที่อยู่ของผู้รับ": what joins the two is written together with them. */
    private @Nullable Meaning joined(String head, String rest) {
        for (int length = 1; length <= LONGEST_JOINED && length < rest.length(); length++) {
            if (words.between.contains(rest.substring(0, length))) {
                var one = List.of(head);
                var other = List.of(rest.substring(length));
                var meaning = of(one, other);
                return meaning == null ? of(other, one) : meaning;
            }
        }
        return null;
    }

    private @Nullable Meaning of(List<String> roleWords, List<String> attributeWords) {
        var attribute = attributes.of(attributeWords);
        if (attribute == null) {
            return null;
        }
        int start = 0;
        int end = roleWords.size();
        if (end > 1 && PartyAttributes.isDigit(roleWords.get(end - 1))) {
            end--; // "Notify party 2 name"
        }
        while (start < end - 1 && words.between.contains(roleWords.get(start))) {
            start++;
        }
        while (end - 1 > start && words.between.contains(roleWords.get(end - 1))) {
            end--;
        }
        var key = roleKey(String.join("", roleWords.subList(start, end)));
        var role = roles.get(key);
        boolean day = words.nouns.isDate(
                attributeWords.get(attributeWords.size() - 1)); // "Faktura data", Polish for its date
        if (role == null && !day && (attribute != PartyAttribute.ID || attributes.isTaxNumber(attributeWords))) {
            role = words.stops.get(key); // another number is the shipment's: "Delivery no."
        }
        return role == null ? null : Meaning.of(Kind.FIELD, List.of(attribute.of(role)));
    }

    /**
     * "notify_party1": one more of the same kind; "수출자의", "荷受人の": whose it is, in languages that write the word for it behind the
     * name of the role.
     */
    private String roleKey(String key) {
        int last = key.length() - 1;
        if (last < 1 || roles.containsKey(key)) {
            return key;
        }
        var end = key.substring(last);
        boolean particle = Characters.isSpaceless(key.charAt(0)) && words.between.contains(end);
        return particle || PartyAttributes.isDigit(end) ? key.substring(0, last) : key;
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
}

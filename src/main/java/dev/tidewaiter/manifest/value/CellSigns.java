package dev.tidewaiter.manifest.value;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.wordlist.WordKinds;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Signs and short words of cells that tell what stands beside them: a share, by what something is packed, about how much. Thread-safe. */
public final class CellSigns {

    /** The kinds of rows of the list of words of cells that hold them. */
    static final Set<String> KINDS = Set.of(
            "share-heading",
            "per",
            "ditto-or-code",
            "about",
            "ohm",
            "freight-terms-heading",
            "told-below",
            "place-of-term",
            "site-or-us",
            "from-before-colon",
            "whose-role",
            "of-role");

    private static final Pattern ENDS = Pattern.compile("^[(\\[*]+|[)\\]*.:;]+$");

    private final Map<String, Set<String>> words;
    private final LoneWords dittoOrCodes = new LoneWords();
    private final Pattern amount;
    private final Pattern partValue;
    private final Pattern packing;
    private final Pattern aroundRole;
    private final Pattern ownPlace;

    /** @param words those of each kind that the list has */
    CellSigns(Map<String, Set<String>> words) {
        this.words = words;
        dittoOrCodes.addAll(of("ditto-or-code"));
        this.amount = Pattern.compile("(?:\\p{Sc}|[A-Z]{3}|[-+(~]|" + anyOf("about")
                + ")?\\s*\\p{Sc}?\\s*\\d[\\d.,' ]*(?:\\s.*|[^\\p{L}].*|\\p{L}{1,4}\\.?)?$");
        this.partValue =
                Pattern.compile("\\d[\\d.,]*\\s?(?:[pnuµμkKMR]|[pnuµμm]?[FHΩ]|[kKM]?(?:" + anyOf("ohm") + "|Ω))\\d*");
        this.packing = Pattern.compile("\\d+\\s*[xX×*]\\s*\\d+(?:[.,]\\d+)?\\s*\\p{L}{1,5}\\.?\\s*(?:/|" + anyOf("per")
                + "\\s)\\s*\\p{L}{2,8}\\.?");
        this.ownPlace = Pattern.compile("(?:" + anyOf("whose-role") + ")\\s+(?:" + anyOf("of-role") + ")");
        this.aroundRole = Pattern.compile(
                "^(?:" + anyOf("whose-role") + ")\\s+|\\s+(?:" + anyOf("of-role")
                        + ")\\.?$|[\\s,]*(?:\\p{L}{1,2}[.°º]|[#№])?\\s*\\d+$",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private String anyOf(String kind) {
        return WordKinds.anyOf(of(kind));
    }

    private Set<String> of(String kind) {
        return words.getOrDefault(kind, Set.of());
    }

    /** Whether a heading says that a sum is shared out below: "% of Cost". */
    public boolean isShare(String heading) {
        return of("share-heading").stream().anyMatch(heading::startsWith);
    }

    /** Whether one of the words of a heading says that its terms are those of the freight: "Freight terms" over Prepaid. */
    public boolean tellFreight(List<String> tokens) {
        return tokens.stream().anyMatch(of("freight-terms-heading")::contains);
    }

    /** Whether a text says "as above" in small letters, and is the code of a country in capitals; it may be in either. */
    public boolean isDittoOrCode(String text) {
        return dittoOrCodes.are(text);
    }

    /** Whether a text is one of them with a small letter: "do" and, as spreadsheets write the first word of a cell, "Do". */
    public boolean isDittoAndNoCode(String text) {
        return isDittoOrCode(text) && text.chars().anyMatch(Character::isLowerCase);
    }

    /** Whether a text says in place of a value that it stands below, "see below", 见下, or only whose place that is: "our warehouse". */
    public boolean isToldBelow(String text) {
        var small = Characters.small(text.strip());
        var bare = ENDS.matcher(small).replaceAll("");
        return of("told-below").contains(bare) || ownPlace.matcher(bare).matches();
    }

    /** Whether a text beside "From" or "To" says what is there and not who, "Repair shop", "Our warehouse 2", or that it is the writer: "Us". */
    public boolean isSiteOrUs(String text) {
        var alone = Characters.small(roleAlone(roleAlone(text.strip())));
        return of("site-or-us").contains(ENDS.matcher(alone).replaceAll("")) || isToldBelow(text);
    }

    /** "De" of "De: Nuestro cliente": from, where a colon follows; elsewhere a code of a country or a word of any text. */
    public boolean isFromBeforeColon(String text) {
        return of("from-before-colon").contains(Characters.small(text.strip()));
    }

    /** Whether a text is a label of a place which next to a term of delivery is the term's: "Place:", "地点". */
    public boolean isPlaceOfTerm(String label) {
        return of("place-of-term")
                .contains(ENDS.matcher(Characters.small(label.strip()))
                        .replaceAll("")
                        .replace("：", ""));
    }

    /** The word for a party without whose it is, a department of it and its number: "customer" of "Our customer", "Customer no. 12". */
    public String roleAlone(String text) {
        return aroundRole.matcher(text).replaceAll("").strip();
    }

    /** Whether a text begins as an amount does and may be one: "USD 5.20", "~20 kg", "约3". */
    public boolean isAmount(String text) {
        return amount.matcher(text).lookingAt();
    }

    /** "100n", "4.7uF", "10k", "24R9": what the values of electronic parts look like, and no sum of money. */
    public boolean isPartValue(String text) {
        return partValue.matcher(text).matches();
    }

    /** A number of units of so many units each, by what holds them: "6x5 KG/CTN", "12 × 3 kg per carton". */
    public boolean isPacking(String text) {
        return packing.matcher(text).matches();
    }
}

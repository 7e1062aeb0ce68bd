package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.wordlist.WordList;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that headings are made of. */
final class HeadingWords {

    private static final int LONGEST_QUALIFIER = 3;

    /** Who a party is, by the key of the word. */
    final Map<String, Role> roles = new HashMap<>();

    /** Roles at a stop of the transport, such as {@code delivery}, by the key of the word. */
    final Map<String, Role> stops = new HashMap<>();

    /** What of a party, such as {@code address}, by the key of the word. */
    final Map<String, PartyAttribute> attributes = new HashMap<>();

    /** Keys of words that may stand between a role and an attribute. */
    final Set<String> between = new HashSet<>();

    /** Words that say "the same in another language". */
    final Set<String> languages = new HashSet<>();

    /** Words in front that say "the same in another spelling". */
    final Set<String> variants = new HashSet<>();

    /** Keys of words before the name of what is added up. */
    final Set<String> sums = new HashSet<>();

    /** Keys of words that only add up, where another line of the heading tells what: "Итого⏎вес нетто". */
    final Set<String> sumsAlone = new HashSet<>();

    /** Keys of words for a whole address, of which forms number the lines. */
    final Set<String> addressLines = new HashSet<>();

    /** Words for "in" before a currency: "Celkem v EUR". */
    final Set<String> in = new HashSet<>();

    /** Currencies, in small letters. */
    final Set<String> currencies = new HashSet<>();

    /** Units, in small letters. */
    final Set<String> units = new HashSet<>();

    /** Words between two nouns of one heading, such as {@code and}. */
    final Set<String> joints = new HashSet<>();

    /** Keys of words for a town, as no other part of an address is one. */
    final Set<String> towns = new HashSet<>();

    /** Keys of words that say more of a party and leave it the same. */
    final Set<String> qualifiers = new HashSet<>();

    /** Keys of headings over companies of which nobody says what they do. */
    final Set<String> companies = new HashSet<>();

    /** Short words for a number that mean other things elsewhere: "n." and "č.". */
    final Set<String> numbers = new HashSet<>();

    /** Keys of bare words for the number of a record: "id". */
    final Set<String> records = new HashSet<>();

    /** Words for the number of a paper in programs: "id", "code". */
    final Set<String> identifiers = new HashSet<>();

    /** Words that say whether a day is planned or past. */
    final Set<String> times = new HashSet<>();

    /** Those of them that say it is planned. */
    final Set<String> planned = new HashSet<>();

    /** Words for a shop. */
    final Set<String> stores = new HashSet<>();

    /** Words for a store that goods leave from. */
    final Set<String> warehouses = new HashSet<>();

    /** Words for a box of a form. */
    final Set<String> boxes = new LinkedHashSet<>();

    /** Words for a section of a form. */
    final Set<String> sections = new LinkedHashSet<>();

    /** Attributes of a party that other things have as well: "details". */
    final Set<String> wide = new HashSet<>();

    /** Words for what is counted by the piece, in small letters: "4 Handling units". */
    final Set<String> counted = new HashSet<>();

    /** Keys of words behind a number that is a count: "Number of orders". */
    final Set<String> counts = new HashSet<>();

    /** Keys of words that may stand between a number and the paper that it numbers, in the order of the list. */
    final Set<String> numberOf = new LinkedHashSet<>();

    /** Keys of the words for a total that headings of the list begin with, in its order. */
    final Set<String> totals = new LinkedHashSet<>();

    /** What says nothing of what is below the heading. */
    final HeadingRemarks remarks;

    /** Nouns that tell what a longer phrase is about. */
    final HeadNouns nouns = new HeadNouns();

    /** Words that count packages, or say what each holds. */
    final PackageWords packages;

    private HeadingWords(WordList list) {
        this.packages = PackageWords.of(list);
        this.remarks = HeadingRemarks.of(list, units);
    }

    /** @param spellings how currencies are written, in small letters */
    static HeadingWords of(WordList list, Set<String> spellings) {
        var words = new HeadingWords(list);
        words.currencies.addAll(spellings);
        list.rows(3).forEach(words::add);
        return words;
    }

    private void add(WordRow row) {
        var meaning = row.cell(1);
        var words = row.words(2);
        switch (row.cell(0)) {
            case "role" -> putAll(words, roles, role(meaning, row), row);
            case "stop" -> putAll(words, stops, role(meaning, row), row);
            case "attribute" -> putAll(words, attributes, attribute(meaning, row), row);
            case "between" -> words.forEach(word -> between.add(HeadingKey.of(word)));
            case "language" -> languages.addAll(words);
            case "variant" -> variants.addAll(words);
            case "sum" -> words.forEach(word -> sums.add(HeadingKey.of(word)));
            case "sum-alone" -> words.forEach(word -> sumsAlone.add(HeadingKey.of(word)));
            case "address-line" -> words.forEach(word -> addressLines.add(HeadingKey.of(word)));
            case "in" -> in.addAll(words);
            case "currency" -> currencies.addAll(words);
            case "unit" -> words.forEach(word -> units.add(word.toLowerCase(Locale.ROOT)));
            case "joint" -> words.forEach(word -> joints.add(word.toLowerCase(Locale.ROOT)));
            case "qualifier" -> words.forEach(word -> qualifiers.add(HeadingKey.of(word)));
            case "company" -> words.forEach(word -> companies.add(HeadingKey.of(word)));
            case "number" -> words.forEach(word -> numbers.add(HeadingKey.of(word)));
            case "record" -> words.forEach(word -> records.add(HeadingKey.of(word)));
            case "identifier" -> words.forEach(word -> identifiers.add(HeadingKey.of(word)));
            case "time" -> addTimes(words, isPlan(meaning, row));
            case "store" -> words.forEach(word -> stores.add(HeadingKey.of(word)));
            case "wide" -> words.forEach(word -> wide.add(HeadingKey.of(word)));
            case "warehouse" -> words.forEach(word -> warehouses.add(HeadingKey.of(word)));
            case "counted" -> counted.addAll(words);
            case "count-of" -> words.forEach(word -> counts.add(HeadingKey.of(word)));
            case "number-of" -> words.forEach(word -> numberOf.add(HeadingKey.of(word)));
            case "total" -> words.forEach(word -> totals.add(HeadingKey.of(word)));
            case "box" -> words.forEach(word -> boxes.add(word.toLowerCase(Locale.ROOT)));
            case "section" -> words.forEach(word -> sections.add(word.toLowerCase(Locale.ROOT)));
            case "town" -> words.forEach(word -> towns.add(HeadingKey.of(word)));
            case "noun-last", "noun-first", "noun-cut", "well-spelled" -> nouns.add(row, words);
            case SaidOtherwise.ANOTHER_DAY,
                    SaidOtherwise.SIGNATURE,
                    SaidOtherwise.LEVY,
                    SaidOtherwise.LEVY_BESIDE,
                    SaidOtherwise.LEVY_BEHIND,
                    SaidOtherwise.IN_WORDS,
                    SaidOtherwise.NET,
                    SaidOtherwise.SENT,
                    SaidOtherwise.WITHOUT,
                    SaidOtherwise.GROSS,
                    SaidOtherwise.TARE -> nouns.add(row, words);
            case PackageWords.PACKAGE, PackageWords.PER, PackageWords.PER_PACKAGE -> {} // read there
            case HeadingRemarks.IN_UNIT,
                    HeadingRemarks.CONDITION,
                    HeadingRemarks.EDITION_OF,
                    HeadingRemarks.EDITION -> {} // read there, too
            default -> throw row.wrong("\"" + row.cell(0) + "\" is no kind of words; see the remarks above");
        }
    }

    /** The parts of a heading, those last that only say it is added up. */
    List<String> sumsLast(List<String> parts) {
        if (parts.size() < 2 || parts.stream().noneMatch(this::isSumAlone)) {
            return parts;
        }
        var sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparing(this::isSumAlone)); // stable
        return sorted;
    }

    private boolean isSumAlone(String part) {
        return sumsAlone.contains(HeadingKey.of(part));
    }

    private static <T> void putAll(List<String> words, Map<String, T> into, T meaning, WordRow row) {
        for (var word : words) {
            var key = HeadingKey.of(word);
            if (key.isEmpty()) { // every dash and stroke would be this word
                throw row.wrong("\"" + word + "\" has neither letters nor figures");
            }
            into.put(key, meaning);
        }
    }

    private void addTimes(List<String> words, boolean plan) {
        var keys = words.stream().map(HeadingKey::of).toList();
        times.addAll(keys);
        planned.addAll(plan ? keys : List.of());
    }

    private static boolean isPlan(String which, WordRow row) {
        if (!which.equals("planned") && !which.equals("past")) {
            throw row.wrong("a day is \"planned\" or \"past\", and not \"" + which + "\"");
        }
        return which.equals("planned");
    }

    private static Role role(String id, WordRow row) {
        for (var role : Role.values()) {
            if (role.id().equals(id)) {
                return role;
            }
        }
        throw row.wrong("there is no role \"" + id + "\"");
    }

    private static PartyAttribute attribute(String name, WordRow row) {
        var attribute = PartyAttribute.named(name);
        if (attribute == null) {
            throw row.wrong("there is no attribute \"" + name + "\"");
        }
        return attribute;
    }

    /** "EUR/pc", "USD/kg": a currency by a unit. */
    boolean isRate(String text) {
        int slash = text.indexOf('/');
        return slash > 0
                && currencies.contains(text.substring(0, slash).strip().toLowerCase(Locale.ROOT))
                && units.contains(text.substring(slash + 1).strip().toLowerCase(Locale.ROOT));
    }

    /** "Адрес получателя физического лица": an address of the receiver, whatever kind of person that is. */
    List<String> withoutQualifier(List<String> tokens) {
        int rest = beforeQualifier(tokens);
        if (rest > 1 && rest < tokens.size()) {
            return tokens.subList(0, rest);
        }
        return tokens.size() > 2 && qualifiers.contains(tokens.get(0)) ? tokens.subList(1, tokens.size()) : tokens;
    }

    /** How many words stand before the one or the few at the end that change nothing, "Shipper for all"; all where there are none. */
    int beforeQualifier(List<String> tokens) {
        for (int words = Math.min(LONGEST_QUALIFIER, tokens.size() - 1); words > 0; words--) {
            int rest = tokens.size() - words;
            if (qualifiers.contains(String.join("", tokens.subList(rest, tokens.size())))) {
                return rest;
            }
        }
        return tokens.size();
    }

    /** What a heading repeats in another language or spelling, "Consignee name EN"; empty where none of its words says so. */
    List<String> repeated(List<String> tokens) {
        int last = tokens.size() - 1;
        if (last < 1) {
            return List.of();
        }
        if (languages.contains(tokens.get(last))) {
            return tokens.subList(0, last);
        }
        return variants.contains(tokens.get(0)) ? tokens.subList(1, last + 1) : List.of();
    }

    /** Whether one of some words is a town's, and none a street's or another whole address. */
    boolean speakOfTown(List<String> tokens) {
        boolean town = false;
        for (var token : tokens) {
            if (attributes.get(token) == PartyAttribute.ADDRESS) {
                return false;
            }
            town |= towns.contains(token) || endsInTown(token);
        }
        return town;
    }

    /** Scripts without blanks write whose town it is in one word with it. */
    private boolean endsInTown(String token) {
        return Characters.isSpaceless(token.charAt(0))
                && towns.stream().anyMatch(town -> town.length() > 1 && token.endsWith(town));
    }
}

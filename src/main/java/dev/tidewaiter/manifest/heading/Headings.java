package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.manifest.heading.Meaning.Choice;
import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.shipment.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The dictionary of headings. Thread-safe once loaded. */
public final class Headings {

    private static final int LONGEST_HEADING = 90;
    private static final int SHORTEST_FOR_TYPOS = 8;
    private static final int SHORTEST_WORD_FOR_TYPOS = 6;
    private static final int MOST_REMEMBERED = 20_000;

    /** Words at the end or the start that say "the same in another language or spelling". */
    private static final Set<String> LANGUAGES = Set.of("en", "eng", "english", "vn", "ru", "rus", "cn", "local", "lc");

    private static final Set<String> CURRENCIES =
            Set.of("usd", "eur", "gbp", "cny", "rmb", "rub", "inr", "try", "kzt", "krw", "jpy", "chf", "aed", "uah");

    private static final Set<String> VARIANTS =
            Set.of("raw", "std", "standard", "clean", "cleaned", "original", "sumof");

    private final Map<String, Meaning> byKey = new HashMap<>(4_000);
    private final HeadingParts parts;
    private final Map<String, Optional<Meaning>> remembered = new ConcurrentHashMap<>();

    private Headings() {
        for (var row : DataFile.rows("headings.tsv")) {
            var meaning = meaningOf(row[0]);
            for (var heading : DataFile.list(row[2])) {
                byKey.putIfAbsent(HeadingKey.of(heading), meaning);
            }
        }
        for (var row : DataFile.rows("ambiguous-headings.tsv")) {
            byKey.put(HeadingKey.of(row[0]), ambiguous(row[1], row.length > 2));
        }
        parts = new HeadingParts(byKey);
    }

    public static Headings load() {
        return new Headings();
    }

    private static Meaning meaningOf(String id) {
        return switch (id) {
            case "-", "tradeCountry" -> Meaning.of(Kind.NOTHING, List.of());
            case "hs.description" -> Meaning.of(Kind.TARIFF_WORDING, List.of(Field.DESCRIPTION));
            case "date" -> Meaning.of(Kind.SOME_DATE, List.of(Field.EXPORT_DATE));
            case "*.name" -> Meaning.of(Kind.PARTY_NAME, List.of());
            case "*.address" -> Meaning.of(Kind.PARTY_ADDRESS, List.of());
            case "*.city" -> Meaning.of(Kind.PARTY_CITY, List.of());
            case "*.country" -> Meaning.of(Kind.PARTY_COUNTRY, List.of());
            case "*.id" -> Meaning.of(Kind.PARTY_ID, List.of());
            default -> Meaning.of(Kind.FIELD, List.of(field(id)));
        };
    }

    private static Field field(String id) {
        var field = Field.byId(id);
        if (field == null) {
            throw new IllegalStateException("headings.tsv names a field that does not exist: " + id);
        }
        return field;
    }

    private static Meaning ambiguous(String choices, boolean quiet) {
        var parsed = new ArrayList<Choice>();
        for (var choice : DataFile.list(choices)) {
            int mark = choice.indexOf('?');
            var fields = List.of((mark < 0 ? choice : choice.substring(0, mark)).split("\\+"));
            parsed.add(new Choice(fields, mark < 0 ? null : choice.substring(mark + 1), quiet));
        }
        return new Meaning(Kind.AMBIGUOUS, List.of(), true, false, null, parsed);
    }

    /** What a heading stands for; null when we do not know it, which is not the same as {@link Kind#NOTHING}. */
    public @Nullable Meaning meaning(String text) {
        if (text.isEmpty() || text.length() > LONGEST_HEADING) {
            return null;
        }
        var known = remembered.get(text);
        if (known == null) {
            known = Optional.ofNullable(find(text));
            if (remembered.size() < MOST_REMEMBERED) {
                remembered.put(text, known);
            }
        }
        return known.orElse(null);
    }

    private @Nullable Meaning find(String text) {
        // a heading given with its brackets ("净重(千克)", "原产国(地区)") counts before its parts
        var exact = byKey.get(HeadingKey.of(text));
        var heading = HeadingText.of(text);
        if (exact != null) {
            return exact.in(heading.unit());
        }
        var whole = ofPhrase(heading.whole());
        if (whole != null) {
            return whole.in(heading.unit());
        }
        for (var part : heading.parts()) {
            var meaning = ofPhrase(part);
            if (meaning != null) {
                return meaning.in(heading.unit());
            }
        }
        return null;
    }

    private @Nullable Meaning ofPhrase(String phrase) {
        var tokens = HeadingKey.tokens(phrase);
        var key = String.join("", tokens);
        if (key.isEmpty()) {
            return null;
        }
        var meaning = byKey.get(key);
        if (meaning != null) {
            return meaning;
        }
        var twin = twinOf(tokens);
        if (twin != null) {
            return twin.asTwin();
        }
        var inCurrency = inCurrency(tokens);
        if (inCurrency != null) {
            return inCurrency;
        }
        var numbered = numbered(tokens);
        if (numbered != null) {
            return numbered;
        }
        var made = parts.meaning(tokens);
        if (made != null) {
            return made;
        }
        return key.length() >= SHORTEST_FOR_TYPOS ? withTypo(key, tokens) : null;
    }

    /** "Value EUR", "Unit price in CNY": an amount and its currency. */
    private @Nullable Meaning inCurrency(List<String> tokens) {
        int last = tokens.size() - 1;
        if (last < 1 || !CURRENCIES.contains(tokens.get(last))) {
            return null;
        }
        int end = last > 1 && tokens.get(last - 1).equals("in") ? last - 1 : last;
        var meaning = ofPhrase(String.join(" ", tokens.subList(0, end)));
        boolean amount = meaning != null
                && meaning.kind() == Kind.FIELD
                && (meaning.fields().get(0) == Field.TOTAL_VALUE
                        || meaning.fields().get(0) == Field.UNIT_PRICE);
        return amount ? meaning : null;
    }

    /** "Buyer 2", "Notify party 3": one more party of the same kind. */
    private @Nullable Meaning numbered(List<String> tokens) {
        int last = tokens.size() - 1;
        boolean number = last > 0
                && tokens.get(last).length() == 1
                && Character.isDigit(tokens.get(last).charAt(0));
        var meaning = number ? ofPhrase(String.join(" ", tokens.subList(0, last))) : null;
        boolean party = meaning != null
                && meaning.kind() == Kind.FIELD
                && meaning.fields().get(0).role() != null;
        return party ? meaning : null;
    }

    private @Nullable Meaning twinOf(List<String> tokens) {
        int last = tokens.size() - 1;
        if (last < 1) {
            return null;
        }
        if (LANGUAGES.contains(tokens.get(last))) {
            return ofPhrase(String.join(" ", tokens.subList(0, last)));
        }
        return VARIANTS.contains(tokens.get(0)) ? ofPhrase(String.join(" ", tokens.subList(1, last + 1))) : null;
    }

    /** One letter more, less or other, or two swapped, in a long word; only where a single heading is that near. */
    private @Nullable Meaning withTypo(String key, List<String> tokens) {
        Meaning found = null;
        for (var entry : byKey.entrySet()) {
            if (entry.getKey().length() >= SHORTEST_FOR_TYPOS
                    && OneTypo.apart(key, entry.getKey())
                    && wordAt(OneTypo.place(key, entry.getKey()), tokens) >= SHORTEST_WORD_FOR_TYPOS) {
                if (found != null && !found.equals(entry.getValue())) {
                    return null;
                }
                found = entry.getValue();
            }
        }
        return found == null ? null : found.inexact();
    }

    /** The length of the word that a place in the key belongs to: "invoice rate" is not "invoice date". */
    private static int wordAt(int place, List<String> tokens) {
        int end = 0;
        for (var token : tokens) {
            end += token.length();
            if (place < end) {
                return token.length();
            }
        }
        return tokens.get(tokens.size() - 1).length();
    }
}

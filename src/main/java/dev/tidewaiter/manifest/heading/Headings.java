package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.cache.ClearingCache;
import dev.tidewaiter.letters.OneTypo;
import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The dictionary of headings. Thread-safe once loaded. */
public final class Headings {

    private static final int LONGEST_HEADING = 90;
    private static final Pattern CONDITION =
            Pattern.compile("(?<=\\p{L})\\s*[-–—,(]\\s*if\\s", Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST_FOR_TYPOS = 8;
    private static final int SHORTEST_WORD_FOR_TYPOS = 6;

    private final Map<String, Meaning> byKey = new HashMap<>(4_000);
    private final Map<Integer, List<String>> keysByLength = new HashMap<>();
    private final HeadingWords words;
    private final HeadingParts parts;
    private final GoodsNoun goods;
    private final TurnedPhrase turns;
    private final ClearingCache<String, Optional<Meaning>> remembered =
            new ClearingCache<>(text -> Optional.ofNullable(find(text)));

    private Headings(WordLists lists) {
        for (var row : lists.list("manifest/headings.tsv").rows(3)) {
            var meaning = HeadingRows.meaning(row);
            for (var heading : row.words(2)) {
                byKey.putIfAbsent(HeadingKey.of(heading), meaning);
            }
        }
        for (var row : lists.list("manifest/ambiguous-headings.tsv").rows(3)) {
            byKey.put(HeadingKey.of(row.cell(0)), HeadingRows.ambiguous(row));
        }
        words = HeadingWords.of(lists.list("manifest/heading-parts.tsv"));
        parts = new HeadingParts(byKey, words);
        turns = new TurnedPhrase(byKey, words);
        goods = new GoodsNoun(words.joints(), this::ofPart);
        for (var key : byKey.keySet()) {
            keysByLength.computeIfAbsent(key.length(), any -> new ArrayList<>()).add(key);
        }
    }

    /**
     * Reads the headings from their lists.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a list is missing or a row of it makes no sense
     */
    public static Headings of(WordLists lists) {
        return new Headings(lists);
    }

    /** What a heading stands for; null when we do not know it, which is not the same as {@link Kind#NOTHING}. */
    public @Nullable Meaning meaning(String text) {
        if (text.isEmpty() || text.length() > LONGEST_HEADING) {
            return null;
        }
        return remembered.get(text).orElse(null);
    }

    /**
     * What all words of a heading say together; null when only a part of it says something, such as one of two languages: the name of
     * a company under "Получатель / Consignee" makes no longer heading of it.
     */
    public @Nullable Meaning meaningAsOne(String text) {
        if (text.isEmpty() || text.length() > LONGEST_HEADING) {
            return null;
        }
        var exact = byKey.get(HeadingKey.of(text));
        return exact != null
                ? exact
                : ofPhrase(HeadingText.of(text, words.units()).whole());
    }

    private @Nullable Meaning find(String written) {
        var text = withoutCondition(HeadingText.withoutBullet(written));
        // a heading given with its brackets ("净重(千克)", "原产国(地区)") counts before its parts
        var exact = byKey.get(HeadingKey.of(text));
        var heading = HeadingText.of(text, words.units());
        if (exact != null) {
            return exact.in(heading.unit());
        }
        if (isRate(text)) {
            return Meaning.of(Kind.FIELD, List.of(Field.UNIT_PRICE)); // "EUR/pc"
        }
        var whole = ofPhrase(heading.whole());
        if (whole != null) {
            return whole.in(heading.unit());
        }
        var box = ofNumberedBox(text); // before its brackets: "1 Sender (name, address, country)"
        if (box != null) {
            return box;
        }
        for (var part : heading.parts()) {
            var meaning = ofPhrase(part);
            if (meaning != null) {
                return Objects.requireNonNull(goods.beside(meaning, heading.whole()))
                        .in(heading.unit());
            }
        }
        var likely = goods.beside(words.nouns().meaning(HeadingKey.tokens(heading.whole())), heading.whole());
        return likely == null ? null : likely.in(heading.unit());
    }

    /** "Importer - if other than consignee (name and address)": when a box is to be filled in does not change what it holds. */
    private static String withoutCondition(String text) {
        var condition = CONDITION.matcher(text);
        return condition.find() ? text.substring(0, condition.start()) : text;
    }

    /** Whether a heading holds a word for a party: "Buyer's shop", "买家昵称". */
    public boolean speaksOfParty(String text) {
        return parts.nameRole(HeadingKey.tokens(text));
    }

    /** Whether a heading speaks of a town, alone or with the state and the postal code: "Ship-to city", "收件城市", "City/State". */
    public boolean speaksOfTown(String text) {
        return words.speakOfTown(HeadingKey.tokens(text));
    }

    private @Nullable Meaning ofPart(String part) {
        var meaning = ofPhrase(part);
        return meaning != null ? meaning : words.nouns().meaning(HeadingKey.tokens(part));
    }

    /** "EUR/pc", "USD/kg": a currency by a unit. */
    private boolean isRate(String text) {
        int slash = text.indexOf('/');
        return slash > 0
                && words.currencies().contains(text.substring(0, slash).strip().toLowerCase(Locale.ROOT))
                && words.units().contains(text.substring(slash + 1).strip().toLowerCase(Locale.ROOT));
    }

    /** What of a party or a thing a heading by itself names, "name" or "id"; empty when it names neither. */
    public String attribute(String text) {
        var attribute = words.attributes().get(HeadingKey.of(text));
        return attribute == null ? "" : attribute;
    }

    /** "17 Bestimmungsland", as customs forms number their boxes; "12 Cartons" and "3 Goods" are a count of something. */
    private @Nullable Meaning ofNumberedBox(String text) {
        int blank = text.indexOf(' ');
        boolean numbered = blank > 0
                && blank < 3
                && blank + 2 < text.length()
                && Character.isUpperCase(text.charAt(blank + 1))
                && text.substring(0, blank).chars().allMatch(c -> c >= '0' && c <= '9');
        var meaning = numbered ? find(text.substring(blank + 1)) : null;
        if (meaning == null || meaning.kind() != Kind.FIELD || !meaning.exact()) {
            return null;
        }
        boolean counted =
                switch (meaning.fields().get(0)) {
                    case QUANTITY, PACKAGE_COUNT, UNIT, CONTAINER -> true;
                    case DESCRIPTION, MODEL, PART_NUMBER, PACKAGE_TYPE, MARKS -> text.indexOf(' ', blank + 1) < 0;
                    default -> false;
                };
        return counted ? null : meaning;
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
        var inUnit = inUnit(tokens);
        if (inUnit != null) {
            return inUnit;
        }
        var numbered = numbered(tokens);
        if (numbered != null) {
            return numbered;
        }
        var made = parts.meaning(tokens);
        if (made != null) {
            return made;
        }
        var turned = turns.meaning(tokens);
        if (turned != null) {
            return turned;
        }
        return key.length() >= SHORTEST_FOR_TYPOS ? withTypo(key, tokens) : null;
    }

    /** "Value EUR", "Unit price in CNY": an amount and its currency. */
    private @Nullable Meaning inCurrency(List<String> tokens) {
        int last = tokens.size() - 1;
        if (last > 0 && words.currencies().contains(tokens.get(0))) {
            var behind = byKey.get(String.join("", tokens.subList(1, last + 1))); // "USD_FOB"
            return behind != null && behind.kind() == Kind.FIELD && isAmount(behind) ? behind : null;
        }
        if (last < 1 || !words.currencies().contains(tokens.get(last))) {
            return null;
        }
        int end = last > 1 && tokens.get(last - 1).equals("in") ? last - 1 : last;
        var meaning = ofPhrase(String.join(" ", tokens.subList(0, end)));
        boolean amount = meaning != null && meaning.kind() == Kind.FIELD && isAmount(meaning);
        if (meaning != null && meaning.kind() == Kind.FIELD && meaning.fields().get(0) == Field.UNIT) {
            return Meaning.of(Kind.FIELD, List.of(Field.UNIT_PRICE)); // "Unit GBP"
        }
        return amount ? meaning : null;
    }

    private static boolean isAmount(Meaning meaning) {
        return meaning.fields().get(0) == Field.TOTAL_VALUE || meaning.fields().get(0) == Field.UNIT_PRICE;
    }

    /** "P. BRUTO KG", "Weight lbs": an amount and its unit. */
    private @Nullable Meaning inUnit(List<String> tokens) {
        int last = tokens.size() - 1;
        if (last < 1 || !words.units().contains(tokens.get(last))) {
            return null;
        }
        var meaning = byKey.get(String.join("", tokens.subList(0, last)));
        return meaning != null
                        && meaning.kind() == Kind.FIELD
                        && meaning.fields().get(0).attribute() == Field.Attribute.NUMBER
                ? meaning.in(tokens.get(last))
                : null;
    }

    /** "Buyer 2", "Notify party 3", "Manufacturer Part Number 1": one more of the same kind. */
    private @Nullable Meaning numbered(List<String> tokens) {
        int last = tokens.size() - 1;
        boolean number = last > 0
                && tokens.get(last).length() == 1
                && Character.isDigit(tokens.get(last).charAt(0));
        var meaning = number ? ofPhrase(String.join(" ", tokens.subList(0, last))) : null;
        boolean several = meaning != null
                && meaning.kind() == Kind.FIELD
                && (meaning.fields().get(0).role() != null || meaning.fields().get(0) == Field.PART_NUMBER);
        return several ? meaning : null;
    }

    private @Nullable Meaning twinOf(List<String> tokens) {
        int last = tokens.size() - 1;
        if (last < 1) {
            return null;
        }
        if (words.languages().contains(tokens.get(last))) {
            return ofPhrase(String.join(" ", tokens.subList(0, last)));
        }
        return words.variants().contains(tokens.get(0))
                ? ofPhrase(String.join(" ", tokens.subList(1, last + 1)))
                : null;
    }

    /** One letter more, less or other, or two swapped, in a long word; only where a single heading is that near. */
    private @Nullable Meaning withTypo(String key, List<String> tokens) {
        Meaning found = null;
        for (int length = Math.max(SHORTEST_FOR_TYPOS, key.length() - 1); length <= key.length() + 1; length++) {
            for (var other : keysByLength.getOrDefault(length, List.of())) {
                if (OneTypo.apart(key, other) && wordAt(OneTypo.place(key, other), tokens) >= SHORTEST_WORD_FOR_TYPOS) {
                    var meaning = byKey.get(other);
                    if (found != null && !found.equals(meaning)) {
                        return null;
                    }
                    found = meaning;
                }
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

package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.cache.ClearingCache;
import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.shipment.CurrencyWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.wordlist.WordForm;
import dev.tidewaiter.wordlist.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The dictionary of headings. Thread-safe once loaded. */
public final class Headings {

    /** The keys of whole headings. */
    public static final WordForm KEYS = new WordForm("manifest/headings.tsv", 2, HeadingKey::of);

    private static final int LONGEST_HEADING = 90;
    private final Map<String, Meaning> byKey = new HashMap<>(4_000);
    private final Set<String> legalForms = new HashSet<>();
    private final HeadingTypos typos;
    private final HeadingWords words;
    private final HeadingParts parts;
    private final GoodsNoun goods;
    private final NamedThing things;
    private final TurnedPhrase turns;
    private final BoxTitles boxes;
    private final RomanizedHeadings romanized = new RomanizedHeadings();
    private final AmountInHeading amounts;
    private final GeneralHeadings general;
    private final HeadingTopics topics;
    private final PartsTogether together;
    private final ClearingCache<String, Optional<Meaning>> remembered;

    private Headings(WordLists lists) {
        var unsure = new HashSet<String>();
        for (var row : lists.list(KEYS.list()).rows(3)) {
            var meaning = HeadingRows.meaning(row);
            for (var key : KEYS.of(row)) {
                byKey.putIfAbsent(key, meaning);
                romanized.add(row.cell(1), key, meaning);
            }
        }
        for (var row : lists.list("manifest/ambiguous-headings.tsv").rows(3)) {
            byKey.put(HeadingKey.of(row.cell(0)), HeadingRows.ambiguous(row));
        }
        var forms = Map.of("legal-form", legalForms, "legal-form-unsure", unsure);
        for (var row : lists.list("manifest/party-words.tsv").rows(2)) {
            var into = forms.getOrDefault(row.cell(0), new HashSet<>());
            row.words(1).forEach(word -> into.add(HeadingKey.of(word)));
        }
        legalForms.removeAll(unsure);
        words = HeadingWords.of(
                lists.list("manifest/heading-parts.tsv"),
                CurrencyWords.of(lists).spellings());
        parts = new HeadingParts(byKey, words);
        things = new NamedThing(byKey, words);
        turns = new TurnedPhrase(byKey, words);
        boxes = new BoxTitles(byKey, words.remarks);
        var references = new BoxReferences(words.boxes, words.sections, DeclarationBoxes.of(lists));
        remembered = new ClearingCache<>(text ->
                Optional.ofNullable(references.orBare(text, part -> TaxAtRate.meaning(part, words.nouns, this::read))));
        amounts = new AmountInHeading(byKey, words, this::ofPhrase);
        goods = new GoodsNoun(words.joints, this::ofPart);
        typos = new HeadingTypos(byKey, words.nouns);
        general = new GeneralHeadings(this, words);
        topics = new HeadingTopics(words);
        together = new PartsTogether(words.counts, this::ofPhrase);
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
        boolean read = !text.isEmpty() && text.length() <= BoxTitles.LONGEST;
        return read ? remembered.get(text).orElse(null) : null;
    }

    private @Nullable Meaning read(String text) {
        return text.length() > LONGEST_HEADING
                ? boxes.meaning(text)
                : romanized.or(
                        HeadingScripts.meaning(text, written -> AsciiSpelling.meaning(written, this::find)), text);
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
                : ofPhrase(HeadingText.of(text, words.remarks).whole());
    }

    /** Whether all parts of a text are headings, "收货人 / Consignee", and not only one of them, as of "Omega Parvaz (Importer)". */
    public boolean isWhole(String text) {
        return WholeHeading.is(text, this, words.remarks);
    }

    /** Whether several words end in one that only companies have: "omega parvaz fze" explains no heading. */
    boolean endsInLegalForm(String text) {
        var tokens = HeadingKey.tokens(text);
        return tokens.size() > 1 && legalForms.contains(tokens.get(tokens.size() - 1));
    }

    private @Nullable Meaning find(String written) {
        var text = words.remarks.withoutCondition(HeadingText.whole(HeadingText.withoutBullet(written)));
        // a heading given with its brackets ("净重(千克)", "原产国(地区)") counts before its parts
        var rate = ofRateByPackage(text); // its letters alone may be those of a count of packages
        var exact = rate == null ? byKey.get(HeadingKey.of(text)) : rate;
        var heading = HeadingText.of(text, words.remarks);
        if (exact != null) {
            return exact.in(heading.unit());
        }
        var bare = TypedColumnName.bare(text);
        var typed = bare.isEmpty() ? null : find(bare);
        if (typed != null && !typed.isOfPartyBeside()) { // "p_name" may be the product's, "o_country" the sender's
            return typed;
        }
        if (words.isRate(text)) {
            return Meaning.of(Kind.FIELD, List.of(Field.UNIT_PRICE)); // "EUR/pc"
        }
        var named = turns.ofNumberInBrackets(heading);
        if (named != null) {
            return named;
        }
        var price = amounts.ofUnitInMoney(heading, this::ofPart);
        if (price != null) {
            return price;
        }
        var bracketed = heading.brackets().size() == 1
                ? parts.ofBrackets(
                        HeadingKey.tokens(heading.whole()),
                        HeadingKey.tokens(heading.brackets().get(0)))
                : null;
        if (bracketed != null) {
            return bracketed;
        }
        var whole = ofPhrase(heading.whole());
        if (whole != null
                && (whole.exact() || heading.parts().isEmpty())) { // of "Shipper/Expoter" a part is written right
            return (words.packages.countedIn(heading) ? whole.asPackages() : whole).in(heading.unit());
        }
        var box = ofNumberedBox(text); // before its brackets: "1 Sender (name, address, country)"
        if (box != null) {
            return box;
        }
        if (heading.isNumbered(words.remarks) || heading.isCaption()) {
            return null; // "PO/7292" is an order, "(name, address, telephone)" below a line says how to fill it in
        }
        var tokens = HeadingKey.tokens(heading.whole());
        var silence = new SilentPart(words.nouns, tokens);
        for (var part : words.sumsLast(goods.behind(heading))) {
            boolean unit = !heading.parts().get(0).equals(part)
                    && words.units.contains(part.toLowerCase(Locale.ROOT)); // of "Value/pcs"
            var meaning = unit || heading.isOnlyNumberOf(part) ? null : ofPhrase(part);
            if (meaning != null) {
                var counted = words.packages.countedIn(heading) ? meaning.asPackages() : meaning;
                var told = Objects.requireNonNull(goods.beside(counted, heading.whole()));
                if (!silence.takes(told, part)) {
                    return together.meaning(told, heading);
                }
            }
        }
        var silent = silence.meaning();
        var likely = things.beside(goods.beside(words.nouns.meaning(tokens), heading.whole()), tokens);
        var read = whole == null || silent != null ? likely : whole;
        boolean more = read != null && read.kind() != Kind.NOTHING && read.kind() != Kind.SOME_DATE;
        var said = silent == null || more ? read : silent;
        return said == null ? null : said.in(heading.unit());
    }

    /** "QTY/CTN", "N.W. per carton": how much each package holds, which counts where no column says how much all do. */
    private @Nullable Meaning ofRateByPackage(String text) {
        var amount = words.packages.amountByPackage(text);
        var meaning = amount.isEmpty() ? null : find(amount);
        return meaning == null || (meaning.kind() != Kind.FIELD && !AmountInHeading.isLikelyPrice(meaning))
                ? null
                : Meaning.of(Kind.LIKELY, meaning.fields()).inexact();
    }

    /** The roles of the parties that a heading speaks of, whatever it says of them: "Supplier code". */
    public Set<Role> rolesIn(String text) {
        return parts.rolesIn(HeadingKey.tokens(text));
    }

    private @Nullable Meaning ofPart(String part) {
        var meaning = ofPhrase(part);
        return meaning == null ? words.nouns.meaning(HeadingKey.tokens(part)) : meaning;
    }

    /** Whether a field is one of those that a heading stands for, or may stand for. */
    public boolean mayTell(String text, Field field) {
        var meaning = meaning(text);
        return meaning != null
                && (meaning.fields().contains(field)
                        || meaning.choices().stream()
                                .anyMatch(choice -> choice.fieldIds().contains(field.id())));
    }

    /** What only a party has that a word by itself names, such as "street"; null for "details" and "mobile", which goods have, too. */
    public @Nullable PartyAttribute attributeOfParty(String word) {
        return words.wide.contains(HeadingKey.of(word)) ? null : attribute(word);
    }

    /** What headings speak of, whatever they say of it. */
    public HeadingTopics topics() {
        return topics;
    }

    /** What only says more of a heading above it. */
    public GeneralHeadings general() {
        return general;
    }

    /** What of a party or a thing a heading by itself names; null when it names nothing of one. */
    public @Nullable PartyAttribute attribute(String text) {
        return words.attributes.get(HeadingKey.of(text));
    }

    /** "17 Bestimmungsland", as customs forms number their boxes. */
    private @Nullable Meaning ofNumberedBox(String written) {
        var title = NumberedBox.title(written);
        var meaning = title.isEmpty() ? null : find(title);
        return meaning == null || NumberedBox.mayCount(meaning, title, words.counted) ? null : meaning;
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
        var repeated = words.repeated(tokens);
        var twin = repeated.isEmpty() ? null : ofPhrase(String.join(" ", repeated));
        if (twin != null) {
            return twin.asTwin();
        }
        var amount = amounts.meaning(tokens);
        var counted = amount == null ? amounts.ofSum(tokens) : amount;
        if (counted != null) {
            return counted;
        }
        var numbered = NumberedHeading.meaning(tokens, words.addressLines, this::ofPhrase);
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
        return typos.meaning(key, tokens);
    }
}

package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.shipment.Field;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A heading that names an amount with its currency or its unit. */
final class AmountInHeading {

    private static final int LONGEST_SUM = 3;

    private final Map<String, Meaning> headings;
    private final HeadingWords words;
    private final Function<String, @Nullable Meaning> ofPhrase;

    AmountInHeading(Map<String, Meaning> headings, HeadingWords words, Function<String, @Nullable Meaning> ofPhrase) {
        this.headings = headings;
        this.words = words;
        this.ofPhrase = ofPhrase;
    }

    @Nullable
    Meaning meaning(List<String> tokens) {
        var inCurrency = inCurrency(tokens);
        return inCurrency == null ? inUnit(tokens) : inCurrency;
    }

    /** "Value EUR", "Unit price in CNY": an amount and its currency. */
    private @Nullable Meaning inCurrency(List<String> tokens) {
        int last = tokens.size() - 1;
        if (last > 0 && words.currencies.contains(tokens.get(0))) {
            var behind = headings.get(String.join("", tokens.subList(1, last + 1))); // "USD_FOB"
            return behind != null && behind.kind() == Kind.FIELD && isAmount(behind) ? behind : null;
        }
        if (last < 1 || !words.currencies.contains(tokens.get(last))) {
            return null;
        }
        int end = last > 1 && words.in.contains(tokens.get(last - 1)) ? last - 1 : last;
        var meaning = ofPhrase.apply(String.join(" ", tokens.subList(0, end)));
        if (meaning != null && meaning.kind() == Kind.FIELD && meaning.fields().get(0) == Field.UNIT) {
            return Meaning.of(Kind.FIELD, List.of(Field.UNIT_PRICE)); // "Unit GBP"
        }
        return meaning != null && meaning.kind() == Kind.FIELD && isAmount(meaning) ? meaning : null;
    }

    /**
     * "Unit (USD)", "In-Bond/Case (AED)", "Customer Price/Bottle (AED)": no unit is written in money, and by the piece or package it is a
     * price, for whomever it is meant; null for other headings.
     *
     * @param ofPart what a part of the heading says by itself
     */
    @Nullable
    Meaning ofUnitInMoney(HeadingText heading, Function<String, @Nullable Meaning> ofPart) {
        boolean money = heading.brackets().size() == 1
                && words.currencies.contains(heading.brackets().get(0).strip().toLowerCase(Locale.ROOT));
        if (!money) {
            return null;
        }
        var whole = ofPhrase.apply(heading.whole());
        if (whole != null && whole.kind() == Kind.FIELD && whole.fields().get(0) == Field.UNIT) {
            return Meaning.of(Kind.FIELD, List.of(Field.UNIT_PRICE));
        }
        var parts = heading.parts();
        boolean byUnit = parts.size() > 1 && heading.whole().endsWith(parts.get(1)) && isCounted(parts.get(1));
        return byUnit ? byUnit(parts.get(0), ofPart.apply(parts.get(0))) : null;
    }

    private Meaning byUnit(String amount, @Nullable Meaning told) {
        boolean levy = words.nouns.speakOfLevy(HeadingKey.tokens(amount));
        if (levy || (told != null && told.kind() == Kind.NOTHING)) {
            return Meaning.of(Kind.NOTHING, List.of()).inexact(); // "Freight/Case (USD)"
        }
        if (told != null && !told.fields().isEmpty() && told.fields().get(0).attribute() == Field.Attribute.NUMBER) {
            return told;
        }
        return Meaning.of(Kind.LIKELY, List.of(Field.UNIT_PRICE)).inexact();
    }

    private boolean isCounted(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        return words.units.contains(small) || words.packages.isPackage(small);
    }

    /** "Dealer Price" before "/Case", which counts no cases. */
    static boolean isLikelyPrice(Meaning meaning) {
        return meaning.kind() == Kind.LIKELY && meaning.fields().get(0) == Field.UNIT_PRICE;
    }

    private static boolean isAmount(Meaning meaning) {
        return meaning.fields().get(0) == Field.TOTAL_VALUE || meaning.fields().get(0) == Field.UNIT_PRICE;
    }

    /** "Sum of Qty", "Сумма по полю Количество": what a table of a spreadsheet that adds up calls its columns; null for others. */
    @Nullable
    Meaning ofSum(List<String> tokens) {
        for (int front = Math.min(LONGEST_SUM, tokens.size() - 1); front > 0; front--) {
            if (words.sums.contains(String.join("", tokens.subList(0, front)))) {
                var meaning = ofPhrase.apply(String.join(" ", tokens.subList(front, tokens.size())));
                return meaning != null
                                && meaning.kind() == Kind.FIELD
                                && meaning.fields().get(0).attribute() == Field.Attribute.NUMBER
                        ? meaning
                        : null;
            }
        }
        return null;
    }

    /** "P. BRUTO KG", "Weight lbs": an amount and its unit. */
    private @Nullable Meaning inUnit(List<String> tokens) {
        int last = tokens.size() - 1;
        if (last < 1 || !words.units.contains(tokens.get(last))) {
            return null;
        }
        var amount = String.join("", tokens.subList(0, last));
        var summed = words.sumsAlone.contains(amount) ? ofTotal(tokens.get(last)) : null;
        if (summed != null) {
            return summed; // "Toplam kg" is no money
        }
        var meaning = headings.get(amount);
        return meaning != null
                        && meaning.kind() == Kind.FIELD
                        && meaning.fields().get(0).attribute() == Field.Attribute.NUMBER
                ? meaning.in(tokens.get(last))
                : null;
    }

    /** As the list of headings writes what is added up, before its unit; other languages say it with their own word and the same unit. */
    private @Nullable Meaning ofTotal(String unit) {
        return words.totals.stream()
                .map(total -> headings.get(total + unit))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}

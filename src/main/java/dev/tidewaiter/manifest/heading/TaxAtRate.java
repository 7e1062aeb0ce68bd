package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.manifest.heading.Meaning.Kind;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A tax or a discount with its rate, as invoices print it beside the sum: "IVA 21%", "VAT (5 %)", "KDV %20", "19 % MwSt.". */
final class TaxAtRate {

    private static final String RATE = "(?:\\d{1,2}(?:[.,]\\d{1,2})?\\s?%|%\\s?\\d{1,2}(?:[.,]\\d{1,2})?)";
    private static final Pattern BEHIND = Pattern.compile("[\\s(@]*" + RATE + "\\s?\\)?\\s*:?\\s*$");
    private static final Pattern BEFORE = Pattern.compile("^" + RATE + "\\s+");

    private TaxAtRate() {}

    /** What a heading says; one of a tax is that of no party, though "VAT" alone stands for its number. */
    static @Nullable Meaning meaning(String text, HeadNouns nouns, Function<String, @Nullable Meaning> read) {
        if (text.indexOf('%') >= 0) {
            var tax = BEFORE.matcher(BEHIND.matcher(text).replaceFirst("")).replaceFirst("");
            var meaning = tax.length() == text.length() || tax.isBlank() ? null : read.apply(tax);
            if (meaning != null
                    && (meaning.kind() == Kind.NOTHING || meaning.kind() == Kind.PARTY_ID)
                    && nouns.speakOfLevy(HeadingKey.tokens(tax))) { // "Tin 99.9%" is a metal
                return Meaning.of(Kind.NOTHING, List.of());
            }
        }
        return read.apply(text);
    }
}

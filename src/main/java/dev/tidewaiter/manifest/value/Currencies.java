package dev.tidewaiter.manifest.value;

import dev.tidewaiter.wordlist.WordKinds;
import java.util.Currency;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Codes of currencies: those of ISO 4217, as the Java runtime has them, and what trade writes in their place. Immutable. */
public final class Currencies {

    private final Set<String> codes;

    Currencies(WordKinds words) {
        var all = new HashSet<>(words.of("currency"));
        all.addAll(Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toSet()));
        this.codes = Set.copyOf(all);
    }

    /** Whether a text is the code of a currency, in capitals. */
    public boolean hold(String code) {
        return codes.contains(code);
    }
}

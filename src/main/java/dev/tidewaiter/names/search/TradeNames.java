package dev.tidewaiter.names.search;

import dev.tidewaiter.names.parse.ParsedName;
import dev.tidewaiter.names.token.WordKind;
import java.util.Set;

/** Names that consist of words of trade alone, such as "Trading Company", so that no likeness to them tells who is meant. */
public final class TradeNames {

    private static final Set<WordKind> OF_TRADE = Set.of(WordKind.TRADE, WordKind.LEGAL_FORM, WordKind.FILLER);

    private TradeNames() {}

    /** Whether no word of a name tells it from others. */
    public static boolean isOne(String name) {
        return ParsedName.of(name).words().stream().allMatch(word -> OF_TRADE.contains(word.kind()));
    }
}

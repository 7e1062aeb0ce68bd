package dev.tidewaiter.manifest.value;

import dev.tidewaiter.shipment.CurrencyWords;
import dev.tidewaiter.wordlist.WordKinds;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What names a currency in headings, cells and sentences of a manifest. Immutable. */
public final class Currencies {

    /** A code that stands apart from the words of a heading. */
    private static final Pattern APART =
            Pattern.compile("(?:[(（\\[]\\s*(?:IN\\s+)?|[,/，]\\s*|\\bIN\\s+)([A-Z]{3})(?=\\s*(?:[)）\\]/,，]|$))");

    /** What parts the words of a heading. */
    private static final Pattern PARTS = Pattern.compile("[\\s()/,（），]+");

    private final List<String> prices;
    private final List<String> says;
    private final CurrencyWords spellings;

    Currencies(WordKinds words, CurrencyWords spellings) {
        this.spellings = spellings;
        this.prices = words.of("price");
        this.says = words.of("say");
    }

    /** Whether a text is written as the code of a currency, in capitals. */
    public boolean hold(String code) {
        return spellings.isWrittenAsCode(code);
    }

    /**
     * The currency that one word of a heading names, as code or spelling: "Total value EUR", "Value (€)"; empty where none or two do. In a
     * heading of capitals alone, "PRICE PER PEN" and "TOTAL (ALL ITEMS)", a code that is no spelling counts in brackets of its own, behind
     * a comma or a slash, or behind "in".
     */
    public String in(String heading) {
        boolean capitals = heading.equals(heading.toUpperCase(Locale.ROOT));
        var found = Stream.concat(
                        Stream.of(PARTS.split(heading))
                                .map(word -> capitals ? spellings.listed(word) : spellings.codeBeside(word)),
                        APART.matcher(heading).results().map(code -> spellings.codeBeside(code.group(1))))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return found.size() == 1 ? found.get(0) : "";
    }

    /** The currencies that a sentence names. */
    public Set<String> allIn(String sentence) {
        return spellings.allIn(sentence);
    }

    /** Whether a sentence is one about prices, "All prices are in RMB", or says an amount in words, "SAY US DOLLARS SIX HUNDRED ONLY". */
    public boolean mayTell(String sentence) {
        var small = sentence.toLowerCase(Locale.ROOT).strip();
        return WholeWords.hasAny(small, prices) || says.stream().anyMatch(say -> WholeWords.begins(small, say));
    }

    /** Whether a currency stands beside the number of an amount, and it is known which: "EUR 186.50". */
    public boolean areBeside(String amount) {
        return spellings.codeBeside(amount) != null;
    }

    /** Whether a text names a currency, in whatever spelling. */
    public boolean name(String text) {
        return hold(text) || spellings.code(text) != null;
    }
}

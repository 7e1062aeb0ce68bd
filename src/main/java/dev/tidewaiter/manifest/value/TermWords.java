package dev.tidewaiter.manifest.value;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Terms that stand where names or lines were to stand: modes of transport, titles over sums, rates of duty, accounts, annexes, examples. */
public final class TermWords {

    private static final int LONGEST_MODE = 40;

    private final Set<String> transportModes = new HashSet<>();
    private final Set<String> sumsTitles = new HashSet<>();
    private final Set<String> dutyHeadings = new HashSet<>();
    private final Set<String> ledgerHeadings = new HashSet<>();
    private final Set<String> packages = new HashSet<>();
    private final Set<String> annexes = new HashSet<>();
    private final Set<String> examples = new HashSet<>();

    TermWords() {}

    /** The words of a kind, to be filled from the list. */
    Set<String> of(String kind) {
        return switch (kind) {
            case "transport-mode" -> transportModes;
            case "sums-title" -> sumsTitles;
            case "duty-heading" -> dutyHeadings;
            case "ledger-heading" -> ledgerHeadings;
            case "package" -> packages;
            case "annex" -> annexes;
            case "example" -> examples;
            default -> throw new IllegalStateException("no kind of terms: " + kind);
        };
    }

    /** Whether a text says how goods go and not who carries them: "By Air", "BY SEA, FCL", "海运". */
    public boolean isModeOfTransport(String text) {
        var small = text.toLowerCase(Locale.ROOT).strip();
        int end = 0;
        while (end < small.length() && ",/(;，（".indexOf(small.charAt(end)) < 0) {
            end++;
        }
        return small.length() <= LONGEST_MODE
                && transportModes.contains(small.substring(0, end).strip());
    }

    /** Whether a text is the word for a kind of package, such as CTNS, and no unit that goods are sold by. */
    public boolean isPackage(String text) {
        var small = text.toLowerCase(Locale.ROOT).strip();
        return packages.contains(small.endsWith(".") ? small.substring(0, small.length() - 1) : small);
    }

    /** Whether a title says that what stands below it sums up other rows. */
    public boolean isTitleOfSums(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        return sumsTitles.stream().anyMatch(small::contains);
    }

    /** Whether a text says that the goods are listed elsewhere: "Goods as per attached list", "Товар согласно приложению". */
    public boolean isOfAnnex(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        return annexes.stream().anyMatch(word -> WholeWords.has(small, word));
    }

    /** Whether a heading is one of a ledger: "Debit", "Çıkış Vadesi", "Сальдо на конец". */
    public boolean isOfAccounts(String heading) {
        var small = heading.toLowerCase(Locale.ROOT);
        return ledgerHeadings.stream().anyMatch(word -> WholeWords.has(small, word));
    }

    /** Whether a heading names a rate of duty: "MFN duty %", "Ставка пошлины, %", "最惠国税率". */
    public boolean isRateOfDuty(String heading) {
        var small = heading.toLowerCase(Locale.ROOT);
        return dutyHeadings.stream().anyMatch(small::contains);
    }

    /** Whether a text says that its row is an example of how to fill in the form: "示例: U001", "Example". */
    public boolean isExample(String text) {
        var small = text.toLowerCase(Locale.ROOT).strip();
        for (var word : examples) {
            if (small.startsWith(word)
                    && (small.length() == word.length() || endsExample(small.charAt(word.length())))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsExample(char behind) {
        return ":：)）]】.".indexOf(behind) >= 0;
    }
}

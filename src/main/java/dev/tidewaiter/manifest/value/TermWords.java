package dev.tidewaiter.manifest.value;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Terms that stand where names or lines were to stand: modes of transport, titles over sums, rates of duty, accounts. */
public final class TermWords {

    private static final int LONGEST_MODE = 40;

    final Set<String> transportModes = new HashSet<>();
    final Set<String> sumsTitles = new HashSet<>();
    final Set<String> dutyHeadings = new HashSet<>();
    final Set<String> ledgerHeadings = new HashSet<>();

    TermWords() {}

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

    /** Whether a title says that what stands below it sums up other rows. */
    public boolean isTitleOfSums(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        return sumsTitles.stream().anyMatch(small::contains);
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
}
